/** The files of an import, as the importer's events tell of them. */
import type { StoreApi } from 'zustand/vanilla';
import type { DayMonthOrder, Instant } from '../../../rules/time.ts';
import type { ImportEvent, Imports } from '../import/client.ts';
import type { DateExample, FromWorker, Progress } from '../import/protocol.ts';
import type { Problem } from '../import/problem.ts';

export interface Job {
  readonly id: number;
  readonly target: Target;
  readonly file: File;
  readonly state: 'waiting' | 'reading' | 'asking' | 'done' | 'failed' | 'cancelled';
  /** When reading began; the time a question took is taken out. */
  readonly startedAt: Instant;
  readonly askedAt: Instant | null;
  readonly progress: Progress | null;
  /** Null while nobody can tell. */
  readonly secondsLeft: number | null;
  readonly examples: readonly DateExample[];
  readonly done: Extract<FromWorker, { type: 'done' }> | null;
  readonly problem: Problem | null;
}

interface Target {
  readonly market: string;
  readonly history: string;
}

export interface ImportJobs {
  /** The seller reaches for a file. */
  expectFile(): void;
  add(files: readonly File[], target: Target): void;
  answer(order: DayMonthOrder): void;
  /** Ends the present file and drops those that wait. */
  cancel(): void;
  /** Forgets the files that are through. */
  clear(): void;
}

/** Files of one choice that are in a history now. */
export interface ImportedBatch {
  readonly market: string;
  readonly history: string;
  readonly files: readonly { readonly file: File; readonly dayMonth: DayMonthOrder; readonly exportedAt: Instant }[];
}

export interface ImportDoors {
  now(): Instant;
  /** Told once all files are through; nothing that comes of it reaches the import. */
  imported(batch: ImportedBatch): void;
  startImports(onEvent: (event: ImportEvent) => void): Pick<Imports, 'expectFile' | 'add' | 'answer' | 'cancel'>;
}

const isOpen = ({ state }: Job): boolean => state === 'waiting' || state === 'reading' || state === 'asking';

export function createImportJobs(store: StoreApi<{ readonly jobs: readonly Job[] }>, doors: ImportDoors): ImportJobs {
  let lastId = 0;

  const changeAll = (isMeant: (job: Job) => boolean, change: (job: Job) => Job): void => {
    store.setState(({ jobs }) => ({ jobs: jobs.map((job) => (isMeant(job) ? change(job) : job)) }));
  };
  const imports = doors.startImports((event) => {
    changeAll(
      ({ file }) => file === event.file,
      (job) => told(job, event, doors.now()),
    );
    const { jobs } = store.getState();
    if (isLast(event) && !jobs.some(isOpen)) for (const batch of batchesOf(jobs)) doors.imported(batch);
  });

  return {
    expectFile() {
      imports.expectFile();
    },
    add(files, target) {
      const added = files.map((file): Job => ({
        id: (lastId += 1),
        target,
        file,
        state: 'waiting',
        startedAt: doors.now(),
        askedAt: null,
        progress: null,
        secondsLeft: null,
        examples: [],
        done: null,
        problem: null,
      }));
      // What an earlier import said makes room once new files come.
      store.setState(({ jobs }) => ({ jobs: [...jobs.filter(isOpen), ...added] }));
      for (const file of files) imports.add({ file, ...target });
    },
    answer(order) {
      const now = doors.now();
      changeAll(
        ({ state }) => state === 'asking',
        (job) => ({
          ...job,
          state: 'reading',
          startedAt: job.startedAt + now - (job.askedAt ?? now),
        }),
      );
      imports.answer(order);
    },
    cancel() {
      changeAll(
        ({ state }) => state === 'waiting',
        (job) => ({ ...job, state: 'cancelled' }),
      );
      imports.cancel();
    },
    clear() {
      store.setState(({ jobs }) => ({ jobs: jobs.filter(isOpen) }));
    },
  };
}

const isLast = ({ type }: ImportEvent): boolean => type === 'done' || type === 'failed' || type === 'cancelled';

/** What went in, by history. */
function batchesOf(jobs: readonly Job[]): ImportedBatch[] {
  const done = jobs.flatMap(({ target, file, done: kept }) => (kept ? [{ target, file, kept }] : []));
  const targets = new Map(done.map(({ target }) => [target.history, target]));
  return [...targets.values()].map((target) => {
    const mine = done.filter((one) => one.target.history === target.history);
    const files = mine.map(({ file, kept: { dayMonth, info } }) => ({ file, dayMonth, exportedAt: info.exportedAt }));
    return { ...target, files };
  });
}

function told(job: Job, event: ImportEvent, now: Instant): Job {
  switch (event.type) {
    case 'progress': {
      const { progress } = event;
      const startedAt = job.progress === null ? now : job.startedAt;
      return { ...job, state: 'reading', startedAt, progress, secondsLeft: secondsLeft(progress, now - startedAt) };
    }
    case 'asking':
      return { ...job, state: 'asking', askedAt: now, examples: event.examples };
    case 'done':
      return { ...job, state: 'done', done: event };
    case 'failed':
      return { ...job, state: 'failed', problem: event.problem };
    case 'cancelled':
      return { ...job, state: 'cancelled' };
  }
}

/** From how long (ms) the read part took; null before there is enough to tell by. */
function secondsLeft({ bytes, total, stage }: Progress, passed: number): number | null {
  if (bytes === 0 || stage === 'keeping' || passed < 1000) return null;
  return Math.max(0, (passed / 1000) * ((total - bytes) / bytes));
}
