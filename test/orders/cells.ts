/** What stands in each cell: the texts of one order line, by the name of the column. */
import { formatMoney, unitsOf, type Market } from '../seller-center/markets.ts';
import type { Instant } from '../../rules/time.ts';
import type { ZoneClock } from './clock.ts';
import type { ShopSku, Style } from './options.ts';
import { paidFor, type OrderLine } from './orders.ts';
import { buyerMark, notes, placeNamed, wordsOf, type Place } from './words.ts';

export type Cell = (line: OrderLine) => string;

export interface Column {
  readonly name: string;
  /** The cell's text. */
  readonly cell: Cell;
  /** What the text depends on: writers work out once what they can. */
  readonly per: 'file' | 'sku' | 'line';
  /** May hold commas, quotes or line breaks. */
  readonly free: boolean;
  /** A quantity or amount. */
  readonly number: boolean;
}

type Writing = Pick<Style, 'language' | 'money' | 'tabs' | 'noTime'> & { readonly masked: boolean };

const codes: Readonly<Record<string, string>> = {
  ...{ TH: 'THB', VN: 'VND', ID: 'IDR', MY: 'MYR', PH: 'PHP', SG: 'SGD', UK: 'GBP', US: 'USD' },
  ...{ MX: 'MXN', BR: 'BRL', JP: 'JPY' },
};
/** ISO 4217. */
export const currencyOf = (market: Market): string => codes[market.code] ?? '';

export const amountWriter = (market: Market, money: Style['money']): ((minor: number) => string) => {
  const units = unitsOf(market);
  if (money === 'plain') return (minor) => String(minor / units);
  if (money === 'symbol') return (minor) => formatMoney(minor, market);
  const bare = { ...market, symbol: '' };
  const code = currencyOf(market);
  return (minor) => `${code} ${formatMoney(minor, bare)}`;
};

const skuCells: Readonly<Record<string, (sku: ShopSku, tab: string) => string>> = {
  'Product ID': ({ productId }, tab) => productId + tab,
  'SKU ID': ({ id }, tab) => id + tab,
  'Seller SKU': ({ id }) => `S-${id.slice(-7)}`,
  'Product Name': ({ product }) => product,
  Variation: ({ variation }) => variation,
};

/** Which amounts are always 0 here. */
const zeros = [
  ...['Shipping Fee Seller Discount', 'Shipping Fee Platform Discount', 'Payment platform discount', 'Taxes'],
  ...['Small Order Fee', 'Retail Delivery Fee', 'Buyer Service Fee', 'Handling Fee', 'Shipping Insurance'],
  'Item Insurance',
];

const fixedCells = (place: Place, none: string): Readonly<Record<string, string>> => ({
  'Normal or Pre-order': 'Normal',
  ...Object.fromEntries(zeros.map((name) => [name, none])),
  'Fulfillment Type': 'Fulfillment by seller',
  'Warehouse Name': place.warehouse,
  'Delivery Option': 'Standard shipping',
  Zipcode: `${place.zip} ${buyerMark}`,
  Country: `${place.country} ${buyerMark}`,
  'Product Category': 'Home Supplies',
  'Checked Status': 'Unchecked',
});

/** The same text for the same order, whichever line asks. */
const nth = (texts: readonly string[], number: number): string => texts[number % texts.length] ?? '';

