/**
 * The engine: a form × the rules of a market on a day × what is known → findings. It decides `unknown` and `none`; a
 * rule's `check` sees real values only. One edited row costs one row (`apply`). No clock, no page, no language here.
 */
import { bitOf, compile, rowReadings } from './compile.ts';
import type { Finding, Result } from './finding.ts';
import { ask, type Readings } from './findings.ts';
import { read, type FlashSaleFields, type FlashSaleForm, type FlashSalePatch, type FlashSaleRow } from './form.ts';
import type { Form, Patch, Reading } from './form.ts';
import type { Known } from './known.ts';
import type { Market, ShopKind } from './markets/market.ts';
import type { FlashSaleInput, Rule, RuleId } from './rule.ts';
import { newState, newValues, RowJudge, rowsUse, type RowState } from './rows.ts';
import { identityOf, isUnapplied, RowTally } from './tally.ts';
import { partsOf, wallOf, type Instant } from './time.ts';

export type Answers = Readonly<Record<Result, number>>;

/** What a form or a patch changed for the reader. */
export interface Outcome {
  /** All form-level findings. */
  readonly form: readonly Finding[];
  /** Findings of the rows that were judged now, by row key; an empty list clears a row. */
  readonly rows: ReadonlyMap<string, readonly Finding[]>;
  /** True where `rows` holds every row of the form. */
  readonly whole: boolean;
  /** Rule × row that passed, over the whole form. */
  readonly passed: number;
}

export interface ReviewOptions {
  readonly rules: Readonly<Record<RuleId, Rule>>;
  readonly market: Market;
  readonly kind: ShopKind;
  readonly known: Known;
}

export const formFirst = 'A patch came before the form it changes: send the whole form first.';

/** ISO day on which policies are looked up: today in the market's zone (UTC where nobody knows the zone). */
export function policyDate(now: number, zone: string | undefined): string {
  const [year, month, date] = partsOf(zone === undefined ? now : wallOf(now, zone));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}

/** The review of one form in one shop. Keep it and feed it patches of its own page, or drop it: it holds nothing else. */
export interface Reviewing {
  readonly form: Form | null;
  /** Judges a whole form; drops what was there. `now` where time has passed since the review was made. */
  set(form: Form, now?: Instant): Outcome;
  /** Judges what changed since. A patch before any form is a caller's mistake and throws. */
  apply(patch: Patch, now?: Instant): Outcome;
  answers(): Readonly<Record<RuleId, Answers>>;
}

/** The review of a flash sale. */
export class Review implements Reviewing {
  form: FlashSaleForm | null = null;
  private readonly formRules;
  private readonly judge: RowJudge;
  private readonly values = newValues();
  private readonly known: Known;
  private now: Instant;
  private readings: Readings = {};
  private tally = new RowTally();
  private states = new Map<string, RowState>();
  /** Active rows whose key is not their identity: the first of each. */
  private oddly = new Map<string, RowState>();
  private formFindings: readonly Finding[] = [];
  private formResults = new Map<RuleId, Result>();
  /** Active rows in which a row input was not found; all of them: the column itself is gone. */
  private goneRows = rowReadings.map(() => 0);

  constructor({ rules, market, kind, known }: ReviewOptions) {
    const compiled = compile('flash-sale', rules, market, kind, policyDate(known.now, market.zone));
    this.formRules = compiled.form;
    this.known = known;
    this.now = known.now;
    this.judge = new RowJudge(compiled.row, known, this.values);
  }

  set(form: FlashSaleForm, now: Instant = this.now): Outcome {
    this.now = now;
    for (const state of this.states.values()) this.judge.forget(state);
    this.form = form;
    this.tally = new RowTally();
    this.states = new Map();
    this.oddly = new Map();
    this.goneRows = rowReadings.map(() => 0);
    this.readForm(form.fields);
    // One pass over the rows: what only the last of them can tell (twins, a column that is gone in all) is mended after.
    const dirty = new Set<RowState>();
    this.judge.columnsGone = goneBits(form.rows.find(({ active }) => active));
    for (const row of form.rows) this.judge.judge(this.put(row, form.fields, dirty));
    if (this.columnsChanged()) return this.judgeAll();
    for (const state of dirty) this.judge.judge(state);
    return this.whole();
  }

