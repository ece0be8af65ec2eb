/** What the seller adds to the reckoning: kept through the one door, shown again, and reckoned with. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readCases } from '../../../entrypoints/background/deadlines.ts';
import { emptyShop } from '../../../entrypoints/background/storage.ts';
import { changeOf, settingFor, type CaseShop } from '../../../entrypoints/options/deadlines/cases.ts';
import { termsActions, termsModel } from '../../../entrypoints/options/deadlines/terms.ts';
import type { AddedSwitch, Extension, OwnTerm } from '../../../rules/deadlines/setting.ts';
import { dispatchDeadline, handoverDeadline } from '../../../rules/deadlines/orders.ts';
import { hour } from '../../../rules/time.ts';
import { now } from '../../components/deadlines/sample.ts';
import { noHealth } from '../../../entrypoints/background/health.ts';
import { noOwn } from '../../../rules/own.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

const abroad = 'seller.eu.tiktokglobalshop.com|TH|1';
const mexico = 'seller.eu.tiktokglobalshop.com|MX|1';
const shopNow = async (id: string): Promise<CaseShop> => ({
  id,
  label: id,
  record: emptyShop,
  kept: await readCases(id),
  health: noHealth,
  rulebook: noOwn,
});
async function given(id: string) {
  const shop = await shopNow(id);
  const onFail = vi.fn<() => void>();
  return {
    onFail,
    actions: termsActions(
      changeOf(shop, () => undefined, onFail),
      () => undefined,
    ),
  };
}
const modelOf = async (id: string, met: readonly string[] | 'failed' | null = []) =>
  termsModel(await shopNow(id), [], met, 'Asia/Shanghai', now);

const source = { entered: 'Notice' };
const storm: Extension = {
  id: 'e1',
  source,
  kinds: ['dispatch'],
  from: now - 72 * hour,
  to: now + hour,
  by: { hours: 24 },
};

describe('more time', () => {
  test('is put in, changed in its place, counted, and taken out', async () => {
    const { actions } = await given(abroad);
    await actions.saveExtension(storm);
    await actions.saveExtension({ ...storm, id: 'e2', area: 'dongguan' });
    await actions.saveExtension({ ...storm, by: { hours: 12 } });
    expect((await modelOf(abroad)).extensions.map(({ id, by }) => [id, by])).toEqual([
      ['e1', { hours: 12 }],
      ['e2', { hours: 24 }],
    ]);
    const { due } = dispatchDeadline({ id: '1', createdAt: now }, settingFor(await shopNow(abroad)));
    expect(due).toBe(now + 60 * hour);
    await actions.removeExtension('e1');
    expect((await modelOf(abroad)).extensions.map(({ id }) => id)).toEqual(['e2']);
  });

  test('that could not be kept is told, and what was kept stays', async () => {
    const { actions, onFail } = await given(abroad);
    await actions.saveExtension(storm);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(actions.removeExtension('e1')).rejects.toThrow('full');
    expect(onFail).toHaveBeenCalledOnce();
    expect((await modelOf(abroad)).extensions).toHaveLength(1);
  });
});

describe('changes of the provider', () => {
  const one: AddedSwitch = { area: 'shenzhen', on: '2023-09-21', days: 3, source };
  test('are changed in their place and taken out; the researched ones stand beside them', async () => {
    const { actions } = await given(abroad);
    await actions.saveSwitch(one, null);
    await actions.saveSwitch({ ...one, area: 'Foshan' }, null);
    await actions.saveSwitch({ ...one, on: '2023-09-22' }, one);
    const model = await modelOf(abroad);
    expect(model.switches.map(({ area, on }) => [area, on])).toEqual([
      ['shenzhen', '2023-09-22'],
      ['Foshan', '2023-09-21'],
    ]);
    expect(model.known.map(({ area, on }) => [area, on])).toEqual([
      ['dongguan', '2023-09-19'],
      ['shenzhen', null],
      ['guangzhou', null],
    ]);
    expect(model.areas).toEqual(['dongguan', 'shenzhen', 'guangzhou', 'Foshan']);
    await actions.removeSwitch({ ...one, area: 'Foshan' });
    expect((await modelOf(abroad)).switches).toHaveLength(1);
  });
});

describe('warehouses', () => {
  test('are those of the orders, then those that were entered before; emptied ones go', async () => {
    const { actions } = await given(abroad);
    await actions.saveWarehouses([
      { name: 'B', area: 'dongguan', method: 'dropOff', isMet: true },
      { name: 'A', area: '', method: '', isMet: true },
    ]);
    expect((await readCases(abroad)).areas).toEqual({ B: 'dongguan' });
    expect((await modelOf(abroad, ['A'])).warehouses).toEqual([
      { name: 'A', area: '', method: '', isMet: true },
      { name: 'B', area: 'dongguan', method: 'dropOff', isMet: false },
    ]);
    await actions.saveWarehouses([{ name: 'B', area: '', method: '', isMet: false }]);
    expect((await modelOf(abroad, [])).warehouses).toEqual([]);
  });

  test('that are not read yet, or cannot be, are not taken for none', async () => {
    expect((await modelOf(abroad, null)).warehouses).toBeNull();
    expect((await modelOf(abroad, 'failed')).warehouses).toBe('failed');
  });
});

describe('terms read on the page', () => {
  const term: OwnTerm = { kind: 'dispatch', by: { hours: 72 }, act: 'scanned', source };
  test('make an unknown market reckonable, on the clock that was entered', async () => {
    const { actions } = await given(mexico);
    expect(await modelOf(mexico)).toMatchObject({ hasZone: false, zone: 'Asia/Shanghai', researched: [] });
    await actions.saveTerm({ ...term, zone: 'America/Mexico_City' });
    expect(await modelOf(mexico)).toMatchObject({ hasZone: false, zone: 'America/Mexico_City' });
    const setting = settingFor(await shopNow(mexico));
    expect(dispatchDeadline({ id: '1', createdAt: now }, setting)).toMatchObject({
      due: now + 72 * hour,
      zone: 'America/Mexico_City',
      sure: 'entered',
      act: 'scanned',
    });
    expect(handoverDeadline({ id: '1', createdAt: now }, setting).state).toBe('unknown');
    await actions.removeTerm('dispatch');
    expect(dispatchDeadline({ id: '1', createdAt: now }, settingFor(await shopNow(mexico))).state).toBe('unknown');
  });

  test('count before the researched one, which is shown beside; one a kind', async () => {
    const { actions } = await given(abroad);
    await actions.saveTerm(term);
    await actions.saveTerm({ ...term, by: { days: 5 } });
    const model = await modelOf(abroad);
    expect(model.terms).toEqual([{ ...term, by: { days: 5 } }]);
    expect(model.researched).toEqual(['dispatch', 'handover']);
    const deadline = dispatchDeadline({ id: '1', createdAt: now }, settingFor(await shopNow(abroad)));
    expect(deadline.due).toBe(now + 120 * hour);
    expect(deadline.conflicts).toEqual([{ source: 'kjbase-dispatch', due: now + 48 * hour }]);
  });
});
