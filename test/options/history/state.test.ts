/** The order history's page: what its buttons change, what is shown of it, and what comes too late. */
import { beforeEach, describe, expect, test, vi, type Mocked } from 'vitest';
import type { Kept, SkuDetail } from '../../../components/history/model.ts';
import type { HistoryDoors, ShownHistory } from '../../../entrypoints/options/history/doors.ts';
import { createHistoryPage, historyModel, type HistoryPage } from '../../../entrypoints/options/history/state.ts';
import type { Found } from '../../../entrypoints/options/history/target.ts';
import type { ImportEvent } from '../../../entrypoints/options/import/client.ts';
import { textsIn } from '../../components/sample.ts';

const now = Date.UTC(2026, 10, 22, 2, 30);
const texts = textsIn('en');
const kept: Kept = {
  files: [],
  lines: 5,
  skus: 1,
  everything: false,
  window: { from: now - 1, to: now },
  covered: [],
  gaps: [],
};
const shown = (over: Partial<ShownHistory> = {}): ShownHistory => ({
  kept,
  skus: [],
  suspected: [],
  costs: { currency: 'THB', currencies: ['CNY', 'THB'], feePercent: null, rates: [], entered: 0 },
  zone: 'Asia/Bangkok',
  ...over,
});
const detail = (sku: string): SkuDetail => ({
  sku,
  story: {
    state: 'known',
    sku,
    comparison: 'atMost',
    steps: [{ from: now, ceiling: { certain: null, strict: null }, highest: null }],
  },
  prices: [],
  sales: [],
  plan: [],
});
const th: Found = {
  tabs: [],
  met: [
    { key: 'a|TH|1', market: 'TH' },
    { key: 'b|TH|2', market: 'TH' },
  ],
  histories: [],
  home: '',
};

let changed: () => void;
let say: (event: ImportEvent) => void;
let time: number;
let imports: Mocked<ReturnType<HistoryDoors['startImports']>>;
let doors: Mocked<HistoryDoors>;
let page: HistoryPage;

