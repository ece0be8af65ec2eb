/** The lines of one file that were left out: all counted, the first kept with their reasons. */
import { columnName, type Field } from './columns.ts';
import { mostRejectedKept, type Rejected, type RejectedLine, type RejectReason } from './problem.ts';

const longestText = 80;

export class RejectedLines {
  count = 0;
  readonly #byReason: Partial<Record<RejectReason, number>> = {};
  readonly #lines: RejectedLine[] = [];

  /** `field` is null where the whole line is meant. */
  add(line: number, orderId: string, reason: RejectReason, field: Field | null, text: string): void {
    this.count += 1;
    this.#byReason[reason] = (this.#byReason[reason] ?? 0) + 1;
    if (this.#lines.length === mostRejectedKept) return;
    const column = field ? columnName(field) : '';
    this.#lines.push({
      line,
      orderId: orderId.slice(0, longestText),
      reason,
      column,
      text: text.slice(0, longestText),
    });
  }

  /** Adds those that were left out of the rows behind row `rows`. */
  join({ count, byReason, lines }: Rejected, rows: number): void {
    this.count += count;
    for (const reason of Object.keys(byReason) as RejectReason[]) {
      this.#byReason[reason] = (this.#byReason[reason] ?? 0) + (byReason[reason] ?? 0);
    }
    const room = mostRejectedKept - this.#lines.length;
    this.#lines.push(...lines.slice(0, room).map((line) => ({ ...line, line: rows + line.line })));
  }

  /** The first line of the most frequent reason. */
  commonest(): RejectedLine | null {
    const [reason] = Object.entries(this.#byReason).toSorted(([, a], [, b]) => b - a)[0] ?? [];
    return this.#lines.find((line) => line.reason === reason) ?? this.#lines[0] ?? null;
  }

  all(): Rejected {
    return {
      count: this.count,
      byReason: { ...this.#byReason },
      lines: this.#lines.toSorted((a, b) => a.line - b.line),
    };
  }
}
