/** Moments as a file writes them: the shop's wall clock, its zone unsaid. Quick, for there are millions of them. */
import type { Style } from './options.ts';
import type { Instant } from '../../rules/time.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Milliseconds that the zone's clock is ahead of UTC; of one hour all moments have the same. */
const offsets = (zone: string): ((at: Instant) => number) => {
  const known = new Map<number, number>();
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const ask = (at: Instant): number => {
    const name = clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
  return (at) => {
    const key = Math.floor(at / hour);
    let offset = known.get(key);
    if (offset === undefined) known.set(key, (offset = ask(key * hour)));
    return offset;
  };
};

const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

const dateText = (wall: number, { dates }: Pick<Style, 'dates'>): string => {
  const date = new Date(wall);
  const [d, m] = [two[date.getUTCDate()] ?? '', two[date.getUTCMonth() + 1] ?? ''];
  return `${dates === 'DMY' ? `${d}/${m}` : `${m}/${d}`}/${date.getUTCFullYear()} `;
};

const timeText = (second: number, { dates }: Pick<Style, 'dates'>): string => {
  const [h, m, s] = [Math.floor(second / 3600), two[Math.floor(second / 60) % 60] ?? '', two[second % 60] ?? ''];
  if (dates !== 'MDY-AMPM') return `${two[h] ?? ''}:${m}:${s}`;
  return `${h % 12 === 0 ? 12 : h % 12}:${m}:${s} ${h < 12 ? 'AM' : 'PM'}`;
};

export interface ZoneClock {
  /** `31/07/2026 20:29:25`, or as the style has it. */
  text(at: Instant): string;
  /** `2026-07-31-20:29`, as file names end; the colon is what the disk makes of it. */
  stamp(at: Instant): string;
  /**
   * The moment itself, but none whose reading comes a second time on a night when clocks go back: a file could not say
   * which of the two it means. Later moments stay later.
   */
  settle(at: Instant): Instant;
}

const second = (at: Instant): Instant => Math.floor(at / 1000) * 1000;

export const zoneClock = (zone: string, style: Pick<Style, 'dates'>, from: Instant, to: Instant): ZoneClock => {
  const offsetAt = offsets(zone);
  const days = new Map<number, string>();
  const seconds: string[] = [];
  const goesBack: { readonly at: Instant; readonly by: number }[] = [];
  for (let at = Math.floor(from / hour) * hour; at < to + 30 * day; at += hour) {
    const by = offsetAt(at - hour) - offsetAt(at);
    if (by > 0) goesBack.push({ at, by });
  }
  return {
    text(at) {
      const wall = at + offsetAt(at);
      const dayNumber = Math.floor(wall / day);
      const secondNumber = Math.floor((wall - dayNumber * day) / 1000);
      let date = days.get(dayNumber);
      if (date === undefined) days.set(dayNumber, (date = dateText(wall, style)));
      return date + (seconds[secondNumber] ??= timeText(secondNumber, style));
    },
    stamp: (at) => new Date(at + offsetAt(at)).toISOString().slice(0, 16).replace('T', '-').replace(':', '_'),
    settle(at) {
      for (const { at: change, by } of goesBack) {
        const first = change - by;
        if (at >= first && at < change + by) return second(first + (at - first) / 2);
      }
      return second(at);
    },
  };
};
