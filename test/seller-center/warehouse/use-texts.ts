import { nonsense } from '../rename.ts';
import { useShown } from '../shown.ts';
import { warehouseTexts, type WarehouseTexts } from './texts.ts';

/** Words of the warehouse page in the language on screen now. */
export const useWarehouseTexts = (): WarehouseTexts => {
  const { config, language } = useShown();
  const texts = warehouseTexts[language];
  if (!config.renamed) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, nonsense(text)])) as WarehouseTexts;
};
