/** The job with our reader. It keeps every line and what can limit later, too: more than was asked for. */
import { readExport } from '../../../entrypoints/options/import/read-export.ts';
import { worthHelp } from '../../../entrypoints/options/import/seam.ts';
import { warmUp } from '../../../entrypoints/options/import/warm-up.ts';
import { countedFor } from '../../../rules/history/ceiling.ts';
import { buildLimits, ceilingAt } from '../../../rules/history/limits.ts';
import { textAt } from '../../../rules/history/texts.ts';
import { answerOf, DenyAll, type LowestPair } from './answer.ts';
import { contend } from './worker.ts';

const ask = (): Promise<never> => Promise.reject(new Error('The file does not tell day and month apart.'));

contend(
  async (file, { market, now, windows }, _, helper) => {
    // As the page does; a helper helps once.
    const helped = helper && file.size >= worthHelp ? { helper } : {};
    const { lines } = await readExport(file, { market }, { ask, ...helped });
    const limits = buildLimits([lines], { windows, denied: new DenyAll(), since: now - countedFor });
    return Array.from({ length: limits.skus.ends.length }, (_, sku): [string, LowestPair] => [
      textAt(limits.skus, sku),
      ceilingAt(limits, sku, now),
    ]);
  },
  answerOf,
  () => warmUp(new AbortController().signal),
);
