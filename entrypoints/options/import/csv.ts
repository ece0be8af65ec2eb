/** Reads the CSV form of an order export, as a stream of bytes. */
import { headerIn, headerWithin, knownNames, otherFile, type Header } from './columns.ts';
import { CsvScanner } from './csv-scanner.ts';
import { Feed } from './feed.ts';
import { ImportError } from './problem.ts';
import { emptyRow, type Row } from './row.ts';
import { isDescription, type LinesBuilder, type LinesPart } from './table.ts';

const delimiters = [',', ';', '\t'].map((delimiter) => delimiter.charCodeAt(0));

export interface CsvForm {
  readonly delimiter: number;
  readonly header: Header;
}

/** The delimiter under which the first rows hold most names of an order export, and the header. `head`: first bytes, UTF-8. */
export function csvForm(head: Uint8Array): CsvForm {
  const forms = delimiters.map((delimiter) => ({ delimiter, rows: firstRows(head, delimiter) }));
  const score = ({ rows }: (typeof forms)[number]): number =>
    Math.max(0, ...rows.map((cells) => knownNames(cells) * 1000 + Math.min(cells.length, 999)));
  const best = forms.reduce((a, b) => (score(b) > score(a) ? b : a));
  for (const [index, cells] of best.rows.entries()) {
    const header = headerIn(cells, index + 1);
    if (header) return { delimiter: best.delimiter, header };
  }
  throw otherFile(best.rows);
}

function firstRows(head: Uint8Array, delimiter: number): string[][] {
  const scanner = new CsvScanner(Feed.of(head), delimiter);
  scanner.close();
  const rows: string[][] = [];
  while (rows.length < headerWithin && scanner.next()) rows.push(scanner.texts());
  return rows;
}

/** Whatever takes rows; its columns begin with those of `fields`. */
export type CsvTaker = Pick<LinesBuilder, 'length' | 'expect' | 'add' | 'reject'> & Partial<Pick<LinesBuilder, 'join'>>;

/** The end of a file, which somebody else reads meanwhile, in the hope that it begins with a whole row. */
export interface Rest {
  /** What was read of it; null where that failed, wherever the fault is. */
  part(): Promise<LinesPart | null>;
  /** Its bytes, to be read here after all. */
  stream(): ReadableStream<Uint8Array>;
}

/**
 * Reads all rows below the header into `lines`. `feed`: the file as UTF-8, of about `size` bytes, without `rest`. Throws
 * where it breaks off.
 */
export async function readCsv(
  feed: Feed,
  { delimiter, header }: CsvForm,
  lines: CsvTaker,
  size: number,
  rest: Rest | null = null,
): Promise<void> {
  const scanner = new CsvScanner(feed, delimiter);
  const row = emptyRow(header.columns.length);
  const readOn = async (): Promise<void> => {
    do {
      const isFirst = lines.length === 0;
      readRows(scanner, header, row, lines);
      if (isFirst) lines.expect(Math.ceil((1.05 * lines.length * size) / (feed.at + 1)));
    } while (!scanner.broken && (await feed.more()));
  };
  await readOn();
  if (rest && !scanner.broken) {
    // A row ends just where the rest begins, so reading the rest by itself was no different from reading on.
    const part = scanner.line > header.line && feed.at === feed.end ? await rest.part() : null;
    if (part && lines.join?.(part, scanner.line)) return;
    feed.goOn(rest.stream());
    await readOn();
  }
  if (!scanner.broken) {
    scanner.close();
    readRows(scanner, header, row, lines);
  }
  if (scanner.broken) throw brokenOff(scanner, header, scanner.line + 1);
}

function readRows(scanner: CsvScanner, header: Header, row: Row, lines: CsvTaker): void {
  while (scanner.next()) {
    if (scanner.line <= header.line || scanner.isEmpty()) continue;
    if (scanner.unended && scanner.width < header.width) throw brokenOff(scanner, header, scanner.line);
    scanner.place(header.columns, row);
    if (scanner.line === header.line + 1 && isDescription(row)) continue;
    if (scanner.width === header.width) lines.add(row);
    else lines.reject(row, 'cells', null, `${scanner.width} / ${header.width}`);
  }
}

const brokenOff = (scanner: CsvScanner, header: Header, line: number): ImportError =>
  new ImportError({
    code: 'breaks-off',
    line,
    column: header.names[scanner.broken ? scanner.width : scanner.width - 1] ?? null,
    quote: scanner.broken && scanner.inQuotes,
  });
