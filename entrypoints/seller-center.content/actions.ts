/** What the overlay's buttons do on the page. Everything starts with a trusted click or key in our own shadow root. */
import type { FixOutcome, PageActions, ShownFinding } from '../../components/model.ts';
import { sendMessage, type Pause, type Visit, type VisitRequest } from '../background/messages.ts';
import type { Fix } from '../../rules/finding.ts';
import type { FieldAt } from '../../rules/form.ts';
import { plainText } from '../../rules/money.ts';
import { partsOf, wallOf, type DayMonthOrder, type Wall } from '../../rules/time.ts';
import type { Link } from './link.ts';
import { patiently, quietly } from './orphan.ts';
import type { PageReader } from './pages/page.ts';
import { valueOf } from './controls.ts';
import { write } from './write.ts';

export interface ActionContext {
  readonly opened: VisitRequest;
  readonly visit: () => Visit;
  readonly reader: PageReader;
  readonly link: Pick<Link, 'settle'>;
  /** Has the ceiling of a row told. */
  readonly ask: (row: string) => void;
}

/** What stood in a field before a fix, to put it back. */
interface Before {
  readonly at: FieldAt;
  readonly row: string | undefined;
  readonly texts: readonly string[];
}

const failed = (text: string): FixOutcome => ({ result: 'failed', text, shows: '' });

export function actionsOn({ opened, visit, reader, link, ask }: ActionContext): PageActions {
  const before = new Map<string, Before>();

  const controlsOf = ({ at, row }: { at: FieldAt; row?: string | undefined }): readonly HTMLElement[] =>
    reader.control(at, row);

  /** A background that forgot the visit, or died over the question, is sent the form and asked again. */
  async function asked<Reply>(ask: () => Promise<Reply>): Promise<Reply> {
    const reply = await ask().catch(() => null);
    if (reply) return reply;
    await patiently(() => link.settle());
    return patiently(ask);
  }

  async function silence(kind: 'ignore' | 'unignore', finding: ShownFinding, reason: string): Promise<void> {
    const request = { visit: opened.visit, finding, reason };
    await asked(() => sendMessage(kind, request));
  }

  const pause = (where: Pause, on: boolean): void => {
    quietly(patiently(() => sendMessage('pause', { page: opened.page, url: location.href, where, on })));
  };

  return {
    goTo(finding) {
      const [first] = controlsOf(finding);
      if (!first) return false;
      first.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      first.focus({ preventScroll: true });
      return true;
    },
    async fix(finding) {
      const field = finding.fix ? targetOf(finding.fix, finding.at) : null;
      if (!field || !finding.fix) return failed('');
      const controls = reader.control(field, finding.row);
      const texts = textsFor(finding.fix, field, controls, visit(), reader);
      if (!texts) return failed('');
      const stood = controls.map((control) => valueOf(control));
      const outcome = await write(controls, texts);
      if (outcome.result !== 'failed') before.set(finding.id, { at: field, row: finding.row, texts: stood });
      return outcome;
    },
    async undo(findingId) {
      const held = before.get(findingId);
      if (!held) return failed('');
      before.delete(findingId);
      return write(reader.control(held.at, held.row), held.texts);
    },
    ignore: (finding, reason) => silence('ignore', finding, reason),
    unignore(finding) {
      quietly(silence('unignore', finding, ''));
    },
    pause(where) {
      pause(where, true);
    },
    resume() {
      pause('page', false);
    },
    diagnosis: () => diagnosisOf(reader, visit()),
    openWorkbench(section) {
      quietly(sendMessage('openWorkbench', { section: section ?? null }));
    },
    askCeiling: ask,
    async mean(meaning) {
      const request = { visit: opened.visit, meaning };
      const reply = await asked(() => sendMessage('mean', request));
      if (!reply) throw new Error('The background does not know this page.');
      return reply;
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The field a fix writes: the finding's own where the fix has a value for it, else the first it has one for. */
function targetOf(fix: Fix, at: FieldAt): FieldAt | null {
  const fields = Object.keys(fix) as (keyof Fix)[];
  return fields.find((field) => field === at) ?? fields[0] ?? null;
}

/** The texts a fix puts into its controls, written as the page writes them; null where that cannot be told. */
function textsFor(
  fix: Fix,
  field: FieldAt,
  controls: readonly HTMLElement[],
  visit: Visit,
  reader: PageReader,
): readonly string[] | null {
  if (field === 'price' && fix.price) return [plainText(fix.price, visit.currency?.decimals ?? 0)];
  if (field === 'limit' && fix.limit !== undefined) return [String(fix.limit)];
  if (field === 'stock' && fix.stock !== undefined) return [String(fix.stock)];
  if (field === 'name' && fix.name !== undefined) return [fix.name];
  const instant = field === 'startsAt' ? fix.startsAt : field === 'endsAt' ? fix.endsAt : undefined;
  const style = instant === undefined ? undefined : reader.momentStyle?.(instant, Date.now());
  if (instant === undefined || !style || style.zone === null) return null;
  return momentTexts(
    wallOf(instant, style.zone),
    style.order,
    controls.map((control) => valueOf(control)),
  );
}

/** A moment in the form of the texts that stand there: order of the date, 12 or 24 hours, one field or two. */
function momentTexts(wall: Wall, dayMonth: DayMonthOrder, stood: readonly string[]): readonly string[] | null {
  const sample = stood.join(' ');
  const [year, month, date, hours, minutes] = partsOf(wall);
  const two = (value: number): string => String(value).padStart(2, '0');
  const separator = /\d([-./])\d/.exec(sample)?.[1];
  if (separator === undefined) return null;
  const yearFirst = /^\s*\d{4}/.test(sample);
  const order = yearFirst
    ? [String(year), two(month), two(date)]
    : dayMonth === 'DM'
      ? [two(date), two(month), String(year)]
      : [two(month), two(date), String(year)];
  const half = /([ap])m\s*$/i.exec(sample)?.[0];
  const seconds = /\d:\d{2}:\d{2}/.test(sample) ? ':00' : '';
  const padded = /(?:^|\s)0\d:/.test(sample) || !half;
  const shownHours = half ? hours % 12 || 12 : hours;
  const clock = `${padded ? two(shownHours) : String(shownHours)}:${two(minutes)}${seconds}${half ? (hours < 12 ? ' AM' : ' PM') : ''}`;
  const text = half && half === half.toLowerCase() ? clock.replace(/[AP]M$/, (m) => m.toLowerCase()) : clock;
  return stood.length === 2 ? [order.join(separator), text] : [`${order.join(separator)} ${text}`];
}

/** What was and was not found, for a report about a changed page. */
const diagnosisOf = (reader: PageReader, visit: Visit): string =>
  [
    `Shoplint ${browserVersion()}`,
    `host ${location.host}, path ${location.pathname}, page ${reader.page}, market ${visit.market}`,
    `not found: ${reader.unreadable().join(', ') || '-'}`,
    ...reader.diagnosis(),
  ].join('\n');

const browserVersion = (): string => /(?:Chrome|Firefox)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '';
