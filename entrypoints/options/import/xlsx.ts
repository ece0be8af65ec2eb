/** Reads the XLSX form of an order export: the first sheet that has its header. */
import { headerIn, headerWithin, otherFile, type Header } from './columns.ts';
import type { Feed } from './feed.ts';
import { ImportError } from './problem.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetScanner, step, type SheetSense } from './sheet.ts';
import { isDescription, type LinesBuilder } from './table.ts';
import { readWorkbook, type Open } from './workbook.ts';
import { unpackElsewhere, unpackHere } from './unpack.ts';
import { Texts } from './words.ts';
import { damaged, mostOf, openPart, readZip, type ZipPart } from './zip.ts';

/** Whatever takes rows. `columns`: those it wants, beginning with the ones of `fields`; all of them are these otherwise. */
export interface XlsxTaker extends Pick<LinesBuilder, 'add'> {
  columns?(header: Header): Int32Array;
}

/** Bytes of a part that is worth unpacking elsewhere. */
const worthCrossing = 1 << 20;

/**
 * Reads all rows below the header into `lines`. `onBytes`: how many bytes of the file were read. `helper`: a second worker,
 * which unpacks.
 */
export async function readXlsx(
  file: File,
  lines: XlsxTaker,
  onBytes: (count: number) => void,
  signal: AbortSignal | undefined,
  helper?: MessagePort,
): Promise<void> {
  const parts = await readZip(file);
  if ([...parts.values()].some(({ encrypted }) => encrypted)) {
    throw new ImportError({ code: 'not-a-table', looksLike: 'protected' });
  }
  const open: Open = async (name) => {
    const part = parts.get(name);
    if (!part) return null;
    const unpack = helper && part.packed >= worthCrossing ? unpackElsewhere(helper) : unpackHere;
    return openPart(file, part, onBytes, signal, unpack);
  };
  const workbook = await readWorkbook(open);
  if (!workbook) throw notAWorkbook(parts);
  const { sharedStrings, dates, from1904 } = workbook;
  const strings = await stringsOf(open, parts.get(sharedStrings ?? ''));
  const mostBytes = mostOf(file.size);
  const seen: string[][] = [];
  for (const part of workbook.sheets) {
    const feed = await open(part);
    if (!feed) throw damaged(part);
    const isIt = await readSheet(feed, part, { strings, dates, from1904, mostBytes }, lines, seen);
    await feed.close();
    if (isIt) return;
  }
  throw otherFile(seen);
}

/** Files with their texts in the cells have no table of them. */
async function stringsOf(open: Open, part: ZipPart | undefined): Promise<Texts> {
  const feed = part && (await open(part.name));
  return feed ? readSharedStrings(feed, part.name, part.size) : new Texts();
}

function notAWorkbook(parts: ReadonlyMap<string, ZipPart>): ImportError {
  if (parts.has('xl/workbook.bin')) return new ImportError({ code: 'not-a-table', looksLike: 'old-excel' });
  const holds = [...parts.keys()].filter((name) => !name.endsWith('/'));
  return new ImportError({ code: 'archive', holds: holds.slice(0, 3) });
}

/** False where none of the first rows is the header; they are added to `seen`. */
async function readSheet(
  feed: Feed,
  part: string,
  sense: SheetSense,
  lines: XlsxTaker,
  seen: string[][],
): Promise<boolean> {
  const scanner = new SheetScanner(feed, part, sense);
  let rows = 0;
  let header: Header | null = null;
  for (;;) {
    const found = scanner.next();
    if (found === step.end) return header !== null;
    if (found === step.more) {
      if (!(await feed.more())) throw damaged(part);
    } else if (header) {
      addRow(scanner, header, lines);
    } else {
      const texts = scanner.texts();
      rows += 1;
      seen.push(texts);
      header = headerIn(texts, scanner.row.line);
      if (header) scanner.want(lines.columns?.(header) ?? header.columns);
      else if (rows === headerWithin) return false;
    }
  }
}

function addRow(scanner: SheetScanner, header: Header, lines: XlsxTaker): void {
  const { row } = scanner;
  if (row.line === header.line + 1 && isDescription(row)) return;
  // Rows that were cleared stay in the sheet.
  if (!scanner.isEmpty()) lines.add(row);
}
