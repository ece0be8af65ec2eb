/** The doors of the order history's page, as the browser opens them. */
import { browser } from 'wxt/browser';
import type { PartPlan } from '../../../components/history/model.ts';
import { minute } from '../../../rules/time.ts';
import { decideWindow } from '../../background/ceilings.ts';
import { followHistories, keepIndex, onPurpose } from '../../background/history-index.ts';
import {
  changeCosts,
  HistoryError,
  onHistoryChange,
  readHistories,
  removeFile,
  removeHistory,
  setEverything,
  setFiltered,
} from '../../background/history.ts';
import { removeSelfCheck } from '../../background/self-check.ts';
import { sellerZoneOf } from '../../background/shop.ts';
import { readShopNames } from '../../background/shop-names.ts';
import { changeShop, readIndex, readSettings, readShop, shopsItem } from '../../background/storage.ts';
import { readHome } from '../../background/welcome.ts';
import { currentLanguage, loadTexts } from '../../popup/language.ts';
import { hosts } from '../../seller-center.content/hosts.ts';
import { BackupError, backupName, openBackup, replaceAll, writeBackup } from '../backup.ts';
import { mergeBackup, planMerge, type HistoryPlan } from '../backup/merge.ts';
import { Imports } from '../import/client.ts';
import { costsIn, decodeList } from './cost-file.ts';
import type { HistoryDoors } from './doors.ts';
import { rejectedCsv } from './rejected-file.ts';
import { saveFile } from './save-file.ts';
import { readDetail, readShown } from './shown.ts';
import { marketOfShop, type Found } from './target.ts';

async function find(): Promise<Found> {
  const [tabs, shops, histories, index, home, names] = await Promise.all([
    browser.tabs.query({ url: hosts.map((host) => `https://${host}/*`) }),
    shopsItem.getValue(),
    readHistories(),
    readIndex(),
    readHome(),
    readShopNames(),
  ]);
  const met = await Promise.all(shops.map(async (key) => ({ key, market: marketOfShop(key, await readShop(key)) })));
  const lastUsed = (tab: { lastAccessed?: number | undefined }): number => tab.lastAccessed ?? 0;
  const lastImport = (files: readonly { importedAt: number }[]): number => files[0]?.importedAt ?? 0;
  return {
    home: home?.market ?? '',
    names,
    tabs: [...tabs].sort((a, b) => lastUsed(b) - lastUsed(a)).flatMap(({ url }) => url ?? []),
    met,
    histories: [
      ...[...histories].sort((a, b) => lastImport(b.files) - lastImport(a.files)).map(({ key }) => key),
      ...index.filter(({ lost }) => lost).map(({ key }) => key),
    ],
  };
}

/** Order lines are counted with what was found in them. A file that only covers more is news, too. */
const withLines = (parts: readonly PartPlan[], histories: readonly HistoryPlan[]): readonly PartPlan[] =>
  parts.map((one) => {
    if (one.part !== 'history') return one;
    const joined = histories.flatMap((history) => ('problem' in history ? [] : [history]));
    const added = joined.reduce((sum, history) => sum + history.added, one.added);
    const updated = joined.reduce((sum, history) => sum + history.updated, one.newer);
    const isWider = added + updated === 0 && joined.some(({ isNew }) => isNew);
    return { ...one, added, newer: isWider ? 1 : updated };
  });

/** Several changes at once, and the two ways in which one is told, make one call. */
function onChange(listener: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(listener, 30);
  };
  // The import's worker cannot write storage: this page tells the rest of the extension.
  void keepIndex().catch(() => undefined);
  followHistories();
  onHistoryChange(soon);
  browser.storage.local.onChanged.addListener((changes) => {
    // Cleared, while the orders are still there.
    if (changes['histories'] && changes['histories'].newValue === undefined) void keepIndex().catch(() => undefined);
    if (Object.keys(changes).some((key) => key === 'settings' || key === 'histories' || key.startsWith('shop'))) soon();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') soon();
  });
  // Orders leave the window as time goes by.
  setInterval(soon, 10 * minute);
}

const bare = (file: string): string => file.replace(/\.[^.]*$/, '');

export const browserDoors: Omit<HistoryDoors, 'imported'> = {
  now: Date.now,
  startImports: (onEvent) => new Imports(onEvent),
  find,
  read: readShown,
  readDetail,
  onChange,
  setEverything,
  setFiltered,
  removeFile,
  async removeHistory(shop) {
    await onPurpose(shop, () => removeHistory(shop));
    await removeSelfCheck(shop);
  },
  decide: (shop, { id, sku, product, variation, from, to, price, orders }, decision) =>
    decideWindow(
      shop,
      { id, sku, product, variation, startsAt: from, endsAt: to, price, orders: orders ?? 0 },
      decision,
    ),
  readCosts: async (file, currency) => costsIn(decodeList(new Uint8Array(await file.arrayBuffer())), currency),
  setCosts: changeCosts,
  async setFee(shop, percent) {
    const feeBasisPoints = percent === null ? null : Math.round(percent * 100);
    await changeShop(shop, (record) => ({ ...record, feeBasisPoints }));
  },
  async setRate(shop, from, to, rate) {
    const entered = rate === null ? [] : [{ from, to, millionths: Math.round(rate * 1_000_000), at: Date.now() }];
    await changeShop(shop, (record) => ({
      ...record,
      rates: [...record.rates.filter((each) => each.from !== from || each.to !== to), ...entered],
    }));
  },
  async backup(parts) {
    const settings = await readSettings();
    const zone = sellerZoneOf(settings, currentLanguage(settings));
    const file = backupName(Date.now(), zone, parts ? 'team' : 'backup');
    saveFile(file, await writeBackup(Date.now(), parts));
    return { kind: 'saved', file };
  },
  async openBackup(file) {
    const backup = await openBackup(file);
    const { parts, histories, unread } = await planMerge(backup);
    const foreign = histories.filter((history) => 'problem' in history).length;
    return {
      plan: { file: file.name, parts: withLines(parts, histories), foreign, unread, isWhole: backup.isWhole },
      merge: async (choice) => {
        await mergeBackup(backup, choice);
        return { kind: 'merged' };
      },
      replace: async () => ({ kind: 'restored', ...(await replaceAll(backup)) }),
    };
  },
  async saveRejected(file, rejected) {
    const texts = await loadTexts(currentLanguage(await readSettings()));
    saveFile(`${bare(file)}-rejected.csv`, new Blob([rejectedCsv(rejected, texts)], { type: 'text/csv' }));
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  problemOf(error) {
    if (error instanceof BackupError) return { kind: 'notRestored', why: error.problem, line: error.line };
    return { kind: error instanceof HistoryError ? error.problem : 'failed' };
  },
};
