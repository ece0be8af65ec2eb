/** The doors of the self-check, as the browser opens them. */
import { browser } from 'wxt/browser';
import { settingOfHistory } from '../../background/deadlines.ts';
import { changeSelfCheck, readSelfCheck, selfCheckChanged } from '../../background/self-check.ts';
import type { ImportedBatch } from '../history/import-jobs.ts';
import { startCheck } from '../import/self-check/client.ts';
import type { CheckRequest } from '../import/self-check/protocol.ts';
import type { SelfCheckDoors } from './state.ts';

async function requestOf({ market, history, files }: ImportedBatch): Promise<CheckRequest> {
  const [{ own, hub }, whole] = await Promise.all([readSelfCheck(history), settingOfHistory(history)]);
  const { market: _, holidays: __, ...setting } = whole;
  return { files, market, setting, pickup: {}, own, hub, now: Date.now() };
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
