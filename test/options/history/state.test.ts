/** The order history's page: what its buttons change, what is shown of it, and what comes too late. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { HistoryDoors, ShownHistory } from '../../../entrypoints/options/history/doors.ts';
import { openStage, detail, kept, now, settle, shown, th, type Stage } from './stage.ts';

let stage: Stage;
let doors: Stage['doors'];
let page: Stage['page'];

beforeEach(async () => {
  stage = await openStage();
  ({ doors, page } = stage);
});

describe('what is shown', () => {
  test('the preset shop, read once', () => {
    expect(stage.model()).toMatchObject({
      isRead: true,
      kept,
      zone: 'Asia/Bangkok',
      target: { market: 'TH', shop: 'a|TH|1' },
    });
    expect(doors.read).toHaveBeenCalledExactlyOnceWith('a|TH|1', 'TH', now);
  });

  test('what changes elsewhere is read again, and the shop that was chosen stays', async () => {
    page.actions.setShop('b|TH|2');
    await settle();
    doors.find.mockResolvedValue({ ...th, met: [...th.met].reverse() });
    stage.changed();
    await settle();
    expect(doors.read).toHaveBeenLastCalledWith('b|TH|2', 'TH', now);
    expect(stage.model().target.shop).toBe('b|TH|2');
  });

  test('the shop that was chosen in another section; what it does not know changes nothing', async () => {
    page.open('b|TH|2');
    await settle();
    expect(stage.model()).toMatchObject({ isRead: true, target: { market: 'TH', shop: 'b|TH|2' } });
    page.open('c|TH|3');
    await settle();
    expect(stage.model().target.shop).toBe('b|TH|2');
  });

  test('opening it again follows changes only once', () => {
    page.open();
    expect(doors.onChange).toHaveBeenCalledOnce();
  });

  test('another market shows its first shop, and nothing of the shop before', async () => {
    let answer: (history: ShownHistory) => void = () => undefined;
    doors.read.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    page.actions.setMarket('VN');
    expect(stage.model()).toMatchObject({
      isRead: false,
      kept: null,
      skus: null,
      target: { market: 'VN', shop: '|VN|' },
    });
    answer(shown({ kept: null }));
    await settle();
    expect(stage.model()).toMatchObject({ isRead: true, kept: null });
  });

  test('what comes too late, of a shop that is no longer shown, is dropped', async () => {
    let late: (history: ShownHistory) => void = () => undefined;
    doors.read.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    page.actions.setShop('b|TH|2');
    page.actions.setShop('a|TH|1');
    await settle();
    late(shown({ kept: { ...kept, lines: 999 } }));
    await settle();
    expect(stage.model().kept?.lines).toBe(5);
  });

  test('what cannot be read is told, and what was shown stays', async () => {
    doors.read.mockRejectedValueOnce(new Error('no'));
    stage.changed();
    await settle();
    expect(stage.model()).toMatchObject({ kept, notice: { kind: 'full' } });
    page.actions.dismissNotice();
    expect(stage.model().notice).toBeNull();
  });

  test('a market nobody listed can still be seen', async () => {
    page.actions.setMarket('BR');
    await settle();
    expect(stage.model().target.markets).toEqual(['TH', 'VN', 'BR']);
  });
});

describe('deeds', () => {
  test.each<[string, () => void, keyof HistoryDoors, unknown[]]>([
    ['everything', () => page.actions.setEverything(true), 'setEverything', ['a|TH|1', true]],
    ['filtered', () => page.actions.setFiltered(3, true), 'setFiltered', ['a|TH|1', 3, true]],
    ['one file', () => page.actions.removeFile(3), 'removeFile', ['a|TH|1', 3]],
    ['all', () => page.actions.removeAll(), 'removeHistory', ['a|TH|1']],
    ['a fee', () => page.actions.setFee(6.5), 'setFee', ['a|TH|1', 6.5]],
    ['a rate', () => page.actions.setRate('CNY', 4.95), 'setRate', ['a|TH|1', 'CNY', 'THB', 4.95]],
    ['a cost', () => page.actions.setCost('s', null), 'setCosts', ['a|TH|1', new Map([['s', null]])]],
  ])('%s: of the shop that is shown', async (_, deed, door, args) => {
    deed();
    await settle();
    expect(doors[door]).toHaveBeenCalledExactlyOnceWith(...args);
    expect(stage.model().notice).toBeNull();
  });

  test('one that fails says why', async () => {
    doors.removeFile.mockRejectedValueOnce(new Error('no room'));
    page.actions.removeFile(3);
    await settle();
    expect(stage.model().notice).toEqual({ kind: 'full' });
  });

  test('a suspected sale is answered at once, and kept', async () => {
    const sale = {
      id: 's',
      sku: '1',
      product: '',
      variation: '',
      price: { amount: 1, currency: 'THB' },
      orders: 3,
      from: 0,
      to: 1,
      state: 'open',
    } as const;
    doors.read.mockResolvedValue(shown({ suspected: [sale] }));
    stage.changed();
    await settle();
    page.actions.decide('s', 'denied');
    expect(stage.model().suspected[0]?.state).toBe('denied');
    page.actions.decide('s', null);
    expect(stage.model().suspected[0]?.state).toBe('open');
    await settle();
    expect(doors.decide.mock.calls.map(([shop, { id }, decision]) => [shop, id, decision])).toEqual([
      ['a|TH|1', 's', 'denied'],
      ['a|TH|1', 's', null],
    ]);
  });

  test('a list of costs: taken over, or told that there is none', async () => {
    const file = new File(['x'], 'costs.csv');
    page.actions.importCosts(file, 'CNY');
    await settle();
    expect(stage.model().notice).toEqual({ kind: 'costsFailed' });
    expect(doors.setCosts).not.toHaveBeenCalled();
    const costs = new Map([['1', { amount: 100, currency: 'CNY' }]]);
    doors.readCosts.mockResolvedValueOnce({ costs, skipped: [4] });
    page.actions.importCosts(file, 'CNY');
    await settle();
    expect(doors.setCosts).toHaveBeenCalledWith('a|TH|1', costs);
    expect(stage.model().notice).toEqual({ kind: 'costs', added: 1, skipped: [4] });
  });

  test('a backup is opened, shown, and merged once however often that is pressed', async () => {
    page.actions.openBackup(new File(['x'], 'backup'));
    await settle();
    expect(stage.model().plan).toBe(stage.opened.plan);
    const choice = new Map([['cases', 'here']] as const);
    page.actions.mergeBackup(choice);
    page.actions.mergeBackup(choice);
    await settle();
    expect(stage.opened.merge).toHaveBeenCalledExactlyOnceWith(choice);
    expect(stage.model()).toMatchObject({ plan: null, notice: { kind: 'merged' } });
  });

  test('a backup that takes the place of everything is told; one that was closed does nothing', async () => {
    page.actions.openBackup(new File(['x'], 'backup'));
    await settle();
    page.actions.replaceBackup();
    await settle();
    expect(stage.model()).toMatchObject({ plan: null, notice: { kind: 'restored', lines: 7 } });
    page.actions.openBackup(new File(['x'], 'backup'));
    await settle();
    page.actions.closeBackup();
    page.actions.replaceBackup();
    await settle();
    expect(stage.opened.replace).toHaveBeenCalledOnce();
  });

  test('a file that is no backup says why, and none is open', async () => {
    doors.openBackup.mockRejectedValueOnce(new Error('no'));
    page.actions.openBackup(new File(['x'], 'photo'));
    await settle();
    expect(stage.model()).toMatchObject({ plan: null, notice: { kind: 'full' } });
  });
});

describe('one SKU', () => {
  test('is read when it is opened, again when something changes, and not after it was closed', async () => {
    page.actions.openSku('1');
    expect(stage.model().detail).toMatchObject({ sku: '1', story: null });
    await settle();
    expect(stage.model().detail).toEqual(detail('1'));
    stage.changed();
    await settle();
    expect(doors.readDetail).toHaveBeenCalledTimes(2);
    page.actions.openSku('2');
    page.actions.openSku(null);
    await settle();
    expect(stage.model().detail).toBeNull();
  });

  test('a discount is thought through for the SKU that is open only', async () => {
    const idea = { price: { amount: 1000, currency: 'THB' }, percent: 10, days: 1 };
    page.actions.openSku('1');
    expect(page.actions.whatIf('1', idea)).toBeNull();
    await settle();
    expect(page.actions.whatIf('1', idea)).toMatchObject({ discounted: { amount: 900 } });
    expect(page.actions.whatIf('2', idea)).toBeNull();
  });
});

describe('the planner of a sale', () => {
  const row = (sku: string, product: string, variation = ''): ShownHistory['skus'][number] =>
    ({ sku, product, variation }) as ShownHistory['skus'][number];
  beforeEach(() => {
    doors.read.mockResolvedValue(
      shown({ skus: [row('1', 'Shoes', 'Red'), row('2', 'Shoes', 'Blue'), row('3', 'Bag')] }),
    );
  });

  test.each([
    ['its SKU', [{ sku: '9' }, { sku: '3' }], '3'],
    ['its product and variation', [{ product: 'Shoes', variation: 'Blue' }], '2'],
    ['its product alone', [{ product: 'Shoes' }], '1'],
  ])('is opened by %s, in the shop of the sale', async (_by, items, sku) => {
    await page.planSale('b|TH|2', items);
    expect(stage.model().target.shop).toBe('b|TH|2');
    expect(stage.model().detail).toEqual({ ...detail(sku), isPlanning: true });
  });

  test.each([[[]], [[{ sku: '9' }]]])('is not guessed where no SKU of it is known (%j)', async (items) => {
    await page.planSale('b|TH|2', items);
    expect(stage.model().detail).toBeNull();
    expect(stage.model().notice).toEqual({ kind: 'saleSkus' });
  });
});