const lineCells = (market: Market, clock: ZoneClock, style: Writing): Readonly<Record<string, Cell>> => {
  const words = wordsOf[style.language];
  const place = placeNamed(market.code);
  const [tab, noTime] = [style.tabs ? '\t' : '', style.noTime];
  const money = amountWriter(market, style.money);
  const none = money(0);

  const time =
    (of: (line: OrderLine) => Instant): Cell =>
    (line) => {
      const at = of(line);
      return at === 0 ? noTime : clock.text(at) + tab;
    };
  const mine = (texts: readonly string[]): Cell => {
    const marked = texts.map((text) => (text === '' ? '' : `${text} ${buyerMark}`));
    return ({ order }) => nth(marked, order.buyer + order.number);
  };
  const isSent = ({ order }: OrderLine): boolean => order.rtsAt > 0;
  const before = (line: OrderLine): number => line.original * line.quantity;
  const [people, streets] = [mine(place.people), mine(place.streets)];
  const [province, district, commune] = [mine(place.provinces), mine(place.districts), mine(place.communes)];
  const doorbell = mine(['', '', 'ตึกสีขาว, ชั้น 2', '', '2nd gate', '', '', 'cạnh "Circle K"']);

  return {
    'Order ID': ({ order }) => order.id + tab,
    'Order Status': ({ order }) => words.states[order.state][0],
    'Order Substatus': ({ order }) => words.states[order.state][1],
    'Cancelation/Return Type': ({ order }) =>
      order.state === 'cancelled' ? 'Cancel' : order.returned ? 'Return/Refund' : '',
    Quantity: ({ quantity }) => String(quantity),
    'Sku Quantity of return': ({ order, quantity }) => (order.returned ? String(quantity) : '0'),
    'SKU Unit Original Price': ({ original }) => money(original),
    'SKU Subtotal Before Discount': (line) => money(before(line)),
    'SKU Platform Discount': ({ platformDiscount }) => money(platformDiscount),
    'SKU Seller Discount': ({ sellerDiscount }) => money(sellerDiscount),
    'SKU Subtotal After Discount': (line) => money(Math.max(0, paidFor(line) - line.platformDiscount)),
    'Shipping Fee After Discount': ({ order }) => money(order.shipping),
    'Original Shipping Fee': ({ order }) => money(order.shipping),
    'Order Amount': ({ order }) => money(order.amount),
    'Order Refund Amount': ({ order }) => (order.returned ? money(order.amount) : none),
    'Created Time': time(({ order }) => order.createdAt),
    'Paid Time': time(({ order }) => order.paidAt),
    'RTS Time': time(({ order }) => order.rtsAt),
    'Shipped Time': time(({ order }) => order.shippedAt),
    'Delivered Time': time(({ order }) => order.deliveredAt),
    'Cancelled Time': time(({ order }) => order.cancelledAt),
    'Cancel By': ({ order }) => (order.cancelledAt > 0 ? nth(words.cancelledBy, order.number) : ''),
    'Cancel Reason': ({ order }) => (order.cancelledAt > 0 ? nth(words.reasons, order.number) : ''),
    'Tracking ID': (line) => {
      const tracking = line.order.tracking ?? `7${line.order.id.slice(-11)}`;
      return isSent(line) && tracking !== '' ? tracking + tab : '';
    },
    'Shipping Provider Name': (line) => (isSent(line) ? nth(place.providers, line.order.number) : ''),
    'Buyer Message': mine(notes),
    'Buyer Username': ({ order }) => (style.masked ? `u***${buyerMark}` : `user_${buyerMark}${order.buyer}`),
    'Buyer Nickname': people,
    Recipient: people,
    'Phone #': ({ order }) =>
      order.phone === undefined ? `${place.phone}${order.buyer % 100} ${buyerMark}` : `${order.phone} ${buyerMark}`,
    Province: province,
    State: province,
    City: district,
    'Regency and City': province,
    District: district,
    Districts: district,
    Commune: commune,
    Villages: commune,
    'Detail Address': (line) => (style.masked ? `*** ${buyerMark}` : streets(line)),
    'Address Line 1': streets,
    'Address Line 2': doorbell,
    'Additional address information': doorbell,
    'Delivery Instruction': doorbell,
    'Payment Method': ({ order }) => (order.cashOnDelivery ? words.cashOnDelivery : nth(words.payments, order.number)),
    'Weight(kg)': ({ quantity }) => String((quantity * 25) / 100),
    'Package ID': (line) => (isSent(line) ? `115${line.order.id.slice(3)}${tab}` : ''),
    'Purchase Channel': ({ order }) => (order.number % 3 === 0 ? 'Tokopedia' : 'TikTok Shop'),
    'Tokopedia Invoice Number': ({ order }) => (order.number % 3 === 0 ? `INV/20260101/MPL/${order.number}` : ''),
    'Seller Note': ({ order }) => (order.number % 50 === 0 ? 'VIP, pack "with care"' : ''),
    'Order Channel': ({ order }) => nth(['Video', 'LIVE', 'Product card'], order.number),
    'Creator Handle': ({ order }) => (order.number % 4 === 0 ? `creator.${order.number % 97}` : ''),
  };
};

const free = new Set([
  ...['Seller SKU', 'Product Name', 'Variation', 'Cancel Reason', 'Warehouse Name', 'Buyer Message', 'Recipient'],
  ...['Buyer Nickname', 'Detail Address', 'Address Line 1', 'Address Line 2', 'Delivery Instruction', 'Province'],
  ...['Additional address information', 'Regency and City', 'State', 'City', 'District', 'Seller Note'],
]);
const isAmount = (name: string): boolean =>
  /(Price|Discount|discount|Fee|Amount|Insurance)$|Subtotal|Quantity|Taxes|Weight/.test(name);

/** The columns to write, by the market's names. A name that no market has becomes an empty column. */
export const columnsFor = (
  names: readonly string[],
  market: Market,
  clock: ZoneClock,
  style: Style & { readonly masked: boolean },
): Column[] => {
  const { money, rename, tabs } = style;
  const fixed = fixedCells(placeNamed(market.code), amountWriter(market, money)(0));
  const ofLine = lineCells(market, clock, style);
  const cellOf = (name: string): Pick<Column, 'cell' | 'per'> => {
    const ofSku = skuCells[name];
    if (ofSku) return { per: 'sku', cell: ({ sku }) => ofSku(sku, tabs ? '\t' : '') };
    const cell = ofLine[name];
    if (cell) return { per: 'line', cell };
    const text = fixed[name] ?? '';
    return { per: 'file', cell: () => text };
  };
  return names.map((name) => ({
    name: rename[name] ?? name,
    ...cellOf(name.trim()),
    // A decimal comma, or one between thousands.
    free: free.has(name.trim()) || (money !== 'plain' && isAmount(name)),
    number: isAmount(name),
  }));
};
