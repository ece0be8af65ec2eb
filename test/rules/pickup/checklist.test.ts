/** The steps of each case, and which of them are known to be done. */
import { describe, expect, test } from 'vitest';
import { checklistOf, isFinished } from '../../../rules/pickup/checklist.ts';
import { newWarehouse, type ErpCopy, type WarehousePickup } from '../../../rules/pickup/record.ts';
import { after, anErp, at, monday } from './given.ts';

/** Items in order, those done in brackets. */
const shown = (warehouse: WarehousePickup, erps: readonly ErpCopy[] = []): string[] =>
  checklistOf(warehouse, erps).map(({ id, isDone }) => (isDone ? `(${id})` : id));

test('there is none before anything was meant or saved', () => {
  expect(checklistOf(newWarehouse('Dongguan'), [])).toEqual([]);
  expect(checklistOf(after(['seen active']), [])).toEqual([]);
  expect(isFinished(newWarehouse('Dongguan'), [])).toBe(false);
});

describe('the steps', () => {
  test('sign up again', () => {
    expect(shown(after(['seen active', 'meant sign-up-again']))).toEqual([
      ...['address-saved', 'erp-updated', 'phone-reachable', 'self-ship-meanwhile', 'audit-passed'],
      'first-label-pickup',
    ]);
  });
  test('cancel: the address is saved, the caller told, the ERP updated', () => {
    expect(shown(after(['seen active', 'meant cancel']))).toEqual([
      ...['address-saved', 'tell-caller-no', 'erp-updated', 'pickup-ended', 'first-label-drop-off'],
    ]);
  });
  test('move: whether the new place is served comes first', () => {
    expect(shown(after(['seen active', 'meant move']))[0]).toBe('area-served');
  });
  test('nothing: leave without saving; once it was saved, keep the pickup', () => {
    expect(shown(after(['seen active', 'meant nothing']))).toEqual(['leave-unsaved']);
    const saved = ['tell-caller-yes', 'erp-updated', 'phone-reachable', 'self-ship-meanwhile', 'audit-passed'];
    expect(shown(after(['seen active', 'meant nothing', 'saved']))).toEqual([...saved, 'first-label-pickup']);
    expect(shown(after(['seen active', 'saved']))).toEqual([...saved, 'first-label-pickup']);
  });
});

describe('what is known to be done', () => {
  test('the address from its save on', () => {
    expect(shown(after(['seen active', 'meant move', 'saved']))).toContain('(address-saved)');
    expect(shown(after(['seen active', 'saved', 'seen active', 'meant move']))).toContain('(address-saved)');
  });
  test('the audit when the page shows it active', () => {
    const answered = after(['seen none', 'meant sign-up-again', 'saved', 'seen active']);
    expect(shown(answered)).toEqual(expect.arrayContaining(['(audit-passed)', '(self-ship-meanwhile)']));
    expect(shown(after(['seen active', 'meant sign-up-again']))).toContain('audit-passed');
  });
  test('the end of the pickup when it is refused or gone', () => {
    expect(shown(after(['seen active', 'meant cancel', 'saved']))).toContain('pickup-ended');
    expect(shown(after(['seen active', 'meant cancel', 'saved', 'answered rejected']))).toContain('(pickup-ended)');
  });
  test('the ERP when every copy of this warehouse is confirmed; without a copy it takes a tick', () => {
    const saved = after(['seen active', 'meant move', 'saved']);
    const [confirmed, other] = [anErp({ confirmedAt: at(5) }), anErp({ id: 'erp-2', warehouse: 'Yiwu' })];
    expect(shown(saved, [])).toContain('erp-updated');
    expect(shown(saved, [confirmed, other])).toContain('(erp-updated)');
    expect(shown(saved, [confirmed, anErp({ id: 'erp-3' })])).toContain('erp-updated');
  });
  test('a confirmation from before the save is none any more', () => {
    const saved = after(['seen active', 'meant move', 'saved']);
    expect(shown(saved, [anErp({ confirmedAt: at(2) - 1 })])).toContain('erp-updated');
    expect(shown(saved, [anErp({ confirmedAt: at(2) })])).toContain('(erp-updated)');
  });
  test('a tick of the seller, with its date', () => {
    const saved = after(['seen active', 'saved']);
    const ticked = { ...saved, checklist: { since: at(1), ticks: { 'phone-reachable': monday } } };
    expect(checklistOf(ticked, []).find(({ id }) => id === 'phone-reachable')).toEqual({
      ...{ id: 'phone-reachable', source: 'seed-pickup', isDone: true, by: 'ticked', at: monday },
    });
  });
});

test('it is finished with its last item', () => {
  const saved = after(['seen active', 'meant nothing']);
  const ticked = { ...saved, checklist: { since: at(1), ticks: { 'leave-unsaved': at(2) } } };
  expect([isFinished(saved, []), isFinished(ticked, [])]).toEqual([false, true]);
});
