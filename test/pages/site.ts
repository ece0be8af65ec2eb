/**
 * Builds flash-sale forms for tests. Imitates the markup of `@arco-design/web-react` 2.66.16 rendered with the site's
 * prefixes (form items, pickers, number fields, plain and virtual tables, pagination, modal), and the order of the form
 * and its two layouts of time fields as driven by others (P2 2024, P4 2025, P3 March 2026; facts, section 2.3 and 2.4).
 * How product and variation cells write their ids nobody has shown: `ID: …` and `SKU ID: …` are assumed.
 */
import type { Visit } from '../../entrypoints/background/messages.ts';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import type { PageLanguage } from '../../entrypoints/seller-center.content/values.ts';
import type { Changes } from '../../entrypoints/seller-center.content/watch.ts';
import { siteWords, type SiteWords } from './words.ts';

export interface SiteRow {
  /** HTML of the product cell's name; `null`: the cell above spans this row. */
  readonly product: string | null;
  readonly productId?: string;
  readonly rowspan?: number;
  readonly variation?: string;
  readonly sku?: string;
  readonly original?: string;
  readonly price?: string;
  /** What the number field itself reports. */
  readonly now?: string;
  readonly discount?: string;
  readonly stock?: string;
  readonly limit?: string;
  readonly onHand?: string;
  readonly on?: boolean;
  readonly ticked?: boolean;
}

type Column = 'product' | 'variation' | 'original' | 'discount' | 'price' | 'stock' | 'limit' | 'onHand';

export interface SiteOptions {
  readonly prefix?: 'theme-arco' | 'core' | 'arco';
  readonly language?: PageLanguage;
  readonly times?: 'two' | 'four' | 'period';
  readonly table?: 'plain' | 'virtual' | 'paginated' | 'none';
  readonly level?: 'product' | 'variation' | null;
  /** Field ids and `label[for]` as the component library makes them. */
  readonly ids?: boolean;
  readonly labels?: boolean;
  readonly placeholders?: boolean;
  readonly zone?: string;
  readonly name?: string;
  readonly start?: readonly string[];
  readonly end?: readonly string[];
  readonly columns?: readonly Column[];
  /** Header texts that differ from the language's own. */
  readonly heads?: Partial<Record<Column, string>>;
  readonly rows?: readonly SiteRow[];
  /** Text above the table; null: it says no number. */
  readonly total?: string | null;
  /** Text of the pagination inside the table. */
  readonly items?: string;
  readonly symbol?: string;
  readonly batch?: string;
  readonly extra?: string;
}

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const allColumns: readonly Column[] = [
  'product',
  'variation',
  'original',
  'discount',
  'price',
  'stock',
  'limit',
  'onHand',
];
export const productColumns: readonly Column[] = ['product', 'original', 'price', 'stock', 'limit', 'onHand'];

export function numberField(prefix: string, value: string, now?: string, symbol = ''): string {
  return `<div class="${prefix}-input-group-wrapper ${prefix}-input-number"><span class="${prefix}-input-group"><span
    class="${prefix}-input-inner-wrapper"><span class="${prefix}-input-group-prefix"><div
    class="${prefix}-input-number-prefix">${symbol}</div></span><input role="spinbutton" aria-valuemax="Infinity"
    aria-valuemin="-Infinity" ${now === undefined ? '' : `aria-valuenow="${now}"`} data-tid="m4b_input_number"
    class="${prefix}-input ${prefix}-input-size-default" value="${escape(value)}"></span></span></div>`;
}

function item(options: SiteOptions, field: string, label: string, control: string): string {
  const { prefix = 'theme-arco', ids = true, labels = true } = options;
  const mark = `<strong class="${prefix}-form-item-symbol"><svg></svg></strong>`;
  const labelItem = `<div class="${prefix}-form-label-item"><label ${ids ? `for="${field}_input"` : ''}>${mark} ${label}</label></div>`;
  return `<div class="${prefix}-row-align-start ${prefix}-form-item ${prefix}-form-layout-vertical">${labels ? labelItem : ''}
    <div class="${prefix}-form-item-wrapper"><div class="${prefix}-form-item-control-wrapper"><div
    class="${prefix}-form-item-control" ${ids ? `id="${field}"` : ''}><div class="${prefix}-form-item-control-children">${control}</div></div></div></div></div>`;
}

