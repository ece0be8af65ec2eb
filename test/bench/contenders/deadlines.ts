/**
 * A background whose one shop has 100,000 open orders. Asked, it reckons their deadlines and the next alarm as the real
 * one does after an import; it has just been started, for nothing of it is warm when orders have changed.
 */
import { nextAlarm } from '../../../rules/deadlines/reminders.ts';
import { orderDues } from '../../../entrypoints/background/deadlines/orders.ts';
import { now, openLines, setting } from '../open-lines.ts';

const blocks = [openLines({ length: 100_000, days: 10, skus: 0 })];

chrome.runtime.onMessage.addListener((_message, _sender, reply) => {
  const started = performance.now();
  const { dues } = orderDues(blocks, setting, now, [], now);
  const next = nextAlarm(
    dues.map(({ deadline }) => deadline),
    {},
    now,
  );
  const ms = performance.now() - started;
  const counted = dues.filter(({ deadline: { kind } }) => kind === 'dispatch');
  reply({
    ms,
    orders: counted.reduce((sum, due) => sum + (due.orders?.count ?? 0), 0),
    groups: dues.length,
    next: next?.at,
  });
});
