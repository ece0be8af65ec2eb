/** A file on its way → what the screen shows of it. */
import type { ImportJob, ImportOutcome, TwoWays } from '../../../components/history/import-model.ts';
import type { Texts } from '../../../components/text.ts';
import type { Wall } from '../../../rules/time.ts';
import type { RejectReason } from '../import/problem.ts';
import type { DateExample } from '../import/protocol.ts';
import type { Job } from './import-jobs.ts';
import { problemSaid, reasonSaid } from './problem-words.ts';

const shownRejected = 50;

export function jobModel(job: Job, texts: Texts): ImportJob {
  const { id, file, state, progress, examples, problem } = job;
  const outcome = outcomeOf(job);
  return {
    id,
    name: file.name,
    state,
    rows: progress?.rows ?? 0,
    share: progress && progress.total > 0 ? progress.bytes / progress.total : 0,
    isKeeping: progress?.stage === 'keeping',
    secondsLeft: job.secondsLeft,
    ...(state === 'asking' ? { question: examples.map(twoWays) } : {}),
    ...(outcome ? { outcome } : {}),
    ...(problem ? { problem: problemSaid(problem, file.name, texts) } : {}),
  };
}

const isoDay = (wall: Wall | null): string | null => (wall === null ? null : new Date(wall).toISOString().slice(0, 10));
const twoWays = ({ text, DM, MD }: DateExample): TwoWays => ({ text, dayFirst: isoDay(DM), monthFirst: isoDay(MD) });

function outcomeOf({ done }: Job): ImportOutcome | null {
  if (!done) return null;
  const { info, added, updated, skus, rejected } = done;
  const reasons = Object.entries(rejected.byReason) as [RejectReason, number][];
  return {
    rows: info.rows,
    added,
    updated,
    skus,
    rejected: rejected.count,
    rejectedReasons: reasons
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]) => ({ key: `rejected.${reason}` as const, data: {}, count })),
    rejectedRows: rejected.lines.slice(0, shownRejected).map((line) => ({ line: line.line, reason: reasonSaid(line) })),
  };
}
