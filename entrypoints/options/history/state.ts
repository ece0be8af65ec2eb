/** The order history's state: what is shown, and what every button does to it. Browser and storage come in as doors. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  BackupPlan,
  HistoryActions,
  HistoryModel,
  HistoryNotice,
  SkuDetail,
} from '../../../components/history/model.ts';
import type { Texts } from '../../../components/text.ts';
import { whatIf, type DiscountIdea, type WhatIf } from '../../../rules/history/what-if.ts';
import type { SaleItem } from '../../../rules/known.ts';
import type { Instant } from '../../../rules/time.ts';
import type { Decision, HistoryDoors, OpenedBackup, Outcome, ShownHistory } from './doors.ts';
import { createImportJobs, type Job } from './import-jobs.ts';
import { jobModel } from './job-model.ts';
import { skuOf } from './sale-sku.ts';
import { historyOf, ordersPageOf, presetTarget, shopsOf, targetOf, type Found } from './target.ts';

export interface HistoryState extends Omit<ShownHistory, 'skus'> {
  /** Null until the shops are known. */
  readonly found: Found | null;
  readonly market: string;
  readonly shop: string;
  readonly now: Instant;
  readonly isRead: boolean;
  readonly jobs: readonly Job[];
  readonly skus: ShownHistory['skus'] | null;
  readonly detail: SkuDetail | null;
  readonly plan: BackupPlan | null;
  readonly notice: HistoryNotice | null;
}

export interface HistoryPage {
  readonly store: StoreApi<HistoryState>;
  readonly actions: HistoryActions;
  /**
   * Reads everything, and again whenever it changes for as long as the tab lives: an import goes on while another
   * section is looked at. `chosen`: the shop or history to show, where it is known.
   */
  open(chosen?: string | null): void;
  /** Opens the planner of a SKU that was in a sale of a met shop; where none of its SKUs is known, says so. */
  planSale(shop: string, items: readonly SaleItem[]): Promise<void>;
}

const nothing: ShownHistory = {
  kept: null,
  isLost: false,
  skus: [],
  suspected: [],
  zone: 'UTC',
  costs: { currency: null, currencies: ['CNY'], feePercent: null, rates: [], entered: 0 },
};

/** Another shop is to be shown. */
const unread = { ...nothing, isRead: false, detail: null, skus: null, notice: null };

