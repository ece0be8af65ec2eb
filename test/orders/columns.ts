/** The columns of an order export, market by market, in the order in which others saw them (facts 4.3). */
import type { ExportOptions } from './options.ts';

const goods = [
  ...['Order ID', 'Order Status', 'Order Substatus', 'Cancelation/Return Type', 'Normal or Pre-order', 'SKU ID'],
  ...['Seller SKU', 'Product Name', 'Variation', 'Quantity', 'Sku Quantity of return', 'SKU Unit Original Price'],
  ...['SKU Subtotal Before Discount', 'SKU Platform Discount', 'SKU Seller Discount', 'SKU Subtotal After Discount'],
  ...['Shipping Fee After Discount', 'Original Shipping Fee', 'Shipping Fee Seller Discount'],
  ...['Shipping Fee Platform Discount', 'Payment platform discount'],
];
const delivery = [
  ...['Order Amount', 'Order Refund Amount', 'Created Time', 'Paid Time', 'RTS Time', 'Shipped Time'],
  ...['Delivered Time', 'Cancelled Time', 'Cancel By', 'Cancel Reason', 'Fulfillment Type', 'Warehouse Name'],
  ...['Tracking ID', 'Delivery Option', 'Shipping Provider Name', 'Buyer Message', 'Buyer Username', 'Recipient'],
  'Phone #',
];
const parcel = ['Payment Method', 'Weight(kg)', 'Product Category', 'Package ID'];
const remarks = ['Seller Note', 'Checked Status', 'Checked Marked by'];
const creator = ['Order Channel', 'Creator Handle'];

interface Differences {
  readonly fees: readonly string[];
  readonly address: readonly string[];
  /** Before the remarks, and behind them. */
  readonly channel?: readonly string[];
  readonly last?: readonly string[];
}

const vietnam: Differences = {
  fees: ['Taxes'],
  address: ['Country', 'Province', 'District', 'Commune', 'Detail Address', 'Additional address information'],
  last: creator,
};
const unitedStates: Differences = {
  fees: ['Taxes', 'Retail Delivery Fee'],
  address: [
    ...['Buyer Nickname', 'Zipcode', 'Country', 'State', 'City', 'Address Line 1', 'Address Line 2'],
    'Delivery Instruction',
  ],
  last: creator,
};
const thailand: Differences = {
  fees: ['Small Order Fee', 'Taxes'],
  address: ['Zipcode', 'Country', 'Province', 'District', 'Detail Address', 'Additional address information'],
};
const differences: Readonly<Record<string, Differences>> = {
  VN: vietnam,
  TH: thailand,
  ID: {
    fees: ['Buyer Service Fee', 'Handling Fee', 'Shipping Insurance', 'Item Insurance'],
    address: [
      ...['Zipcode', 'Country', 'Province', 'Regency and City', 'Districts', 'Villages', 'Detail Address'],
      'Additional address information',
    ],
    channel: ['Purchase Channel'],
    last: ['Tokopedia Invoice Number'],
  },
  US: unitedStates,
  UK: unitedStates,
  MX: unitedStates,
  BR: unitedStates,
};
const crossBorder: Differences = { ...thailand, fees: ['Taxes'], address: ['Country', 'Detail Address'] };

/** Only the United States name the product's id, and a bundle with a space before it. */
const goodsOf = (market: string): readonly string[] =>
  market === 'US'
    ? goods.flatMap((name) => {
        if (name === 'SKU ID') return ['Product ID', name];
        return name === 'Seller SKU' ? [name, ' Virtual Bundle Seller SKU'] : [name];
      })
    : goods;

export const columnsOf = ({ market, crossBorder: isForeign }: ExportOptions): readonly string[] => {
  const { fees, address, channel = [], last = [] } = isForeign ? crossBorder : (differences[market] ?? thailand);
  return [...goodsOf(market), ...fees, ...delivery, ...address, ...parcel, ...channel, ...remarks, ...last];
};

/** Columns about the person who bought. Each of their cells that is not empty holds `buyerMark`. */
export const buyerColumns: readonly string[] = [
  ...['Buyer Message', 'Buyer Username', 'Buyer Nickname', 'Recipient', 'Phone #', 'Zipcode', 'Country', 'Province'],
  ...['State', 'City', 'District', 'Districts', 'Commune', 'Regency and City', 'Villages', 'Detail Address'],
  ...['Additional address information', 'Address Line 1', 'Address Line 2', 'Delivery Instruction'],
];

const explained: Readonly<Record<string, string>> = {
  'Order ID': 'Platform unique order ID.',
  'Order Status': 'Current order status.',
  'SKU ID': 'Platform SKU ID.',
  'Product Name': 'Platform product name.',
  Variation: 'Platform SKU variation',
  Quantity: 'SKU sold quantity in the order.',
  'Sku Quantity of return': 'SKU returned quantity',
  'Order Amount': 'Order total amount paid by the buyer.',
  'Created Time': 'Order created time.',
  'Tracking ID': "The order's tracking number.",
};

/** What the second row of a spreadsheet says of a column. */
export const explain = (column: string): string => explained[column] ?? `${column.trim()} of the order.`;
