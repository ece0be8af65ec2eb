import type { TextKey } from './en.ts';
import { deadlines } from './zh-CN/deadlines.ts';
import { history } from './zh-CN/history.ts';
import { pageTexts } from './zh-CN/page.ts';
import { rulebook } from './zh-CN/rulebook.ts';
import { workbench } from './zh-CN/workbench.ts';

export const texts = {
  ...pageTexts,
  ...workbench,
  ...history,
  ...deadlines,
  ...rulebook,
} satisfies Record<TextKey, string>;
