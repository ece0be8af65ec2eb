import type { TextKey } from './en.ts';
import { deadlines } from './vi/deadlines.ts';
import { first } from './vi/first.ts';
import { history } from './vi/history.ts';
import { orders } from './vi/orders.ts';
import { pageTexts } from './vi/page.ts';
import { pickup } from './vi/pickup.ts';
import { rulebook } from './vi/rulebook.ts';
import { workbench } from './vi/workbench.ts';

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