function picker(
  { prefix = 'theme-arco', placeholders = true }: SiteOptions,
  placeholder: string,
  value: string,
): string {
  return `<div class="${prefix}-picker ${prefix}-picker-size-default"><div class="${prefix}-picker-input"><input
    ${placeholders ? `placeholder="${placeholder}"` : ''} class="${prefix}-picker-start-time" value="${value}"></div></div>`;
}

function times(options: SiteOptions, words: SiteWords): string {
  const { times: layout = 'two', zone = '' } = options;
  const four = layout === 'four' || (layout === 'period' && (options.start?.length ?? 1) === 2);
  const start = options.start ?? (four ? ['11/23/2026', '10:00'] : ['11/23/2026 10:00']);
  const end = options.end ?? (four ? ['11/24/2026', '10:00'] : ['11/24/2026 10:00']);
  const pair = (name: string, values: readonly string[]): string =>
    values.map((value, i) => picker(options, i === 0 ? name : 'Select time', value)).join('');
  if (layout === 'period') {
    return item(options, 'period', `${words.period}${zone}`, pair('Start time', start) + pair('End time', end));
  }
  return (
    item(options, 'start_time', `${words.start}${zone}`, pair('Start time', start)) +
    item(options, 'end_time', `${words.end}${zone}`, pair('End time', end))
  );
}

function scope({ prefix = 'theme-arco', level = 'variation' }: SiteOptions, words: SiteWords): string {
  if (level === null) return '';
  const radio = (value: string, text: string, on: boolean): string =>
    `<label class="${prefix}-radio"><input type="radio" name="scope" value="${value}" ${on ? 'checked' : ''}><span
    class="${prefix}-radio-text">${text}</span></label>`;
  return `<div id="skuOrSpuRadioGroup" class="${prefix}-radio-group" role="radiogroup">${radio('4', words.productLevel, level === 'product')}${radio('1', words.variationLevel, level === 'variation')}</div>`;
}

const named = (name: string, id: string): string =>
  `<div><span>${name}</span>${id === '' ? '' : `<span>${id}</span>`}</div>`;

/** HTML of one cell's inside. */
function inside(column: Column, row: SiteRow, prefix: string, symbol: string): string {
  if (column === 'product') {
    return named(escape(row.product ?? ''), row.productId === undefined ? '' : `ID: ${row.productId}`);
  }
  if (column === 'variation')
    return named(escape(row.variation ?? ''), row.sku === undefined ? '' : `SKU ID: ${row.sku}`);
  if (column === 'original') return row.original ?? `${symbol}120.00`;
  if (column === 'onHand') return row.onHand ?? '50';
  if (column === 'price') return numberField(prefix, row.price ?? '90.00', row.now, symbol);
  return numberField(prefix, row[column] ?? '');
}

export function rowHtml(row: SiteRow, options: SiteOptions = {}): string {
  const { prefix = 'theme-arco', columns = allColumns, table = 'plain', symbol = '฿' } = options;
  const [tr, td] = table === 'virtual' ? ['div', 'div'] : ['tr', 'td'];
  const cell = (html: string, attributes = ''): string =>
    `<${td} class="${prefix}-table-td" ${attributes}><div class="${prefix}-table-cell"><span
    class="${prefix}-table-cell-wrap-value">${html}</span></div></${td}>`;
  const box = cell(
    `<label class="${prefix}-checkbox"><input type="checkbox" ${row.ticked ? 'checked' : ''}><span
    class="${prefix}-checkbox-mask-wrapper"></span></label>`,
  );
  const cells = columns.map((column) => {
    if (column !== 'product') return cell(inside(column, row, prefix, symbol));
    if (row.product === null) return '';
    return cell(
      inside(column, row, prefix, symbol),
      row.rowspan === undefined ? '' : `rowspan="${String(row.rowspan)}"`,
    );
  });
  const onOff = cell(`<button role="switch" aria-checked="${String(row.on ?? true)}" type="button"></button>`);
  return `<${tr} class="${prefix}-table-tr">${box}${cells.join('')}${onOff}</${tr}>`;
}

export function pagination(prefix: string, text: string, pages = 3): string {
  const one = (number: number): string =>
    `<li class="${prefix}-pagination-item ${number === 1 ? `${prefix}-pagination-item-active` : ''}">${String(number)}</li>`;
  return `<div class="${prefix}-pagination"><div class="${prefix}-pagination-total-text">${text}</div><ul
    class="${prefix}-pagination-list">${Array.from({ length: pages }, (_, i) => one(i + 1)).join('')}</ul></div>`;
}

