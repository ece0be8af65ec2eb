/** The lines that were left out, as a CSV file to download. */
import type { RejectedLine } from './problem.ts';

/** A spreadsheet program runs a cell that begins so as a formula. */
const formula = /^[\s]*[=+\-@]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** `headings`: five, for row, order, reason, column and text; `reasonOf` says why a line was left out. */
export const rejectedCsv = (
  lines: readonly RejectedLine[],
  headings: readonly string[],
  reasonOf: (line: RejectedLine) => string,
): string =>
  // The byte order mark makes spreadsheet programs read UTF-8.
  `\ufeff${[headings, ...lines.map((line) => [String(line.line), line.orderId, reasonOf(line), line.column, line.text])]
    .map((cells) => cells.map(cell).join(',') + '\r\n')
    .join('')}`;