  apply(patch: FlashSalePatch, now: Instant = this.now): Outcome {
    if (!this.form) throw new Error(formFirst);
    this.now = now;
    this.values.now = now;
    const fields = patch.fields ? { ...this.form.fields, ...patch.fields } : this.form.fields;
    this.form = { ...this.form, fields };
    const dirty = new Set<RowState>();
    let every = false;
    for (const key of patch.gone ?? []) this.drop(key, fields, dirty);
    for (const row of patch.rows ?? []) {
      this.drop(row.key, fields, dirty);
      dirty.add(this.put(row, fields, dirty));
    }
    if (patch.fields) {
      every = this.readForm(fields);
      this.recount(fields);
    }
    if (this.columnsChanged() || every) return this.judgeAll();
    const rows = new Map<string, readonly Finding[]>();
    for (const key of patch.gone ?? []) if (!this.states.has(key)) rows.set(key, []);
    for (const state of dirty) {
      if (this.states.get(state.row.key) === state) rows.set(state.row.key, this.judge.judge(state));
    }
    return this.finish(rows, false);
  }

  /** How often each rule gave each answer, over the form and its active rows. */
  answers(): Record<RuleId, Answers> {
    const all: Record<RuleId, Answers> = {};
    for (const { id } of this.formRules) {
      const result = this.formResults.get(id) ?? 'none';
      all[id] = { fail: 0, pass: 0, unknown: 0, none: 0, [result]: 1 };
    }
    this.judge.rules.forEach(({ id }, i) => {
      const [pass = 0, fail = 0, unknown = 0] = [this.judge.passed[i], this.judge.failed[i], this.judge.unknown[i]];
      all[id] = { fail, pass, unknown, none: this.tally.activeCount - pass - fail - unknown };
    });
    return all;
  }

  private put(row: FlashSaleRow, fields: FlashSaleFields, dirty: Set<RowState>): RowState {
    const state = newState(row);
    this.states.set(row.key, state);
    if (row.active) {
      this.countGone(row, 1);
      const first = this.twinOf(state);
      if (first) {
        const twins = (first.twins ??= new Set([first]));
        for (const twin of twins) dirty.add(twin);
        twins.add(state);
        state.twins = twins;
      }
    }
    this.tally.add(row, fields, 1);
    return state;
  }

  /**
   * An active row of the same SKU that came before. Most rows have their identity for a key and are found by it; only
   * those that have not (a SKU listed twice, a row without ids) are kept by identity too.
   */
  private twinOf(state: RowState): RowState | undefined {
    const { row } = state;
    const identity = identityOf(row);
    const odd = this.oddly.size > 0 ? this.oddly.get(identity) : undefined;
    if (row.key === identity) return odd;
    const plain = this.states.get(identity);
    if (!odd) this.oddly.set(identity, state);
    return odd ?? (plain?.row.active && identityOf(plain.row) === identity ? plain : undefined);
  }

  private drop(key: string, fields: FlashSaleFields, dirty: Set<RowState>): void {
    const state = this.states.get(key);
    if (!state) return;
    this.judge.forget(state);
    this.states.delete(key);
    this.tally.add(state.row, fields, -1);
    if (!state.row.active) return;
    this.countGone(state.row, -1);
    const { twins } = state;
    twins?.delete(state);
    const identity = identityOf(state.row);
    if (this.oddly.get(identity) === state) {
      const next = [...(twins ?? [])].find(({ row }) => row.key !== identity);
      if (next) this.oddly.set(identity, next);
      else this.oddly.delete(identity);
    }
    for (const twin of twins ?? []) dirty.add(twin);
  }

