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
  /** By day, what makes seconds of its raw dates; 0: not asked yet. None is 0, for days begin at a quarter of an hour. */
  readonly #shifts = new Float64Array(days);
  readonly #quarters = new Map<number, number>();

  constructor(order: DayMonthOrder, zone: string) {
    this.#order = order;
    this.#zone = zone;
  }

  /** −1 for a date that does not exist. */
  resolve(raw: RawDate): number {
    const dayNumber = dayOf(raw);
    const shift = (this.#shifts[dayNumber] ||= this.#shiftOf(dayNumber));
    if (shift === noDay) return -1;
    return shift === changingDay ? this.#onChangingDay(raw) : raw + shift;
  }

  #shiftOf(dayNumber: number): number {
    const midnight = midnightOf(dayNumber, this.#order);
    if (midnight === null) return noDay;
    const begins = instantOf(midnight, this.#zone) / 1000;
    const ends = instantOf(midnight + (daySeconds - 1) * 1000, this.#zone) / 1000;
    return ends - begins === daySeconds - 1 ? begins - 1 - dayNumber * daySeconds : changingDay;
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
/** Stand in for the shift of a day, which is never a fraction. */
const noDay = 0.25;
const changingDay = 0.5;
