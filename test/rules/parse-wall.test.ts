/** Dates and times as pages write them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minute, parseWall, partsOf } from '../../rules/time.ts';

const anInstant = fc
  .integer({ min: Date.parse('2000-01-01') / 1000, max: Date.parse('2050-01-01') / 1000 })
  .map((seconds) => seconds * 1000);
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('a date and time as the page writes it', () => {
  const noonish = utc('2026-12-01T14:05:00');
  test.each([
    ['12/01/2026 2:05 PM', 'MD', noonish],
    ['12/01/2026 02:05 PM', 'MD', noonish],
    ['12/01/2026, 2:05 pm', 'MD', noonish],
    ['12/01/2026 2:05\u202fPM', 'MD', noonish],
    ['12/01/2026 2:05 p.m.', 'MD', noonish],
    ['12/01/2026 14:05', 'MD', noonish],
    ['12/01/2026 2:05PM', 'MD', noonish],
    ['2026年12月1日14:05', 'MD', noonish],
    [' '.repeat(64) + '12/01/2026 14:05', 'MD', noonish],
    ['01/12/2026 14:05', 'DM', noonish],
    ['1/12/2026 14:05:00', 'DM', noonish],
    ['01-12-2026 14:05', 'DM', noonish],
    ['01.12.2026 14:05', 'DM', noonish],
    ['2026/12/01 14:05', 'DM', noonish],
    ['2026-12-01 14:05:00', 'MD', noonish],
    ['2026年12月1日 14:05', 'MD', noonish],
    ['2026年12月01日 下午2:05', 'MD', noonish],
    ['2026/12/01 下午 02:05', 'MD', noonish],
    ['１２/０１/２０２６　１４:０５', 'MD', noonish],
    ['  12/01/2026   14:05 ', 'MD', noonish],
    ['12/01/2026 12:00 AM', 'MD', utc('2026-12-01T00:00:00')],
    ['12/01/2026 12:00 PM', 'MD', utc('2026-12-01T12:00:00')],
    ['2026/12/01 上午12:00', 'MD', utc('2026-12-01T00:00:00')],
    ['12/01/2026 00:00', 'MD', utc('2026-12-01T00:00:00')],
    ['12/01/2026 10:00:59 AM', 'MD', utc('2026-12-01T10:00:59')],
    ['29/02/2028 08:00', 'DM', utc('2028-02-29T08:00:00')],
  ] as const)('%j (%s) is read', (text, order, wall) => {
    expect(parseWall(text, order)).toBe(wall);
  });

  test.each([
    ['30/02/2026 10:00', 'DM'],
    ['29/02/2027 10:00', 'DM'],
    ['13/01/2026 10:00', 'MD'],
    ['01/13/2026 10:00', 'DM'],
    ['12/01/2026 24:30', 'MD'],
    ['12/01/2026 10:60', 'MD'],
    ['12/01/2026 13:00 PM', 'MD'],
    ['12/01/2026', 'MD'],
    ['14:05', 'MD'],
    ['12/01/26 14:05', 'MD'],
    ['tomorrow', 'MD'],
    [' '.repeat(65) + '12/01/2026 14:05', 'MD'],
    ['12/01/2026 14:05 or later', 'MD'],
    ['', 'MD'],
  ] as const)('%j (%s) is not guessed', (text, order) => {
    expect(parseWall(text, order)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom('MD', 'DM'), (text, order) => {
        const wall = parseWall(text, order);
        expect(wall === null || Number.isFinite(wall)).toBe(true);
      }),
    );
  });

  test('comes back from any moment', () => {
    fc.assert(
      fc.property(anInstant, fc.constantFrom('MD', 'DM'), (instant, order) => {
        const wall = instant - (instant % minute);
        const [year, month, date, hours, minutes] = partsOf(wall);
        const days = order === 'MD' ? [month, date, year] : [date, month, year];
        expect(parseWall(`${days.join('/')} ${String(hours)}:${String(minutes).padStart(2, '0')}`, order)).toBe(wall);
      }),
    );
  });
});
