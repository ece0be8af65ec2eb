/** Pure questions about a model: what is counted, what a filter lets through, in which order it is listed. */
import type { Severity } from '../rules/finding.ts';
import type { FieldAt } from '../rules/form.ts';
import type { RuleId } from '../rules/rule.ts';
import type { PageModel, RowLabel, ShownFinding } from './model.ts';
import type { Filter, OverlayState } from './store.ts';
import { pageOf } from './text.ts';

export type Weight = Severity | 'unknown';
export type Counts = Readonly<Record<Weight, number>>;

export const weights = ['error', 'warning', 'info', 'unknown'] as const satisfies readonly Weight[];
const fieldOrder: readonly FieldAt[] = ['name', 'startsAt', 'endsAt', 'warmUp', 'batch', 'products', 'form'];

export const weightOf = (finding: ShownFinding): Weight =>
  finding.result === 'unknown' ? 'unknown' : (finding.severity ?? 'warning');

/** Ignored findings are not counted. */
export function countsOf(findings: readonly ShownFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, unknown: 0 };
  for (const finding of findings) if (!finding.ignored) counts[weightOf(finding)] += 1;
  return counts;
}

/** A note is true but asks for nothing, so "failing" leaves it out. */
export const isFailing = (finding: ShownFinding): boolean =>
  finding.result === 'fail' && finding.severity !== 'info' && !finding.ignored;

const isWithoutPrice = (finding: ShownFinding, rows: PageModel['rows']): boolean =>
  finding.row !== undefined && rows.get(finding.row)?.withoutPrice === true;

function passes(finding: ShownFinding, filter: Filter, rows: PageModel['rows']): boolean {
  if (filter === 'all') return true;
  if (filter === 'failing') return isFailing(finding);
  if (filter === 'withoutPrice') return isWithoutPrice(finding, rows);
  return finding.rule === filter;
}

export interface FilterCounts {
  readonly all: number;
  readonly failing: number;
  readonly withoutPrice: number;
  /** Rules that have findings, most findings first. */
  readonly rules: readonly (readonly [RuleId, number])[];
  readonly ignored: number;
}

export function filterCounts({ findings, rows }: Pick<PageModel, 'findings' | 'rows'>): FilterCounts {
  const rules = new Map<RuleId, number>();
  const counts = { all: 0, failing: 0, withoutPrice: 0, ignored: 0 };
  for (const finding of findings) {
    if (finding.ignored) {
      counts.ignored += 1;
      continue;
    }
    counts.all += 1;
    if (isFailing(finding)) counts.failing += 1;
    if (isWithoutPrice(finding, rows)) counts.withoutPrice += 1;
    rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1);
  }
  return { ...counts, rules: [...rules].sort(([, a], [, b]) => b - a) };
}

export type ListItem =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly at: FieldAt;
      readonly page: string;
      readonly row?: RowLabel;
      readonly count: number;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: ShownFinding };

/** Form-level findings by field, then rows in page order; within both the gravest first. */
export function listOf(
  model: Pick<PageModel, 'findings' | 'rows'>,
  filter: Filter,
  showIgnored: boolean,
): readonly ListItem[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const at of fieldOrder) groups.set(`at ${at}`, []);
  for (const finding of model.findings) {
    if ((finding.ignored ?? false) !== showIgnored) continue;
    if (!showIgnored && !passes(finding, filter, model.rows)) continue;
    const key = finding.row === undefined ? `at ${finding.at}` : `row ${finding.row}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const items: ListItem[] = [];
  for (const [key, findings] of groups) {
    const [first] = findings;
    if (!first) continue;
    const row = first.row === undefined ? undefined : model.rows.get(first.row);
    items.push({
      kind: 'group',
      key,
      at: first.at,
      page: pageOf(first.rule),
      count: findings.length,
      ...(row ? { row } : {}),
    });
    if (findings.length > 1) findings.sort((a, b) => weights.indexOf(weightOf(a)) - weights.indexOf(weightOf(b)));
    for (const finding of findings) items.push({ kind: 'finding', key: finding.id, finding });
  }
  return items;
}

/** The findings as listed now, for stepping from one to the next. */
export const listedFindings = ({ model, filter, showIgnored }: OverlayState): readonly ShownFinding[] =>
  model === null
    ? []
    : listOf(model, filter, showIgnored).flatMap((item) => (item.kind === 'finding' ? [item.finding] : []));
