/** Machines that keep something, files of theirs, and what merging one into another brings. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noCases } from '../../../entrypoints/background/deadlines.ts';
import type * as Door from '../../../entrypoints/background/history.ts';
import { emptyShop, type ShopRecord } from '../../../entrypoints/background/storage.ts';
import type * as Backups from '../../../entrypoints/options/backup.ts';
import type * as Merging from '../../../entrypoints/options/backup/merge.ts';
import { backupParts, type BackupPart, type Whose } from '../../../components/history/model.ts';
import type { Case } from '../../../rules/deadlines/case.ts';
import { day } from '../../../rules/time.ts';
import { now, openDoor } from '../../background/history/given.ts';

export const shop = 'seller-th.tiktok.com|TH|7495';
export let door: typeof Door;
export let backups: typeof Backups;
export let merging: typeof Merging;

/** A machine that keeps `items` and nothing else. */
export async function machine(items: Readonly<Record<string, unknown>> = {}): Promise<void> {
  fakeBrowser.reset();
  door = await openDoor();
  backups = await import('../../../entrypoints/options/backup.ts');
  merging = await import('../../../entrypoints/options/backup/merge.ts');
  await fakeBrowser.storage.local.set(items);
}
export const items = (): Promise<Record<string, unknown>> => fakeBrowser.storage.local.get(null);
export const all = new Map<BackupPart, Whose>(backupParts.map((part) => [part, 'here']));
export const takeAll = new Map<BackupPart, Whose>(backupParts.map((part) => [part, 'file']));
/** What a colleague's machine saves. */
export async function fileOf(stored: Readonly<Record<string, unknown>>, parts: readonly BackupPart[] = backupParts) {
  await machine(stored);
  return backups.openBackup(await backups.writeBackup(now, new Set(parts)));
}
export async function mergeInto(here: Readonly<Record<string, unknown>>, file: Backups.Backup, choice = all) {
  await machine(here);
  const plan = await merging.planMerge(file);
  await merging.mergeBackup(file, choice);
  return { plan, after: await items() };
}
export const counts = (plan: Merging.MergePlan, part: BackupPart) => plan.parts.find((each) => each.part === part);
export const noneOf = (part: BackupPart) => ({ part, added: 0, newer: 0, differs: 0 });

export const aCase = (given: Partial<Case> = {}): Case => ({
  id: 'a',
  name: 'Fake orders',
  behaviour: null,
  notice: { at: now - 5 * day, hasHour: true },
  measures: ['warning'],
  appealable: 'yes',
  events: [],
  ...given,
});
export const withCases = (...cases: Case[]) => ({ shops: [shop], [`cases:${shop}`]: { ...noCases, cases } });
export const withShop = (record: Partial<ShopRecord>) => ({
  shops: [shop],
  [`shop:${shop}`]: { ...emptyShop, ...record },
});
export const casesIn = (stored: Record<string, unknown>): Case[] =>
  (stored[`cases:${shop}`] as { cases: Case[] } | undefined)?.cases ?? [];
export const shopIn = (stored: Record<string, unknown>): ShopRecord => stored[`shop:${shop}`] as ShopRecord;

export const appealed = { type: 'appealed', at: now - 3 * day } as const;
export const rejected = { type: 'rejected', at: now - day, hasHour: true } as const;
