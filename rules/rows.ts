/** Judging rows: one pass over the row rules for each row that changed. */
import { bitOf, rowReadings, type Compiled } from './compile.ts';
import type { Finding } from './finding.ts';
import { found, obstacle, unread, type Lacking, type Readings } from './findings.ts';
import type { FlashSaleRow, Reading } from './form.ts';
import type { Known } from './known.ts';
import type { FlashSaleInput, InputName } from './rule.ts';
import { discountsOf, salesOf } from './tally.ts';

/** Form-level inputs that row rules read: a change of theirs reaches every row. */
export const rowsUse: readonly FlashSaleInput[] = ['startsAt', 'endsAt', 'history', 'zone'];

export interface RowState {
  row: FlashSaleRow;
  /** All active rows of the same SKU, where there is more than this one. */
  twins: Set<RowState> | null;
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
  twins: null,
  findings: clean,
  passed: 0,
  failed: 0,
  unknown: 0,
  held: 0,
});

/** Inputs of `check`: one shape for all calls, no garbage. Never kept by a rule. */
export type Values = Record<FlashSaleInput, unknown>;

export const newValues = (): Values => ({
  name: null,
  startsAt: null,
  endsAt: null,
  pageOffset: null,
  warmUp: null,
  productsTotal: null,
  batchPrice: null,
  batchDiscount: null,
  batchLimit: null,
  batchStock: null,
  table: null,
  rowCount: 0,
  productsSeen: 0,
  unapplied: 0,
  zone: null,
  sellerZone: null,
  standing: null,
  activityNames: null,
  history: null,
  now: 0,
  price: null,
  original: null,
  discount: null,
  limit: null,
  stock: null,
  onHand: null,
  product: '',
  level: 'variation',
  twins: 1,
  otherSales: null,
  productDiscounts: null,
  ceiling: null,
  cost: null,
});

export class RowJudge {
  /** Row inputs whose column is not on the page at all. */
  columnsGone = 0;
  readonly passed: Int32Array;
  readonly failed: Int32Array;
  readonly unknown: Int32Array;
  private readonly held: Int32Array;
  /** By rule: the finding that stands for all its held rows. */
  private readonly heldBy: Finding[] = [];
  private obstacles: (Lacking | 'none' | null)[] = [];
  private readonly sales;
  private readonly discounts;
  private readonly ceilings: Known['ceilings'] | null;
  private readonly costs: Known['costs'] | null;
  readonly rules: readonly Compiled[];
  private readonly values: Values;

