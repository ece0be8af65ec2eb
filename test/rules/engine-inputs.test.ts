/** What the engine does with rules as such: inputs nobody provides, rules that yield, rules that are switched off. */
import { describe, expect, test, vi } from 'vitest';
import { Review, type Reviewing } from '../../rules/engine.ts';
import { blank, gone, read } from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { defineRule, type Rule, type RuleId } from '../../rules/rule.ts';
import { WarehouseReview } from '../../rules/warehouse/review.ts';
import { aForm, aKnown, aRow, noon } from './given.ts';
import { aList, aWarehouse } from './given-warehouse.ts';

const thailand = { market: marketOf('TH'), kind: 'crossBorder' } as const;
const saleOf = (some: Readonly<Record<RuleId, Rule>>, known = aKnown()) =>
  new Review({ rules: some, known, ...thailand });
const warehouseOf = (some: Readonly<Record<RuleId, Rule>>) =>
  new WarehouseReview({ rules: some, known: aKnown(), ...thailand });
const no = { message: 'no', data: {} } as const;
const messages = { no: { severity: 'warning', data: [] } } as const;
const silent = (review: Reviewing) => Object.values(review.answers()).map(({ pass, none }) => ({ pass, none }));

describe('before any form', () => {
  test('no rule has passed', () => {
    for (const review of [saleOf(rules), warehouseOf(rules)]) {
      expect(Object.values(review.answers()).filter(({ pass, fail, unknown }) => pass + fail + unknown > 0)).toEqual(
        [],
      );
    }
    const one: RuleId = 'flash-sale/name';
    expect(saleOf({ [one]: rules[one] as Rule }).answers()).toEqual({
      [one]: { fail: 0, pass: 0, unknown: 0, none: 1 },
    });
  });
});

describe('an input that the page of a rule never provides is unknown, not passed', () => {
  const base = { page: 'warehouse', per: 'row', policy: 'warehouseContact', messages, check: () => undefined } as const;
  test.each<[string, Rule]>([
    ['needed', defineRule({ ...base, needs: ['contact'] })],
    ['allowed to be blank', defineRule({ ...base, needs: [], blank: ['contact'] })],
  ])('%s', (_, rule) => {
    const review = warehouseOf({ 'warehouse/x': rule });
    const outcome = review.set(aList([{ name: 'Dongguan 1' }]));
    expect(outcome.rows.get('Dongguan 1')).toEqual([
      expect.objectContaining({ rule: 'warehouse/x', result: 'unknown', at: 'contact', row: 'Dongguan 1' }),
    ]);
    expect([outcome.passed, silent(review)]).toEqual([0, [{ pass: 0, none: 0 }]]);
  });
});

describe('a check that could not finish', () => {
  const rule = defineRule({
    ...{ page: 'flash-sale', per: 'form', needs: ['name'], optional: ['endsAt'], policy: 'flashSaleName', messages },
    check: ({ endsAt }) => (endsAt === null ? { unread: 'endsAt' } : undefined),
  });
  const found = (endsAt: typeof blank | typeof gone | string) =>
    saleOf({ 'flash-sale/x': rule }).set(aForm({ endsAt }, [])).form;
  test('is unknown, but for a field that nobody filled in', () => {
    expect(found(gone)).toMatchObject([{ rule: 'flash-sale/x', result: 'unknown', missing: { name: 'endsAt' } }]);
    expect(found(blank)).toEqual([]);
    expect(found('2026-12-01T00:00:00Z')).toEqual([]);
  });
});

describe('a rule that yields', () => {
  const never: Rule = defineRule({
    ...{ page: 'warehouse', per: 'form', needs: ['contact'], policy: 'warehouseContact', messages },
    check: () => ({ at: 'contact', ...no }),
  });
  const yielding = { ...never, yieldsTo: ['warehouse/z'] } satisfies Rule;
  const fails = (some: Readonly<Record<RuleId, Rule>>, contact: string | null = 'Li') => {
    const review = warehouseOf(some);
    const outcome = review.set(aWarehouse({ contact }));
    return { fails: outcome.form.map(({ rule }) => rule), answers: review.answers() };
  };
  test('is silent beside the other one, which is asked first wherever it stands', () => {
    const both = fails({ 'warehouse/a': yielding, 'warehouse/z': never });
    expect(both.fails).toEqual(['warehouse/z']);
    expect(both.answers['warehouse/a']).toEqual({ fail: 0, pass: 0, unknown: 0, none: 1 });
    expect(both.answers['warehouse/z']).toEqual({ fail: 1, pass: 0, unknown: 0, none: 0 });
  });
  test('speaks where the other one says nothing, or is not there', () => {
    const quiet: Rule = { ...never, check: () => undefined };
    expect(fails({ 'warehouse/a': yielding, 'warehouse/z': quiet }).fails).toEqual(['warehouse/a']);
    expect(fails({ 'warehouse/a': yielding }).fails).toEqual(['warehouse/a']);
  });
  test('to one that yields back is an author’s mistake, named', () => {
    const back = { ...never, yieldsTo: ['warehouse/a'] } satisfies Rule;
    expect(() => fails({ 'warehouse/a': yielding, 'warehouse/z': back })).toThrow(
      'Rules yield to each other in a circle: warehouse/a → warehouse/z → warehouse/a',
    );
  });
});

