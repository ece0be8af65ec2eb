/** The doors of the self-check, as the browser opens them. */
import { browser } from 'wxt/browser';
import { shopsOf } from '../../background/ceilings.ts';
import { settingOfHistory } from '../../background/deadlines.ts';
import { readPickup } from '../../background/pickup.ts';
import { readRulebook } from '../../background/rulebook.ts';
import { changeSelfCheck, readSelfCheck, selfCheckChanged } from '../../background/self-check.ts';
import type { ImportedBatch } from '../history/import-jobs.ts';
import { startCheck } from '../import/self-check/client.ts';
import type { CheckRequest } from '../import/self-check/protocol.ts';
import { checkRequest } from './request.ts';
import type { SelfCheckDoors } from './state.ts';

async function requestOf(batch: ImportedBatch): Promise<CheckRequest> {
  const { history } = batch;
  const shops = await shopsOf(history);
  const [record, setting, rulebook, ...pickups] = await Promise.all([
    readSelfCheck(history),
    settingOfHistory(history),
    readRulebook(),
    ...shops.map(({ shop }) => readPickup(shop)),
  ]);
  return checkRequest(batch, { record, setting, rulebook, pickups, now: Date.now() });
}

export const selfCheckDoors: SelfCheckDoors = {
  now: Date.now,
  start: startCheck,
  request: requestOf,
  read: readSelfCheck,
  change: changeSelfCheck,
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  follow(history, listener) {
    const hear = (changes: Record<string, unknown>): void => {
      if (selfCheckChanged(Object.keys(changes), history)) listener();
    };
    browser.storage.local.onChanged.addListener(hear);
    return () => {
      browser.storage.local.onChanged.removeListener(hear);
    };
  },
};
