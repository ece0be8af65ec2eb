/** Judging rows: one pass over the row rules for each row that changed. */
import { bitOf, rowReadings, type Compiled } from './compile.ts';
import type { Finding } from './finding.ts';
import { found, obstacle, unread, type Readings } from './findings.ts';
import { blank, gone, type FlashSaleRow, type Reading } from './form.ts';
import type { Known } from './known.ts';
import type { InputName } from './rule.ts';
import { discountsOf, salesOf, type RowTally } from './tally.ts';

/** Form-level inputs that row rules read: a change of theirs reaches every row. */
export const rowsUse: readonly InputName[] = ['startsAt', 'endsAt', 'history', 'zone'];

export interface RowState {
  row: FlashSaleRow;
  findings: readonly Finding[];
  /** Bits of the row rules that answered so. `held`: unknown for a cause that all rows share. */
  passed: number;
  failed: number;
  unknown: number;
  held: number;
}

const clean: readonly Finding[] = [];

export const newState = (row: FlashSaleRow): RowState => ({
  row,
  findings: clean,
  passed: 0,
  failed: 0,
  unknown: 0,
  held: 0,
});

/** Inputs of `check`: one shape for all calls, no garbage. Never kept by a rule. */
export type Values = Record<string, unknown>;

export class RowJudge {
  /** Row inputs whose column is not on the page at all. */
  columnsGone = 0;
  readonly passed: Int32Array;
  readonly failed: Int32Array;
  readonly unknown: Int32Array;
  private readonly held: Int32Array;
  private readonly heldBy = new Map<number, Finding>();
  private obstacles: (Finding | 'none' | null)[] = [];
  private readonly sales;
  private readonly discounts;
  private readonly hasCosts: boolean;
  readonly rules: readonly Compiled[];
  private readonly known: Known;
  private readonly values: Values;

  constructor(rules: readonly Compiled[], known: Known, values: Values) {
    this.rules = rules;
    this.known = known;
    this.values = values;
    this.passed = new Int32Array(rules.length);
    this.failed = new Int32Array(rules.length);
    this.unknown = new Int32Array(rules.length);
    this.held = new Int32Array(rules.length);
    this.sales = salesOf(known);
    this.discounts = discountsOf(known);
    this.hasCosts = Object.keys(known.costs).length > 0;
  }

  /** Form-level inputs of row rules that are blank. */
  private blankFields = new Set<InputName>();

  /** True where the obstacles changed, so that every row has to be judged again. */
  prepare(readings: Readings): boolean {
    const before = this.obstacles;
    const blanks = [...this.blankFields].join();
    this.blankFields = new Set(rowsUse.filter((name) => readings[name]?.state === 'blank'));
    const otherBlanks = blanks !== [...this.blankFields].join();
    this.obstacles = this.rules.map((c) => obstacle(c, readings));
    return otherBlanks || this.obstacles.some((now, i) => describe(now) !== describe(before[i] ?? null));
  }

  /** The reading of a row input, from the row or from what is known of it. */
  private reading(row: FlashSaleRow, i: number): Reading<unknown> {
    switch (i) {
      case 0:
        return row.price;
      case 1:
        return row.original;
      case 2:
        return row.discount;
      case 3:
        return row.limit;
      case 4:
        return row.stock;
      case 5:
        return row.onHand;
      case 6:
        return this.known.ceilings[row.key] ?? gone;
      default: {
        const cost = this.hasCosts ? this.known.costs[row.key] : undefined;
        return cost ? { state: 'read', value: cost } : blank;
      }
    }
  }

  /** Fills `state` anew and returns its findings. */
  judge(state: RowState, tally: RowTally): readonly Finding[] {
    this.forget(state);
    const { row } = state;
    if (!row.active) return state.findings;
    const { values } = this;
    let readBits = 0;
    let blankBits = 0;
    let garbledBits = 0;
    for (let i = 0; i < rowReadings.length; i += 1) {
      const reading = this.reading(row, i);
      const name = rowReadings[i] as string;
      if (reading.state === 'read') {
        readBits |= 1 << i;
        values[name] = reading.value;
        continue;
      }
      values[name] = null;
      if (reading.state === 'blank') blankBits |= 1 << i;
      else if (reading.state === 'garbled') garbledBits |= 1 << i;
    }
    values['product'] = row.product;
    values['level'] = row.level;
    values['twins'] = tally.twins(row);
    values['otherSales'] = this.sales.of(row);
    values['productDiscounts'] = this.discounts.of(row);
    let findings: Finding[] | null = null;
    for (let i = 0; i < this.rules.length; i += 1) {
      const finding = this.ask(i, state, readBits, blankBits, garbledBits);
      if (finding) (findings ??= []).push(finding);
    }
    if (findings) state.findings = findings;
    this.count(state, 1);
    return state.findings;
  }