describe('a row rule that cannot tell', () => {
  const rule = defineRule({
    ...{ page: 'flash-sale', per: 'row', needs: ['price'], policy: 'flashSaleName' },
    messages: { no: { severity: 'unknown', data: [] } },
    check: ({ price }) => (price.amount > 100_00 ? { at: 'price', ...no } : undefined),
  });
  test('of one row says so there, without a severity', () => {
    const review = saleOf({ 'flash-sale/x': rule });
    const outcome = review.set(aForm({}, [aRow({ price: 100 }), aRow({ key: 'b', price: 101 })]));
    expect([...outcome.rows]).toEqual([
      [
        'b',
        [
          {
            ...{ rule: 'flash-sale/x', result: 'unknown', at: 'price', ...no },
            ...{ row: 'b', sku: '1729384756', source: 'seed-flash-sale' },
          },
        ],
      ],
    ]);
    expect([outcome.passed, review.answers()]).toEqual([
      1,
      { 'flash-sale/x': { fail: 0, pass: 1, unknown: 1, none: 0 } },
    ]);
  });
});

describe('a row finding names the SKU where the page shows one', () => {
  const rule = defineRule({
    ...{ page: 'flash-sale', per: 'row', needs: ['price', 'limit'], policy: 'flashSaleName', messages },
    check: ({ limit }) => (limit > 5 ? { at: 'limit', ...no } : undefined),
  });
  const { sku: _, ...nameless } = aRow({ key: 'n' });
  test.each<[string, number | typeof gone, object]>([
    ['found', 6, { result: 'fail', at: 'limit', ...no, severity: 'warning', source: 'seed-flash-sale' }],
    ['unknown', gone, { result: 'unknown', at: 'limit', missing: { kind: 'field', name: 'limit' } }],
  ])('%s', (_name, limit, said) => {
    const rows = [
      aRow({ limit, key: 'a', sku: 's' }),
      { ...nameless, limit: aRow({ limit }).limit },
      aRow({ limit: 1 }),
    ];
    const found = saleOf({ 'flash-sale/x': rule }).set(aForm({}, rows)).rows;
    expect(Object.fromEntries(found)).toStrictEqual({
      a: [{ rule: 'flash-sale/x', ...said, row: 'a', sku: 's' }],
      n: [{ rule: 'flash-sale/x', ...said, row: 'n' }],
    });
  });
});

describe('a patch that names a row twice', () => {
  test('leaves it as it is named last', () => {
    const review = saleOf(rules);
    review.set(aForm({}, [aRow({ limit: 0 })]));
    const { rows } = review.apply({ rows: [aRow({ limit: 100 }), aRow({ limit: 99 })] });
    expect([...rows]).toEqual([[aRow().key, []]]);
    expect(review.answers()['flash-sale/purchase-limit']).toEqual({ fail: 0, pass: 1, unknown: 0, none: 0 });
  });
});

describe('what no rule asks for', () => {
  test('is not looked up row by row', () => {
    const known = aKnown();
    const ceilings = { get: vi.fn(known.ceilings.get) };
    const costs = { size: 0, get: vi.fn(known.costs.get) };
    const { 'flash-sale/price-missing': priceMissing } = rules;
    const some = { 'flash-sale/price-missing': priceMissing as Rule };
    const review = saleOf(some, { ...known, ceilings, costs });
    expect(review.set(aForm({}, [aRow(), aRow({ key: 'b', price: null })])).rows).toEqual(
      new Map([['b', [expect.objectContaining({ rule: 'flash-sale/price-missing' })]]]),
    );
    expect([ceilings.get.mock.calls, costs.get.mock.calls]).toEqual([[], []]);
    saleOf(rules, { ...known, ceilings, costs }).set(aForm());
    expect([ceilings.get.mock.calls.length, costs.get.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('patches of a warehouse page', () => {
  const whole = { form: aWarehouse({ contact: null }, [{ name: 'A', status: 'none' }, { name: 'B' }]) };
  const fresh = (form: typeof whole.form) => {
    const review = warehouseOf(rules);
    return { outcome: review.set(form), answers: review.answers() };
  };
  test('say what the whole form says', () => {
    const review = warehouseOf(rules);
    review.set(whole.form);
    const mended = { contact: read('李雷') };
    const [a, b] = whole.form.rows as [(typeof whole.form.rows)[number], (typeof whole.form.rows)[number]];
    const active = { ...a, status: read('active' as const) };
    const added = { ...b, key: 'C', name: 'C', status: read('outside' as const) };
    const steps = [
      [{ fields: mended }, { ...whole.form, fields: { ...whole.form.fields, ...mended } }],
      [
        { rows: [active, added] },
        { ...whole.form, fields: { ...whole.form.fields, ...mended }, rows: [active, b, added] },
      ],
      [
        { gone: ['B', 'never there'] },
        { ...whole.form, fields: { ...whole.form.fields, ...mended }, rows: [active, added] },
      ],
    ] as const;
    for (const [patch, form] of steps) {
      const outcome = review.apply(patch, noon());
      expect(outcome).toEqual(fresh(form).outcome);
      expect([review.answers(), review.form]).toEqual([fresh(form).answers, form]);
    }
    expect(fresh(whole.form).outcome.form.map(({ rule }) => rule)).toContain('warehouse/contact');
    expect(fresh(steps[0][1]).outcome.form.map(({ rule }) => rule)).not.toContain('warehouse/contact');
  });
  test('before any form are refused in words', () => {
    expect(() => warehouseOf(rules).apply({})).toThrow('send the whole form first');
  });
});
