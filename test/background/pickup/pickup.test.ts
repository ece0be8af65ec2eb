/** What the background keeps of pickup, and how it goes together with the audit clock. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCases } from '../../../entrypoints/background/deadlines.ts';
import * as pickup from '../../../entrypoints/background/pickup.ts';
import { pageSeen, warehouseSaved } from '../../../entrypoints/background/pickup/page.ts';
import { gone, read, type PickupStatus } from '../../../rules/form.ts';
import { checklistOf } from '../../../rules/pickup/checklist.ts';
import { isConfirmed, most, noPickup, warehouseIn, type WarehousePickup } from '../../../rules/pickup/record.ts';
import { hour, minute } from '../../../rules/time.ts';
import { anAddress, anErp, monday } from '../../rules/pickup/given.ts';
import { aForm, aList, aRow, localShop, shop } from './given.ts';

const { savedAt: _, confirmedAt: __, ...copy } = anErp();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  return () => vi.useRealTimers();
});

const warehouse = async (name = 'Dongguan'): Promise<WarehousePickup> =>
  warehouseIn(await pickup.readPickup(shop), name);
const clocks = async (of = shop): Promise<readonly (readonly [string, number])[]> =>
  (await readCases(of)).addresses.map(({ warehouse, savedAt }) => [warehouse, savedAt] as const);
const show = (status: PickupStatus, at = Date.now()): Promise<void> =>
  pageSeen(shop, aList(aRow('Dongguan', { status: read(status) })), at);

describe('an address that was saved', () => {
  test('starts the audit clock, asks for confirmation and opens a checklist', async () => {
    await show('active');
    await warehouseSaved(shop, aForm({ street: read('望沙路115号,3栋2楼') }), monday + hour);
    expect(await clocks()).toEqual([['Dongguan', monday + hour]]);
    const saved = await warehouse();
    expect(saved).toMatchObject({ state: 'applied', unconfirmed: { at: monday + hour }, savedAt: monday + hour });
    expect(saved.address).toEqual(anAddress({ street: read('望沙路115号,3栋2楼') }));
    expect(checklistOf(saved, []).length).toBeGreaterThan(0);
    expect(await pickup.confirmSave(shop, 'Dongguan')).toBeNull();
    expect((await warehouse()).unconfirmed).toBeNull();
    expect(await pickup.confirmSave(shop, 'Dongguan')).toBe('no-save');
  });
  test('the clock ends when the page shows the pickup active, and not before', async () => {
    await show('none');
    await warehouseSaved(shop, aForm(), monday);
    await show('in-review', monday + minute);
    expect(await clocks()).toHaveLength(1);
    await show('active', monday + hour);
    expect(await clocks()).toEqual([]);
  });
  test.each(['outside', 'rejected', 'active', 'none'] as const)('the clock ends with the answer %s', async (answer) => {
    await warehouseSaved(shop, aForm(), monday);
    expect(await pickup.setAnswer(shop, 'Dongguan', answer)).toBeNull();
    expect(await clocks()).toEqual([]);
    expect((await warehouse()).state).toBe(answer);
  });
  test('undone: no clock, or the one that ran before', async () => {
    await show('active');
    await warehouseSaved(shop, aForm(), monday);
    expect(await pickup.undoSave(shop, 'Dongguan')).toBeNull();
    expect(await clocks()).toEqual([]);
    expect(await warehouse()).toMatchObject({ state: 'active', savedAt: null, checklist: null });

    await warehouseSaved(shop, aForm(), monday + hour);
    await pickup.confirmSave(shop, 'Dongguan');
    await warehouseSaved(shop, aForm(), monday + 2 * hour);
    expect(await pickup.undoSave(shop, 'Dongguan')).toBeNull();
    expect(await clocks()).toEqual([['Dongguan', monday + hour]]);
    expect((await warehouse()).state).toBe('applied');
    expect(await pickup.undoSave(shop, 'Dongguan')).toBe('no-save');
    expect(await clocks()).toEqual([['Dongguan', monday + hour]]);
  });
  test.each([
    ['of returns', shop, aForm({ purpose: read('return') })],
    ['in Hong Kong', shop, aForm({ country: read('Hong Kong') })],
    ['in Hong Kong, as a province', shop, aForm({ country: gone, region: read(['香港特别行政区', '九龙']) })],
    ['abroad', shop, aForm({ country: read('Thailand') })],
    ['of a local shop', localShop, aForm()],
  ])('a warehouse %s has no pickup sign-up: nothing is kept', async (_, of, form) => {
    await warehouseSaved(of, form, monday);
    expect(await pickup.readPickup(of)).toEqual(noPickup);
    expect(await clocks(of)).toEqual([]);
  });
  test('as it was before starts nothing; a comma more does', async () => {
    const saved = read(anAddress());
    await warehouseSaved(shop, aForm({ saved }), monday);
    expect(await clocks()).toEqual([]);
    await warehouseSaved(shop, aForm({ saved, street: read('望沙路115号3栋2楼,') }), monday);
    expect(await clocks()).toHaveLength(1);
  });
  test('of a new warehouse is an application', async () => {
    await warehouseSaved(shop, aForm({ saved: { state: 'blank' } }), monday);
    expect((await warehouse()).state).toBe('applied');
  });
  test('without a name is the only one on the list', async () => {
    const rows = [aRow('Dongguan'), aRow('Back', { purpose: read('return') })];
    await warehouseSaved(shop, aForm({ name: gone }, rows), monday);
    expect(await clocks()).toEqual([['Dongguan', monday]]);
    await warehouseSaved(shop, aForm({ name: read(' ') }, [...rows, aRow('Yiwu')]), monday);
    expect((await clocks()).map(([name]) => name)).toEqual(['Dongguan', '望沙路115号3栋2楼']);
  });
  test('and its clock are one write: the browser may end the background after any', async () => {
    await show('active');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const written = (): string[][] => set.mock.calls.map(([items]) => Object.keys(items).sort());
    await warehouseSaved(shop, aForm(), monday + hour);
    expect(written()).toEqual([[`cases:${shop}`, `pickup:${shop}`]]);
    set.mockClear();
    await pickup.undoSave(shop, 'Dongguan');
    expect(written()).toEqual([[`cases:${shop}`, `pickup:${shop}`]]);
    await warehouseSaved(shop, aForm(), monday + 2 * hour);
    set.mockClear();
    await show('outside', monday + 3 * hour);
    expect(written()).toEqual([[`cases:${shop}`, `pickup:${shop}`]]);
  });
  test('and undone at the same moment leaves no clock without a save', async () => {
    await show('active');
    await Promise.all([
      warehouseSaved(shop, aForm(), monday),
      pickup.undoSave(shop, 'Dongguan'),
      warehouseSaved(shop, aForm({ street: read('望沙路116号') }), monday + hour),
      pickup.undoSave(shop, 'Dongguan'),
    ]);
    const { savedAt } = await warehouse();
    expect(await clocks()).toEqual(savedAt === null ? [] : [['Dongguan', savedAt]]);
  });
  test('starts nothing where a field was only seen late, or a hidden phone shown', async () => {
    const saved = read(anAddress({ postcode: gone, region: gone, phone: read('+86 138****2234') }));
    await warehouseSaved(shop, aForm({ saved, postcode: read('523160') }), monday);
    expect(await pickup.readPickup(shop)).toEqual(noPickup);
    await warehouseSaved(shop, aForm({ saved, phone: read('+86 13812342235') }), monday);
    expect(await clocks()).toHaveLength(1);
  });
});

describe('more warehouses than a shop can have', () => {
  const rows = Array.from({ length: most.warehouses + 5 }, (_, i) => aRow(`W${String(i)}`, { status: read('active') }));
  test('the one that nothing happened at for longest makes room, never one that waits for the seller', async () => {
    await warehouseSaved(shop, aForm(), monday);
    await pickup.saveErp(shop, { ...copy, warehouse: 'W0' });
    await pageSeen(shop, aList(...rows), monday + hour);
    const names = (await pickup.readPickup(shop)).warehouses.map(({ name }) => name);
    expect(names).toHaveLength(most.warehouses);
    expect(names.slice(0, 3)).toEqual(['Dongguan', 'W0', 'W7']);
  });
});

describe('what the list shows', () => {
  test('is written when it is news only', async () => {
    await show('active');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await show('active', monday + hour);
    expect(set).not.toHaveBeenCalled();
    await show('restricted', monday + hour);
    expect(await warehouse()).toMatchObject({ state: 'active', restrictedSince: monday + hour });
  });
  test('of several warehouses is kept apart; returns, other places and what could not be read tell nothing', async () => {
    const list = aList(
      aRow('Dongguan', { status: read('active') }),
      aRow('Yiwu', { status: read('outside') }),
      aRow('Back', { status: read('none'), purpose: read('return') }),
      aRow('Quanzhou'),
      aRow('Hong Kong', { status: read('none'), address: read('香港 九龙 弥敦道1号') }),
    );
    await pageSeen(shop, list, monday);
    const { warehouses } = await pickup.readPickup(shop);
    expect(warehouses.map(({ name, state }) => `${name} ${state}`)).toEqual(['Dongguan active', 'Yiwu outside']);
  });
  test('of a local shop is not kept', async () => {
    await pageSeen(localShop, aList(aRow('Bangkok', { status: read('active') })), monday);
    expect(await pickup.readPickup(localShop)).toEqual(noPickup);
  });
});

describe('a page that is open', () => {
  test('tells the address that is saved, once, and the status of all', async () => {
    const rows = [aRow('Dongguan', { status: read('active') }), aRow('Yiwu', { status: read('in-review') })];
    const form = aForm({ street: read('still being typed'), saved: read(anAddress()) }, rows);
    await pageSeen(shop, form, monday);
    expect(await warehouse()).toMatchObject({ state: 'active', address: anAddress(), savedAt: null });
    expect((await warehouse('Yiwu')).state).toBe('in-review');
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await pageSeen(shop, form, monday + hour);
    expect(set).not.toHaveBeenCalled();
  });
  test.each([
    ['of a new warehouse', shop, aForm({ saved: { state: 'blank' } })],
    ['for returns', shop, aForm({ saved: read(anAddress()), purpose: read('return') })],
    ['abroad', shop, aForm({ saved: read(anAddress({ country: read('Thailand') })) })],
    ['of a local shop', localShop, aForm({ saved: read(anAddress()) })],
  ])('%s tells nothing that is kept', async (_, of, form) => {
    await pageSeen(of, form, monday);
    expect(await pickup.readPickup(of)).toEqual(noPickup);
  });
});

describe('the checklist', () => {
  test('is ticked and unticked, and goes with its last item', async () => {
    await show('active');
    await pickup.setMeaning(shop, 'Dongguan', 'nothing');
    await pickup.tick(shop, 'Dongguan', 'phone-reachable', true);
    expect((await warehouse()).checklist?.ticks).toEqual({ 'phone-reachable': monday });
    await pickup.tick(shop, 'Dongguan', 'phone-reachable', false);
    expect((await warehouse()).checklist?.ticks).toEqual({});
    await pickup.tick(shop, 'Dongguan', 'leave-unsaved', true);
    expect((await warehouse()).checklist).toBeNull();
    await pickup.tick(shop, 'Dongguan', 'leave-unsaved', true);
    expect((await warehouse()).checklist).toBeNull();
  });
  test('can be put away before', async () => {
    await warehouseSaved(shop, aForm(), monday);
    await pickup.closeChecklist(shop, 'Dongguan');
    expect((await warehouse()).checklist).toBeNull();
    await warehouseSaved(shop, aForm(), monday + hour);
    expect((await warehouse()).checklist).toEqual({ since: monday + hour, ticks: {} });
  });
  test('what cannot be meant is told and changes nothing', async () => {
    await show('outside');
    const before = await pickup.readPickup(shop);
    expect(await pickup.setMeaning(shop, 'Dongguan', 'cancel')).toBe('no-pickup');
    expect(await pickup.readPickup(shop)).toEqual(before);
  });
});

describe('ERP copies', () => {
  test('are confirmed until the next save', async () => {
    await pickup.saveErp(shop, copy);
    await warehouseSaved(shop, aForm({ street: read('新路1号') }), monday);
    await pickup.confirmErp(shop, 'erp-1');
    const [confirmed] = (await pickup.readPickup(shop)).erps;
    expect(confirmed).toMatchObject({ confirmedAt: monday, address: { street: read('新路1号') } });
    expect(isConfirmed(confirmed!, await warehouse())).toBe(true);
    await warehouseSaved(shop, aForm(), monday + hour);
    expect(isConfirmed(confirmed!, await warehouse())).toBe(false);
    await pickup.undoSave(shop, 'Dongguan');
    expect(isConfirmed(confirmed!, await warehouse())).toBe(true);
  });
  test('one may be the last item of a checklist', async () => {
    await pickup.saveErp(shop, copy);
    await warehouseSaved(shop, aForm(), monday);
    for (const item of ['tell-caller-yes', 'phone-reachable', 'first-label-pickup'] as const) {
      await pickup.tick(shop, 'Dongguan', item, true);
    }
    await pickup.setAnswer(shop, 'Dongguan', 'active');
    expect((await warehouse()).checklist).not.toBeNull();
    await pickup.confirmErp(shop, 'erp-1');
    expect((await warehouse()).checklist).toBeNull();
  });
  test('take the place of the one with their id, and can be removed', async () => {
    await pickup.saveErp(shop, copy);
    await pickup.confirmErp(shop, 'erp-1');
    await pickup.saveErp(shop, { ...copy, name: 'Dianxiaomi' });
    expect((await pickup.readPickup(shop)).erps).toEqual([anErp({ name: 'Dianxiaomi' })]);
    await pickup.removeErp(shop, 'erp-1');
    expect((await pickup.readPickup(shop)).erps).toEqual([]);
  });
});

describe('a check of labels', () => {
  const scan = { warehouse: 'Dongguan', count: 3, proven: 1, unproven: 2, contradicted: 0, dropOff: 0 };
  test('ticks off the first label', async () => {
    await warehouseSaved(shop, aForm(), monday);
    await pickup.labelsScanned(shop, { ...scan, proven: 0 });
    expect((await warehouse()).checklist?.ticks).toEqual({});
    await pickup.labelsScanned(shop, scan);
    expect((await warehouse()).checklist?.ticks).toEqual({ 'first-label-pickup': monday });
  });
  test('keeps the last fifty, and no warehouse that nobody knows', async () => {
    for (let i = 0; i < 51; i += 1) await pickup.labelsScanned(shop, { ...scan, count: i });
    const { scans, warehouses } = await pickup.readPickup(shop);
    expect([scans.length, scans[0]?.count, scans.at(-1)?.count, warehouses.length]).toEqual([50, 1, 50, 0]);
  });
});
