/**
 * Words of the order export that stand in the language of the account. Most answers need none: the times say whether an
 * order was paid, delivered or cancelled. Only cash on delivery shows nowhere else.
 */
import { spelling } from './names.ts';

interface OrderWord {
  readonly text: string;
  readonly language: string;
  /** ISO date on which it was entered here. */
  readonly since: string;
  /** Seen in a file; otherwise the words TikTok Shop uses elsewhere. */
  readonly seen: boolean;
}

const word = (language: string, text: string, seen = false): OrderWord => ({
  text,
  language,
  since: '2026-11-22',
  seen,
});

/** `Payment Method`: somebody who pays at the door has ordered for certain. */
export const cashOnDelivery: readonly OrderWord[] = [
  word('en', 'Cash on delivery', true),
  word('en', 'COD'),
  word('en', 'Pay on delivery'),
  word('th', 'ชำระเงินปลายทาง'),
  word('th', 'เก็บเงินปลายทาง'),
  word('vi', 'Thanh toán khi nhận hàng'),
  word('vi', 'Thanh toán khi giao hàng'),
  word('id', 'Bayar di tempat'),
  word('ms', 'Bayar semasa penghantaran'),
  word('ms', 'Tunai semasa penghantaran'),
  word('ms', 'Bayaran tunai semasa penghantaran'),
  word('zh', '货到付款'),
  word('zh-Hant', '貨到付款'),
  word('ja', '代金引換'),
];

/** `Order Status` and `Cancelation/Return Type` of a cancelled order, for files without its time. */
export const cancelled: readonly OrderWord[] = [
  word('en', 'Canceled', true),
  word('en', 'Cancelled'),
  word('en', 'Cancel', true),
  word('th', 'ยกเลิกแล้ว', true),
  word('vi', 'Đã hủy'),
  word('id', 'Dibatalkan'),
  word('ms', 'Dibatalkan'),
  word('zh', '已取消', true),
];

const spelt = (words: readonly OrderWord[]): ReadonlySet<string> => new Set(words.map(({ text }) => spelling(text)));
const cashWords = spelt(cashOnDelivery);
const cancelWords = spelt(cancelled);

/** What the bracket adds does not matter: `Bayar di tempat (COD)`. */
export const isCashOnDelivery = (text: string): boolean => cashWords.has(spelling(text.replace(/[(（].*$/, '')));
export const isCancelled = (text: string): boolean => cancelWords.has(spelling(text));
