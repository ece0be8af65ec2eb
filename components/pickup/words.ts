/** Small sentences that the pickup's screens share. */
import type { Provider } from '../../rules/pickup/providers.ts';
import type { Happened } from '../../rules/pickup/record.ts';
import { dayNumber, hour, minute, day, timeOfDay, wallOf, zoneClock, type Instant } from '../../rules/time.ts';
import type { TextKey, Texts } from '../text.ts';

export const warehouseName = (texts: Texts, name: string): string => (name === '' ? texts.t('pickup.unnamed') : name);

export function happenedText(texts: Texts, { event }: Happened): string {
  if (event.type === 'seen') return texts.t(`pickup.event.seen.${event.status}`);
  if (event.type === 'meant') return texts.t('pickup.event.meant', { meaning: texts.t(`meaning.${event.meaning}`) });
  if (event.type === 'answered') {
    return texts.t('pickup.event.answered', { answer: texts.t(`pickup.tell.${event.answer}`) });
  }
  return texts.t(`pickup.event.${event.type}`);
}

export const providerName = (texts: Texts, { name }: Provider): string =>
  texts.language === 'zh-CN' ? name.zh : name.en;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
/** "09:00" on a zone's clock. */
export function clockTime(at: Instant, zone: string): string {
  const inDay = wallOf(at, zone) % day;
  return `${twoDigits(Math.floor(inDay / hour))}:${twoDigits(Math.floor((inDay % hour) / minute))}`;
}

/** The hours of `zone` on another clock; null where both show the same. */
export function hoursThere(
  { from, to, zone }: NonNullable<Provider['hours']>,
  there: string,
  now: Instant,
): { readonly from: string; readonly to: string } | null {
  const clock = zoneClock(zone);
  const today = dayNumber(clock.wall(now)) * day;
  const own = (time: string): string => clockTime(clock.instant(today + timeOfDay(time)), there);
  return own(from) === from && own(to) === to ? null : { from: own(from), to: own(to) };
}

/** 400-820-6207: easier to read out and to dial. */
export const phoneText = (phone: string): string => phone.replace(/^(400)(\d{3})(\d{4})$/, '$1-$2-$3');

/** Areas of researched switches have a name in each language; those that were entered are as they were typed. */
const named: ReadonlySet<string> = new Set(['dongguan', 'shenzhen', 'guangzhou']);
export const areaText = (texts: Texts, area: string): string =>
  named.has(area) ? texts.t(`pickup.area.${area}` as TextKey) : area;
