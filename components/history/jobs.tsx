import type { ReactElement } from 'react';
import { Mark } from '../icons.tsx';
import type { Texts } from '../text.ts';
import type { ImportJob, ImportOutcome } from './import-model.ts';
import { Question } from './question.tsx';
import { Rejected } from './rejected.tsx';
import type { HistoryActions } from './model.ts';

interface JobsProps {
  readonly texts: Texts;
  readonly jobs: readonly ImportJob[];
  /** SKUs kept: files may share SKUs, so those of several files cannot be added up. */
  readonly skus: number;
  readonly actions: HistoryActions;
}

/** Contract: what became of all files together; a file that failed makes the whole failed. */
export function stateOf(jobs: readonly ImportJob[]): 'reading' | 'asking' | 'done' | 'failed' | null {
  const states = new Set(jobs.map(({ state }) => state));
  for (const state of ['asking', 'reading'] as const) if (states.has(state)) return state;
  if (states.has('waiting')) return 'reading';
  return states.has('failed') ? 'failed' : states.has('done') ? 'done' : null;
}

const sum = (outcomes: readonly ImportOutcome[], count: (outcome: ImportOutcome) => number): number =>
  outcomes.reduce((total, outcome) => total + count(outcome), 0);

export function Jobs({ texts, jobs, skus, actions }: JobsProps): ReactElement | null {
  if (jobs.length === 0) return null;
  const state = stateOf(jobs);
  const isBusy = state === 'reading' || state === 'asking';
  const done = jobs.flatMap(({ outcome }) => outcome ?? []);
  const contract = state !== null && {
    'data-testid': 'import-result',
    'data-state': state,
    'data-rows': sum(done, ({ rows }) => rows),
    'data-added': sum(done, ({ added }) => added),
    'data-skus': done.length > 1 ? skus : sum(done, (outcome) => outcome.skus),
    'data-rejected': sum(done, ({ rejected }) => rejected),
  };
  return (
    <div className="jobs" {...contract}>
      <ul>
        {jobs.map((job) => (
          <li key={job.id} className="job">
            <Job texts={texts} job={job} actions={actions} />
          </li>
        ))}
      </ul>
      {!isBusy && (
        <button type="button" className="link" onClick={actions.clearJobs}>
          {texts.t('import.close')}
        </button>
      )}
    </div>
  );
}

interface JobProps {
  readonly texts: Texts;
  readonly job: ImportJob;
  readonly actions: HistoryActions;
}

const marks = { done: 'pass', failed: 'error', asking: 'warning', cancelled: 'none' } as const;

function Job({ texts, job, actions }: JobProps): ReactElement {
  const { id, name, state, question, outcome, problem } = job;
  return (
    <>
      <div className="job-head">
        {state in marks && <Mark of={marks[state as keyof typeof marks]} />}
        <strong className="job-name">{name}</strong>
        {(state === 'reading' || state === 'asking') && (
          <button
            type="button"
            className="button"
            aria-label={texts.t('import.cancel.named', { file: name })}
            onClick={actions.cancel}
          >
            {texts.t('import.cancel')}
          </button>
        )}
      </div>
      {state === 'reading' && <Progress texts={texts} job={job} />}
      {state === 'waiting' && <p className="hint">{texts.t('import.waiting')}</p>}
      {state === 'asking' && question && <Question texts={texts} examples={question} onAnswer={actions.answer} />}
      <div role="status">
        {state === 'cancelled' && <p>{texts.t('import.cancelled')}</p>}
        {outcome && <p>{doneText(texts, outcome)}</p>}
        {problem && (
          <p>
            {texts.t(problem.key, problem.data)} {texts.t('import.kept')}
          </p>
        )}
      </div>
      {outcome && outcome.rejected > 0 && (
        <Rejected
          texts={texts}
          outcome={outcome}
          onSave={() => {
            actions.saveRejected(id);
          }}
        />
      )}
    </>
  );
}

function doneText(texts: Texts, { rows, added, updated, skus }: ImportOutcome): string {
  if (rows === 0) return texts.t('import.done.none');
  const read = added === 0 ? texts.t('import.done.known', { rows }) : texts.t('import.done', { rows, added, skus });
  return updated === 0 ? read : `${read} ${texts.t('import.done.updated', { count: updated })}`;
}

/** Drawn without an animation of its own: it moves when the reading does. */
function Progress({ texts, job }: { readonly texts: Texts; readonly job: ImportJob }): ReactElement {
  const { name, rows, share, isKeeping, secondsLeft } = job;
  const left =
    secondsLeft === null || isKeeping
      ? null
      : secondsLeft < 90
        ? texts.t('import.left.seconds', { count: Math.max(1, Math.ceil(secondsLeft)) })
        : texts.t('import.left.minutes', { count: Math.ceil(secondsLeft / 60) });
  const stage = texts.t(isKeeping ? 'import.keeping' : 'import.reading', { count: rows });
  const words = [stage, left].filter((part) => part !== null).join(' · ');
  return (
    <>
      <progress max={1} value={share} aria-label={texts.t('import.progress', { file: name })} />
      <p className="hint">{words}</p>
    </>
  );
}
