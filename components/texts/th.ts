import type { TextKey } from './en.ts';
import { deadlines } from './th/deadlines.ts';
import { first } from './th/first.ts';
import { history } from './th/history.ts';
import { orders } from './th/orders.ts';
import { pageTexts } from './th/page.ts';
import { pickup } from './th/pickup.ts';
import { rulebook } from './th/rulebook.ts';
import { workbench } from './th/workbench.ts';

export const texts = {
  ...pageTexts,
  ...workbench,
  ...history,
  ...deadlines,
  ...orders,
  ...pickup,
  ...rulebook,
  ...first,
} satisfies Record<TextKey, string>;
