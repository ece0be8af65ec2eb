import { describe, expect, it, vi } from 'vitest';
import type { ReadHooks } from '../../../entrypoints/options/import/read-export.ts';
import { csvOf, headers, lineOf, plainLines, problemOf, reading } from './given.ts';

const noTimes = { 'Paid Time': '\t', 'RTS Time': '', 'Shipped Time': '', 'Delivered Time': '', 'Cancelled Time': '' };
const created = (...dates: readonly string[]): string =>
  csvOf([headers.TH, ...dates.map((date) => lineOf(headers.TH, { ...noTimes, 'Created Time': date }))]);
const createdTimes = async (
  dates: readonly string[],
  market: string,
  hooks: Partial<ReadHooks> = {},
): Promise<string[]> => plainLines(await reading(created(...dates), { market }, hooks)).map((line) => line.created);

describe('Day and month', () => {
  it.each([
    ['VN', '03/04/2026 08:09:10', '2026-04-03T01:09:10Z'],
    ['TH', '03/04/2026 08:09:10', '2026-04-03T01:09:10Z'],
    ['ID', '03/04/2026 08:09:10', '2026-04-03T01:09:10Z'],
    ['PH', '03/04/2026 08:09:10', '2026-04-03T00:09:10Z'],
    ['MY', '03/04/2026 08:09:10', '2026-04-03T00:09:10Z'],
    ['SG', '03/04/2026 08:09:10', '2026-04-03T00:09:10Z'],
    ['UK', '03/04/2026 08:09:10', '2026-04-03T07:09:10Z'],
    ['US', '03/04/2026 8:09:10 AM', '2026-03-04T16:09:10Z'],
  ])('in %s are as its exports are seen to write them', async (market, date, expected) => {
    expect(await createdTimes([date], market)).toEqual([expected]);
  });

  it('are told by a number above 12, whatever the market', async () => {
    expect(await createdTimes(['03/04/2026 08:00:00', '13/04/2026 08:00:00'], 'US')).toEqual([
      '2026-04-03T15:00:00Z',
      '2026-04-13T15:00:00Z',
    ]);
    expect(await createdTimes(['3/4/2026 8:00:00 PM', '4/13/2026 12:00:00 AM'], 'TH')).toEqual([
      '2026-03-04T13:00:00Z',
      '2026-04-12T17:00:00Z',
    ]);
  });

  it('need not be told where the year comes first, or where they are equal', async () => {
    expect(await createdTimes(['2026-04-03 08:00:00', '2026-04-03T09:00'], 'US')).toEqual([
      '2026-04-03T15:00:00Z',
      '2026-04-03T16:00:00Z',
    ]);
    expect(await createdTimes(['05/05/2026 08:00:00'], 'US')).toEqual(['2026-05-05T15:00:00Z']);
  });

  it.each([
    ['TH', ['03/04/2026 8:00:00 PM', '05/06/2026 8:00:00 PM']],
    ['US', ['03/04/2026 20:00:00', '05/06/2026 20:00:00']],
  ])('are asked where market %s and clock contradict each other', async (market, dates) => {
    const ask = vi.fn(() => Promise.resolve('DM' as const));
    const [first] = await createdTimes(dates, market, { ask });
    expect(ask).toHaveBeenCalledExactlyOnceWith([
      { text: dates[0], MD: Date.parse('2026-03-04T20:00:00Z'), DM: Date.parse('2026-04-03T20:00:00Z') },
      { text: dates[1], MD: Date.parse('2026-05-06T20:00:00Z'), DM: Date.parse('2026-06-05T20:00:00Z') },
    ]);
    expect(first).toMatch(/^2026-04-0[34]/);
  });

  it('are asked where the dates contradict each other; those that do not fit are left out', async () => {
    const dates = ['13/04/2026 08:00:00', '04/14/2026 08:00:00', '01/02/2026 08:00:00'];
    const result = await reading(created(...dates), {}, { ask: () => Promise.resolve('MD') });
    expect(plainLines(result).map((line) => line.created)).toEqual(['2026-04-14T01:00:00Z', '2026-01-02T01:00:00Z']);
    expect(result.rejected.lines).toEqual([
      {
        line: 2,
        orderId: '583870900000000001',
        reason: 'date-impossible',
        column: 'Created Time',
        text: '13/04/2026 08:00:00',
      },
    ]);
  });

  it('are as the seller said before, unless the dates prove otherwise', async () => {
    const ask = ['03/04/2026 8:00:00 PM'];
    expect(plainLines(await reading(created(...ask), { dayMonth: 'DM' }))[0]?.created).toBe('2026-04-03T13:00:00Z');
    const proof = [...ask, '04/13/2026 8:00:00 PM'];
    expect(plainLines(await reading(created(...proof), { dayMonth: 'DM' }))[0]?.created).toBe('2026-03-04T13:00:00Z');
  });
});

