/** Patches, one by one: after each the review says what it would say of the whole form, and names the rows that changed. */
import { describe, expect, test } from 'vitest';
import { Review } from '../../rules/engine.ts';
import { blank, gone, read, type FlashSaleForm, type FlashSalePatch, type FlashSaleRow } from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { defineRule, type Rule, type RuleId } from '../../rules/rule.ts';
import { aDiscount, aForm, aKnown, aLimit, aRow, aWindow, money, noon } from './given.ts';

type Some = Readonly<Record<RuleId, Rule>>;
const known = aKnown({
  windows: [aWindow({ startsAt: noon() + 90_000_000, endsAt: noon() + 100_000_000, items: [{ sku: 'b' }] })],
  discounts: [aDiscount({ startsAt: noon(), endsAt: noon() + 1_000_000_000, items: [{ sku: 'a' }] })],
});
const reviewOf = (some: Some = rules, shop = known) =>
  new Review({ rules: some, market: marketOf('TH'), kind: 'local', known: shop });

const patched = ({ rows, fields, ...form }: FlashSaleForm, patch: FlashSalePatch): FlashSaleForm => {
  const left = new Map(rows.map((row) => [row.key, row]));
  for (const key of patch.gone ?? []) left.delete(key);
  for (const row of patch.rows ?? []) {
    left.delete(row.key);
    left.set(row.key, row);
  }
  return { ...form, fields: { ...fields, ...patch.fields }, rows: [...left.values()] };
};

/** Plays `patches` and compares with the whole form each time; the keys of the rows that each outcome names. */
function played(form: FlashSaleForm, patches: readonly FlashSalePatch[], some: Some = rules, shop = known) {
  const review = reviewOf(some, shop);
  let now = form;
  const shown = new Map(review.set(form).rows);
  return patches.map((patch) => {
    now = patched(now, patch);
    const outcome = review.apply(patch);
    if (outcome.whole) shown.clear();
    for (const [key, findings] of outcome.rows) {
      if (findings.length > 0) shown.set(key, findings);
      else shown.delete(key);
    }
    const fresh = reviewOf(some, shop);
    const whole = fresh.set(now);
    expect(new Map([...shown].sort())).toEqual(new Map([...whole.rows].sort()));
    expect([outcome.form, outcome.passed]).toEqual([whole.form, whole.passed]);
    expect([review.answers(), review.form?.fields]).toEqual([fresh.answers(), now.fields]);
    return { keys: [...outcome.rows.keys()], whole: outcome.whole, form: whole.form };
  });
}

const row = (key: string, given: Parameters<typeof aRow>[0] = {}): FlashSaleRow =>
  aRow({ key, sku: key, productId: `p-${key}`, product: `Shirt ${key}`, ...given });
const abc = [row('a'), row('b'), row('c')];
const times = { startsAt: read(noon() + 90_000_000), endsAt: read(noon() + 100_000_000) };

describe('a patch of rows', () => {
  test('names them and no others', () => {
    const [edit, none] = played(aForm({}, abc), [{ rows: [row('b', { price: 200 })] }, {}]);
    expect([edit?.keys, edit?.whole, none?.keys]).toEqual([['b'], false, []]);
  });
  test('names a row that went, so that what was said of it goes too; not one that went and came', () => {
    const [went, both, never] = played(aForm({}, [...abc, row('d', { price: 200 })]), [
      { gone: ['d'] },
      { gone: ['a'], rows: [row('a', { price: 300 })] },
      { gone: ['nobody'] },
    ]);
    expect([went?.keys, both?.keys, never?.keys]).toEqual([['d'], ['a'], ['nobody']]);
  });
  test('may bring the first row, and take the last', () => {
    played(aForm({}, []), [{ rows: [row('a', { price: 200 })] }, { gone: ['a'] }, { rows: [row('a')] }]);
    played(aForm({}, [row('a', { active: false })]), [{ rows: [row('a')] }, { rows: [row('a', { active: false })] }]);
  });
});

describe('a SKU that is there twice', () => {
  const twin = (key: string, sku: string) => row(key, { sku });
  test.each<[string, readonly FlashSaleRow[], readonly FlashSalePatch[]]>([
    ['under other keys', [twin('x', 's'), twin('y', 's')], [{ gone: ['x'] }, { rows: [twin('x', 's')] }]],
    ['the first goes, the others stay twins', [twin('x', 's'), twin('y', 's'), twin('z', 's')], [{ gone: ['x'] }]],
    ['the second goes', [twin('x', 's'), twin('y', 's'), twin('z', 's')], [{ gone: ['y'] }, { gone: ['x'] }]],
    ['one has its SKU for a key', [twin('s', 's'), twin('y', 's')], [{ gone: ['y'] }, { rows: [twin('y', 's')] }]],
    ['it goes', [twin('s', 's'), twin('y', 's')], [{ gone: ['s'] }, { rows: [twin('s', 's')] }]],
    ['it comes last', [twin('y', 's')], [{ rows: [twin('s', 's')] }, { gone: ['y'] }, { rows: [twin('y', 's')] }]],
    ['it comes after two', [twin('x', 's'), twin('y', 's')], [{ rows: [twin('s', 's')] }, { gone: ['x', 's'] }]],
    ['a key that is another row’s SKU', [twin('s', 't'), twin('y', 's')], [{ rows: [twin('z', 's')] }]],
    ['switched off and on', [twin('x', 's'), twin('y', 's')], [{ rows: [{ ...twin('x', 's'), active: false }] }]],
    ['with another SKU from now on', [twin('x', 's'), twin('y', 's')], [{ rows: [twin('x', 't')] }]],
    [
      'all go and come again',
      [twin('x', 's'), twin('s', 's'), twin('y', 's')],
      [{ gone: ['x', 'y'] }, { rows: [twin('y', 's')] }, { gone: ['s'] }, { rows: [twin('x', 's'), twin('s', 's')] }],
    ],
  ])('%s', (_, rows, patches) => {
    const outcomes = played(aForm({}, rows), patches);
    expect(outcomes.every(({ whole }) => !whole)).toBe(true);
  });
});

