/** The moments that the dates of a file stand for. */
import { instantOf, type DayMonthOrder } from '../../../rules/time.ts';
import { dayOf, days, daySeconds, midnightOf, wallOf, type RawDate } from './raw-date.ts';

/**
 * The moments of raw dates in `zone`, as whole seconds since 1970. Asks for the zone's offset once a day, and once in
 * 15 minutes on days on which it changes.
 */
export class DateResolver {
  readonly #order: DayMonthOrder;
  readonly #zone: string;
  /** By day, the second at which it begins; 0: not asked yet. */
  readonly #begins = new Float64Array(days);
  readonly #quarters = new Map<number, number>();

  constructor(order: DayMonthOrder, zone: string) {
    this.#order = order;
    this.#zone = zone;
  }

  /** −1 for a date that does not exist. */
  resolve(raw: RawDate): number {
    const dayNumber = dayOf(raw);
    const begins = (this.#begins[dayNumber] ||= this.#beginOf(dayNumber));
    if (begins === noDay) return -1;
    return begins === changingDay ? this.#onChangingDay(raw) : begins + raw - 1 - dayNumber * daySeconds;
  }

  #beginOf(dayNumber: number): number {
    const midnight = midnightOf(dayNumber, this.#order);
    if (midnight === null) return noDay;
    const begins = instantOf(midnight, this.#zone) / 1000;
    const ends = instantOf(midnight + (daySeconds - 1) * 1000, this.#zone) / 1000;
    return ends - begins === daySeconds - 1 ? begins : changingDay;
  }

  #onChangingDay(raw: RawDate): number {
    const quarter = Math.floor((raw - 1) / 900);
    let begins = this.#quarters.get(quarter);
    if (begins === undefined) {
      begins = instantOf(wallOf(quarter * 900 + 1, this.#order) ?? 0, this.#zone) / 1000;
      this.#quarters.set(quarter, begins);
    }
    return begins + ((raw - 1) % 900);
  }
}
/** Stand in for the begin of a day; moments before 2010 are never needed. */
const noDay = -1;
const changingDay = -2;
