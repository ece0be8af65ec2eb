/** Open orders and order lines without a file: what the deadlines and the ceilings are reckoned from. */
import type { Setting } from '../../rules/deadlines/setting.ts';
import { holidays } from '../../rules/deadlines/holidays.ts';
import type { Lines } from '../../rules/history/lines.ts';
import { marketOf } from '../../rules/markets/index.ts';

export const now = Date.parse('2026-11-22T12:00:00Z');
const digits = 18;
const warehouses = ['Dongguan 1', 'Yiwu 2', 'Shenzhen 3'];

export interface LinesOptions {
  readonly length: number;
  /** All lines were created in so many days before `now`. */
  readonly days: number;
  /** Distinct SKUs; 0: no line says its SKU. */
  readonly skus: number;
}

export const skuOf = (number: number): string => `1730${String(number).padStart(14, '0')}`;

/** One line an order, from three warehouses, not yet shipped. */
export function openLines({ length, days, skus }: LinesOptions): Lines {
  const words = ['', ...warehouses, ...Array.from({ length: skus }, (_, i) => skuOf(i))];
  const bytes = new Uint8Array(length * digits);
  const ends = new Uint32Array(length);
  const column = (): Uint32Array => new Uint32Array(length);
  const [created, warehouse, sku, quantity, none] = [column(), column(), column(), column(), column()];
  const paid = new Float64Array(length);
  let random = 7;
  for (let i = 0; i < length; i += 1) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    created[i] = now / 1000 - (random % (days * 86_400));
    warehouse[i] = 1 + (random % 3);
    if (skus > 0) sku[i] = 1 + warehouses.length + ((random >>> 8) % skus);
    quantity[i] = 1;
    paid[i] = 10_000 + (random % 5000);
    new TextEncoder().encodeInto(String(583_870_000_000_000_000n + BigInt(i)), bytes.subarray(i * digits));
    ends[i] = (i + 1) * digits;
  }
  const no = { bytes: new Uint8Array(), ends: none };
  return {
    ...{ length, currency: { code: 'THB', decimals: 2 }, words, orderId: { bytes, ends } },
    ...{ packageId: no, trackingId: no, sku, product: none, variation: none, status: none, substatus: none },
    ...{ cancelType: none, paymentMethod: none, warehouse, deliveryOption: none, provider: none },
    ...{ position: new Uint16Array(length), quantity, paid, created, paidAt: created },
    ...{ rts: none, shipped: none, delivered: none, cancelled: none },
  };
}

export const setting: Setting = {
  ...{ shop: 'seller.tiktokshopglobalselling.com|TH|', market: marketOf('TH'), kind: 'crossBorder', holidays },
  ...{ areas: { 'Dongguan 1': 'dongguan' }, methods: {}, switches: [] },
  extensions: [
    {
      ...{ id: 'holiday', source: { entered: 'Announcement of 20 November' }, kinds: ['dispatch'] },
      ...{ from: now - 5 * 86_400_000, to: now, by: { days: 2 } },
    },
  ],
};
