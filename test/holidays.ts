/**
 * Writes rules/deadlines/holiday-table.ts from the package date-holidays: `node test/holidays.ts`. The package itself is
 * 240 KB (gzip) and a tenth of a second of every start of the background; eight calendars of a few years are 6 KB.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';
import { day, dayNumberOf, isoOf } from '../rules/time.ts';

const file = 'rules/deadlines/holiday-table.ts';
/** First and last year. The guard test says when the table no longer reaches far enough. */
const years: readonly [first: number, last: number] = [2023, 2028];
/** Country and state of each calendar. Malaysia's three states have a working week of their own, and their own days. */
const calendars: Readonly<Record<string, readonly [country: string, state?: string]>> = {
  GB: ['GB'],
  ID: ['ID'],
  MY: ['MY'],
  'MY-02': ['MY', '02'],
  'MY-03': ['MY', '03'],
  'MY-11': ['MY', '11'],
  PH: ['PH'],
  SG: ['SG'],
  TH: ['TH'],
  US: ['US'],
  VN: ['VN'],
};

/** Name of the holiday → its days, as the table holds them. */
function daysOf(country: string, state?: string): Record<string, string> {
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  holidays.setLanguages('en');
  const names = new Map<string, string>();
  for (let year = years[0]; year <= years[1]; year += 1) {
    for (const { date, start, end, name, type } of holidays.getHolidays(year)) {
      if (type !== 'public') continue;
      const first = dayNumberOf(date.slice(0, 10));
      // Tết is one entry of several days.
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / day));
      for (let number = first; number < first + length; number += 1) {
        const iso = isoOf(number);
        if (Number(iso.slice(0, 4)) >= years[0] && !names.has(iso)) names.set(iso, name);
      }
    }
  }
  const table: Record<string, string> = {};
  for (const [iso, name] of [...names].sort()) table[name] = table[name] === undefined ? iso : `${table[name]} ${iso}`;
  return table;
}

/** The file's whole text. */
export async function holidayTableText(): Promise<string> {
  const table = Object.fromEntries(Object.entries(calendars).map(([id, place]) => [id, daysOf(...place)]));
  const code = `/**
 * Public holidays by calendar and name. Written by \`node test/holidays.ts\` from the package date-holidays, whose data
 * is under CC BY 3.0 (https://github.com/commenthol/date-holidays/blob/master/LICENSE).
 */
export const years = [${years.join(', ')}] as const;
export const holidayTable: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(table)};
`;
  return format(code, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, await holidayTableText());
