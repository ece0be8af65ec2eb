import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyDate, Review, type Outcome } from '../../rules/engine.ts';
import type { Finding } from '../../rules/finding.ts';
import {
  blank,
  garbled,
  gone,
  read,
  type FlashSaleForm,
  type FlashSaleRow,
  type FlashSalePatch,
} from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import type { Known } from '../../rules/known.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { aDiscount, aForm, aKnown, aLimit, aRow, aWindow, money, noon, type RowGiven } from './given.ts';

const reviewOf = (known: Known = aKnown(), code = 'TH', kind: 'local' | 'crossBorder' = 'local') =>
  new Review({ rules, market: marketOf(code), kind, known });
const briefly = ({ rule, result, row, at, missing }: Finding) => [rule, result, row ?? at, missing?.name];
const findingsOf = ({ form, rows }: Outcome): Finding[] => [...form, ...[...rows.values()].flat()];
const second: RowGiven = { key: 'b', sku: 'b', productId: '1729000002', product: 'Linen shirt' };
const two = (given: RowGiven = {}): FlashSaleRow[] => [aRow(given), aRow({ ...given, ...second })];

describe('a sale without a fault', () => {
  test.each(['TH', 'US', 'UK', 'VN'])('fails nothing in %s', (code) => {
    const market = marketOf(code);
    const row = aRow({}, market.currency?.code);
    const findings = findingsOf(reviewOf(aKnown({}, market), code).set(aForm({}, [row])));
    expect(findings.filter(({ result }) => result === 'fail')).toEqual([]);
  });

  test('says once what holds for all rows: nobody looked up the band, no orders were imported', () => {
    expect(findingsOf(reviewOf().set(aForm({}, two()))).map(briefly)).toEqual([
      ['flash-sale/discount-depth', 'unknown', 'form', 'flashSaleDiscount'],
      ['flash-sale/lowest-price', 'unknown', 'form', 'history'],
    ]);
  });

  test('at product level too', () => {
    expect(findingsOf(reviewOf().set(aForm({}, two({ level: 'product' })))).map(briefly)).toEqual([
      ['flash-sale/discount-depth', 'unknown', 'form', 'flashSaleDiscount'],
      ['flash-sale/lowest-price', 'unknown', 'form', 'history'],
    ]);
  });

  test('a rule’s own unknown for all rows too, and says it no more once it holds for none', () => {
    const known = aKnown({ costs: { '1729384756': money('CNY', 10), [second.key ?? '']: money('CNY', 20) } });
    const review = reviewOf(known);
    const costs = (findings: Iterable<Finding>) => [...findings].filter(({ rule }) => rule === 'flash-sale/below-cost');
    const all = findingsOf(review.set(aForm({}, two())));
    expect(costs(all)).toEqual([
      expect.objectContaining({ result: 'unknown', at: 'form', message: 'noRate', source: 'own-advice' }),
    ]);
    expect(costs(all)[0]).not.toHaveProperty('row');
    const left = review.apply({ gone: two().map(({ key }) => key) });
    expect(costs(findingsOf(left))).toEqual([]);
  });

  test('counts what passed, over form and rows', () => {
    const review = reviewOf();
    const { passed } = review.set(aForm({}, two()));
    const answers = review.answers();
    expect(passed).toBe(Object.values(answers).reduce((sum, answer) => sum + answer.pass, 0));
    expect(answers['flash-sale/name']).toEqual({ fail: 0, pass: 1, unknown: 0, none: 0 });
    expect(answers['flash-sale/below-original']).toEqual({ fail: 0, pass: 2, unknown: 0, none: 0 });
    expect(answers['flash-sale/below-cost']).toEqual({ fail: 0, pass: 0, unknown: 0, none: 2 });
    expect(answers['flash-sale/lowest-price']).toEqual({ fail: 0, pass: 0, unknown: 2, none: 0 });
  });
});

describe('what cannot be read', () => {
  test('is unknown for the row, or once for the form where the whole column is gone', () => {
    const one = reviewOf().set(aForm({}, [aRow({ limit: gone }), aRow(second)]));
    expect(findingsOf(one).map(briefly)).toContainEqual([
      'flash-sale/purchase-limit',
      'unknown',
      '1729384756',
      'limit',
    ]);
    const all = reviewOf().set(aForm({}, two({ limit: gone })));
    const limits = findingsOf(all).filter(({ rule }) => rule === 'flash-sale/purchase-limit');
    expect(limits.map(briefly)).toEqual([['flash-sale/purchase-limit', 'unknown', 'limit', 'limit']]);
  });

  test('is never a pass: with every field gone, nothing about a field passes', () => {
    const fields = Object.fromEntries(Object.keys(aForm().fields).map((name) => [name, gone]));
    const row = aRow({ price: gone, original: gone, limit: gone, stock: gone, onHand: gone });
    const review = reviewOf();
    review.set(aForm(fields, [row]));
    const passed = Object.entries(review.answers()).filter(([, answer]) => answer.pass > 0);
    expect(passed.map(([id]) => id)).toEqual(['flash-sale/batch-not-applied', 'flash-sale/one-sale-per-product']);
  });

  test('a garbled price is judged by price-format alone', () => {
    const outcome = reviewOf().set(aForm({}, [aRow({ price: garbled('1.2.3', 'not-a-number') }), aRow(second)]));
    const fails = findingsOf(outcome).filter(({ result }) => result === 'fail');
    expect(fails.map(({ rule }) => rule)).toEqual(['flash-sale/price-format']);
  });
});

