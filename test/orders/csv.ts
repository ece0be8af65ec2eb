/** Order lines as CSV, in pieces of bytes. */
import type { Column } from './cells.ts';
import { explain } from './columns.ts';
import type { Style } from './options.ts';
import type { OrderLine } from './orders.ts';

export type CsvStyle = Pick<Style, 'eol' | 'bom' | 'description' | 'quoteAll'>;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const quotedIfNeeded = (text: string): string => (/[",\r\n]/.test(text) ? quoted(text) : text);

/** Few texts come again and again: each is looked through once. */
const remembered = (write: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    let written = known.get(text);
    if (written === undefined) {
      if (known.size > 50_000) known.clear();
      known.set(text, (written = write(text)));
    }
    return written;
  };
};

type RowWriter = (line: OrderLine) => string;

const rowWriter = (columns: readonly Column[], { eol, quoteAll }: CsvStyle): RowWriter => {
  const careful = remembered(quotedIfNeeded);
  const cells = columns.map(({ cell, free }): RowWriter => {
    if (quoteAll) return (line) => quoted(cell(line));
    return free ? (line) => careful(cell(line)) : cell;
  });
  const first = cells[0] ?? (() => '');
  return (line) => {
    let row = first(line);
    for (let i = 1; i < cells.length; i++) row += `,${(cells[i] as RowWriter)(line)}`;
    return row + eol;
  };
};

const pieceLength = 1 << 16;

/** The file, bit by bit: never more than some dozen rows at once. */
export function* csvPieces(
  lines: Iterable<OrderLine>,
  columns: readonly Column[],
  style: CsvStyle,
): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const write = style.quoteAll ? quoted : quotedIfNeeded;
  const rowOf = (texts: readonly string[]): string => texts.map(write).join(',') + style.eol;
  const toRow = rowWriter(columns, style);
  let text = (style.bom ? '\ufeff' : '') + rowOf(columns.map(({ name }) => name));
  if (style.description) text += rowOf(columns.map(({ name }) => explain(name)));
  for (const line of lines) {
    text += toRow(line);
    if (text.length < pieceLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
