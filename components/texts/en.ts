import { flashSale } from './en/flash-sale.ts';
import { screens } from './en/screens.ts';
import { workbench } from './en/workbench.ts';

/** A key that ends in `_one` is the singular of the key before it, where a language has one. */
export type TextKey = Exclude<keyof typeof texts, `${string}_one`>;

/** English defines the keys. */
export const texts = {
  ...flashSale,
  ...screens,
  ...workbench,
};
