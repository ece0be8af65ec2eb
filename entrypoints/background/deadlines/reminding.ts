/** Reminders as notifications: each once, none lost. What is to be shown is written down before it is shown. */
import { browser } from 'wxt/browser';
import { dueReminders, settledAt, type Mark, type Marks, type Reminder } from '../../../rules/deadlines/reminders.ts';
import { day, hour, type Instant } from '../../../rules/time.ts';
import { languageOf } from '../shop.ts';
import { readShopNames } from '../shop-names.ts';
import { readSettings } from '../storage.ts';
import { changeMarks, type MarkBook } from './stored.ts';
import type { Kept, ReminderSettings } from './shape.ts';
import { noticeOf, noticeOfMany, type Notice } from './words.ts';

/** More at once become one notification. */
const mostAtOnce = 3;
const idOfMany = 'deadlines';

export const isAllowed = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** The marks as reminders go by them: nothing is told from before a deadline was known or reminders were switched on. */
export function marksOf(kept: readonly Kept[], { marks, since }: MarkBook, reminders: ReminderSettings): Marks {
  return Object.fromEntries(
    kept.map(({ deadline: { id }, since: known }) => {
      const begin = Math.max(known, since, reminders.since);
      const mark = Object.hasOwn(marks, id) ? marks[id] : undefined;
      if (!mark) return [id, { settled: begin }];
      // The end of a snooze is told even where it lies in quiet hours and others were told meanwhile.
      return [id, mark.snoozedUntil === undefined ? { ...mark, settled: Math.max(mark.settled, begin) } : mark];
    }),
  );
}

/** Where the clock ran ahead and was set right, marks of the future would silence everything until then. */
export async function believeMarks(now: Instant): Promise<void> {
  await changeMarks(now, (book) => {
    const wrong = Object.entries(book.marks).filter(([, { settled }]) => settled > now + hour);
    if (wrong.length === 0 && book.since <= now + hour) return book;
    const right = wrong.map(([id, mark]): [string, Mark] => [id, { ...mark, settled: now }]);
    return { ...book, since: Math.min(book.since, now), marks: { ...book.marks, ...Object.fromEntries(right) } };
  });
}

const forgetAfter = 60 * day;
/** Marks of deadlines that are long gone. Those of young ones stay: a withdrawn entry may come back. */
export async function forgetMarks(ids: ReadonlySet<string>, now: Instant): Promise<void> {
  await changeMarks(now, (book) => {
    const marks = Object.entries(book.marks).filter(([id, { settled }]) => ids.has(id) || settled > now - forgetAfter);
    return marks.length === Object.keys(book.marks).length ? book : { ...book, marks: Object.fromEntries(marks) };
  });
}

/** Shows what is due to be told. Gives the marks as they are then. */
export async function remind(
  kept: readonly Kept[],
  book: MarkBook,
  reminders: ReminderSettings,
  now: Instant,
): Promise<MarkBook> {
  if (!reminders.on || !(await isAllowed())) return book;
  const deadlines = kept.map(({ deadline }) => deadline);
  const due = dueReminders(deadlines, marksOf(kept, book, reminders), now, reminders);
  const written = due.length === 0 ? book : await writeDown(due, now);
  return written.outbox.length === 0 ? written : show(kept, written, now);
}

const writeDown = (due: readonly Reminder[], now: Instant): Promise<MarkBook> =>
  changeMarks(now, (book) => {
    const marks: Record<string, Mark> = { ...book.marks };
    for (const { id } of due) marks[id] = settledAt(Object.hasOwn(marks, id) ? marks[id] : undefined, now);
    const told = due.map(({ id, at }) => ({ id, at }));
    const waiting = book.outbox.filter(({ id }) => !due.some((one) => one.id === id));
    return { ...book, marks, outbox: [...waiting, ...told] };
  });

/** What was written down and not yet shown, also by a background that was ended between the two. */
async function show(kept: readonly Kept[], book: MarkBook, now: Instant): Promise<MarkBook> {
  const [settings, names] = await Promise.all([readSettings(), readShopNames()]);
  const language = languageOf(settings, browser.i18n.getUILanguage());
  const byId = new Map(kept.map((one) => [one.deadline.id, one]));
  const waiting = book.outbox.filter(({ id }) => byId.has(id));
  if (waiting.length > mostAtOnce) await notify(idOfMany, noticeOfMany(waiting.length, language));
  else for (const { id } of waiting) await notify(id, noticeOf(byId.get(id) as Kept, names, language, now));
  return changeMarks(now, (after) => ({
    ...after,
    outbox: after.outbox.filter((one) => !book.outbox.some(({ id, at }) => id === one.id && at === one.at)),
  }));
}

/** The same id takes the place of the notification that still stands. */
async function notify(id: string, { title, message }: Notice): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** A click opens the deadlines. The interface is there only once the permission was given. */
export function listenToNotifications(): void {
  const listen = (): void => {
    // Optional: undefined without the permission, whatever the types say.
    const notifications = browser.notifications as typeof browser.notifications | undefined;
    if (!notifications || notifications.onClicked.hasListener(open)) return;
    notifications.onClicked.addListener(open);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
function open(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#deadlines') });
  void browser.notifications.clear(id);
}
