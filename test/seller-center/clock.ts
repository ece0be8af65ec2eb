/** Wall-clock texts `YYYY-MM-DD HH:mm` of the shop's zone: the real page edits the shop's local time (P2, P1). */
import type dayjs from 'dayjs';
import type { Market } from './markets.ts';

const pattern = 'YYYY-MM-DD HH:mm';

/** The shop's clock now. Sorting these texts sorts the moments. */
export const wallNow = (market: Market, at = new Date()): string => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: market.zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
};

/** Arithmetic on the wall clock, in UTC so that no clock change of the browser's zone gets in. */
export const wallPlus = (wall: string, hours: number): string => {
  const at = new Date(`${wall.replace(' ', 'T')}:00Z`);
  at.setUTCMinutes(at.getUTCMinutes() + Math.round(hours * 60));
  return at.toISOString().slice(0, 16).replace('T', ' ');
};

export const nextFullHour = (wall: string): string => `${wallPlus(wall, 1).slice(0, 14)}00`;

export const hoursBetween = (from: string, to: string): number =>
  (Date.parse(`${to.replace(' ', 'T')}:00Z`) - Date.parse(`${from.replace(' ', 'T')}:00Z`)) / 3_600_000;

export const isWall = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text);

export const toWall = (day: dayjs.Dayjs): string => day.format(pattern);

/** `DD/MM/YYYY HH:MM`, as the management list shows it in the Thai UI (P7, about 2023). */
export const listTime = (wall: string): string =>
  `${wall.slice(8, 10)}/${wall.slice(5, 7)}/${wall.slice(0, 4)} ${wall.slice(11)}`;