  private ask(i: number, state: RowState, read: number, blanks: number, garbles: number): Finding | null {
    const c = this.rules[i] as Compiled;
    const { rule, bit } = c;
    const { row } = state;
    const why = this.obstacles[i] ?? null;
    if (why === 'none') return null;
    // That no orders were imported holds at either level, and one rule says so.
    const elsewhere = rule.level !== undefined && rule.level !== row.level;
    if (elsewhere && why?.missing?.name !== 'history') return null;
    if (state.failed & c.yieldBits) return null;
    const lacking = c.rowAll & ~(read | (blanks & c.rowBlanks) | (garbles & c.rowRaw));
    if (lacking & blanks) return null;
    if (why !== null || lacking & this.columnsGone) {
      state.unknown |= bit;
      state.held |= bit;
      this.heldBy.set(i, why ?? unread(c, firstOf(lacking & this.columnsGone), null));
      return null;
    }
    if (lacking) {
      state.unknown |= bit;
      return unread(c, firstOf(lacking), row);
    }
    const answer = c.rowRaw ? this.checkRaw(c, row) : rule.check(this.values, c.value);
    if (answer === undefined) {
      state.passed |= bit;
      return null;
    }
    if ('unread' in answer) {
      // What nobody filled in is not worth an unknown.
      if ((blanks & (bitOf.get(answer.unread) ?? 0)) !== 0 || this.blankFields.has(answer.unread)) return null;
      state.unknown |= bit;
      const shared = !bitOf.has(answer.unread) || ((bitOf.get(answer.unread) ?? 0) & this.columnsGone) !== 0;
      if (!shared) return unread(c, answer.unread, row);
      state.held |= bit;
      this.heldBy.set(i, unread(c, answer.unread, null));
      return null;
    }
    const finding = found(c, answer, row);
    if (finding.result === 'fail') state.failed |= bit;
    else state.unknown |= bit;
    return finding;
  }

  /** The whole readings of `raw` inputs stand in for their values during this one check. */
  private checkRaw(c: Compiled, row: FlashSaleRow): ReturnType<Compiled['rule']['check']> {
    const given: Values = { ...this.values };
    for (const name of c.rule.raw ?? []) given[name] = this.reading(row, rowReadings.indexOf(name as 'price'));
    return c.rule.check(given, c.value);
  }

  /** Takes a row's answers out of the counts. */
  forget(state: RowState): void {
    this.count(state, -1);
    state.findings = clean;
    state.passed = state.failed = state.unknown = state.held = 0;
  }

  private count({ passed, failed, unknown, held }: RowState, by: 1 | -1): void {
    if ((passed | failed | unknown) === 0) return;
    for (let i = 0; i < this.rules.length; i += 1) {
      const bit = 1 << i;
      if (passed & bit) this.passed[i] = (this.passed[i] as number) + by;
      else if (failed & bit) this.failed[i] = (this.failed[i] as number) + by;
      else if (unknown & bit) {
        this.unknown[i] = (this.unknown[i] as number) + by;
        if (held & bit) this.held[i] = (this.held[i] as number) + by;
      }
    }
  }

  /** One finding for each cause that keeps a rule from answering for all its rows alike. */
  alike(): Finding[] {
    const findings: Finding[] = [];
    this.heldBy.forEach((finding, i) => {
      if ((this.held[i] as number) > 0) findings.push(finding);
    });
    return findings;
  }
}

const firstOf = (bits: number): InputName => rowReadings.find((name) => bits & (bitOf.get(name) ?? 0)) ?? 'price';
const describe = (why: Finding | 'none' | null): string =>
  why === null || why === 'none' ? String(why) : `${why.missing?.kind ?? ''} ${why.missing?.name ?? ''}`;
