/** Reads the CSV form of an order export from its file; the second half of a large one in a second worker. */
import type { Currency, DecimalMark } from '../../../rules/money.ts';
import { csvForm, readCsv, type Rest } from './csv.ts';
import { textFeed, textOfHead } from './encoding.ts';
import type { ReadingProgress } from './progress.ts';
import { RestElsewhere } from './rest.ts';
import { seamIn } from './seam.ts';
import type { LinesBuilder } from './table.ts';

/** How a market writes amounts. */
export interface AmountWriting {
  readonly currency: Currency;
  readonly marks: readonly DecimalMark[];
}

interface TextHooks {
  readonly signal?: AbortSignal;
  readonly helper?: MessagePort;
}

/** `head`: the file's first bytes. */
export async function readText(
  file: File,
  head: Uint8Array,
  lines: LinesBuilder,
  writing: AmountWriting,
  progress: ReadingProgress,
  { signal, helper }: TextHooks,
): Promise<void> {
  const { encoding, bytes } = textOfHead(head);
  const form = csvForm(bytes);
  const seam = helper && encoding === 'utf-8' ? await seamIn(file, form) : null;
  const rest =
    helper && seam !== null
      ? new RestElsewhere(helper, { type: 'rest', rest: file.slice(seam), form, ...writing }, progress, signal)
      : null;
  try {
    await readRows(file.slice(0, seam ?? file.size), rest);
  } finally {
    rest?.close();
  }

  async function readRows(own: Blob, rest: Rest | null): Promise<void> {
    const feed = await textFeed(own, encoding, (count) => progress.read(count), signal);
    try {
      await readCsv(feed, form, lines, file.size, rest);
    } finally {
      await feed.close();
    }
  }
}
