/**
 * Tests a rule through the real engine. Authors write `valid` and `invalid`, with the exact boundary on both sides; the
 * tester adds what authors forget.
 */
import { describe, expect, test } from 'vitest';
import { Review, type Reviewing } from '../rules/engine.ts';
import type { Datum, Finding, Fix, Result, Severity } from '../rules/finding.ts';
import { blank, garbled, gone, read, type FieldAt, type Form, type Reading } from '../rules/form.ts';
import { rules } from '../rules/index.ts';
import type { Limit } from '../rules/history/ceiling.ts';
import { noCosts, type Known } from '../rules/known.ts';
import { marketOf } from '../rules/markets/index.ts';
import type { Market, ShopKind } from '../rules/markets/market.ts';
import type { InputName, Rule, RuleId } from '../rules/rule.ts';
import type { SourceId } from '../rules/sources.ts';
import { WarehouseReview } from '../rules/warehouse/review.ts';
import {
  aForm,
  aKnown,
  aLimit,
  aRow,
  money,
  noon,
  readAll,
  type FormGiven,
  type KnownGiven,
  type RowGiven,
} from './rules/given.ts';

import { aList, aWarehouse, type ListedGiven, type WarehouseGiven } from './rules/given-warehouse.ts';

export * from './rules/given.ts';
export * from './rules/given-warehouse.ts';

export interface Case {
  readonly name: string;
  /** Region code; TH unless said otherwise. */
  readonly market?: string | Market;
  /** Local; on the warehouse page cross-border. */
  readonly kind?: ShopKind;
  /** ISO date of "now" (at noon UTC, which is the same day in every market). */
  readonly on?: string;
  readonly form?: FormGiven;
  /** The judged row; null for a form without rows. */
  readonly row?: RowGiven | null;
  /** Further rows. */
  readonly others?: readonly RowGiven[];
  /** The warehouse page's form; null where only its list is open. */
  readonly warehouse?: WarehouseGiven | null;
  /** The warehouses it lists; the first is judged where no form is open. */
  readonly listed?: readonly ListedGiven[];
  readonly known?: KnownGiven;
}
export interface ValidCase extends Case {
  /** `pass` unless said otherwise. */
  readonly expect?: Exclude<Result, 'fail'>;
  /** Of an unknown: the input that is missing, where it is not a policy. */
  readonly missing?: InputName;
}
export interface InvalidCase extends Case {
  readonly expect: {
    readonly at: FieldAt;
    readonly message: string;
    readonly severity?: Severity;
    readonly data?: Readonly<Record<string, Datum>>;
    /** null: no fix is offered. */
    readonly fix?: Fix | null;
    readonly source?: SourceId;
  };
}

interface Situation {
  readonly market: Market;
  readonly kind: ShopKind;
  readonly form: Form;
  readonly known: Known;
}

const situationOf = (id: RuleId, given: Case): Situation =>
  id.startsWith('warehouse/') ? warehouseOf(given) : saleOf(given);

function warehouseOf({ market = 'TH', kind = 'crossBorder', on, warehouse = {}, listed, known }: Case): Situation {
  const where = typeof market === 'string' ? marketOf(market) : market;
  const form = warehouse === null ? aList(listed ?? []) : aWarehouse(warehouse, listed);
  return { market: where, kind, form, known: aKnown({ now: noon(on), ...known }, where) };
}

function saleOf({ market = 'TH', kind = 'local', on, form, row = {}, others = [], known = {} }: Case): Situation {
  const where = typeof market === 'string' ? marketOf(market) : market;
  const currency = where.currency?.code ?? 'THB';
  const rows = [...(row ? [row] : []), ...others].map((given) => aRow(given, currency));
  const { ceiling, cost } = row ?? {};
  const limit = (major: number | null): Limit | null => (major === null ? null : aLimit(money(currency, major)));
  const facts: KnownGiven = {
    ...(ceiling && {
      history: true,
      ceilings: {
        [rows[0]?.key ?? '']:
          'state' in ceiling ? ceiling : read({ certain: limit(ceiling.certain), strict: limit(ceiling.strict) }),
      },
    }),
    ...(cost !== undefined && {
      costs: { [rows[0]?.key ?? '']: typeof cost === 'number' ? money(currency, cost) : cost },
    }),
  };
  const facing = aKnown({ now: noon(on), ...facts, ...known }, where);
  return { market: where, kind, form: aForm(form, rows, facing.now), known: facing };
}

