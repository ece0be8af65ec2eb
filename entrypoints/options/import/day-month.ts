/** Which number of a date is the day: decided by the dates, else by market and clock where they agree, else asked. */
import type { DayMonthOrder } from '../../../rules/time.ts';
import type { DateReader } from './dates.ts';

/**
 * What each market's exports were seen to write; the site's language can change it. The US has AM and PM and the month
 * first, all others 24 hours and the day first.
 */
const ofMarket: Readonly<Record<string, DayMonthOrder>> = {
  US: 'MD',
  ID: 'DM',
  MY: 'DM',
  PH: 'DM',
  SG: 'DM',
  TH: 'DM',
  UK: 'DM',
  VN: 'DM',
};

/** Null where it has to be asked. `said`: what the seller answered before. */
export function dayMonthOf(dates: DateReader, market: string, said?: DayMonthOrder): DayMonthOrder | null {
  const proven = dates.proven();
  if (proven === 'any') return 'MD';
  if (proven ?? said) return proven ?? said ?? null;
  if (dates.isContradictory()) return null;
  const ofClock = dates.twelveHour ? 'MD' : 'DM';
  const expected = ofMarket[market] ?? (dates.twelveHour ? 'MD' : null);
  return expected === ofClock ? expected : null;
}
