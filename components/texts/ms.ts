import type { TextKey } from './en.ts';
import { deadlines } from './ms/deadlines.ts';
import { first } from './ms/first.ts';
import { history } from './ms/history.ts';
import { orders } from './ms/orders.ts';
import { pageTexts } from './ms/page.ts';
import { pickup } from './ms/pickup.ts';
import { rulebook } from './ms/rulebook.ts';
import { workbench } from './ms/workbench.ts';

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