interface Answer {
  readonly result: Result;
  readonly finding: Finding | undefined;
}

function ask(id: RuleId, rule: Rule, { market, kind, form, known }: Situation): Answer {
  const options = { rules: { ...rules, [id]: rule }, market, kind, known };
  const review: Reviewing = form.page === 'warehouse' ? new WarehouseReview(options) : new Review(options);
  const outcome = review.set(form);
  const own = outcome.rows.get(form.rows[0]?.key ?? '') ?? [];
  const finding = [...own, ...outcome.form].find((one) => one.rule === id);
  return { finding, result: finding?.result ?? ((review.answers()[id]?.pass ?? 0) > 0 ? 'pass' : 'none') };
}

/** The same rule, refusing to read what it did not declare and to leave out data that its message names. */
function watched(id: RuleId, rule: Rule): Rule {
  const declared = new Set<PropertyKey>(
    [rule.needs, rule.blank, rule.optional, rule.raw].flatMap((names) => names ?? []),
  );
  const handler: ProxyHandler<object> = {
    get(target, name, receiver) {
      if (declared.has(name)) return Reflect.get(target, name, receiver) as unknown;
      throw new Error(`${id} reads ${String(name)} without declaring it: add it to needs, blank, optional or raw.`);
    },
    set(_, name) {
      throw new Error(`${id} writes ${String(name)}: a rule only reads what it is given.`);
    },
  };
  return {
    ...rule,
    check(given, policy) {
      const problem = rule.check(new Proxy(given as object, handler), policy);
      if (!problem || problem === 'none' || 'unread' in problem) return problem;
      const promised = [...(rule.messages[problem.message]?.data ?? [])].sort();
      const handed = Object.keys(problem.data ?? {}).sort();
      expect(handed, `${id}: the data of ${problem.message} must be what messages declares.`).toEqual(promised);
      return problem;
    },
  };
}

const inKnown: Partial<Record<InputName, keyof Known>> = {
  zone: 'zone',
  sellerZone: 'sellerZone',
  standing: 'standing',
  activityNames: 'activityNames',
  history: 'history',
  productDiscounts: 'discounts',
};
const alwaysThere = new Set<InputName>([
  ...(['now', 'rowCount', 'productsSeen', 'unapplied'] as const),
  ...(['product', 'level', 'twins', 'otherSales'] as const),
  // Made of other readings, or entered by the seller: authors write their cases.
  ...(['address', 'home', 'mainland', 'pickupSite', 'erp', 'pickupAreas'] as const),
]);

/** `situation` with one input replaced, wherever that input lives. Null: it cannot be in that state. */
function withInput(situation: Situation, name: InputName, reading: Reading<never>): Situation | null {
  const { form, known } = situation;
  if (name in form.fields) return { ...situation, form: withFields(form, { [name]: reading }) };
  if (form.page === 'warehouse') return null;
  const place = inKnown[name];
  if (place) return { ...situation, known: { ...known, [place]: reading } };
  if (name === 'ceiling') return { ...situation, known: { ...known, ceilings: { get: () => reading } } };
  // A cost is entered or not: it is never garbled or gone.
  if (name === 'cost') return reading.state === 'blank' ? { ...situation, known: { ...known, costs: noCosts } } : null;
  const rows = form.rows.map((row, i) => (i === 0 ? { ...row, [name]: reading } : row));
  return { ...situation, form: { ...form, rows } };
}

const withFields = (form: Form, fields: object): Form =>
  form.page === 'warehouse'
    ? { ...form, fields: { ...form.fields, ...fields } }
    : { ...form, fields: { ...form.fields, ...fields } };

