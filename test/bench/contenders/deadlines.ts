/**
 * A background whose one shop has 100,000 open orders. Asked, it reckons their deadlines and the next alarm as the real
 * one does after an import; it has just been started, for nothing of it is warm when orders have changed.
 */
import { holidays } from '../../../rules/deadlines/holidays.ts';
import { nextAlarm } from '../../../rules/deadlines/reminders.ts';
import type { Setting } from '../../../rules/deadlines/setting.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { orderDues } from '../../../entrypoints/background/deadlines/orders.ts';

const orders = 100_000;
const now = Date.parse('2026-11-22T12:00:00Z');
const words = ['', 'Dongguan 1', 'Yiwu 2', 'Shenzhen 3'];

/** One line an order, of the last ten days, from three warehouses. */
function openLines(): Lines {
  const digits = 18;
  const bytes = new Uint8Array(orders * digits);
  const ends = new Uint32Array(orders);
  const created = new Uint32Array(orders);
  const warehouse = new Uint32Array(orders);
  let random = 7;
  for (let i = 0; i < orders; i += 1) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    created[i] = now / 1000 - (random % (10 * 86_400));
    warehouse[i] = 1 + (random % 3);
    new TextEncoder().encodeInto(String(583_870_000_000_000_000n + BigInt(i)), bytes.subarray(i * digits));
    ends[i] = (i + 1) * digits;
  }
  const none = new Uint32Array(orders);
  const no = { bytes: new Uint8Array(), ends: none };
  return {
    ...{ length: orders, currency: { code: 'THB', decimals: 2 }, words, orderId: { bytes, ends } },
    ...{ packageId: no, trackingId: no, sku: none, product: none, variation: none, status: none, substatus: none },
    ...{ cancelType: none, paymentMethod: none, warehouse, deliveryOption: none, provider: none },
    ...{ position: new Uint16Array(orders), quantity: none, paid: new Float64Array(orders), created, paidAt: created },
    ...{ rts: none, shipped: none, delivered: none, cancelled: none },
  };
}

const setting: Setting = {
  ...{ shop: 'seller.tiktokshopglobalselling.com|TH|', market: marketOf('TH'), kind: 'crossBorder', holidays },
  ...{ areas: { 'Dongguan 1': 'dongguan' }, methods: {}, switches: [] },
  extensions: [
    {
      ...{ id: 'holiday', source: { entered: 'Announcement of 20 November' }, kinds: ['dispatch'] },
      ...{ from: now - 5 * 86_400_000, to: now, by: { days: 2 } },
    },
  ],
};
const blocks = [openLines()];

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
