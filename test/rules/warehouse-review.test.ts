/** The review of a warehouse page: what is counted, which warehouse is judged by what, what is remembered of a status. */
import { describe, expect, test } from 'vitest';
import { gone, read, type WarehouseForm } from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { newWarehouse, noPickup, type WarehousePickup } from '../../rules/pickup/record.ts';
import { WarehouseReview } from '../../rules/warehouse/review.ts';
import { aKnown, noon } from './given.ts';
import { aList, anErp, aWarehouse } from './given-warehouse.ts';

const reviewed = (form: WarehouseForm, warehouses: readonly WarehousePickup[] = [], erps = noPickup.erps) => {
  const known = aKnown({ pickup: { ...noPickup, warehouses, erps } });
  const review = new WarehouseReview({ rules, market: marketOf('TH'), kind: 'crossBorder', known });
  return { outcome: review.set(form), answers: review.answers() };
};
const total = (answers: ReturnType<WarehouseReview['answers']>, rule: string) => {
  const { pass = 0, fail = 0, unknown = 0, none = 0 } = answers[`warehouse/${rule}`] ?? {};
  return pass + fail + unknown + none;
};

test('what passed is counted over the form and its list, and rows without findings are not named', () => {
  const { outcome, answers } = reviewed(aWarehouse({}, [{}, { name: 'B', status: 'none' }, { name: 'C' }]));
  expect([...outcome.rows.keys()]).toEqual(['B']);
  expect(outcome.whole).toBe(true);
  expect(answers['warehouse/pickup-status']).toEqual({ pass: 2, fail: 1, unknown: 0, none: 0 });
  const passes = Object.values(answers).map(({ pass }) => pass);
  expect(outcome.passed).toBe(passes.reduce((sum, pass) => sum + pass));
  expect(outcome.passed).toBeGreaterThan(2);
});

test('what is said of every warehouse is said of the open one once', () => {
  const list = [{ name: 'A' }, { name: 'B' }];
  const asked = (name: string | null) => total(reviewed(aWarehouse({ name }, list)).answers, 'pickup-status');
  expect([asked('A'), asked(' B '), asked('C'), asked(null)]).toEqual([2, 2, 3, 3]);
  const spaced = aWarehouse({ name: 'A' }, [{ name: ' A ' }]);
  expect(total(reviewed(spaced).answers, 'pickup-status')).toBe(1);
  const closed = reviewed(aList(list)).answers;
  expect([total(closed, 'pickup-status'), total(closed, 'contact')]).toEqual([2, 0]);
});

describe('a status that the form hides', () => {
  const at = noon() - 1000;
  const kept = (savedAt: number | null): WarehousePickup => ({
    ...newWarehouse('Dongguan 1'),
    shown: { status: 'active', at },
    savedAt,
  });
  const other: WarehousePickup = { ...newWarehouse('Other'), shown: { status: 'none', at }, savedAt: null };
  const answer = (
    warehouses: readonly WarehousePickup[],
    status: Parameters<typeof aWarehouse>[0] = { status: gone },
  ) => reviewed(aWarehouse(status), warehouses).answers['warehouse/pickup-status'];
  const [passes, unknown] = [
    { pass: 1, fail: 0, unknown: 0, none: 0 },
    { pass: 0, fail: 0, unknown: 1, none: 0 },
  ];
  test.each<[string, readonly WarehousePickup[], object]>([
    ['is what was shown of it last', [other, kept(null)], passes],
    ['where it was saved before that', [kept(at - 1)], passes],
    ['is unknown once it was saved', [kept(at)], unknown],
    ['and later', [kept(at + 1)], unknown],
    ['is no other warehouse’s', [other], unknown],
    ['is unknown where nothing was shown', [newWarehouse('Dongguan 1')], unknown],
  ])('%s', (_, warehouses, answers) => {
    expect(answer(warehouses)).toEqual(answers);
  });
  test('and is read where it shows', () => {
    expect(answer([kept(null)], { status: read('none') })).toMatchObject({ fail: 1 });
  });
});

test('one of several ERP copies that differs in how parcels leave is enough', () => {
  const erps = [anErp({}, { id: 'a', method: 'pickup' }), anErp({}, { id: 'b', method: 'dropOff' })];
  const { outcome } = reviewed(aWarehouse({ status: 'active' }), [], erps);
  expect(outcome.form).toContainEqual(expect.objectContaining({ rule: 'warehouse/erp-mirror', message: 'method' }));
});
