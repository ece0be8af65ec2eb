import type { TextKey } from './en.ts';
import { flashSale } from './zh-CN/flash-sale.ts';
import { screens } from './zh-CN/screens.ts';
import { workbench } from './zh-CN/workbench.ts';

export const texts = {
  ...flashSale,
  ...screens,
  ...workbench,
} satisfies Record<TextKey, string>;
