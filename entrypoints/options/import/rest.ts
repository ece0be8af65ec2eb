/** The second half of a large file, read by a second worker; both ends of it. */
import { readCsv, type CsvForm, type Rest } from './csv.ts';
import { Feed } from './feed.ts';
import { ReadingProgress } from './progress.ts';
import type { FromHelper, RestTask, UnpackTask } from './protocol.ts';
import { LinesBuilder, type LinesPart } from './table.ts';
import { unpackFor } from './unpack.ts';

/** The end of whoever reads the first half. */
export class RestElsewhere implements Rest {
  readonly #helper: MessagePort;
  readonly #rest: Blob;
  readonly #progress: ReadingProgress;
  readonly #part: Promise<LinesPart | null>;

  constructor(helper: MessagePort, task: RestTask, progress: ReadingProgress, signal: AbortSignal | undefined) {
    this.#helper = helper;
    this.#rest = task.rest;
    this.#progress = progress;
    this.#part = this.#hear(signal);
    helper.postMessage(task);
  }

  /** Rejects with the signal's reason. */
  part(): Promise<LinesPart | null> {
    return this.#part;
  }

  stream(): ReadableStream<Uint8Array> {
    this.close();
    this.#progress.helped(0, 0);
    return this.#rest.stream();
  }

  /** Hears no more of it. */
  close(): void {
    this.#helper.close();
  }

  #hear(signal: AbortSignal | undefined): Promise<LinesPart | null> {
    const part = new Promise<LinesPart | null>((resolve, reject) => {
      this.#helper.onmessage = ({ data }: MessageEvent<FromHelper>) => {
        if (data.type === 'part') resolve(data.part);
        else this.#progress.helped(data.rows, data.bytes);
      };
      // No room for what it found.
      this.#helper.onmessageerror = () => resolve(null);
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    });
    // Nobody may be waiting for it yet.
    part.catch(() => undefined);
    return part;
  }
}

/** The end of the second worker: does what is asked of it through `port`. */
export function help(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<RestTask | UnpackTask>) => {
    if (data.type === 'unpack') unpackFor(data.port, data.packed);
    else void readRest(data, (message, transfer = []) => port.postMessage(message, transfer));
  };
}

async function readRest(
  { rest, form, currency, marks }: RestTask,
  tell: (message: FromHelper, transfer?: Transferable[]) => void,
): Promise<void> {
  const lines = new LinesBuilder(currency, marks);
  const progress = new ReadingProgress(rest.size, lines, ({ rows, bytes }) => tell({ type: 'progress', rows, bytes }));
  const feed = new Feed(rest.stream(), { onBytes: (count) => progress.read(count) });
  const part = await readCsv(feed, withoutHeader(form), lines, rest.size).then(
    () => lines.part(),
    () => null,
  );
  await feed.close();
  tell({ type: 'part', part }, part ? memoryOf(part) : []);
}

/** No row of the rest is the header. */
const withoutHeader = ({ delimiter, header }: CsvForm): CsvForm => ({ delimiter, header: { ...header, line: -1 } });

/** What need not be copied to cross to another worker. */
const memoryOf = ({ columns, words }: LinesPart): ArrayBuffer[] => {
  const { texts, quantity, paid, row, orderHash, grouped } = columns;
  const values = [...columns.words, ...columns.times, quantity, paid, row, orderHash, grouped];
  return [...values, ...[words, ...texts].flatMap(({ bytes, ends }) => [bytes, ends])].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
};
