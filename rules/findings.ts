/** Building findings from what a check or the engine answers. */
import { missingKind, placeOf, type Compiled } from './compile.ts';
import type { Finding, Missing } from './finding.ts';
import type { Reading } from './form.ts';
import type { InputName, Problem, Rule } from './rule.ts';
import type { SourceId } from './sources.ts';

const noData = Object.freeze({});

/** What a finding says of the row it is about. */
interface RowId {
  readonly key: string;
  readonly sku?: string;
}

/** An `unknown` of the engine itself: it names what is missing. */
export type Lacking = Finding & { readonly missing: Missing };

/** `unknown`, because an input could not be read or is not known. */
export function unread({ id }: Compiled, name: InputName, row: RowId | null): Lacking {
  return {
    rule: id,
    result: 'unknown',
    at: placeOf(name),
    ...(row ? { row: row.key } : null),
    ...(row?.sku === undefined ? null : { sku: row.sku }),
    missing: { kind: missingKind(name), name },
  };
}

/** `unknown`, because nobody looked the policy up for this market. */
export const unresearched = ({ id, rule }: Compiled): Lacking => ({
  rule: id,
  result: 'unknown',
  at: 'form',
  missing: { kind: 'policy', name: rule.policy },
});

/** What `check` found, with severity and source. */
export function found(c: Compiled, problem: Problem, row: RowId | null): Finding {
  // A rule says only what it declares (`defineRule`), and only where a policy holds.
  const { severity } = c.rule.messages[problem.message] as Rule['messages'][string];
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    rule: c.id,
    result: severity === 'unknown' ? 'unknown' : 'fail',
    at: problem.at,
    message: problem.message,
    data: problem.data ?? noData,
  };
  if (c.own) finding.own = true;
  else finding.source = c.source as SourceId;
  if (severity !== 'unknown') finding.severity = severity;
  if (row) {
    finding.row = row.key;
    if (row.sku !== undefined) finding.sku = row.sku;
  }
  if (problem.fix) finding.fix = problem.fix;
  return finding;
}

export type Readings = Readonly<Partial<Record<InputName, Reading<unknown>>>>;

/**
 * What form-level inputs and the policy say before `check` may run: `none`, an `unknown` finding, or null to go on.
 * A blank comes first: what nobody filled in is not worth an unknown.
 */
export function obstacle(c: Compiled, readings: Readings): Lacking | 'none' | null {
  if (c.policy === 'none') return 'none';
  let missing: InputName | null = null;
  for (const name of c.formNeeds) {
    const state = readings[name]?.state ?? 'gone';
    if (state === 'blank') return 'none';
    if (state !== 'read') missing ??= name;
  }
  for (const name of c.formBlanks) {
    const state = readings[name]?.state ?? 'gone';
    if (state !== 'read' && state !== 'blank') missing ??= name;
  }
  if (c.policy === 'missing') return unresearched(c);
  return missing === null ? null : unread(c, missing, null);
}

/** One rule over inputs that are read: its finding, or that it passed or has nothing to judge. */
export function ask(c: Compiled, readings: Readings, values: object, row: RowId | null): Finding | 'pass' | 'none' {
  const before = obstacle(c, readings);
  if (before !== null) return before === 'none' || row === null ? before : { ...before, row: row.key };
  const answer = c.rule.check(values, c.value);
  if (answer === undefined || answer === 'none') return answer ?? 'pass';
  if (!('unread' in answer)) return found(c, answer, row);
  return readings[answer.unread]?.state === 'blank' ? 'none' : unread(c, answer.unread, row);
}
