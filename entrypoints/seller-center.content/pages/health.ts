/** The health page, best effort: violation records and the shop's standing. Never required; what it does not say is null. */
import type { ListRequest, SeenNotice, SeenStanding } from '../../background/messages.ts';
import { sendMessage } from '../../background/messages.ts';
import type { Stated } from '../../../rules/deadlines/notices.ts';
import { instantOf, parseWall, type DayMonthOrder, type Wall } from '../../../rules/time.ts';
import { patiently, quietly } from '../orphan.ts';
import { scan, textOf, type Words } from '../read.ts';
import { gridOf, mapTable, rowsOf, type Grid, type TableMap } from '../table.ts';
import { watch } from '../watch.ts';
import { says, type Phrase } from './health-labels.ts';

/** The longest wording that fits first: `violation date` before `violation`. */
const columnNames = [
  'violationNumber',
  'violationAt',
  'violationPoints',
  'violationOrders',
  'appealUntil',
  'ticketState',
  'violationWhat',
] as const satisfies readonly Phrase[];
type Column = (typeof columnNames)[number];

const states = [
  ['ticketPending', 'pending'],
  ['ticketEnforced', 'enforced'],
  ['ticketAppealing', 'appealing'],
  ['ticketRejected', 'rejected'],
  ['ticketUpheld', 'upheld'],
] as const;

const nameColumn = (header: string): Column | null => columnNames.find((column) => says(column, header)) ?? null;

/** A list of orders or products has no column that says what was violated. */
const isRecords = ({ columns }: TableMap<Column>): boolean => columns.has('violationWhat') && columns.size >= 2;

export interface HealthPage {
  readonly notices: readonly SeenNotice[];
  readonly standing: SeenStanding;
}

/** `zone`: the shop's clock, in which the page writes its times; null where nobody knows it. */
export function readHealthPage(root: Element, zone: string | null): HealthPage {
  const records: TableMap<Column>[] = [];
  const page = scan(root, (box) => {
    const map = mapTable(box, nameColumn, 2);
    if (map && isRecords(map)) records.push(map);
    return map !== null || rowsOf(box).length > 0;
  });
  return {
    notices: records.flatMap((map) => noticesOf(map, zone)),
    standing: {
      points: figureOf(page.words, 'standingPoints', wholeNumber),
      rating: figureOf(page.words, 'standingRating', ratingIn),
    },
  };
}

function noticesOf({ box, columns, width }: TableMap<Column>, zone: string | null): readonly SeenNotice[] {
  const rows = gridOf(rowsOf(box), width).map((grid) => textsOf(grid, columns));
  const dates = rows.flatMap(({ violationAt = '', appealUntil = '' }) => [violationAt, appealUntil]);
  const order = orderIn(dates);
  return rows.flatMap((texts) => noticeOf(texts, order, zone) ?? []);
}

type Texts = { readonly [Name in Column]?: string };

const textsOf = (grid: Grid, columns: ReadonlyMap<Column, number>): Texts => {
  const texts: Partial<Record<Column, string>> = {};
  for (const [column, place] of columns) {
    const cell = grid[place];
    if (cell) texts[column] = textOf(cell).normalize('NFKC');
  }
  return texts;
};

function noticeOf(texts: Texts, order: DayMonthOrder | null, zone: string | null): SeenNotice | null {
  const what = (texts.violationWhat ?? '').replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(what)) return null;
  const until = statedIn(texts.appealUntil, order, zone);
  const state = (texts.ticketState ?? '').split('\n')[0]?.trim() ?? '';
  return {
    number:
      /[\p{L}\d][\p{L}\d-]{3,}/u.exec(texts.violationNumber?.replace(/^.*[:：]\s*/, '') ?? '')?.[0]?.slice(0, 80) ??
      null,
    what: what.slice(0, 300),
    notice: statedIn(texts.violationAt, order, zone),
    points: texts.violationPoints === undefined ? null : pointsIn(texts.violationPoints),
    // Order ids have 18 digits; a few more or less may come.
    orders: (texts.violationOrders?.match(/\b\d{15,20}\b/g) ?? []).slice(0, 100),
    // A day without an hour is no moment until which something can be done.
    appealUntil: until?.hasHour ? until.at : null,
    state: states.find(([phrase]) => says(phrase, state))?.[1] ?? null,
  };
}

