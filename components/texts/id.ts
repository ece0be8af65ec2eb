import type { TextKey } from './en.ts';
import { deadlines } from './id/deadlines.ts';
import { first } from './id/first.ts';
import { history } from './id/history.ts';
import { orders } from './id/orders.ts';
import { pageTexts } from './id/page.ts';
import { pickup } from './id/pickup.ts';
import { rulebook } from './id/rulebook.ts';
import { workbench } from './id/workbench.ts';

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