export function tableHtml(options: SiteOptions = {}): string {
  const {
    prefix = 'theme-arco',
    language = 'en',
    columns = allColumns,
    rows = [aSiteRow()],
    table = 'plain',
  } = options;
  const words = siteWords[language];
  const head = (text: string): string =>
    `<th class="${prefix}-table-th"><div class="${prefix}-table-th-item"><span class="${prefix}-table-th-item-title">${text}</span></div></th>`;
  const heads = columns.map((column) => head(options.heads?.[column] ?? words[column])).join('');
  const headRow = `<thead><tr class="${prefix}-table-tr"><th class="${prefix}-table-th ${prefix}-table-checkbox"></th>${heads}${head('')}</tr></thead>`;
  const body = rows.map((row) => rowHtml(row, options)).join('');
  const isVirtual = table === 'virtual';
  const inner = isVirtual
    ? `<div class="${prefix}-table-header"><table>${headRow}</table></div><div class="${prefix}-table-body"><div><div>${body}</div></div></div>`
    : `<table>${headRow}<tbody>${body}</tbody></table>`;
  const pages = table === 'paginated' ? pagination(prefix, options.items ?? '') : '';
  return `<div class="${prefix}-table ${isVirtual ? `${prefix}-table-virtualized` : ''}" data-tid="m4b_table"><div
    class="${prefix}-spin"><div class="${prefix}-table-container">${inner}</div>${pages}</div></div>`;
}

export const batchBar = (prefix: string, words: SiteWords, price = ''): string =>
  `<div class="bar"><span>${words.price}</span>${numberField(prefix, price, undefined, '฿')}<button type="button"><span>${words.batch}</span></button></div>`;

/** The whole form, without the page around it. */
export function formHtml(options: SiteOptions = {}): string {
  const { prefix = 'theme-arco', language = 'en', ids = true, placeholders = true } = options;
  const words = siteWords[language];
  const name = `<input ${ids ? 'id="name_input"' : ''} maxlength="100" ${placeholders ? `placeholder="${words.name}"` : ''}
    class="${prefix}-input" value="${escape(options.name ?? 'Payday flash sale')}"><span>13/100</span>`;
  const products = new Set((options.rows ?? [aSiteRow()]).map(({ productId, product }) => productId ?? product)).size;
  const total = options.total === undefined ? words.total(products) : options.total;
  return `<form class="${prefix}-form ${prefix}-form-vertical">
    ${item(options, 'name', words.name, name)}${times(options, words)}${scope(options, words)}
    <button type="button" class="${prefix}-btn"><span>${words.select}</span></button>
    ${total === null ? '' : `<span class="count">${total}</span>`}${options.batch ?? ''}
    ${options.table === 'none' ? '' : tableHtml(options)}${options.extra ?? ''}
    <button type="button" class="${prefix}-btn-primary"><span>${words.submit}</span></button></form>`;
}

export const aSiteRow = (given: Partial<SiteRow> = {}): SiteRow => ({
  product: 'Cotton shirt',
  productId: '1729000000000000001',
  variation: 'Blue, M',
  sku: '1729384756000000001',
  ...given,
});

export const show = (html: string): void => {
  document.body.innerHTML = html;
};

export const aVisit = (given: Partial<Visit> = {}): Visit => ({
  shop: 'seller-th.tiktok.com|TH|',
  market: 'TH',
  kind: 'local',
  recognised: 'host',
  currency: { code: 'THB', decimals: 2 },
  marks: ['.'],
  zone: 'Asia/Bangkok',
  sellerZone: 'Asia/Bangkok',
  maxHours: 72,
  language: 'en',
  paused: false,
  ...given,
});

export const changes = (given: Partial<Changes> = {}): Changes => ({
  all: false,
  structure: false,
  fields: false,
  table: false,
  rows: new Set(),
  ...given,
});

export const now = Date.parse('2026-11-22T12:00:00Z');

/** Shows the form and reads it once. */
export function readerOf(options: SiteOptions = {}, visit: Visit = aVisit()): FlashSaleReader {
  show(formHtml(options));
  const reader = new FlashSaleReader(visit);
  reader.update(changes({ all: true }), now);
  return reader;
}
