/** The order history's page behind doors that tests look at. */
import { vi, type Mocked } from 'vitest';
import type { Kept, SkuDetail } from '../../../components/history/model.ts';
import type { HistoryDoors, OpenedBackup, ShownHistory } from '../../../entrypoints/options/history/doors.ts';
import { createHistoryPage, historyModel, type HistoryPage } from '../../../entrypoints/options/history/state.ts';
import type { Found } from '../../../entrypoints/options/history/target.ts';
import type { ImportEvent } from '../../../entrypoints/options/import/client.ts';
import { textsIn } from '../../components/sample.ts';

export const now = Date.UTC(2026, 10, 22, 2, 30);
export const texts = textsIn('en');
export const kept: Kept = {
  files: [],
  lines: 5,
  skus: 1,
  everything: false,
  window: { from: now - 1, to: now },
  covered: [],
  gaps: [],
};
export const shown = (over: Partial<ShownHistory> = {}): ShownHistory => ({
  kept,
  isLost: false,
  skus: [],
  suspected: [],
  costs: { currency: 'THB', currencies: ['CNY', 'THB'], feePercent: null, rates: [], entered: 0 },
  zone: 'Asia/Bangkok',
  ...over,
});
export const detail = (sku: string): SkuDetail => ({
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
export const th: Found = {
  tabs: [],
  met: [
    { key: 'a|TH|1', market: 'TH' },
    { key: 'b|TH|2', market: 'TH' },
  ],
  histories: [],
  home: '',
  names: new Map(),
};

/** As long as promises of this test need. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export interface Stage {
  readonly page: HistoryPage;
  readonly doors: Mocked<HistoryDoors>;
  readonly imports: Mocked<ReturnType<HistoryDoors['startImports']>>;
  /** Every backup is this one. */
  readonly opened: Mocked<OpenedBackup>;
  /** The page's. */
  readonly clock: { now: number };
  /** Something stored has changed. */
  changed(): void;
  /** The import tells something. */
  say(event: ImportEvent): void;
  /** What is shown now. */
  model(): ReturnType<typeof historyModel>;
}

/** A page that has been opened and has read what is kept. */
export async function openStage(): Promise<Stage> {
  const clock = { now };
  const told: { say(event: ImportEvent): void; changed(): void } = { say: () => undefined, changed: () => undefined };
  const opened: Mocked<OpenedBackup> = {
    plan: { file: 'backup', parts: [], foreign: 0, unread: 0, isWhole: true },
    merge: vi.fn<OpenedBackup['merge']>(() => Promise.resolve({ kind: 'merged' })),
    replace: vi.fn<OpenedBackup['replace']>(() => Promise.resolve({ kind: 'restored', lines: 7 })),
  };
  const imports: Stage['imports'] = { expectFile: vi.fn(), add: vi.fn(), answer: vi.fn(), cancel: vi.fn() };
  const doors: Mocked<HistoryDoors> = {
    now: vi.fn<HistoryDoors['now']>(() => clock.now),
    imported: vi.fn<HistoryDoors['imported']>(),
    startImports: vi.fn<HistoryDoors['startImports']>((onEvent) => {
      told.say = onEvent;
      return imports;
    }),
    find: vi.fn<HistoryDoors['find']>(() => Promise.resolve(th)),
    read: vi.fn<HistoryDoors['read']>(() => Promise.resolve(shown())),
    readDetail: vi.fn<HistoryDoors['readDetail']>((_shop, _market, sku) => Promise.resolve(detail(sku))),
    onChange: vi.fn<HistoryDoors['onChange']>((listener) => {
      told.changed = listener;
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
    openBackup: vi.fn<HistoryDoors['openBackup']>(() => Promise.resolve(opened)),
    saveRejected: vi.fn<HistoryDoors['saveRejected']>(() => Promise.resolve()),
    copy: vi.fn<HistoryDoors['copy']>(() => Promise.resolve(true)),
    problemOf: vi.fn<HistoryDoors['problemOf']>(() => ({ kind: 'full' })),
  };
  const page = createHistoryPage(doors);
  const stage: Stage = {
    ...{ page, doors, imports, opened, clock },
    changed: () => {
      told.changed();
    },
    say: (event) => {
      told.say(event);
    },
    model: () => historyModel(page.store.getState(), ['TH', 'VN'], texts),
  };
  page.open();
  await settle();
  return stage;
}
