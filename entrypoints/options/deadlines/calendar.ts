/** Deadlines as a calendar file. */
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { entryName } from '../../../components/deadlines/entry.tsx';
import type { TimelineEntry } from '../../../components/deadlines/model.ts';
import { isDone } from '../../../components/deadlines/shown.ts';
import { sumOf, whoseText } from '../../../components/deadlines/words.ts';
import type { Texts } from '../../../components/text.ts';
import type { Deadline, DeadlineKind } from '../../../rules/deadlines/deadline.ts';
import type { Ladder } from '../../../rules/deadlines/reminders.ts';
import { minute, type Instant } from '../../../rules/time.ts';

/** One deadline with its arithmetic, where it was worked out. */
export interface Explained {
  readonly entry: TimelineEntry;
  readonly deadline: Deadline | null;
}

/** A later file is a newer one: calendars take it for a change of the same entry. */
const sequenceOf = (now: Instant): number => Math.floor(now / minute) - Math.floor(Date.UTC(2026, 0, 1) / minute);

/**
 * The text of an .ics file. An entry's UID is that of its deadline, so importing again changes it instead of doubling
 * it. Moments are written in UTC: no calendar can take them for another zone's, and each shows them on its own clock.
 * Done ones and those without a due moment are left out.
 */
export function calendarText(
  texts: Texts,
  deadlines: readonly Explained[],
  ladderOf: (kind: DeadlineKind) => Ladder,
  now: Instant,
): string {
  const calendar = ical({
    name: texts.t('calendar.name'),
    prodId: { company: 'Shoplint', product: 'Deadlines', language: texts.language },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { entry, deadline } of deadlines) {
    const { due, id, zone, kind } = entry.deadline;
    if (due === null || isDone(entry)) continue;
    const summary = entryName(texts, entry);
    const whose = whoseText(texts, entry.market, entry.shopLabel);
    const shop = texts.t('timeline.at.shop', { at: texts.time({ at: due, zone: zone ?? 'Etc/GMT' }) });
    calendar.createEvent({
      // It names the shop too. A half of a character, which only a hostile file has, cannot be written.
      id: `${encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, '\ufffd'))}@shoplint`,
      sequence: sequenceOf(now),
      stamp: new Date(now),
      start: new Date(due),
      end: new Date(due),
      summary,
      description: [whose, shop, ...(deadline ? [sumOf(texts, deadline)] : [])].join('\n'),
      // A deadline takes no time of the day.
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: ladderOf(kind)
        .filter((before) => due - before > now)
        .map((before) => ({ type: ICalAlarmType.display, trigger: before / 1000, description: summary })),
    });
  }
  return calendar.toString();
}