describe('A date', () => {
  it('follows the clock of its market across clock changes', async () => {
    const dates = [
      '3/8/2026 1:59:59 AM',
      '3/8/2026 3:00:00 AM',
      '11/1/2026 12:59:59 AM',
      '11/1/2026 1:30:00 AM',
      '11/1/2026 2:00:00 AM',
      '12/31/2026 11:59:59 PM',
    ];
    expect(await createdTimes(dates, 'US')).toEqual([
      '2026-03-08T09:59:59Z',
      '2026-03-08T10:00:00Z',
      '2026-11-01T07:59:59Z',
      '2026-11-01T08:30:00Z',
      '2026-11-01T10:00:00Z',
      '2027-01-01T07:59:59Z',
    ]);
    expect(await createdTimes(['29/03/2026 00:59:59', '29/03/2026 02:00:00'], 'UK')).toEqual([
      '2026-03-29T00:59:59Z',
      '2026-03-29T01:00:00Z',
    ]);
  });

  it.each([
    ['31/02/2026 08:00:00', 'date-impossible'],
    ['29/02/2025 08:00:00', 'date-impossible'],
    ['31/04/2026 08:00:00', 'date-impossible'],
    ['32/01/2026 08:00:00', 'date-impossible'],
    ['13/13/2026 08:00:00', 'date-impossible'],
    ['00/01/2026 08:00:00', 'date-impossible'],
    ['31/01/2026 24:00:00', 'date-impossible'],
    ['31/01/2026 08:60:00', 'date-impossible'],
    ['31/01/2026 13:00:00 PM', 'date-impossible'],
    ['31/01/2026', 'date-impossible'],
    ['31/01/2009 08:00:00', 'date-impossible'],
    ['31-01/2026 08:00:00', 'date-impossible'],
    ['2026-01-31T08:00:00Z', 'date-impossible'],
    ['yesterday', 'date-impossible'],
    ['46234.85', 'date-impossible'],
    ['\t', 'date-missing'],
    ['', 'date-missing'],
  ])('that reads “%s” leaves its line out', async (date, reason) => {
    const result = await reading(created('29/02/2024 08:00:00', date));
    expect(plainLines(result).map((line) => line.created)).toEqual(['2024-02-29T01:00:00Z']);
    expect(result.rejected.lines).toMatchObject([{ line: 3, reason, column: 'Created Time', text: date.trim() }]);
  });

  it('that a spreadsheet program rewrote ends the reading: it may have swapped day and month', async () => {
    expect(await problemOf(reading(created('13/04/2026 08:00:00', '2026-04-03 08:00:00')))).toEqual({
      code: 'dates-changed',
      line: 3,
      column: 'Created Time',
      text: '2026-04-03 08:00:00',
    });
  });

  it('may lack its other times', async () => {
    const [line] = plainLines(await reading(created('13/04/2026 08:00:00')));
    expect(line).toMatchObject({ paidAt: '', rts: '', shipped: '', delivered: '', cancelled: '' });
  });
});
