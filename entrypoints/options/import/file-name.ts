/** What the name of an export says: when it was made, and whether it holds all orders. */
import { instantOf, type Instant } from '../../../rules/time.ts';

/** `All order-2026-09-09-07:16.csv`; on disk the colon is an underscore, and a browser may add ` (1)`. */
const stamp = /^(.*?)[-_ ]*(\d{4})-(\d{2})-(\d{2})-(\d{2})[_:.-](\d{2})(?!\d)/;

export interface NameSays {
  readonly exportedAt: Instant | null;
  /** True for one tab of the order list, e.g. `To ship`. */
  readonly filtered: boolean;
}

/** `zone`: of the market, in which the stamp is written. */
export function readName(name: string, zone: string): NameSays {
  const [, label, ...parts] = stamp.exec(name) ?? [];
  if (label === undefined) return { exportedAt: null, filtered: tabs.has(plain(name.replace(/\.\w+$/, ''))) };
  // With a stamp it is named as Seller Center does: whatever is not the tab of all orders is another one.
  return { exportedAt: stampAt(parts.map(Number), zone), filtered: !everything.has(plain(label)) };
}

function stampAt(
  [year = 0, month = 0, day = 0, hour = 0, minute = 0]: readonly number[],
  zone: string,
): Instant | null {
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  const exists = new Date(wall).getUTCMonth() === month - 1 && hour < 24 && minute < 60;
  return exists ? instantOf(wall, zone) : null;
}

const plain = (label: string): string =>
  label
    .normalize('NFC')
    .replace(/\s*\(\d+\)$/, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();

/** The tab of all orders in the site's languages (en, id, vi seen on files; the others as the tab is written), and names importers give. */
const everything: ReadonlySet<string> = new Set([
  '',
  'all',
  'all order',
  'all orders',
  'orderskulist',
  'order',
  'orders',
  'semua',
  'semua pesanan',
  'tất cả',
  'tất cả đơn hàng',
  'ทั้งหมด',
  'คำสั่งซื้อทั้งหมด',
  '全部',
  '全部订单',
  '所有订单',
  'todos los pedidos',
  'todos os pedidos',
  'alle bestellungen',
]);

/** Other tabs, to know a renamed file by. */
const tabs: ReadonlySet<string> = new Set([
  ...['unpaid', 'to ship', 'shipped', 'completed', 'canceled', 'cancelled', 'failed delivery'].flatMap((tab) => [
    tab,
    `${tab} order`,
    `${tab} orders`,
  ]),
  ...['ที่จะจัดส่ง', 'จัดส่งแล้ว', 'ยกเลิกแล้ว', 'สำเร็จแล้ว', 'ยังไม่ชำระเงิน'],
  ...['perlu dikirim', 'dikirim', 'selesai', 'dibatalkan', 'belum dibayar'],
  ...['cần gửi', 'chờ giao hàng', 'đã gửi', 'đã hoàn tất', 'đã hủy', 'chưa thanh toán'],
  ...['待发货', '已发货', '已完成', '已取消', '待付款'],
]);
