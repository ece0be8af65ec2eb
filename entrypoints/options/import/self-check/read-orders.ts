/** Reads the orders of the last 90 days again, with the columns of buyers, and checks them. Keeps nothing. */
import { holidays } from '../../../../rules/deadlines/holidays.ts';
import { marketOf } from '../../../../rules/markets/index.ts';
import { checkOrders } from '../../../../rules/orders/index.ts';
import type { CheckResult } from '../../../../rules/orders/check.ts';
import { pickupOn } from '../../../../rules/orders/pickup-on.ts';
import { day } from '../../../../rules/time.ts';
import { csvForm, readCsv } from '../csv.ts';
import { textFeed, textOfHead } from '../encoding.ts';
import { headOf, kindOf } from '../kind.ts';
import { readXlsx } from '../xlsx.ts';
import { OrdersBuilder } from './orders-builder.ts';
import type { Checked, CheckRequest } from './protocol.ts';

/** Appeals have 30 days, withheld money 90: what is older is not questioned any more. */
const days = 90;
/** Of one check so many order ids are kept; more is no list that anybody works through. */
const mostIds = 5000;

/** `onProgress`: orders so far and how much of the files is read, 0–1; at most ten times a second. */
export async function readOrders(
  { files, market: code, setting, values, off, pickup, own, hub, now }: CheckRequest,
  onProgress: (orders: number, share: number) => void,
): Promise<Checked> {
  const market = { ...marketOf(code), own: values };
  const { zone = 'Etc/GMT' } = market;
  const newest = Math.max(...files.map(({ exportedAt }) => exportedAt));
  const builder = new OrdersBuilder({ market: market.id, zone, own, since: newest - days * day });
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let read = 0;
  let told = 0;
  const tell = (count: number): void => {
    read += count;
    const moment = performance.now();
    if (moment - told < 100) return;
    told = moment;
    onProgress(builder.length, Math.min(1, read / total));
  };
  for (const { file, dayMonth } of [...files].sort((a, b) => a.exportedAt - b.exportedAt)) {
    builder.start(dayMonth);
    await readInto(builder, file, tell);
  }

  const orders = builder.finish();
  const context = {
    setting: { ...setting, market, holidays },
    now,
    missing: builder.missing,
    isOwnEntered: own.phones.trim() !== '' || own.addresses.trim() !== '',
    hub: hub.trim() === '' ? null : hub.trim(),
    pickupOn: pickupOn(pickup, setting.methods ?? {}),
  };
  const results = checkOrders(orders, context, off);
  let [from, to] = [Infinity, -Infinity];
  for (const { createdAt } of orders) [from, to] = [Math.min(from, createdAt), Math.max(to, createdAt)];
  const span = orders.length === 0 ? { from: null, to: null } : { from, to };
  return { ...span, orders: orders.length, results: results.map(cut) };
}

async function readInto(builder: OrdersBuilder, file: File, onBytes: (count: number) => void): Promise<void> {
  const head = await headOf(file);
  if (kindOf(head) === 'zip') return readXlsx(file, builder, onBytes, undefined);
  const { encoding, bytes } = textOfHead(head);
  const { delimiter, header } = csvForm(bytes);
  const feed = await textFeed(file, encoding, onBytes, undefined);
  try {
    await readCsv(feed, { delimiter, header: { ...header, columns: builder.columns(header) } }, builder, file.size);
  } finally {
    await feed.close();
  }
}

/** `data.count` still says how many there are. */
function cut(result: CheckResult): CheckResult {
  let left = mostIds;
  const questioned = result.questioned.flatMap((one) => {
    const orders = one.orders.slice(0, left);
    left -= orders.length;
    return orders.length === 0 ? [] : [{ ...one, orders }];
  });
  return { ...result, questioned };
}