describe.each(['price', 'original', 'limit', 'stock'] as const)('a column %s', (column) => {
  const missing = (found: Iterable<Finding>) =>
    [...found].filter(({ missing: what }) => what?.name === column).map(({ row }) => row ?? 'form');
  const said = (outcome: Outcome) => new Set(missing(findingsOf(outcome)));
  const [first, other] = two({ [column]: gone }) as [FlashSaleRow, FlashSaleRow];
  const found = aRow();

  test('that is gone is told once; back in one row, it is told of the other; and so on with each patch', () => {
    const review = reviewOf();
    expect(said(review.set(aForm({}, [first, other])))).toEqual(new Set(['form']));
    expect(said(review.apply({ rows: [found] }))).toEqual(new Set(['b']));
    expect(said(review.apply({ gone: [found.key] }))).toEqual(new Set(['form']));
    expect(said(review.apply({ rows: [found] }))).toEqual(new Set(['b']));
    expect(said(review.apply({ rows: [first] }))).toEqual(new Set(['form']));
  });
});

test('answers add up: one of each form rule, one a row of each row rule', () => {
  const review = reviewOf(aKnown({ activityNames: ['payday'] }));
  review.set(aForm({ name: null }, [aRow({ limit: 100 }), aRow({ ...second })]));
  const answers = review.answers();
  expect(answers['flash-sale/name']).toEqual({ fail: 1, pass: 0, unknown: 0, none: 0 });
  expect(answers['flash-sale/name-unique']).toEqual({ fail: 0, pass: 0, unknown: 0, none: 1 });
  expect(answers['flash-sale/purchase-limit']).toEqual({ fail: 1, pass: 1, unknown: 0, none: 0 });
});

test('a blank form of a shop nobody told anything is not full of unknowns', () => {
  const fields = { name: blank, startsAt: blank, endsAt: blank, warmUp: blank };
  const row = aRow({ price: null, original: 120, limit: null, stock: null });
  const known = aKnown({ discounts: blank, history: gone });
  expect(findingsOf(reviewOf(known).set(aForm(fields, [row]))).map(({ rule, result }) => [rule, result])).toEqual([
    ['flash-sale/name', 'fail'],
    ['flash-sale/price-missing', 'fail'],
  ]);
});

test('one cause, one finding', () => {
  const outcome = reviewOf(aKnown({}, marketOf('US')), 'US').set(
    aForm({ startsAt: '2026-12-02T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' }, [aRow({ price: 130 }, 'USD')]),
  );
  const fails = findingsOf(outcome).filter(({ result }) => result === 'fail');
  expect(fails.map(({ rule }) => rule)).toEqual(['flash-sale/ends-after-start', 'flash-sale/below-original']);
});

test('a row that is switched off has no findings, and is counted as seen', () => {
  const outcome = reviewOf().set(aForm({}, [aRow({ active: false, price: 500, limit: 0 })]));
  expect(findingsOf(outcome)).toEqual([]);
});

test('an unresearched market is judged by what holds everywhere', () => {
  const known = aKnown({}, marketOf('MX'));
  const outcome = reviewOf(known, 'MX').set(aForm({ name: null, endsAt: Date.parse('2026-12-01T00:00:00Z') }, []));
  expect(outcome.form.filter(({ result }) => result === 'fail').map(({ rule }) => rule)).toEqual([
    'flash-sale/max-duration',
    'flash-sale/name',
    'flash-sale/no-products',
  ]);
});

describe('the day of a policy', () => {
  const turn = Date.parse('2024-10-01T06:59:00Z');
  test('is the market’s own', () => {
    expect(policyDate(turn, 'America/Los_Angeles')).toBe('2024-09-30');
    expect(policyDate(turn + 60_000, 'America/Los_Angeles')).toBe('2024-10-01');
    expect(policyDate(turn, undefined)).toBe('2024-10-01');
  });
  test('decides which value holds', () => {
    const askAt = (now: number) =>
      findingsOf(
        reviewOf(aKnown({ now }, marketOf('US')), 'US').set(
          aForm({}, [aRow({ price: 95, original: 100 }, 'USD')], now),
        ),
      ).some(({ rule }) => rule === 'flash-sale/discount-depth');
    expect(askAt(turn)).toBe(false);
    expect(askAt(turn + 60_000)).toBe(true);
  });
});