describe('a patch of fields', () => {
  test('judges rows again where their rules read them, and only then', () => {
    const [name, moved, again] = played(aForm({}, abc), [
      { fields: { name: read('Sale') } },
      { fields: times },
      { fields: times },
    ]);
    expect([name?.whole, moved?.whole, again?.whole]).toEqual([false, true, false]);
  });
  test.each([
    ['gone and back', gone],
    ['blank and back', blank],
  ])('times that are %s', (_, state) => {
    const { startsAt, endsAt } = times;
    played(aForm({ startsAt, endsAt }, abc), [
      { fields: { startsAt: state } },
      { fields: { endsAt: state } },
      { fields: { startsAt } },
      { fields: { endsAt } },
    ]);
  });
  test('counts rows that lack what stands in the batch bar', () => {
    const ticked = [row('a', { ticked: true, limit: 3 }), row('b', { ticked: true, limit: 5 })];
    played(aForm({}, ticked), [
      { fields: { batchLimit: read(5) } },
      { rows: [row('a', { ticked: true, limit: 5 })] },
      { fields: { batchLimit: blank } },
    ]);
  });
});

describe('a column that is gone', () => {
  test.each(['price', 'original', 'discount', 'limit', 'stock', 'onHand'] as const)('%s, and back', (field) => {
    const without = abc.map((each) => ({ ...each, [field]: gone }));
    const [first, second, third] = without as [FlashSaleRow, FlashSaleRow, FlashSaleRow];
    const value = { discount: read(10), limit: read(200), stock: read(200) } as Partial<FlashSaleRow>;
    const withIt = { ...row('c'), ...(field in value ? { [field]: value[field as keyof FlashSaleRow] } : {}) };
    played(aForm({}, [...abc.slice(0, 2), withIt]), [
      { rows: [first] },
      { rows: [second] },
      { rows: [third] },
      { rows: [withIt] },
      { gone: ['c'] },
      { rows: [row('a'), row('b')] },
    ]);
  });
});

describe('a row rule whose check lacks an input', () => {
  const needing = (name: 'original' | 'startsAt' | 'ceiling'): Some => ({
    'flash-sale/x': defineRule({
      ...{ page: 'flash-sale', per: 'row', needs: ['price'], optional: [name], policy: 'flashSaleName' },
      messages: { no: { severity: 'warning', data: [] } },
      check: (values) => (values[name] === null ? { unread: name } : undefined),
    }),
  });
  const brief = (form: FlashSaleForm, name: 'original' | 'startsAt' | 'ceiling', shop = known) => {
    const review = reviewOf(needing(name), shop);
    const { form: all, rows } = review.set(form);
    const { none: _, ...answers } = review.answers()['flash-sale/x'] ?? {};
    return [all.map(({ missing }) => missing?.name), [...rows.keys()], answers];
  };
  test('is silent of a row where nobody filled it in, and unknown of one where it is not found', () => {
    const rows = [row('a'), row('b', { original: null }), row('c', { original: gone })];
    expect(brief(aForm({}, rows), 'original')).toEqual([[], ['c'], { fail: 0, pass: 1, unknown: 1 }]);
  });
  test('says once that the whole column is gone', () => {
    const rows = abc.map((each) => ({ ...each, original: gone }));
    expect(brief(aForm({}, rows), 'original')).toEqual([['original'], [], { fail: 0, pass: 0, unknown: 3 }]);
    played(aForm({}, rows), [{ rows: [row('a')] }, { rows }], needing('original'));
  });
  test('says once that a field of the form is not found, and nothing of one that is blank', () => {
    expect(brief(aForm({ startsAt: gone }, abc), 'startsAt')).toEqual([
      ['startsAt'],
      [],
      { fail: 0, pass: 0, unknown: 3 },
    ]);
    expect(brief(aForm({ startsAt: blank }, abc), 'startsAt')).toEqual([[], [], { fail: 0, pass: 0, unknown: 0 }]);
    const { startsAt } = times;
    played(
      aForm({ startsAt }, abc),
      [{ fields: { startsAt: blank } }, { fields: { startsAt: gone } }, { fields: { startsAt } }],
      needing('startsAt'),
    );
  });
  test('is silent of a row without a ceiling', () => {
    const limit = aLimit(money('THB', 80));
    const shop = aKnown({ history: true, ceilings: { a: read({ certain: limit, strict: limit }), b: blank } });
    expect(brief(aForm({}, abc.slice(0, 2)), 'ceiling', shop)).toEqual([[], [], { fail: 0, pass: 1, unknown: 0 }]);
  });
});
