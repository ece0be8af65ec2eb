/** Self-checks of a page: one after another, each in a worker of its own that takes what it read along when it ends. */
import type { Checked, CheckRequest, FromChecker } from './protocol.ts';

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export type Outcome = Checked | 'failed' | 'cancelled';

/** A self-check under way. */
export interface Check {
  readonly outcome: Promise<Outcome>;
  cancel(): void;
}

/** Starts a worker. Nothing is thrown: a self-check that fails says so and harms nothing. */
export function startCheck(
  request: CheckRequest,
  onProgress: (orders: number, share: number) => void,
  start = startWorker,
): Check {
  let resolve: (outcome: Outcome) => void = () => undefined;
  const promise = new Promise<Outcome>((settle) => {
    resolve = settle;
  });
  const worker = start();
  const end = (outcome: Outcome): void => {
    worker.terminate();
    resolve(outcome);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromChecker>) => {
    if (data.type === 'progress') onProgress(data.orders, data.share);
    else if (data.type === 'failed') end('failed');
    else {
      const { type: _, ...checked } = data;
      end(checked);
    }
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end('failed');
  });
  worker.postMessage(request);
  return {
    outcome: promise,
    cancel: () => {
      end('cancelled');
    },
  };
}
