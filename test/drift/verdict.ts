/** Whether a drifted page was read right, honestly not at all, or wrong. */
import type { Finding } from '../../rules/finding.ts';
import type { FlashSaleForm, FlashSaleRow, Reading } from '../../rules/form.ts';

/** What came of one page. `form`: null where the page was not recognised. */
export interface Outcome {
  readonly form: FlashSaleForm | null;
  readonly findings: readonly Finding[];
  /** Rule × row that passed. */
  readonly passed: number;
}

export interface Verdict {
  readonly verdict: 'right' | 'unknown' | 'wrong';
  /** One line for each thing that is not right. */
  readonly why: readonly string[];
}

const text = (value: unknown): string => JSON.stringify(value ?? null);

const rowFields = ['price', 'original', 'discount', 'limit', 'stock', 'onHand'] as const;

/** A row as a person tells it from the others. */
const nameOf = ({ product, variation }: Pick<FlashSaleRow, 'product' | 'variation'>): string =>
  `${product} / ${variation}`;

/** Compares what was read and what was found with the page before it drifted. */
export function judge(truth: Outcome, drifted: Outcome): Verdict {
  if (!drifted.form || !truth.form) return { verdict: 'unknown', why: ['the page is not recognised'] };
  const wrong = [...wrongReadings(truth.form, drifted.form), ...wrongFindings(truth, drifted)];
  if (wrong.length > 0) return { verdict: 'wrong', why: wrong };
  const missed = unsaid(truth, drifted);
  return { verdict: missed.length > 0 ? 'unknown' : 'right', why: missed };
}

/** A value that stands nowhere on the page, or "empty" for a field that is filled. */
function wrongReadings(truth: FlashSaleForm, drifted: FlashSaleForm): string[] {
  const wrong: string[] = [];
  const compare = (what: string, before: Reading<unknown>, after: Reading<unknown>): void => {
    const isSilent = after.state === 'gone' || after.state === 'garbled';
    if (!isSilent && text(before) !== text(after)) wrong.push(`${what}: ${text(before)} was read as ${text(after)}`);
  };
  for (const field of ['name', 'startsAt', 'endsAt', 'warmUp', 'batchPrice'] as const) {
    compare(field, truth.fields[field], drifted.fields[field]);
  }
  const rows = new Map(drifted.rows.map((row) => [row.key, row]));
  const byName = new Map(drifted.rows.map((row) => [nameOf(row), row]));
  for (const before of truth.rows) {
    const after = rows.get(before.key) ?? byName.get(nameOf(before));
    if (!after) continue;
    for (const field of rowFields) compare(`${field} of ${nameOf(before)}`, before[field], after[field]);
    if (before.active !== after.active) wrong.push(`${nameOf(before)} is switched ${after.active ? 'on' : 'off'}`);
  }
  if (drifted.rows.length > truth.rows.length)
    wrong.push(`${String(drifted.rows.length - truth.rows.length)} rows too many`);
  return wrong;
}

interface Said {
  readonly rule: string;
  readonly what: string;
  readonly row: string | null;
}

/** Fails with their numbers, by the name of the row: a page without ids still names its rows. */
const fails = ({ form, findings }: Outcome): Map<string, Said> => {
  const rows = new Map(form?.rows.map((row) => [row.key, nameOf(row)]));
  return new Map(
    findings.flatMap(({ result, rule, message, data, fix, row }) => {
      if (result !== 'fail') return [];
      const name = row === undefined ? null : (rows.get(row) ?? row);
      const what = `${rule} ${message ?? ''} ${text(data)} ${text(fix)}`;
      return [[`${what} @ ${name ?? ''}`, { rule, what, row: name }]];
    }),
  );
};

/** Say themselves that something could not be seen or read. */
const honest = new Set(['flash-sale/rows-unseen', 'flash-sale/price-format']);
const isHonest = (rule: string): boolean => honest.has(rule);

function wrongFindings(truth: Outcome, drifted: Outcome): string[] {
  const [before, after] = [fails(truth), fails(drifted)];
  const madeUp = [...after]
    .filter(([key, { rule }]) => !before.has(key) && !isHonest(rule))
    .map(([key]) => `made up: ${key}`);
  const silent = unsaid(truth, drifted).filter((line) => line.startsWith('silent'));
  const more = drifted.passed > truth.passed ? [`${String(drifted.passed - truth.passed)} passes too many`] : [];
  return [...madeUp, ...silent, ...more];
}

/** Fails of the true page that the drifted one does not say: `unknown …` where it says so, else `silent …`. */
function unsaid(truth: Outcome, drifted: Outcome): string[] {
  const after = fails(drifted);
  const unknowns = drifted.findings.filter(({ result, rule }) => result === 'unknown' || isHonest(rule));
  const seen = new Set(drifted.form?.rows.map(nameOf));
  const isUnseen = unknowns.some(({ rule }) => rule === 'flash-sale/rows-unseen');
  const rows = new Map(drifted.form?.rows.map((row) => [row.key, nameOf(row)]));
  const lines: string[] = [];
  for (const [key, { rule, row }] of fails(truth)) {
    if (after.has(key)) continue;
    const isTold =
      unknowns.some(
        (each) => each.rule === 'flash-sale/price-format' && (rows.get(each.row ?? '') ?? each.row) === row,
      ) ||
      unknowns.some(
        (each) => each.rule === rule && (each.row === undefined || (rows.get(each.row) ?? each.row) === row),
      ) ||
      (row !== null && !seen.has(row) && isUnseen);
    lines.push(`${isTold ? 'unknown' : 'silent'}: ${key}`);
  }
  const extra = unknowns.length - truth.findings.filter(({ result }) => result === 'unknown').length;
  if (lines.length === 0 && extra > 0) lines.push(`unknown: ${String(extra)} more`);
  return lines;
}
