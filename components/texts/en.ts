import { deadlines } from './en/deadlines.ts';
import { first } from './en/first.ts';
import { history } from './en/history.ts';
import { orders } from './en/orders.ts';
import { pageTexts } from './en/page.ts';
import { pickup } from './en/pickup.ts';
import { rulebook } from './en/rulebook.ts';
import { workbench } from './en/workbench.ts';

/** A key that ends in `_one` is the singular of the key before it, where a language has one. */
export type TextKey = Exclude<keyof typeof texts, `${string}_one`>;

/** English defines the keys. Our own pages get all of them, the overlay only `pageTexts`. */
export const texts = {
  ...pageTexts,
  ...workbench,
  ...history,
  ...deadlines,
  ...orders,
  ...pickup,
  ...rulebook,
  ...first,
};
