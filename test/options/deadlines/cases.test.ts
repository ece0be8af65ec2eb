/** Cases as the workbench keeps them: what is judged, stored and told. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { caseActions, casesModel, changeOf, type CaseShop } from '../../../entrypoints/options/deadlines/cases.ts';
import { readCases, type ShopCases } from '../../../entrypoints/background/deadlines.ts';
import { emptyShop } from '../../../entrypoints/background/storage.ts';
import { aCase, now, thai } from '../../components/deadlines/sample.ts';
import { noOwn } from '../../../rules/own.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now });
  return () => vi.useRealTimers();
});

const health = { notices: [], standing: null };
const shopWith = (kept: ShopCases): CaseShop => ({
  ...{ id: thai, label: 'Thai shop', record: emptyShop, rulebook: noOwn },
  ...{ kept, health },
});
async function given() {
  const shop = shopWith(await readCases(thai));
  const onChange = vi.fn<(kept: ShopCases) => void>();
  const onFail = vi.fn<() => void>();
  return {
    shop,
    onChange,
    onFail,
    actions: caseActions(shop, () => undefined, changeOf(shop, onChange, onFail), onFail),
  };
}
const names = async (): Promise<string[]> => (await readCases(thai)).cases.map(({ name }) => name);

describe('a case', () => {
  test('is kept, changed in its place, and removed', async () => {
    const { actions, onChange } = await given();
    await actions.save(aCase());
    await actions.save(aCase({ id: 'c2', name: 'Second' }));
    await actions.save(aCase({ name: 'Renamed' }));
    expect(await names()).toEqual(['Second', 'Renamed']);
    await actions.remove('c2');
    expect(await names()).toEqual(['Renamed']);
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  test('that could not be kept is told, and nothing is lost', async () => {
    const { actions, onFail } = await given();
    await actions.save(aCase());
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(actions.save(aCase({ name: 'Renamed' }))).rejects.toThrow('full');
    expect(onFail).toHaveBeenCalledOnce();
    expect(await names()).toEqual(['Fake orders, October']);
  });

  test('is judged by its own market', async () => {
    const { actions, shop } = await given();
    expect(actions.check(aCase())).toEqual([]);
    expect(actions.check(aCase({ events: [{ type: 'upheld', at: now }] }))).toEqual([
      { problem: 'answer-without-appeal', event: 0 },
    ]);
    const model = casesModel(shopWith({ ...shop.kept, cases: [aCase()] }), [], 'Asia/Shanghai', now);
    expect(model).toMatchObject({ market: 'TH', zone: 'Asia/Bangkok' });
    expect(model.cases[0]?.story.now.state).toBe('open');
    expect(model.cases[0]?.proofs.map(({ id }) => id)).toContain('payment-records');
  });
});
