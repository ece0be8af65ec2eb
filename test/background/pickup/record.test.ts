/** How the record of a shop's pickup is kept: how much of it, in which shape, and what is done with damage. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCases } from '../../../entrypoints/background/deadlines.ts';
import * as pickup from '../../../entrypoints/background/pickup.ts';
import { pageSeen, warehouseSaved } from '../../../entrypoints/background/pickup/page.ts';
import { pickupFrom } from '../../../entrypoints/background/pickup/stored.ts';
import { gone, read } from '../../../rules/form.ts';
import { most, noPickup } from '../../../rules/pickup/record.ts';
import { hour, minute } from '../../../rules/time.ts';
import { anAddress, anErp, monday } from '../../rules/pickup/given.ts';
import { aForm, aList, aRow, shop } from './given.ts';

const { savedAt: _, confirmedAt: __, ...copy } = anErp();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  return () => vi.useRealTimers();
});

describe('as much as is kept', () => {
  test('one ERP copy or city more is refused; those that are there can still be changed and removed', async () => {
    for (let i = 0; i < most.erps; i += 1) await pickup.saveErp(shop, { ...copy, id: String(i) });
    await expect(pickup.saveErp(shop, copy)).rejects.toThrow(RangeError);
    await pickup.saveErp(shop, { ...copy, id: '0', name: 'Dianxiaomi' });
    await pickup.removeErp(shop, '1');
    await pickup.saveErp(shop, copy);
    const areas = Array.from({ length: most.areas }, (_, i) => ({ city: `C${String(i)}`, isServed: true, at: monday }));
    await pickup.changePickup(shop, (record) => ({ ...record, areas }));
    await expect(pickup.setArea(shop, 'one more', true)).rejects.toThrow(RangeError);
    await pickup.setArea(shop, 'c0', false);
    const { erps, areas: kept } = await pickup.readPickup(shop);
    expect([erps.length, erps[0]?.name, kept.length]).toEqual([most.erps, 'Dianxiaomi', most.areas]);
  });
  test('a text of any length comes back, cut', async () => {
    const endless = '东'.repeat(30_000);
    const region = read(Array.from({ length: 40 }, () => endless));
    const address = anAddress({ street: read(endless), phone: read(endless), region });
    await pickup.saveErp(shop, { ...copy, name: endless, text: endless, address });
    await pickup.setArea(shop, endless, true);
    await warehouseSaved(shop, aForm({ name: read(endless.slice(0, 5000)) }), monday);
    const { erps, areas, warehouses, damaged } = await pickup.readPickup(shop);
    expect([erps.length, areas.length, warehouses.length, damaged.length]).toEqual([1, 1, 1, 0]);
    expect((await readCases(shop)).addresses.map(({ warehouse }) => warehouse)).toEqual([warehouses[0]?.name]);
  });
});

test('own areas: one entry a city, whatever its width and case', async () => {
  await pickup.setArea(shop, ' Ｄongguan ', true);
  await pickup.setArea(shop, 'dongguan', false);
  await pickup.setArea(shop, '  ', true);
  expect((await pickup.readPickup(shop)).areas).toEqual([{ city: 'dongguan', isServed: false, at: monday }]);
  await pickup.setArea(shop, 'DONGGUAN', null);
  expect((await pickup.readPickup(shop)).areas).toEqual([]);
});

test('two changes at once both land', async () => {
  const shown = pageSeen(shop, aList(aRow('Dongguan', { status: read('active') })), monday);
  await Promise.all([pickup.setArea(shop, '东莞', true), pickup.setArea(shop, '深圳', false), shown]);
  const { areas, warehouses } = await pickup.readPickup(shop);
  expect([areas.length, warehouses.length]).toEqual([2, 1]);
});

describe('what is stored', () => {
  /** Version 1, as it lies there; a later version must be able to read it. */
  const sample = {
    warehouses: [
      {
        ...{ name: 'Dongguan', state: 'cancelling', restrictedSince: null, savedAt: monday },
        shown: { status: 'active', at: monday - hour },
        unconfirmed: {
          at: monday,
          before: { state: 'active', savedAt: null, address: null, audit: null, checklist: null, meant: null },
        },
        meant: { meaning: 'cancel', at: monday - minute },
        address: anAddress({ phone: gone }),
        checklist: { since: monday - minute, ticks: { 'tell-caller-no': monday } },
        history: [
          { at: monday - hour, event: { type: 'seen', status: 'active' }, state: 'active' },
          { at: monday - minute, event: { type: 'meant', meaning: 'cancel' }, state: 'active' },
          { at: monday, event: { type: 'saved' }, state: 'cancelling' },
        ],
      },
    ],
    erps: [anErp({ method: null, confirmedAt: monday })],
    areas: [{ city: '东莞', isServed: true, at: monday }],
    scans: [{ ...{ at: monday, warehouse: null }, count: 1, proven: 1, unproven: 0, contradicted: 0, dropOff: 0 }],
    damaged: [],
  };
  test('comes back whole', () => {
    expect(pickupFrom(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });
  test('what is damaged is set apart entry by entry, as it stood', () => {
    const bad = { ...sample.warehouses[0], state: 'lost' };
    const found = pickupFrom({
      ...sample,
      warehouses: [bad, ...sample.warehouses, ...sample.warehouses],
      areas: 'all',
    });
    expect(found.warehouses).toEqual(sample.warehouses);
    expect(found.damaged).toEqual([
      { list: 'warehouses', value: bad },
      { list: 'warehouses', value: sample.warehouses[0] },
      { list: 'areas', value: 'all' },
    ]);
    expect(pickupFrom('rubbish')).toEqual({ ...noPickup, damaged: [{ list: 'all', value: 'rubbish' }] });
  });
  test('a change keeps what was set apart', async () => {
    const key = `pickup:${shop}`;
    await fakeBrowser.storage.local.set({ [key]: { erps: [{ id: 1 }] } });
    await pickup.setArea(shop, '东莞', true);
    expect((await fakeBrowser.storage.local.get(key))[key]).toMatchObject({
      areas: [{ city: '东莞' }],
      damaged: [{ list: 'erps', value: { id: 1 } }],
    });
  });
  test('which changes of storage are worth another look', () => {
    expect(pickup.pickupChanged(['settings', `pickup:${shop}`])).toBe(true);
    expect(pickup.pickupChanged(['settings', `cases:${shop}`])).toBe(false);
  });
});
