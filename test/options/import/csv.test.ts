import { describe, expect, it } from 'vitest';
import { csvForm, readCsv } from '../../../entrypoints/options/import/csv.ts';
import { Feed } from '../../../entrypoints/options/import/feed.ts';
import type { Rejected } from '../../../entrypoints/options/import/problem.ts';
import { LinesBuilder } from '../../../entrypoints/options/import/table.ts';
import type { Lines } from '../../../rules/history/lines.ts';
import { currencyOf } from '../../../rules/money.ts';
import { allOrders, csvOf, headers, lineOf, plainLines, problemOf, reading, thaiCsv } from './given.ts';

describe('A CSV export', () => {
  it('becomes order lines with every column that is kept', async () => {
    const result = await reading(thaiCsv({}));
    expect(plainLines(result)).toEqual([
      {
        orderId: '583870900000000001',
        packageId: '1158000000000000001',
        trackingId: 'TH0123456789',
        sku: '1729410000000000001',
        product: 'เสื้อยืดคอกลม',
        variation: 'ดำ, L',
        status: 'Completed',
        substatus: 'Delivered',
        cancelType: '',
        paymentMethod: 'Cash on delivery',
        warehouse: 'คลังหลัก',
        deliveryOption: 'Standard shipping',
        provider: 'J&T Express',
        position: 0,
        quantity: 2,
        paid: 238_00,
        created: '2026-07-31T13:29:25Z',
        paidAt: '2026-07-31T13:31:00Z',
        rts: '2026-08-01T02:00:00Z',
        shipped: '2026-08-01T08:12:13Z',
        delivered: '2026-08-03T04:00:01Z',
        cancelled: '',
      },
    ]);
    expect(result.lines.currency).toEqual({ code: 'THB', decimals: 2 });
    expect(result.lines.words[0]).toBe('');
    expect(result.rejected).toEqual({ count: 0, byReason: {}, lines: [] });
    expect(result.info).toEqual({
      name: allOrders,
      size: new Blob([thaiCsv({})]).size,
      market: 'TH',
      exportedAt: Date.parse('2026-09-09T00:16:00Z'),
      from: Date.parse('2026-07-31T13:29:25Z'),
      filtered: false,
      rows: 1,
      rejected: 0,
    });
  });

  it.each(['VN', 'ID', 'TH', 'US'] as const)('of %s is recognised by its header', async (market) => {
    const clock = market === 'US' ? { 'Created Time': '07/31/2026 8:29:25 PM\t' } : {};
    const times = { 'Paid Time': '', 'RTS Time': '', 'Shipped Time': '', 'Delivered Time': '' };
    const csv = csvOf([headers[market], lineOf(headers[market], { ...times, ...clock })]);
    const [line] = plainLines(await reading(csv, { market }));
    expect(line).toMatchObject({ orderId: '583870900000000001', product: 'เสื้อยืดคอกลม', quantity: 2 });
  });

  it('keeps nothing of the buyer', async () => {
    for (const header of Object.values(headers)) {
      const csv = csvOf([header, lineOf(header)]);
      expect(csv).toContain('marker-recipient');
      const result = await reading(csv, { dayMonth: 'DM' });
      expect(result.lines.length).toBe(1);
      const bytes = [result.lines.orderId, result.lines.packageId, result.lines.trackingId].map((column) =>
        new TextDecoder().decode(column.bytes),
      );
      expect(JSON.stringify([result, bytes])).not.toContain('marker-');
    }
  });

  it('tells the lines of one order and SKU apart by their position', async () => {
    const [a, b] = ['583870900000000001', '583870900000000002'];
    const [x, y] = ['1729410000000000001', '1729410000000000002'];
    const lines = [
      [a, x],
      [a, y],
      [b, x],
      [a, x],
      [b, x],
      [a, x],
    ];
    const csv = thaiCsv(...lines.map(([order = '', sku = '']) => ({ 'Order ID': order, 'SKU ID': sku })));
    expect(plainLines(await reading(csv)).map(({ position }) => position)).toEqual([0, 0, 0, 1, 1, 2]);
  });

  it('says in which line and column it breaks off', async () => {
    const whole = thaiCsv({}, {});
    const cut = whole.slice(0, whole.lastIndexOf('Cash on delivery'));
    expect(await problemOf(reading(cut))).toEqual({
      code: 'breaks-off',
      line: 3,
      column: 'Payment Method',
      quote: false,
    });
    const inQuotes = whole.slice(0, whole.lastIndexOf('ดำ') + 1);
    expect(await problemOf(reading(inQuotes))).toEqual({
      code: 'breaks-off',
      line: 3,
      column: 'Variation',
      quote: true,
    });
  });

  it('is read the same however its bytes arrive', async () => {
    const product = 'a "quoted", ชื่อ\r\nin two lines';
    const csv = new TextEncoder().encode(thaiCsv({ 'Product Name': product }, { Variation: 'ขาว' }, { Quantity: '' }));
    const whole = await linesOf(Feed.of(csv.subarray(3)), csv);
    expect(whole.lines).toMatchObject({ length: 2 });
    expect(whole.lines.words).toContain('a "quoted", ชื่อ\r\nin two lines');
    expect(whole.rejected.lines).toMatchObject([{ line: 4, reason: 'quantity' }]);
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      let at = 3;
      const stream = new ReadableStream<Uint8Array>({
        pull(controller) {
          const chunk = csv.slice(at, at + size);
          at += size;
          if (chunk.length > 0) controller.enqueue(chunk);
          else controller.close();
        },
      });
      const feed = new Feed(stream);
      expect(await linesOf(feed, csv)).toEqual(whole);
    }
  });
});

async function linesOf(feed: Feed, csv: Uint8Array): Promise<{ lines: Lines; rejected: Rejected }> {
  const builder = new LinesBuilder(currencyOf('THB'), ['.']);
  await readCsv(feed, csvForm(csv.subarray(3)), builder, csv.length);
  return { lines: builder.finish('DM', 'Asia/Bangkok'), rejected: builder.rejected.all() };
}
