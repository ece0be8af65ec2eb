/** Order lines as CSV, in pieces of bytes. */
import type { Column } from './cells.ts';
import { explain } from './columns.ts';
import type { ShopSku, Style } from './options.ts';
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

type CellWriter = (line: OrderLine) => string;

/** Neighbours that depend on the file or the SKU alone are written together, and once. */
const together = (columns: readonly Column[], write: (column: Column) => CellWriter): CellWriter => {
  const cells = columns.map(write);
  const first = columns[0];
  if (cells.length === 1 && cells[0] && first?.per === 'line') return cells[0];
  const known = new Map<ShopSku | null, string>();
  return (line) => {
    const key = first?.per === 'sku' ? line.sku : null;
    let text = known.get(key);
    if (text === undefined) known.set(key, (text = cells.map((cell) => cell(line)).join(',')));
    return text;
  };
};

const groupsOf = (columns: readonly Column[]): Column[][] => {
  const groups: Column[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.per !== 'line' && last[0]?.per === column.per) last.push(column);
    else groups.push([column]);
  }
  return groups;
};

const rowWriter = (columns: readonly Column[], quoteAll: boolean): CellWriter => {
  const careful = remembered(quotedIfNeeded);
  const write = ({ cell, free }: Column): CellWriter => {
    if (quoteAll) return (line) => quoted(cell(line));
    return free ? (line) => careful(cell(line)) : cell;
  };
  const parts = groupsOf(columns).map((group) => together(group, write));
  const texts = parts.map(() => '');
  return (line) => {
    for (let i = 0; i < parts.length; i++) texts[i] = parts[i]!(line);
    return texts.join(',');
  };
};

const pieceLength = 1 << 16;

/** The file, bit by bit: never more than some hundred rows at once. */
export function* csvPieces(
  lines: Iterable<OrderLine>,
  columns: readonly Column[],
  { eol, bom, description, quoteAll }: CsvStyle,
): Generator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  // Three bytes a character at most; `encode` would make a new buffer each time, which is slower than a copy.
  let buffer = new Uint8Array(0);
  const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
    if (buffer.length < text.length * 3) buffer = new Uint8Array(text.length * 3);
    return buffer.slice(0, encoder.encodeInto(text, buffer).written);
  };
  const header = (texts: readonly string[]): string => texts.map(quoteAll ? quoted : quotedIfNeeded).join(',');
  const toRow = rowWriter(columns, quoteAll);
  const rows = [(bom ? '\ufeff' : '') + header(columns.map(({ name }) => name))];
  if (description) rows.push(header(columns.map(({ name }) => explain(name))));
  let length = 0;
  for (const line of lines) {
    const row = toRow(line);
    rows.push(row);
    length += row.length;
    if (length < pieceLength) continue;
    yield bytesOf(rows.join(eol) + eol);
    rows.length = 0;
    length = 0;
  }
  if (rows.length > 0) yield bytesOf(rows.join(eol) + eol);
}
