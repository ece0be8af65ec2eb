/** Where a large CSV file may be cut in two: a guess, which whoever reads the first half proves or drops. */
import { CsvScanner } from './csv-scanner.ts';
import type { CsvForm } from './csv.ts';
import { Feed } from './feed.ts';
import { byteCode } from './row.ts';

/** Bytes of a file that is worth a second worker: its start takes as long as reading some MB. */
export const worthHelp = 16 << 20;
/** Of the first half: whoever reads it tells the page how far both are, too, and starts no sooner. Both end together. */
const share = 0.49;
/** No row of an export is nearly as long. */
const searched = 1 << 16;
/** So many rows as wide as the header, one after another, do not come out of the middle of a quoted text. */
const enoughRows = 3;

/** The place of a byte near the middle at which a row seems to begin; null where none does. */
export async function seamIn(file: Blob, form: CsvForm): Promise<number | null> {
  const from = Math.floor(file.size * share);
  const feed = Feed.of(new Uint8Array(await file.slice(from, from + searched).arrayBuffer()));
  const scanner = new CsvScanner(feed, form.delimiter);
  const isRow = (): boolean => scanner.next() && scanner.width === form.header.width;
  const bytes = feed.bytes.subarray(0, feed.end);
  for (let row = bytes.indexOf(byteCode.lineFeed) + 1; row > 0; row = bytes.indexOf(byteCode.lineFeed, row) + 1) {
    feed.at = row;
    let rows = 0;
    while (rows < enoughRows && isRow()) rows += 1;
    if (rows === enoughRows) return from + row;
  }
  return null;
}
