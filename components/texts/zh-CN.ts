import type { TextKey } from './en.ts';
import { history } from './zh-CN/history.ts';
import { pageTexts } from './zh-CN/page.ts';
import { workbench } from './zh-CN/workbench.ts';

export const texts = {
  ...pageTexts,
  ...workbench,
  ...history,
} satisfies Record<TextKey, string>;
