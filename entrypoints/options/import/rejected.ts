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

  /** More texts of lines are of no use. */
  isFull(): boolean {
    return this.#lines.length === mostRejectedKept;
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
