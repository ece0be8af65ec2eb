/** The self-check of orders in the workbench: what runs, what is kept, and what the seller does about it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SelfCheckActions } from '../../../components/orders/model.ts';
import type { Instant } from '../../../rules/time.ts';
import type { KeptCheck, SelfCheckRecord } from '../../background/self-check.ts';
import { withResult, withTicks } from '../../background/self-check.ts';
import type { ImportedBatch } from '../history/import-jobs.ts';
import type { startCheck } from '../import/self-check/client.ts';
import type { CheckRequest } from '../import/self-check/protocol.ts';

/** What the self-check reaches outside itself. */
export interface SelfCheckDoors {
  now(): Instant;
  start: typeof startCheck;
  /** All that a check needs beside the files. */
  request(batch: ImportedBatch): Promise<CheckRequest>;
  read(history: string): Promise<SelfCheckRecord>;
  change(history: string, change: (record: SelfCheckRecord) => SelfCheckRecord): Promise<SelfCheckRecord>;
  copy(text: string): Promise<boolean>;
  /** Calls after every change of what is kept of the history, until `stop` is called. */
  follow(history: string, listener: () => void): () => void;
}

export interface Run {
  readonly history: string;
  readonly state: 'running' | 'failed' | 'cancelled';
  readonly orders: number;
  /** Of the files, 0–1. */
  readonly share: number;
}

export interface SelfCheckState {
  /** Null until one is looked at. */
  readonly history: string | null;
  /** Null while it is read. */
  readonly record: SelfCheckRecord | null;
  /** The present self-check, and what became of the last one where it did not end well. */
  readonly run: Run | null;
  /** What was checked last in this tab, to be checked again. */
  readonly batch: ImportedBatch | null;
  /** Something could not be read or kept. */
  readonly isBroken: boolean;
}

export interface SelfCheckPage {
  readonly store: StoreApi<SelfCheckState>;
  readonly actions: SelfCheckActions;
  /** Checks what was imported, after the checks before it. */
  imported(batch: ImportedBatch): void;
  /** Shows what is kept of a history, and follows it until the returned function is called. */
  show(history: string): () => void;
}

export function createSelfCheckPage(doors: SelfCheckDoors): SelfCheckPage {
  const store = createStore<SelfCheckState>(() => ({
    history: null,
    record: null,
    run: null,
    batch: null,
    isBroken: false,
  }));
  const { getState, setState } = store;
  let cancel: () => void = () => undefined;
  let queue: Promise<void> = Promise.resolve();

  const keep = async (history: string, change: (record: SelfCheckRecord) => SelfCheckRecord): Promise<void> => {
    try {
      const record = await doors.change(history, change);
      if (getState().history === history) setState({ record, isBroken: false });
    } catch {
      setState({ isBroken: true });
    }
  };
  const inHistory = (change: (record: SelfCheckRecord) => SelfCheckRecord): void => {
    const { history } = getState();
    if (history !== null) void keep(history, change);
  };

  const run = async (batch: ImportedBatch): Promise<void> => {
    const { history } = batch;
    const begin: Run = { history, state: 'running', orders: 0, share: 0 };
    setState({ run: begin, batch });
    const check = doors.start(await doors.request(batch), (orders, share) => {
      setState({ run: { ...begin, orders, share } });
    });
    cancel = check.cancel;
    const outcome = await check.outcome;
    if (outcome === 'failed' || outcome === 'cancelled') {
      setState({ run: { ...begin, state: outcome } });
      return;
    }
    const last: KeptCheck = { ...outcome, checkedAt: doors.now() };
    await keep(history, (record) => withResult(record, last));
    setState({ run: null });
  };

  const add = (batch: ImportedBatch): void => {
    queue = queue
      .then(() => run(batch))
      .catch(() => {
        setState({ run: { history: batch.history, state: 'failed', orders: 0, share: 0 } });
      });
  };

  return {
    store,
    imported: add,
    actions: {
      again: () => {
        const { batch } = getState();
        if (batch) add(batch);
      },
      cancel: () => {
        cancel();
      },
      collect: (check, orders, isCollected) => {
        inHistory((record) => withTicks(record, check, orders, isCollected));
      },
      saveOwn: (own, hub) => {
        inHistory((record) => ({ ...record, own, hub }));
      },
      copy: (text) => doors.copy(text),
    },
    show(history) {
      setState({ history, record: null });
      const again = (): void => {
        doors.read(history).then(
          (record) => {
            if (getState().history === history) setState({ record });
          },
          () => {
            setState({ isBroken: true });
          },
        );
      };
      again();
      return doors.follow(history, again);
    },
  };
}
