/** Words of the deadlines: timeline, reminders, calendar; cases have a file of their own. */
import { deadlineWords } from './deadline-words.ts';

export const deadlines = {
  ...deadlineWords,
} as const;
