/**
 * A browser compiles what runs often, so the first few MB of a file take several times as long as those that follow. A
 * worker that waits for its file reads a made-up export instead: then the seller's own finds all of it compiled.
 */
import { columnName, fields, type Field } from './columns.ts';
import { readExport } from './read-export.ts';

/** Some 3 MB each; more of them gains nothing (Chromium 156). */
const rounds = 2;
const lines = 4000;
/** So many that the tables of words have to grow. */
const skus = 2500;

/** Until it has read enough or `signal` says that there is real work. */
export async function warmUp(signal: AbortSignal): Promise<void> {
  const file = madeUpExport();
  for (let round = 0; round < rounds && !signal.aborted; round += 1) {
    await readExport(file, { market: 'TH' }, { ask: () => Promise.resolve('DM'), signal }).catch(() => undefined);
  }
}

/** Columns that nobody wants, as an export has them between the others. */
const unwanted = ['0', '', 'Fulfillment by seller', '"หมู่บ้าน ""สวน"", ซอย 3"', '(+66)8*****49', '141.55'];

/** A file with all that exports are full of: ids with a tab, Thai names, quotes, blanks, amounts whole and broken. */
export function madeUpExport(): File {
  const header = fields.flatMap((field) => [columnName(field), ...unwanted.slice(0, 2)]);
  const row = (line: number): string =>
    fields.flatMap((field, column) => [cellOf(field, line), ...otherCells(line + column)]).join(',');
  const rows = [header.join(','), ...Array.from({ length: lines }, (_, line) => row(line))];
  return new File([rows.join('\r\n')], 'made-up.csv');
}

const otherCells = (place: number): string[] =>
  [place, place + 2].map((index) => unwanted[index % unwanted.length] ?? '');

function cellOf(field: Field, line: number): string {
  const sku = (line * 7) % skus;
  const isShipped = line % 5 > 0;
  switch (field) {
    case 'orderId':
      return `${String(583_100_100_000 + line)}000000\t`;
    case 'packageId':
      return isShipped ? `${String(115_000_000_000 + line)}000000\t` : '';
    case 'sku':
      return `${String(1_730_500_000_000 + sku)}000000\t`;
    case 'product':
      return `ครีมกันแดด SPF50 เนื้อบางเบา 50 มล. ${String(sku)}`;
    case 'variation':
      return `"Black, ${String(sku % 9)}"`;
    case 'quantity':
      return String(1 + (line % 3));
    case 'subtotal':
      return `${String(100 + sku)}${line % 2 === 0 ? '' : '.5'}`;
    case 'sellerDiscount':
      return line % 4 === 0 ? '12.45' : '0';
    case 'created':
    case 'paidAt':
    case 'rts':
      return timeOf(line, sku);
    case 'shipped':
    case 'delivered':
      return isShipped ? timeOf(line, sku) : '';
    case 'cancelled':
      return isShipped ? '' : timeOf(line, sku);
    case 'cancelType':
      return isShipped ? '' : 'Cancel';
    case 'trackingId':
      return isShipped ? `TH${String(7_000_000_000 + line)}` : '';
    default:
      return `${columnName(field)} ${String(line % 3)}`;
  }
}

const timeOf = (line: number, sku: number): string =>
  `${two(28 - (line % 28))}/09/2026 ${two(line % 24)}:${two(line % 60)}:${two(sku % 60)}\t`;

const two = (value: number): string => String(value).padStart(2, '0');
