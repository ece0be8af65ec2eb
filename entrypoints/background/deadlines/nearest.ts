/** How near the next deadline is, in at most four characters, and until when that stays true. */
import { day, hour, minute, type Instant } from '../../../rules/time.ts';

/** `59m`, `3h`, `2d`: rounded down, for who has 23 h 59 min has no day. The last minute is one. */
export function nearText(left: number): string {
  if (left < hour) return `${String(Math.max(1, Math.floor(left / minute)))}m`;
  if (left < day) return `${String(Math.floor(left / hour))}h`;
  const days = Math.floor(left / day);
  return days > 99 ? '99+' : `${String(days)}d`;
}

export const isNear = (left: number): boolean => left < day;

/** Clocks are set right and machines sleep, and nobody tells: so often the badge is looked at anyway. */
const patience = { near: minute, far: 15 * minute } as const;

/** When to look again: at the next change of the text, or sooner. */
export function nextLook(due: Instant, now: Instant): Instant {
  const left = due - now;
  const unit = left < hour ? minute : left < day ? hour : day;
  const change = due - Math.floor(left / unit) * unit + 1;
  return Math.min(change, now + (isNear(left) ? patience.near : patience.far));
}