function withFix(situation: Situation, { price, limit, stock, ...fields }: Fix): Situation {
  const { form } = situation;
  if (form.page === 'warehouse') return situation;
  const rowFix = readAll(
    Object.fromEntries(Object.entries({ price, limit, stock }).filter(([, value]) => value !== undefined)),
  );
  const rows = form.rows.map((row, i) => (i === 0 ? { ...row, ...rowFix } : row));
  return { ...situation, form: { ...form, fields: { ...form.fields, ...readAll(fields) }, rows } };
}

const notRead = (id: RuleId, name: InputName) => ({ rule: id, result: 'unknown', missing: { name } });

function addForgotten(id: RuleId, rule: Rule, base: Situation): void {
  const answer = (situation: Situation | null): Answer | null => situation && ask(id, rule, situation);
  const judged = new Set<InputName>(rule.blank);
  const raw = new Set<InputName>(rule.raw);
  for (const name of [...rule.needs, ...judged, ...raw].filter((input) => !alwaysThere.has(input))) {
    const states = { garbled: garbled('1/2,3', 'not-a-number'), gone } as const;
    for (const [state, reading] of Object.entries(states)) {
      if ((state === 'garbled' && raw.has(name)) || !withInput(base, name, reading)) continue;
      test(`does not guess when ${name} is ${state}`, () => {
        expect(answer(withInput(base, name, reading))?.finding).toMatchObject(notRead(id, name));
      });
    }
    if (judged.has(name)) continue;
    test(`has nothing to say while ${name} is blank`, () => {
      expect(answer(withInput(base, name, blank))?.result).toBe('none');
    });
  }
  const table = base.market[base.kind];
  const ruled = { ...table, [rule.policy]: [{ since: '2000-01-01', value: null, source: 'own-advice' }] };
  test('is off where somebody looked and found no such rule', () => {
    expect(ask(id, rule, { ...base, market: { ...base.market, [base.kind]: ruled } }).result).toBe('none');
  });
  test('is unknown where nobody has looked its policy up', () => {
    const before = ask(id, rule, { ...base, known: { ...base.known, now: Date.parse('1999-01-01') } });
    expect(before.finding).toMatchObject({ result: 'unknown', missing: { kind: 'policy', name: rule.policy } });
  });
}

/** Writes the tests of one rule. The first valid case must pass: the added cases start from it. */
export function testRule(
  id: RuleId,
  { valid, invalid }: { valid: readonly ValidCase[]; invalid: readonly InvalidCase[] },
) {
  const original = rules[id];
  if (!original) throw new Error(`There is no rule ${id}: create it with npm run new-rule ${id}.`);
  const rule = watched(id, original);
  const [first] = valid;
  if (!first || (first.expect ?? 'pass') !== 'pass')
    throw new Error(`${id}: the first valid case must be one that passes.`);
  const level = original.level === undefined ? {} : { level: original.level };
  const placed = <C extends Case>(one: C): C => (one.row === null ? one : { ...one, row: { ...level, ...one.row } });

  describe(id, () => {
    describe('lets through', () => {
      test.each(valid.map((one) => [one.name, placed(one)] as const))('%s', (_, one) => {
        const { result, finding } = ask(id, rule, situationOf(id, one));
        expect(result).toBe(one.expect ?? 'pass');
        if (result === 'unknown' && finding?.missing?.kind !== 'policy')
          expect(finding?.missing?.name).toBe(one.missing);
      });
    });
    describe('catches', () => {
      test.each(invalid.map((one) => [one.name, placed(one)] as const))('%s', (_, one) => {
        const { fix, ...expected } = one.expect;
        const situation = situationOf(id, one);
        const { finding } = ask(id, rule, situation);
        const severity = rule.messages[expected.message]?.severity;
        const kind = severity === 'unknown' ? { result: 'unknown' } : { result: 'fail', severity };
        expect(finding).toMatchObject({ ...kind, ...expected });
        if (fix !== undefined) expect(finding?.fix ?? null).toEqual(fix);
        if (finding?.fix) expect(ask(id, rule, withFix(situation, finding.fix)).result).toBe('pass');
      });
      test('every message has a case', () => {
        expect(new Set(invalid.map((one) => one.expect.message))).toEqual(new Set(Object.keys(rule.messages)));
      });
    });
    describe('never guesses', () => {
      addForgotten(id, rule, situationOf(id, placed(first)));
    });
  });
}