test('HTML in a product name is a name', () => {
  const [product, variation] = ['<img src=x onerror=alert(1)>', '"/><script>'];
  const row = aRow({ key: `${product} / ${variation}`, product, variation, limit: 0 });
  const own =
    reviewOf()
      .set(aForm({}, [row]))
      .rows.get(row.key) ?? [];
  expect(own.map(briefly)).toEqual([['flash-sale/purchase-limit', 'fail', row.key, undefined]]);
});

test('a patch before any form is refused in words', () => {
  expect(() => reviewOf().apply({})).toThrow('send the whole form first');
});

describe('patches', () => {
  type Given = Required<RowGiven>;
  // Some rows are named by their SKU, as most pages do it.
  const keys = ['a', 'b', 's1', 's2'];
  const aPrice = fc.oneof(
    fc.constantFrom<Given['price']>(null, gone, garbled('x', 'not-a-number')),
    fc.constantFrom(0, 10, 75, 90, 119.99, 120, 200),
  );
  const aNumber = fc.constantFrom<number | null | typeof gone>(null, gone, 0, 1, 1.5, 50, 99, 100);
  const rowOf = fc.record({
    key: fc.constantFrom(...keys),
    sku: fc.constantFrom('s1', 's2', '1729384756'),
    productId: fc.constantFrom('p1', 'p2'),
    level: fc.constantFrom('product', 'variation'),
    active: fc.boolean(),
    ticked: fc.boolean(),
    price: aPrice,
    original: fc.constantFrom<Given['original']>(120, null, gone),
    limit: aNumber,
    stock: aNumber,
    onHand: aNumber,
  });
  const time = fc.constantFrom(read(noon()), read(noon() + 90_000_000), read(noon() + 500_000_000), blank, gone);
  const someFields = fc.record(
    {
      name: fc.constantFrom(read('Payday'), read(' '), blank, gone),
      startsAt: time,
      endsAt: time,
      productsTotal: fc.constantFrom(read(0), read(2), read(3), gone),
      batchPrice: fc.constantFrom(blank, read(money('THB', 90))),
      batchLimit: fc.constantFrom(blank, read(1)),
      table: fc.constantFrom(read(true as const), gone),
    },
    { requiredKeys: [] },
  );
  const aPatch = fc.record(
    {
      fields: someFields,
      rows: fc.uniqueArray(
        rowOf.map((given) => aRow(given)),
        { maxLength: 3, selector: ({ key }) => key },
      ),
      gone: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const patchedBy = (form: FlashSaleForm, patch: FlashSalePatch): FlashSaleForm => {
    const left = new Map(form.rows.filter(({ key }) => !patch.gone?.includes(key)).map((row) => [row.key, row]));
    for (const row of patch.rows ?? []) left.set(row.key, row);
    return { ...form, fields: { ...form.fields, ...patch.fields }, rows: [...left.values()] };
  };
  const known = aKnown({
    standing: { rating: 2, points: 0, balanceUsd: null },
    activityNames: ['payday'],
    history: true,
    ceilings: { a: read({ certain: aLimit(money('THB', 80)), strict: aLimit(money('THB', 75)) }) },
    costs: { b: money('THB', 100) },
    windows: [aWindow({ startsAt: noon(), endsAt: noon() + 100_000_000, items: [{ sku: 's1' }] })],
    discounts: [aDiscount({ startsAt: noon(), endsAt: noon() + 100_000_000, items: [{ productId: 'p2' }] })],
  });
  const sorted = (findings: Iterable<Finding>) => [...findings].map((one) => JSON.stringify(one)).sort();

  test('one after the other say what the whole form says', () => {
    fc.assert(
      fc.property(
        fc.array(aPatch, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('TH', 'US', 'MX'),
        (patches, code) => {
          const patched = reviewOf(known, code);
          let form = aForm({}, []);
          let shown = new Map(patched.set(form).rows);
          for (const patch of patches) {
            form = patchedBy(form, patch);
            const now = patched.apply(patch);
            if (now.whole) shown = new Map();
            for (const [key, own] of now.rows) shown.set(key, own);
            const whole = reviewOf(known, code);
            const fresh = whole.set(form);
            expect(sorted(now.form)).toEqual(sorted(fresh.form));
            expect(sorted([...shown.values()].flat())).toEqual(sorted([...fresh.rows.values()].flat()));
            expect(now.passed).toBe(fresh.passed);
            expect(patched.answers()).toEqual(whole.answers());
          }
          const again = patched.set(form);
          expect(again).toEqual(reviewOf(known, code).set(form));
        },
      ),
      { numRuns: 300 },
    );
  });
});
