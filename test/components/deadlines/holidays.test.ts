/** The names of the holidays that were not counted. */
import { expect, test } from 'vitest';
import { explanationOf } from '../../../components/deadlines/words.ts';
import { texts as en } from '../../../components/texts/en.ts';
import { texts as zh } from '../../../components/texts/zh-CN.ts';
import { holidayTable } from '../../../rules/deadlines/holiday-table.ts';
import { dispatchDeadline } from '../../../rules/deadlines/orders.ts';
import { aSetting } from '../../rules/deadlines/given.ts';
import { textsIn } from '../sample.ts';

const names = new Set(Object.values(holidayTable).flatMap((calendar) => Object.keys(calendar)));

test.each([
  ['en', en],
  ['zh-CN', zh],
] as const)('every holiday of the table, and no other, has a name in %s', (_language, texts) => {
  const named = Object.keys(texts).filter((key) => key.startsWith('holiday.'));
  expect(named.sort()).toEqual([...names].map((name) => `holiday.${name}`).sort());
});

test('a skipped holiday is called what the reader calls it', () => {
  const deadline = dispatchDeadline({ id: '1', createdAt: Date.parse('2026-11-25T15:00-08:00') }, aSetting('US'));
  const notesIn = (language: 'en' | 'zh-CN'): string => explanationOf(textsIn(language), deadline).notes.join(' ');
  expect(notesIn('en')).toContain('26 Nov (Thanksgiving Day)');
  expect(notesIn('zh-CN')).toContain('11月26日（感恩节）');
});
