import { flashSale } from './en/flash-sale.ts';
import { screens } from './en/screens.ts';
import { workbench } from './en/workbench.ts';

/** English defines the keys. A key that ends in `_one` is the singular of the key before it. */
export const texts = { ...flashSale, ...screens, ...workbench };

type Plural = `${string}_one`;
export type TextKey = Exclude<keyof typeof texts, Plural>;