  /** Row inputs 0–5 are fields of the page; what is known of a row (ceiling, cost) is no column. */
  private countGone(row: FlashSaleRow, by: 1 | -1): void {
    const { goneRows } = this;
    if (row.price.state === 'gone') goneRows[0] = (goneRows[0] as number) + by;
    if (row.original.state === 'gone') goneRows[1] = (goneRows[1] as number) + by;
    if (row.discount.state === 'gone') goneRows[2] = (goneRows[2] as number) + by;
    if (row.limit.state === 'gone') goneRows[3] = (goneRows[3] as number) + by;
    if (row.stock.state === 'gone') goneRows[4] = (goneRows[4] as number) + by;
    if (row.onHand.state === 'gone') goneRows[5] = (goneRows[5] as number) + by;
  }

  private columnsChanged(): boolean {
    let bits = 0;
    const { activeCount } = this.tally;
    this.goneRows.forEach((count, i) => {
      if (activeCount > 0 && count === activeCount) bits |= 1 << i;
    });
    const changed = bits !== this.judge.columnsGone;
    this.judge.columnsGone = bits;
    return changed;
  }

  /** The batch bar changed: which ticked rows lack its values is counted anew. */
  private recount(fields: FlashSaleFields): void {
    this.tally.unapplied = 0;
    for (const { row } of this.states.values()) if (isUnapplied(row, fields)) this.tally.unapplied += 1;
  }

  /** Takes the form-level inputs over; true where rows have to be judged again. */
  private readForm(fields: FlashSaleFields): boolean {
    const { known, values } = this;
    const readings: Readings = {
      ...fields,
      zone: known.zone,
      sellerZone: known.sellerZone,
      standing: known.standing,
      activityNames: known.activityNames,
      history: known.history,
      productDiscounts: known.discounts,
      now: read(this.now),
      rowCount: read(0),
      productsSeen: read(0),
      unapplied: read(0),
    };
    let changed = this.judge.prepare(readings);
    for (const [name, reading] of Object.entries(readings) as [FlashSaleInput, Reading<unknown>][]) {
      if (name === 'productDiscounts') continue;
      const value = reading.state === 'read' ? reading.value : null;
      if (values[name] !== value && rowsUse.includes(name)) changed = true;
      values[name] = value;
    }
    this.readings = readings;
    return changed;
  }

  private judgeAll(): Outcome {
    this.columnsChanged();
    for (const state of this.states.values()) this.judge.judge(state);
    return this.whole();
  }

  private whole(): Outcome {
    const rows = new Map<string, readonly Finding[]>();
    for (const { row, findings } of this.states.values()) if (findings.length > 0) rows.set(row.key, findings);
    return this.finish(rows, true);
  }

  private finish(rows: ReadonlyMap<string, readonly Finding[]>, whole: boolean): Outcome {
    this.judgeForm();
    let passed = 0;
    for (const count of this.judge.passed) passed += count;
    for (const result of this.formResults.values()) if (result === 'pass') passed += 1;
    return { form: [...this.formFindings, ...this.judge.alike()], rows, whole, passed };
  }

  private judgeForm(): void {
    const { values, tally } = this;
    values.rowCount = tally.rowCount;
    values.productsSeen = tally.productsSeen;
    values.unapplied = tally.unapplied;
    const findings: Finding[] = [];
    const results = new Map<RuleId, Result>();
    let failed = 0;
    for (const c of this.formRules) {
      const answer = failed & c.yieldBits ? 'none' : ask(c, this.readings, values, null);
      if (typeof answer === 'string') {
        results.set(c.id, answer);
        continue;
      }
      results.set(c.id, answer.result);
      if (answer.result === 'fail') failed |= c.bit;
      findings.push(answer);
    }
    this.formFindings = findings;
    this.formResults = results;
  }
}

/** Columns that are gone as far as one row tells. */
const goneBits = (row: FlashSaleRow | undefined): number =>
  row ? rowFields.reduce((bits, name) => bits | (row[name].state === 'gone' ? bitOf(name) : 0), 0) : 0;
const rowFields = ['price', 'original', 'discount', 'limit', 'stock', 'onHand'] as const;
