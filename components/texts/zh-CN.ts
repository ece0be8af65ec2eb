import type { TextKey } from './en.ts';
import { deadlines } from './zh-CN/deadlines.ts';
import { first } from './zh-CN/first.ts';
import { history } from './zh-CN/history.ts';
import { orders } from './zh-CN/orders.ts';
import { pageTexts } from './zh-CN/page.ts';
import { pickup } from './zh-CN/pickup.ts';
import { rulebook } from './zh-CN/rulebook.ts';
import { workbench } from './zh-CN/workbench.ts';

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
