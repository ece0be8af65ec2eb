/**
 * A backup, perhaps of a colleague, joined with what is here. `planMerge` says what that would bring, `mergeBackup` does
 * it. Nothing that is kept here is lost, and the same file again changes nothing.
 */
import * as v from 'valibot';
import { backupParts, type BackupPart, type PartPlan, type Whose } from '../../../components/history/model.ts';
import { changeItems } from '../../background/all-items.ts';
import {
  changeCosts,
  compareHistory,
  HistoryError,
  joinHistory,
  readCosts,
  type Costs,
  type Joined,
  type OtherHistory,
} from '../../background/history.ts';
import { keepIndex } from '../../background/history-index.ts';
import { copyItems, readIndex, shopsItem } from '../../background/storage.ts';
import type { Money } from '../../../rules/money.ts';
import type { Backup } from '../backup.ts';
import { partedItem } from './parted-items.ts';
import { isSame, type Joining } from './joining.ts';
import { historyTarget, shopTarget } from './whose.ts';

/** Lines of one order history. `currency`: its amounts are another market's, and it is left out. */
export type HistoryPlan = { readonly history: string } & (Joined | { readonly problem: 'currency' });

export interface MergePlan {
  /** Those that the file holds, in order. */
  readonly parts: readonly PartPlan[];
  readonly histories: readonly HistoryPlan[];
  /** Entries of the file that cannot be read; they are left out. */
  readonly unread: number;
}

/** What the seller takes, and whose stays where both differ and nothing tells which is newer. */
export type MergeChoice = ReadonlyMap<BackupPart, Whose>;

class Counting implements Joining {
  counts = { added: 0, newer: 0, differs: 0 };
  private readonly whose: Whose;

  constructor(whose: Whose) {
    this.whose = whose;
  }
  added(): void {
    this.counts.added += 1;
  }
  newer(): void {
    this.counts.newer += 1;
  }
  differs(): boolean {
    this.counts.differs += 1;
    return this.whose === 'file';
  }
}
type JoiningOf = (part: BackupPart) => Joining | null;

interface Targets {
  ofHistory(key: string): string;
  ofShop(key: string): string;
}

async function targetsOf(backup: Backup): Promise<Targets> {
  const [index, shops] = await Promise.all([readIndex(), shopsItem.getValue()]);
  const histories = [...new Set([...backup.histories.map(({ key }) => key), ...backup.costs.keys()])];
  const ofHistory = historyTarget(
    { shops, histories: index.map(({ key }) => key) },
    { shops: shopsIn(backup.items), histories },
  );
  return { ofHistory, ofShop: shopTarget(ofHistory) };
}

const shopsIn = (items: Readonly<Record<string, unknown>>): readonly string[] => {
  const { shops } = items;
  return v.is(v.array(v.string()), shops) ? shops : [];
};

/** What is to be stored, by key, and how much of the file could not be read. */
function joinedItems(
  here: Readonly<Record<string, unknown>>,
  file: Readonly<Record<string, unknown>>,
  { ofHistory, ofShop }: Targets,
  joiningOf: JoiningOf,
): { readonly changes: ReadonlyMap<string, unknown>; readonly unread: number } {
  const changes = new Map<string, unknown>();
  let unread = 0;
  for (const [key, value] of Object.entries(file)) {
    const found = partedItem(key);
    if (!found) continue;
    const { item, shop } = found;
    const target = shop === '' ? key : item.key + (item.isOfHistory ? ofHistory(shop) : ofShop(shop));
    const before = changes.get(target) ?? here[target];
    const joined = item.join(before, value, joiningOf);
    if (joined === null) unread += 1;
    else if (joined !== before) changes.set(target, joined);
  }
  const known = shopsIn(here);
  const settings = joiningOf('settings');
  const isTouched = (shop: string): boolean => [...changes.keys()].some((key) => key.endsWith(`:${shop}`));
  const fresh = shopsIn(file).filter((shop) => !known.includes(shop) && (settings !== null || isTouched(shop)));
  for (const _ of fresh) settings?.added();
  if (fresh.length > 0) changes.set('shops', [...known, ...fresh]);
  return { changes, unread };
}

function joinedCosts(here: Costs, file: Costs, joining: Joining): ReadonlyMap<string, Money> {
  const changes = new Map<string, Money>();
  for (const [sku, cost] of file) {
    const mine = here.get(sku);
    if (isSame(mine, cost)) continue;
    if (mine === undefined) joining.added();
    if (mine === undefined || joining.differs()) changes.set(sku, cost);
  }
  return changes;
}

const otherHistories = ({ histories, blocks }: Backup): readonly OtherHistory[] =>
  histories.map((record) => ({ record, blocks: blocks.filter(({ block }) => block.history === record.key) }));

/** What merging would bring where everything of it is taken. Nothing is written. */
export async function planMerge(backup: Backup): Promise<MergePlan> {
  const [here, targets] = await Promise.all([copyItems(), targetsOf(backup)]);
  const counting = new Map(backupParts.map((part) => [part, new Counting('here')]));
  const joiningOf = (part: BackupPart): Joining => counting.get(part) as Counting;
  const { unread } = joinedItems(here, backup.items, targets, joiningOf);
  for (const [key, costs] of backup.costs) {
    joinedCosts(await readCosts(targets.ofHistory(key)), costs, joiningOf('costs'));
  }
  const histories: HistoryPlan[] = [];
  for (const other of otherHistories(backup)) {
    const history = targets.ofHistory(other.record.key);
    histories.push({ history, ...(await compared(history, other)) });
  }
  const present = partsOf(backup);
  const parts = backupParts
    .filter((part) => present.has(part))
    .map((part) => ({ part, ...counting.get(part)?.counts }));
  return { parts: parts as PartPlan[], histories, unread };
}

async function compared(history: string, other: OtherHistory): Promise<Joined | { readonly problem: 'currency' }> {
  try {
    return await compareHistory(history, other);
  } catch (error) {
    if (error instanceof HistoryError && error.problem === 'currency') return { problem: 'currency' };
    throw error;
  }
}

/** The parts of which the file holds anything. */
function partsOf({ items, histories, costs }: Backup): ReadonlySet<BackupPart> {
  const present = backupParts.filter((part) =>
    Object.entries(items).some(([key, value]) => partedItem(key)?.item.only(value, new Set([part])) != null),
  );
  return new Set<BackupPart>([
    ...present,
    ...(histories.length > 0 ? (['history'] as const) : []),
    ...(costs.size > 0 ? (['costs'] as const) : []),
  ]);
}

/**
 * Merges what was chosen. Throws `HistoryError`: then no stored item was changed, and of the order histories those
 * merged until then stay, for merging again adds nothing twice.
 */
export async function mergeBackup(backup: Backup, choice: MergeChoice): Promise<void> {
  const targets = await targetsOf(backup);
  const joiningOf: JoiningOf = (part) => {
    const whose = choice.get(part);
    return whose === undefined ? null : new Counting(whose);
  };
  if (choice.has('history')) {
    for (const other of otherHistories(backup)) {
      const history = targets.ofHistory(other.record.key);
      if (!('problem' in (await compared(history, other)))) await joinHistory(history, other);
    }
  }
  const costs = joiningOf('costs');
  for (const [key, some] of costs ? backup.costs : []) {
    const history = targets.ofHistory(key);
    const changes = joinedCosts(await readCosts(history), some, costs as Joining);
    if (changes.size > 0) await changeCosts(history, changes);
  }
  await changeItems((here) => joinedItems(here, backup.items, targets, joiningOf).changes);
  await keepIndex();
}
