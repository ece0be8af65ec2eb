/** The last step of reading: raw dates become moments, and lines that turn out not to hold are left out. */
import type { DateResolver } from './date-resolver.ts';
import type { Field } from './columns.ts';
import { timeFields, type LineColumns } from './line-columns.ts';
import type { RejectReason } from './problem.ts';
import { rawText, type RawDate } from './raw-date.ts';

/** Why a line was left out, with the cell to blame and what stands there. */
export interface Refusal {
  readonly reason: RejectReason;
  readonly field: Field;
  readonly text: string;
}

/** Makes moments of the raw dates in `columns`; the lines with a date that does not exist. */
export function settleTimes(columns: LineColumns, resolver: DateResolver): Map<number, Refusal> {
  const refused = new Map<number, Refusal>();
  for (const [index, field] of timeFields.entries()) {
    settleColumn(columns.times[index] as Uint32Array, columns.length, resolver, (line, raw) => {
      if (!refused.has(line)) refused.set(line, { reason: 'date-impossible', field, text: rawText(raw) });
    });
  }
  return refused;
}

/** A function of its own: the loop is compiled once for all columns. */
function settleColumn(
  values: Uint32Array,
  length: number,
  resolver: DateResolver,
  refuse: (line: number, raw: RawDate) => void,
): void {
  for (let line = 0; line < length; line += 1) {
    const raw = values[line] as number;
    if (raw === 0) continue;
    const seconds = resolver.resolve(raw);
    if (seconds >= 0) values[line] = seconds;
    else refuse(line, raw);
  }
}

/** The lines that stay; null: all of them. */
export function linesBut(refused: ReadonlyMap<number, unknown>, length: number): Uint32Array | null {
  if (refused.size === 0) return null;
  const kept = new Uint32Array(length - refused.size);
  let count = 0;
  for (let line = 0; line < length; line += 1) {
    if (refused.has(line)) continue;
    kept[count] = line;
    count += 1;
  }
  return kept;
}
