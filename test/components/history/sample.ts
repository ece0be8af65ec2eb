/** A shop in Thailand with three SKUs, as the entry point would hand it over. */
import { vi, type Mocked } from 'vitest';
import type { Limit } from '../../../rules/history/ceiling.ts';
import type { HistoryActions, HistoryModel, SkuDetail, SkuRow } from '../../../components/history/model.ts';
import { baht, now } from '../sample.ts';

// jsdom lays nothing out and cannot scroll.
Element.prototype.scrollTo = () => undefined;

export const day = 86_400_000;
export const zone = 'Asia/Bangkok';
export { now };

export const limit = (paid: number, daysAgo: number, orderId = '581230000000004821', quantity = 1): Limit => ({
  paid,
  quantity,
  currency: 'THB',
  orderId,
  createdAt: now - daysAgo * day,
  leavesAt: now + (30 - daysAgo) * day,
});

export const sku = (over: Partial<SkuRow> = {}): SkuRow => {
  const lowest = limit(11_800, 19);
  return {
    sku: '1729384756001',
    product: 'Canvas bag',
    variation: 'Sand',
    lines: 240,
    newest: now - day,
    last: { paid: baht(12_900), quantity: 1 },
    ceiling: { certain: lowest, strict: lowest },
    highest: baht(11_800),
    suspected: false,
    cost: null,
    ...over,
  };
};

export const rows: readonly SkuRow[] = [
  sku(),
  sku({
    sku: '1729384756002',
    product: 'Phone stand',
    variation: '',
    lines: 12,
    ceiling: { certain: null, strict: null },
    highest: null,
    newest: now - 40 * day,
    last: { paid: baht(40_000), quantity: 3 },
  }),
  sku({
    sku: '1729384756003',
    product: 'Ürn',
    variation: 'Blue',
    lines: 3,
    suspected: true,
    ceiling: { certain: limit(9_900, 25), strict: limit(9_900, 25) },
    highest: baht(9_900),
    newest: now - 2 * day,
    last: { paid: baht(15_000), quantity: 1 },
  }),
];

export const detail = (over: Partial<SkuDetail> = {}): SkuDetail => {
  const [first, second] = [limit(11_800, 19), limit(12_900, 1, '581230000000009999')];
  return {
    sku: '1729384756001',
    story: {
      state: 'known',
      sku: '1729384756001',
      comparison: 'atMost',
      steps: [
        { from: now, ceiling: { certain: first, strict: first }, highest: baht(11_800) },
        { from: first.leavesAt, ceiling: { certain: second, strict: second }, highest: baht(12_900) },
        { from: second.leavesAt, ceiling: { certain: null, strict: null }, highest: null },
      ],
    },
    prices: [
      { createdAt: now - 19 * day, orderId: '581230000000004821', paid: baht(11_800), quantity: 1, counts: 'certain' },
      { createdAt: now - 10 * day, orderId: '581230000000005555', paid: baht(9_900), quantity: 1, counts: 'window' },
      { createdAt: now - 3 * day, orderId: '581230000000007777', paid: baht(25_000), quantity: 2, counts: 'strict' },
      { createdAt: now - day, orderId: '581230000000009999', paid: baht(12_900), quantity: 1, counts: 'certain' },
    ],
    sales: [{ name: 'Payday', from: now - 11 * day, to: now - 9 * day }],
    plan: [
      { from: now + 5 * 60_000, to: now + 3 * day, highest: baht(11_800) },
      { from: now + 11 * day, to: now + 14 * day, highest: baht(12_900) },
    ],
    ...over,
  };
};

export const model = (over: Partial<HistoryModel> = {}): HistoryModel => ({
  now,
  zone,
  target: {
    market: 'TH',
    markets: ['TH', 'US'],
    shop: '|TH|',
    shops: [{ key: '|TH|', label: null }],
    ordersPage: null,
  },
  isRead: true,
  isLost: false,
  plan: null,
  jobs: [],
  kept: {
    files: [
      {
        id: 1,
        name: 'All order-2026-11-22.csv',
        from: now - 33 * day,
        exportedAt: now - 3_600_000,
        importedAt: now,
        rows: 1200,
        filtered: false,
        damaged: false,
      },
    ],
    lines: 1200,
    skus: 3,
    everything: false,
    window: { from: now - 30 * day, to: now },
    covered: [{ from: now - 30 * day, to: now }],
    gaps: [],
  },
  skus: rows,
  detail: null,
  suspected: [],
  costs: {
    currency: 'THB',
    currencies: ['CNY', 'THB', 'USD'],
    feePercent: null,
    rates: [],
    entered: 0,
  },
  notice: null,
  ...over,
});

export const actions = (): Mocked<HistoryActions> => ({
  setMarket: vi.fn(),
  setShop: vi.fn(),
  expectFile: vi.fn(),
  importFiles: vi.fn(),
  answer: vi.fn(),
  cancel: vi.fn(),
  clearJobs: vi.fn(),
  saveRejected: vi.fn(),
  setEverything: vi.fn(),
  setFiltered: vi.fn(),
  removeFile: vi.fn(),
  removeAll: vi.fn(),
  backup: vi.fn(),
  openBackup: vi.fn(),
  mergeBackup: vi.fn(),
  replaceBackup: vi.fn(),
  closeBackup: vi.fn(),
  openSku: vi.fn(),
  decide: vi.fn(),
  whatIf: vi.fn<HistoryActions['whatIf']>(() => null),
  copy: vi.fn<HistoryActions['copy']>(() => Promise.resolve(true)),
  setCost: vi.fn(),
  importCosts: vi.fn(),
  setFee: vi.fn(),
  setRate: vi.fn(),
  dismissNotice: vi.fn(),
});
