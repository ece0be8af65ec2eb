/** A list of costs as sellers keep them: two columns, SKU id and cost, with or without a header. */
import { currencyOf, parseMoney, type Money } from '../../../rules/money.ts';

export interface CostList {
  /** By SKU id; of a SKU listed twice the last one. */
  readonly costs: ReadonlyMap<string, Money>;
  /** Lines, counted from 1, with neither a SKU id nor an amount where they belong. The header is none of them. */
  readonly skipped: readonly number[];
}

/** Excel in China saves CSV in GB18030. */
export function decodeList(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const bare = (cell: string): string =>
  cell
    .trim()
    .replace(/^"?[\s']*/, '')
    .replace(/"$/, '')
    .trimEnd();

export function costsIn(text: string, currency: string): CostList {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const separator = ['\t', ';', ','].find((mark) => first.includes(mark)) ?? ',';
  const costs = new Map<string, Money>();
  const skipped: number[] = [];
  let isHeader = true;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [sku = '', ...rest] = line.split(separator).map(bare);
    // A decimal comma in quotes was taken apart with the cells.
    const amount = rest.join(',').replace(/(?<!,),+$/, '');
    const cost = parseMoney(amount, currencyOf(currency), { marks: ['.', ','], typed: true });
    if (/^\d{8,}$/.test(sku) && cost.state === 'read' && cost.value.amount > 0) costs.set(sku, cost.value);
    else if (!isHeader || /\d{8,}/.test(sku)) skipped.push(i + 1);
    isHeader = false;
  }
  return { costs, skipped };
}
