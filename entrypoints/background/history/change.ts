/** Changing a history: one at a time, and everybody is told. */
import { commit, Overtaken, type Change } from './commit.ts';
import { tellChange } from './news.ts';
import { withHistory, type Held } from './store.ts';

/**
 * Works a change out and writes it. Tabs that change the same history wait for each other; should one do so all the
 * same, what was worked out is worked out again.
 */
export async function change<Result>(
  history: string,
  work: (held: Held) => Promise<{ readonly change: Change; readonly result: Result }>,
  signal?: AbortSignal,
): Promise<Result> {
  const result = await navigator.locks.request(`shoplint-history ${history}`, signal ? { signal } : {}, async () => {
    for (;;) {
      try {
        return await withHistory(history, async (held) => {
          const worked = await work(held);
          await commit(held, worked.change, signal);
          return worked.result;
        });
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
      }
    }
  });
  tellChange();
  return result;
}