  constructor(rules: readonly Compiled[], known: Known, values: Values) {
    this.rules = rules;
    this.values = values;
    this.passed = new Int32Array(rules.length);
    this.failed = new Int32Array(rules.length);
    this.unknown = new Int32Array(rules.length);
    this.held = new Int32Array(rules.length);
    // What no rule asks for is not looked up row by row.
    const asked = new Set(rules.flatMap(({ rule }) => [...rule.needs, ...(rule.optional ?? [])]));
    this.sales = asked.has('otherSales') ? salesOf(known) : null;
    this.discounts = asked.has('productDiscounts') ? discountsOf(known) : null;
    this.ceilings = asked.has('ceiling') ? known.ceilings : null;
    this.costs = asked.has('cost') ? known.costs : null;
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

  /** The value of a reading, null unless read; what it is instead goes into the row's masks. */
  private take(reading: Reading<unknown>, i: number): unknown {
    const bit = 1 << i;
    if (reading.state === 'read') {
      this.readBits |= bit;
      return reading.value;
    }
    if (reading.state === 'blank') this.blankBits |= bit;
    else if (reading.state === 'garbled') this.garbledBits |= bit;
    return null;
  }
  private readBits = 0;
  private blankBits = 0;
  private garbledBits = 0;

  /** Fills `state` anew and returns its findings. */
  judge(state: RowState): readonly Finding[] {
    this.forget(state);
    const { row } = state;
    if (!row.active) return state.findings;
    const { values } = this;
    this.readBits = this.blankBits = this.garbledBits = 0;
    values.price = this.take(row.price, 0);
    values.original = this.take(row.original, 1);
    values.discount = this.take(row.discount, 2);
    values.limit = this.take(row.limit, 3);
    values.stock = this.take(row.stock, 4);
    values.onHand = this.take(row.onHand, 5);
    const ceiling = this.ceilings === null ? undefined : this.ceilings.get(row);
    values.ceiling = ceiling ? this.take(ceiling, 6) : null;
    const cost = this.costs === null ? undefined : this.costs.get(row);
    values.cost = cost ?? null;
    if (cost) this.readBits |= 1 << 7;
    else this.blankBits |= 1 << 7;
    values.product = row.product;
    values.level = row.level;
    values.twins = state.twins === null ? 1 : state.twins.size;
    values.otherSales = this.sales === null ? null : this.sales.of(row);
    values.productDiscounts = this.discounts === null ? null : this.discounts.of(row);
    let findings: Finding[] | null = null;
    for (let i = 0; i < this.rules.length; i += 1) {
      const finding = this.ask(i, state);
      if (finding) (findings ??= []).push(finding);
    }
    if (findings) state.findings = findings;
    this.count(state, 1);
    return state.findings;
  }

  private ask(i: number, state: RowState): Finding | null {
    const c = this.rules[i] as Compiled;
    const { bit, level } = c;
    const { row } = state;
    const { readBits: read, blankBits: blanks, garbledBits: garbles } = this;
    const why = this.obstacles[i] ?? null;
    if (why === 'none') return null;
    // That no orders were imported holds at either level, and one rule says so.
    const elsewhere = level !== null && level !== row.level;
    if (elsewhere && why?.missing.name !== 'history') return null;
    if (state.failed & c.yieldBits) return null;
    const lacking = c.rowAll & ~(read | (blanks & c.rowBlanks) | (garbles & c.rowRaw));
    if (lacking & blanks) return null;
    if (why !== null || lacking & this.columnsGone) {
      state.unknown |= bit;
      state.held |= bit;
      this.heldBy[i] = why ?? unread(c, firstOf(lacking & this.columnsGone), null);
      return null;
    }
    if (lacking) {
      state.unknown |= bit;
      return unread(c, firstOf(lacking), row);
    }
    const answer = c.rowRaw ? this.checkRaw(c, row) : c.check(this.values, c.value);
    if (answer === undefined) {
      state.passed |= bit;
      return null;
    }
    if (answer === 'none') return null;
    if ('unread' in answer) {
      // What nobody filled in is not worth an unknown.
      if ((blanks & bitOf(answer.unread)) !== 0 || this.blankFields.has(answer.unread)) return null;
      state.unknown |= bit;
      const shared = bitOf(answer.unread) === 0 || (bitOf(answer.unread) & this.columnsGone) !== 0;
      if (!shared) return unread(c, answer.unread, row);
      state.held |= bit;
      this.heldBy[i] = unread(c, answer.unread, null);
      return null;
    }
    if (answer.at === 'form') {
      state.unknown |= bit;
      state.held |= bit;
      this.heldBy[i] = found(c, answer, null);
      return null;
    }
    const finding = found(c, answer, row);
    if (finding.result === 'fail') state.failed |= bit;
    else state.unknown |= bit;
    return finding;
  }

  /** The whole readings of `raw` inputs stand in for their values during this one check. */
  private checkRaw(c: Compiled, row: FlashSaleRow): ReturnType<Compiled['rule']['check']> {
    const { values } = this;
    for (const name of c.raw) values[name] = row[name];
    const answer = c.check(values, c.value);
    for (const name of c.raw) {
      const reading = row[name];
      values[name] = reading.state === 'read' ? reading.value : null;
    }
    return answer;
  }

  /** Takes a row's answers out of the counts. */
  forget(state: RowState): void {
    this.count(state, -1);
    state.findings = clean;
    state.passed = state.failed = state.unknown = state.held = 0;
  }

  private count({ passed, failed, unknown, held }: RowState, by: 1 | -1): void {
    // Stryker disable ConditionalExpression: without a bit there is nothing to add
    if (passed) add(this.passed, passed, by);
    if (failed) add(this.failed, failed, by);
    if (unknown) add(this.unknown, unknown, by);
    if (held) add(this.held, held, by);
    // Stryker restore ConditionalExpression
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

/** Place of the lowest bit that is set; `bits` is not 0. */
const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** Counts each rule whose bit is set. */
function add(counts: Int32Array, bits: number, by: 1 | -1): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const i = lowestBit(left);
    counts[i] = (counts[i] as number) + by;
  }
}

/** The first of the inputs whose bits these are. */
const firstOf = (bits: number): InputName => rowReadings[lowestBit(bits)] as InputName;
const describe = (why: Lacking | 'none' | null): string =>
  why === null || why === 'none' ? String(why) : `${why.missing.kind} ${why.missing.name}`;
