/** What the order history's page reaches outside itself: IndexedDB, storage, tabs, workers, files. */
import type {
  BackupPart,
  BackupPlan,
  CostSettings,
  HistoryNotice,
  Kept,
  SkuDetail,
  SkuRow,
  SuspectedSale,
  Whose,
} from '../../../components/history/model.ts';
import type { Money } from '../../../rules/money.ts';
import type { Instant } from '../../../rules/time.ts';
import type { Rejected } from '../import/problem.ts';
import type { CostList } from './cost-file.ts';
import type { ImportDoors } from './import-jobs.ts';
import type { Found } from './target.ts';

/** Everything the screen shows of one shop. */
export interface ShownHistory {
  /** Null: nothing was imported. */
  readonly kept: Kept | null;
  /** Something was, and the browser cleared it. */
  readonly isLost: boolean;
  readonly skus: readonly SkuRow[];
  readonly suspected: readonly SuspectedSale[];
  readonly costs: CostSettings;
  /** Zone of the market's clock; the seller's own where nobody knows it. */
  readonly zone: string;
}

export type Decision = 'confirmed' | 'denied' | null;
/** What the seller is told of a deed; null: it is seen elsewhere. */
export type Outcome = HistoryNotice | null;

/** A backup that was read and checked; nothing of it is kept yet. */
export interface OpenedBackup {
  readonly plan: BackupPlan;
  merge(choice: ReadonlyMap<BackupPart, Whose>): Promise<Outcome>;
  replace(): Promise<Outcome>;
}

export interface HistoryDoors extends ImportDoors {
  find(): Promise<Found>;
  read(shop: string, market: string, now: Instant): Promise<ShownHistory>;
  readDetail(shop: string, market: string, sku: string, now: Instant): Promise<SkuDetail>;
  /** Calls after every change of what is shown, made anywhere, as long as the tab lives. */
  onChange(listener: () => void): void;
  setEverything(shop: string, everything: boolean): Promise<void>;
  setFiltered(shop: string, file: number, filtered: boolean): Promise<void>;
  removeFile(shop: string, file: number): Promise<void>;
  removeHistory(shop: string): Promise<void>;
  decide(shop: string, sale: SuspectedSale, decision: Decision): Promise<void>;
  readCosts(file: File, currency: string): Promise<CostList>;
  /** Null takes one out. */
  setCosts(shop: string, costs: ReadonlyMap<string, Money | null>): Promise<void>;
  setFee(shop: string, percent: number | null): Promise<void>;
  /** Units of `to` for one unit of `from`; null takes the rate out. */
  setRate(shop: string, from: string, to: string, rate: number | null): Promise<void>;
  /** Null: everything. */
  backup(parts: ReadonlySet<BackupPart> | null): Promise<Outcome>;
  openBackup(file: File): Promise<OpenedBackup>;
  saveRejected(file: string, rejected: Rejected): Promise<void>;
  copy(text: string): Promise<boolean>;
  /** What the seller is told of something that was thrown. */
  problemOf(error: unknown): Outcome;
}