export function createHistoryPage(doors: HistoryDoors): HistoryPage {
  const store = createStore<HistoryState>(() => ({
    ...nothing,
    found: null,
    market: '',
    shop: '',
    now: doors.now(),
    isRead: false,
    jobs: [],
    skus: null,
    detail: null,
    plan: null,
    notice: null,
  }));
  const { getState, setState } = store;

  const tell = (notice: HistoryNotice): void => {
    setState({ notice });
  };
  /** A deed that may fail: the seller hears why, and nothing else changes. */
  const attempt = async (work: () => Promise<Outcome>): Promise<void> => {
    const outcome = await work().catch((error: unknown) => doors.problemOf(error));
    if (outcome) tell(outcome);
  };

  let opened: OpenedBackup | null = null;
  const closeBackup = (): void => {
    opened = null;
    setState({ plan: null });
  };
  /** A second press finds no backup open. */
  const withBackup = async (deed: (backup: OpenedBackup) => Promise<Outcome>): Promise<void> => {
    const backup = opened;
    closeBackup();
    if (backup) await attempt(() => deed(backup));
  };

  /** Counts the readings: what comes in late, for a shop that is no longer shown, is dropped. */
  let readings = 0;
  const read = async (): Promise<void> => {
    const { market, shop, detail } = getState();
    const mine = (readings += 1);
    const now = doors.now();
    if (market === '') {
      setState({ ...nothing, now, isRead: true });
      return;
    }
    await attempt(async () => {
      const shown = await doors.read(shop, market, now);
      if (mine !== readings) return null;
      setState({ ...shown, now, isRead: true });
      if (detail) await readDetail(detail.sku);
      return null;
    });
  };

  const readDetail = async (sku: string): Promise<void> => {
    const { shop, market } = getState();
    const detail = await doors.readDetail(shop, market, sku, doors.now());
    const before = getState().detail;
    if (before?.sku !== sku || getState().shop !== shop) return;
    setState({ detail: before.isPlanning ? { ...detail, isPlanning: true } : detail });
  };

  const show = (market: string, shop: string): void => {
    setState({ ...unread, market, shop });
    void read();
  };

  const find = async (chosen: string | null = null): Promise<void> => {
    await attempt(async () => {
      const found = await doors.find();
      setState({ found });
      const target = chosen === null ? null : targetOf(chosen, found);
      if (target && target.shop !== getState().shop) setState({ ...unread, ...target });
      else if (getState().market === '') setState(presetTarget(found));
      return null;
    });
    await read();
  };

  const imports = createImportJobs(store, doors);
  /** What it changed comes back through `onChange`. */
  const inShop = (work: (shop: string) => Promise<unknown>) => {
    void attempt(async () => {
      await work(getState().shop);
      return null;
    });
  };

  const actions: HistoryActions = {
    setMarket(market) {
      const { found } = getState();
      const [first] = found ? shopsOf(market, found) : [];
      show(market, first?.key ?? '');
    },
    setShop: (shop) => {
      show(getState().market, shop);
    },
    expectFile: imports.expectFile,
    importFiles(files) {
      const { market, shop } = getState();
      imports.add(files, { market, history: shop });
    },
    answer: imports.answer,
    cancel: imports.cancel,
    clearJobs: imports.clear,
    saveRejected(id) {
      const job = getState().jobs.find((each) => each.id === id);
      if (!job?.done) return;
      const { file, done } = job;
      void attempt(async () => {
        await doors.saveRejected(file.name, done.rejected);
        return null;
      });
    },
    setEverything: (everything) => {
      inShop((shop) => doors.setEverything(shop, everything));
    },
    setFiltered: (file, filtered) => {
      inShop((shop) => doors.setFiltered(shop, file, filtered));
    },
    removeFile: (file) => {
      inShop((shop) => doors.removeFile(shop, file));
    },
    removeAll() {
      setState({ detail: null });
      inShop((shop) => doors.removeHistory(shop));
    },
    backup: (parts) => void attempt(() => doors.backup(parts)),
    openBackup: (file) =>
      void attempt(async () => {
        closeBackup();
        opened = await doors.openBackup(file);
        setState({ plan: opened.plan, notice: null });
        return null;
      }),
    mergeBackup: (choice) => void withBackup((backup) => backup.merge(choice)),
    replaceBackup: () => void withBackup((backup) => backup.replace()),
    closeBackup,
    openSku(sku) {
      setState({ detail: sku === null ? null : { sku, story: null, prices: [], sales: [], plan: [] } });
      if (sku !== null)
        void attempt(async () => {
          await readDetail(sku);
          return null;
        });
    },
    decide(id, decision: Decision) {
      const { suspected } = getState();
      const sale = suspected.find((each) => each.id === id);
      // Shown at once: the SKUs follow when the limits are worked out anew.
      setState({
        suspected: suspected.map((each) => (each.id === id ? { ...each, state: decision ?? 'open' } : each)),
      });
      if (sale) inShop((shop) => doors.decide(shop, sale, decision));
    },
    whatIf(sku, idea) {
      const { detail, now } = getState();
      return detail?.sku === sku ? whatIfIn(detail.story, idea, now) : null;
    },
    copy: (text) => doors.copy(text),
    setCost: (sku, cost) => {
      inShop((shop) => doors.setCosts(shop, new Map([[sku, cost]])));
    },
    importCosts: (file, currency) =>
      void attempt(async () => {
        const { costs, skipped } = await doors.readCosts(file, currency);
        if (costs.size === 0) return { kind: 'costsFailed' };
        await doors.setCosts(getState().shop, costs);
        return { kind: 'costs', added: costs.size, skipped };
      }),
    setFee: (percent) => {
      inShop((shop) => doors.setFee(shop, percent));
    },
    setRate: (currency, rate) => {
      const to = getState().costs.currency;
      if (to !== null) inShop((shop) => doors.setRate(shop, currency, to, rate));
    },
    dismissNotice() {
      setState({ notice: null });
    },
  };

  let isFollowing = false;
  return {
    store,
    actions,
    open(chosen) {
      if (!isFollowing) doors.onChange(() => void find());
      isFollowing = true;
      void find(chosen);
    },
    planSale: (shop, items) =>
      attempt(async () => {
        const found = await doors.find();
        const met = found.met.find(({ key }) => key === shop);
        const market = met?.market ?? '';
        const key = met ? historyOf(met, found) : shop;
        setState({ ...nothing, found, market, shop: key, detail: null, notice: null });
        // Read here: a reading that goes on beside it may be the one whose answer counts.
        const now = doors.now();
        const shown = await doors.read(key, market, now);
        if (getState().shop !== key) return null;
        setState({ ...shown, now, isRead: true });
        const sku = skuOf(shown.skus, items);
        if (sku === null) return { kind: 'saleSkus' };
        setState({ detail: { sku, story: null, prices: [], sales: [], plan: [], isPlanning: true } });
        await readDetail(sku);
        return null;
      }),
  };
}

const whatIfIn = (story: SkuDetail['story'], idea: DiscountIdea, now: Instant): WhatIf | null =>
  story && 'steps' in story ? whatIf(story.steps, idea, now, story.comparison) : null;

/** What the screen draws of a state. */
export function historyModel(state: HistoryState, markets: readonly string[], texts: Texts): HistoryModel {
  const { found, market, shop, jobs, now, ...rest } = state;
  return {
    ...rest,
    now,
    jobs: jobs.map((job) => jobModel(job, texts)),
    target: {
      market,
      markets: market === '' || markets.includes(market) ? markets : [...markets, market],
      shop,
      shops: found ? shopsOf(market, found) : [],
      ordersPage: ordersPageOf(shop, market, found?.tabs ?? []),
    },
  };
}
