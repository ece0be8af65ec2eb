/** What the rulebook's page does: every change goes into storage, and tabs and deadlines follow it from there. */
import type { FileState, RulebookActions } from '../../../components/rulebook/model.ts';
import type { MarketChoice } from '../../../components/model.ts';
import type { OwnValue } from '../../../rules/own.ts';
import {
  changeRulebook,
  readRulebook,
  withOff,
  withoutOff,
  withoutValue,
  withValue,
} from '../../background/rulebook.ts';
import type { Keep } from '../../popup/keep.ts';
import { saveFile } from '../history/save-file.ts';
import { largestFile, readRulebookFile, rulebookText } from './file.ts';

interface Given {
  readonly choice: MarketChoice;
  readonly keep: Keep;
  onChoice(choice: MarketChoice): void;
  onFile(file: FileState): void;
}

export function rulebookActions({ choice, keep, onChoice, onFile }: Given): RulebookActions {
  const change = (next: Parameters<typeof changeRulebook>[0]): void => {
    keep('rulebook.title', changeRulebook(next));
  };
  return {
    choose: onChoice,
    switchOff(rule, reason) {
      change((before) => withOff(before, { rule, reason, since: Date.now() }));
    },
    switchOn(rule) {
      change((before) => withoutOff(before, rule));
    },
    setValue(policy, value, reason) {
      change((before) => withValue(before, { ...choice, policy, value, reason, since: Date.now() }));
    },
    takeBack(policy) {
      change((before) => withoutValue(before, { ...choice, policy }));
    },
    saveFile() {
      void readRulebook().then((own) => {
        const text = rulebookText(own, Date.now());
        const day = new Date().toISOString().slice(0, 10);
        saveFile(`shoplint-rulebook-${day}.json`, new Blob([text], { type: 'application/json' }));
      });
    },
    openFile(file) {
      void opened(file).then(onFile);
    },
    acceptFile(changes) {
      const since = Date.now();
      const taken = changeRulebook((before) =>
        changes.reduce((rulebook, { policy, market, kind, file: value, source, isResearched }) => {
          const place = { policy, market, kind };
          const own: OwnValue = { ...place, value, reason: '', source, since };
          return isResearched ? withoutValue(rulebook, place) : withValue(rulebook, own);
        }, before),
      );
      keep('rulebook.file', taken);
      taken.then(
        () => {
          onFile({ state: 'taken', count: changes.length });
        },
        () => undefined,
      );
    },
    closeFile() {
      onFile(null);
    },
  };
}

async function opened(file: File): Promise<FileState> {
  const failed = (problem: 'broken' | 'newer' | 'large'): FileState => ({ state: 'failed', file: file.name, problem });
  if (file.size > largestFile) return failed('large');
  const [text, own] = await Promise.all([file.text().catch(() => ''), readRulebook()]);
  const reading = readRulebookFile(file.name, text, own, Date.now());
  return 'problem' in reading ? failed(reading.problem) : { state: 'opened', plan: reading };
}