/** As long as promises of this test need. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const model = () => historyModel(page.store.getState(), ['TH', 'VN'], texts);

beforeEach(async () => {
  time = now;
  imports = { expectFile: vi.fn(), add: vi.fn(), answer: vi.fn(), cancel: vi.fn() };
  doors = {
    now: vi.fn<HistoryDoors['now']>(() => time),
    imported: vi.fn<HistoryDoors['imported']>(),
    startImports: vi.fn<HistoryDoors['startImports']>((onEvent) => {
      say = onEvent;
      return imports;
    }),
    find: vi.fn<HistoryDoors['find']>(() => Promise.resolve(th)),
    read: vi.fn<HistoryDoors['read']>(() => Promise.resolve(shown())),
    readDetail: vi.fn<HistoryDoors['readDetail']>((_shop, _market, sku) => Promise.resolve(detail(sku))),
    onChange: vi.fn<HistoryDoors['onChange']>((listener) => {
      changed = listener;
    }),
    setEverything: vi.fn<HistoryDoors['setEverything']>(() => Promise.resolve()),
    setFiltered: vi.fn<HistoryDoors['setFiltered']>(() => Promise.resolve()),
    removeFile: vi.fn<HistoryDoors['removeFile']>(() => Promise.resolve()),
    removeHistory: vi.fn<HistoryDoors['removeHistory']>(() => Promise.resolve()),
    decide: vi.fn<HistoryDoors['decide']>(() => Promise.resolve()),
    readCosts: vi.fn<HistoryDoors['readCosts']>(() => Promise.resolve({ costs: new Map(), skipped: [] })),
    setCosts: vi.fn<HistoryDoors['setCosts']>(() => Promise.resolve()),
    setFee: vi.fn<HistoryDoors['setFee']>(() => Promise.resolve()),
    setRate: vi.fn<HistoryDoors['setRate']>(() => Promise.resolve()),
    backup: vi.fn<HistoryDoors['backup']>(() => Promise.resolve(null)),
    restore: vi.fn<HistoryDoors['restore']>(() => Promise.resolve({ kind: 'restored', lines: 7 })),
    saveRejected: vi.fn<HistoryDoors['saveRejected']>(() => Promise.resolve()),
    copy: vi.fn<HistoryDoors['copy']>(() => Promise.resolve(true)),
    problemOf: vi.fn<HistoryDoors['problemOf']>(() => ({ kind: 'full' })),
  };
  page = createHistoryPage(doors);
  page.open();
  await settle();
});

describe('what is shown', () => {
  test('the preset shop, read once', () => {
    expect(model()).toMatchObject({
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
    changed();
    await settle();
    expect(doors.read).toHaveBeenLastCalledWith('b|TH|2', 'TH', now);
    expect(model().target.shop).toBe('b|TH|2');
  });

  test('opening it again follows changes only once', () => {
    page.open();
    expect(doors.onChange).toHaveBeenCalledOnce();
  });

  test('another market shows its first shop, and nothing of the shop before', async () => {
    let answer: (history: ShownHistory) => void = () => undefined;
    doors.read.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    page.actions.setMarket('VN');
    expect(model()).toMatchObject({ isRead: false, kept: null, skus: null, target: { market: 'VN', shop: '|VN|' } });
    answer(shown({ kept: null }));
    await settle();
    expect(model()).toMatchObject({ isRead: true, kept: null });
  });

  test('what comes too late, of a shop that is no longer shown, is dropped', async () => {
    let late: (history: ShownHistory) => void = () => undefined;
    doors.read.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    page.actions.setShop('b|TH|2');
    page.actions.setShop('a|TH|1');
    await settle();
    late(shown({ kept: { ...kept, lines: 999 } }));
    await settle();
    expect(model().kept?.lines).toBe(5);
  });

  test('what cannot be read is told, and what was shown stays', async () => {
    doors.read.mockRejectedValueOnce(new Error('no'));
    changed();
    await settle();
    expect(model()).toMatchObject({ kept, notice: { kind: 'full' } });
    page.actions.dismissNotice();
    expect(model().notice).toBeNull();
  });

  test('a market nobody listed can still be seen', async () => {
    page.actions.setMarket('BR');
    await settle();
    expect(model().target.markets).toEqual(['TH', 'VN', 'BR']);
  });
});

describe('imports', () => {
  const file = new File(['x'], 'a.csv');
  const progress = (bytes: number, stage: 'reading' | 'keeping' = 'reading') =>
    ({ type: 'progress', file, waiting: 0, progress: { rows: bytes * 2, bytes, total: 100, stage } }) as const;
  const job = () => model().jobs[0];

  test('go into the chosen shop, and tell how long they take', () => {
    page.actions.importFiles([file]);
    expect(imports.add).toHaveBeenCalledWith({ file, market: 'TH', history: 'a|TH|1' });
    expect(job()).toMatchObject({ state: 'waiting', name: 'a.csv' });
    say(progress(1));
    expect(job()).toMatchObject({ state: 'reading', rows: 2, share: 0.01, secondsLeft: null });
    time += 2000;
    say(progress(20));
    expect(job()).toMatchObject({ rows: 40, share: 0.2, secondsLeft: 8 });
    say(progress(100, 'keeping'));
    expect(job()).toMatchObject({ isKeeping: true, secondsLeft: null });
  });

  test('a question: its dates, the answer, and time that does not count', () => {
    page.actions.importFiles([file]);
    say(progress(10));
    const wall = (month: number, date: number): number => Date.UTC(2026, month - 1, date, 8);
    say({
      type: 'asking',
      file,
      waiting: 0,
      examples: [{ text: '03/11/2026 08:00', DM: wall(11, 3), MD: wall(3, 11) }],
    });
    expect(job()).toMatchObject({
      state: 'asking',
      question: [{ text: '03/11/2026 08:00', dayFirst: '2026-11-03', monthFirst: '2026-03-11' }],
    });
    time += 60_000;
    page.actions.answer('DM');
    expect(imports.answer).toHaveBeenCalledWith('DM');
    time += 2000;
    say(progress(50));
    expect(job()).toMatchObject({ state: 'reading', secondsLeft: 2 });
    expect(job()?.question).toBeUndefined();
  });

  test('cancelling takes those that wait, too', () => {
    const other = new File(['y'], 'b.csv');
    page.actions.importFiles([file, other]);
    say(progress(10));
    page.actions.cancel();
    expect(imports.cancel).toHaveBeenCalledOnce();
    say({ type: 'cancelled', file, waiting: 0 });
    expect(model().jobs.map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
  });

  test('the outcome, its rejected lines as a file, and making room', () => {
    const info = {
      name: 'a.csv',
      size: 1,
      market: 'TH',
      exportedAt: now,
      from: now,
      filtered: false,
      rows: 9,
      rejected: 3,
    };
    const line = { line: 4, orderId: '', reason: 'sku-missing', column: 'SKU ID', text: '' } as const;
    const rejected = { count: 3, byReason: { 'sku-missing': 1, cells: 2 }, lines: [line] };
    page.actions.importFiles([file]);
    say({ type: 'done', file, waiting: 0, info, dayMonth: 'DM', rejected, added: 8, updated: 1, skus: 2 });
    expect(job()?.outcome).toEqual({
      rows: 9,
      added: 8,
      updated: 1,
      skus: 2,
      rejected: 3,
      rejectedReasons: [
        { key: 'rejected.cells', data: {}, count: 2 },
        { key: 'rejected.sku-missing', data: {}, count: 1 },
      ],
      rejectedRows: [{ line: 4, reason: { key: 'reason.sku-missing', data: { column: 'SKU ID', text: '' } } }],
    });
    page.actions.saveRejected(job()?.id ?? -1);
    expect(doors.saveRejected).toHaveBeenCalledWith('a.csv', rejected);
    page.actions.clearJobs();
    expect(model().jobs).toEqual([]);
  });

  test('what is in the history is handed on once all files are through, and nothing else', () => {
    const [good, bad, late] = ['a.csv', 'b.csv', 'c.csv'].map((name) => new File(['x'], name)) as [File, File, File];
    const info = {
      name: 'a.csv',
      size: 1,
      market: 'TH',
      exportedAt: 5,
      from: 1,
      filtered: false,
      rows: 1,
      rejected: 0,
    };
    const rejected = { count: 0, byReason: {}, lines: [] };
    const done = { type: 'done', info, dayMonth: 'DM', rejected, added: 1, updated: 0, skus: 1 } as const;
    page.actions.importFiles([good, bad, late]);
    const { market, shop } = page.store.getState();
    say({ ...done, file: good, waiting: 2 });
    say({ type: 'failed', file: bad, waiting: 1, problem: { code: 'empty' } });
    expect(doors.imported).not.toHaveBeenCalled();
    say({ ...done, file: late, waiting: 0 });
    const files = [good, late].map((each) => ({ file: each, dayMonth: 'DM', exportedAt: 5 }));
    expect(doors.imported).toHaveBeenCalledExactlyOnceWith({ market, history: shop, files });
    page.actions.importFiles([bad]);
    say({ type: 'failed', file: bad, waiting: 0, problem: { code: 'empty' } });
    expect(doors.imported).toHaveBeenCalledOnce();
  });

  test('new files take the place of what an earlier import said', () => {
    page.actions.importFiles([file]);
    say({ type: 'failed', file, waiting: 0, problem: { code: 'empty' } });
    expect(job()).toMatchObject({ state: 'failed', problem: { key: 'problem.empty', data: { file: 'a.csv' } } });
    page.actions.importFiles([new File(['y'], 'b.csv')]);
    expect(model().jobs.map(({ name }) => name)).toEqual(['b.csv']);
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
    expect(model().notice).toBeNull();
  });

  test('one that fails says why', async () => {
    doors.removeFile.mockRejectedValueOnce(new Error('no room'));
    page.actions.removeFile(3);
    await settle();
    expect(model().notice).toEqual({ kind: 'full' });
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
    changed();
    await settle();
    page.actions.decide('s', 'denied');
    expect(model().suspected[0]?.state).toBe('denied');
    page.actions.decide('s', null);
    expect(model().suspected[0]?.state).toBe('open');
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
    expect(model().notice).toEqual({ kind: 'costsFailed' });
    expect(doors.setCosts).not.toHaveBeenCalled();
    const costs = new Map([['1', { amount: 100, currency: 'CNY' }]]);
    doors.readCosts.mockResolvedValueOnce({ costs, skipped: [4] });
    page.actions.importCosts(file, 'CNY');
    await settle();
    expect(doors.setCosts).toHaveBeenCalledWith('a|TH|1', costs);
    expect(model().notice).toEqual({ kind: 'costs', added: 1, skipped: [4] });
  });

  test('a restored backup is told', async () => {
    page.actions.restore(new File(['x'], 'backup'));
    await settle();
    expect(model().notice).toEqual({ kind: 'restored', lines: 7 });
  });
});

describe('one SKU', () => {
  test('is read when it is opened, again when something changes, and not after it was closed', async () => {
    page.actions.openSku('1');
    expect(model().detail).toMatchObject({ sku: '1', story: null });
    await settle();
    expect(model().detail).toEqual(detail('1'));
    changed();
    await settle();
    expect(doors.readDetail).toHaveBeenCalledTimes(2);
    page.actions.openSku('2');
    page.actions.openSku(null);
    await settle();
    expect(model().detail).toBeNull();
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
    expect(model().target.shop).toBe('b|TH|2');
    expect(model().detail).toEqual({ ...detail(sku), isPlanning: true });
  });

  test.each([[[]], [[{ sku: '9' }]]])('is not guessed where no SKU of it is known (%j)', async (items) => {
    await page.planSale('b|TH|2', items);
    expect(model().detail).toBeNull();
    expect(model().notice).toEqual({ kind: 'saleSkus' });
  });
});
