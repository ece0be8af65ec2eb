/** The self-check's worker: a second look at files that are in the history already. What it reads ends with it. */
import type { CheckRequest, FromChecker } from './protocol.ts';
import { readOrders } from './read-orders.ts';

const tell = (message: FromChecker): void => {
  self.postMessage(message);
};
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  readOrders(data, (orders, share) => {
    tell({ type: 'progress', orders, share });
  }).then(
    (checked) => {
      tell({ type: 'done', ...checked });
    },
    () => {
      tell({ type: 'failed' });
    },
  );
});
