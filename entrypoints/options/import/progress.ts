/** How far the reading of a file is. */
import type { Progress } from './protocol.ts';
import type { LinesBuilder } from './table.ts';

/** Between two messages, in ms. */
const pause = 100;

export class ReadingProgress {
  readonly #total: number;
  readonly #lines: LinesBuilder;
  readonly #tell: ((progress: Progress) => void) | undefined;
  #bytes = 0;
  #helped = { rows: 0, bytes: 0 };
  #last = 0;

  /** `tell` is called at most ten times a second. */
  constructor(total: number, lines: LinesBuilder, tell: ((progress: Progress) => void) | undefined) {
    this.#total = total;
    this.#lines = lines;
    this.#tell = tell;
  }

  /** So many more bytes of the file were read. */
  read(bytes: number): void {
    this.#bytes += bytes;
    this.#say();
  }

  /** So much a second worker has read in all. */
  helped(rows: number, bytes: number): void {
    this.#helped = { rows, bytes };
    this.#say();
  }

  #say(): void {
    const now = performance.now();
    if (!this.#tell || now - this.#last < pause) return;
    this.#last = now;
    const rows = this.#lines.length + this.#lines.rejected.count + this.#helped.rows;
    this.#tell({ rows, bytes: this.#bytes + this.#helped.bytes, total: this.#total, stage: 'reading' });
  }
}
