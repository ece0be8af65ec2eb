/** 时限的用语：时间线、提醒和日历。 */
import { deadlineWords } from './deadline-words.ts';

export const deadlines = {
  ...deadlineWords,
} as const;