/** `4`, `-4`, `4 points`, `扣 4 分`: one whole number. A dash or nothing is not said, which is not none. */
function pointsIn(text: string): number | null {
  const numbers = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  const [only] = numbers;
  return only !== undefined && numbers.length === 1 ? wholeNumber(only) : null;
}

const momentForm = /\d{1,4}\s*[-./]\s*\d{1,2}\s*[-./]\s*\d{1,4}(?:[ ,T]+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?)?/i;
const momentIn = (text: string): string | null =>
  momentForm.exec(text.replace(/\s*[年月]\s*/g, '/').replace(/日/g, ' '))?.[0].replace('T', ' ') ?? null;

/**
 * Which of day and month comes first, as all dates of the table together decide: a number above 12, or AM/PM. What
 * nothing decides is not read: a deadline on the wrong day is worse than none.
 */
function orderIn(texts: readonly string[]): DayMonthOrder | null {
  const found = texts.flatMap((text) => momentIn(text) ?? []);
  const pairs = found.flatMap((text) => {
    const match = /^(\d{1,2})\D+(\d{1,2})\D+\d{4}/.exec(text);
    return match ? [[Number(match[1]), Number(match[2])] as const] : [];
  });
  const [isDayFirst, isMonthFirst] = [pairs.some(([first]) => first > 12), pairs.some(([, second]) => second > 12)];
  if (isDayFirst && isMonthFirst) return null;
  if (isDayFirst) return 'DM';
  return isMonthFirst || found.some((text) => /[ap]\.?m\.?$/i.test(text)) ? 'MD' : null;
}

function statedIn(text: string | undefined, order: DayMonthOrder | null, zone: string | null): Stated | null {
  const moment = momentIn(text ?? '');
  if (moment === null || zone === null) return null;
  const hasHour = moment.includes(':');
  const wall = wallIn(hasHour ? moment : `${moment.trim()} 00:00`, order);
  return wall === null ? null : { at: instantOf(wall, zone), hasHour };
}

function wallIn(text: string, order: DayMonthOrder | null): Wall | null {
  if (/^\d{4}/.test(text)) return parseWall(text, 'DM');
  if (order !== null) return parseWall(text, order);
  // 12/12/2026 is the same day either way.
  const [first, second] = [parseWall(text, 'DM'), parseWall(text, 'MD')];
  return first === second ? first : null;
}

const wholeNumber = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);
const ratingIn = (text: string): number | null => {
  const rating = Number(text.replace(',', '.'));
  return /^\d(?:[.,]\d{1,2})?$/.test(text) && rating <= 5 ? rating : null;
};

/** A figure as it stands beside its label: `12`, `12/48`, `12 分`, `4.6 / 5`. */
const figureForm = /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|of)\s*\d+(?:\.\d+)?)?\s*(?:points?|pts?|分|điểm|คะแนน|poin|mata)?$/i;
/** How many texts after its label the figure may stand. */
const reach = 3;

/** The figure beside the label, where all such labels of the page say the same; else null. */
function figureOf(words: readonly Words[], label: Phrase, parse: (text: string) => number | null): number | null {
  const found = new Set<number>();
  words.forEach(({ text }, i) => {
    const [before = '', after] = text.split(/[:：]\s*(?=\d)/);
    if (!says(label, before)) return;
    const beside = after === undefined ? words.slice(i + 1, i + 1 + reach).map((each) => each.text) : [after];
    // The first text that is neither a mark nor the label again is the figure, or there is none.
    const shown = beside.find((each) => /[\p{L}\d]/u.test(each) && !says(label, each)) ?? '';
    const value = parse(figureForm.exec(shown.normalize('NFKC').trim())?.[1] ?? '');
    if (value !== null) found.add(value);
  });
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}

/** Reads the page while it is open and tells the background whatever is new on it. */
export function readHealth(where: ListRequest, signal: AbortSignal): void {
  let told = '';
  let zone: string | null = null;
  const read = (): void => {
    const seen = readHealthPage(document.body, zone);
    const text = JSON.stringify(seen);
    const isSilent = seen.notices.length === 0 && seen.standing.points === null && seen.standing.rating === null;
    if (isSilent || text === told) return;
    told = text;
    quietly(patiently(() => sendMessage('healthSeen', { ...where, ...seen })));
  };
  const begin = async (): Promise<void> => {
    zone = await patiently(() => sendMessage('zoneOf', where));
    if (signal.aborted) return;
    watch({ table: () => null, changed: read }, signal);
    read();
  };
  quietly(begin());
}
