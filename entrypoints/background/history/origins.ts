/** Where lines come from: which files hold them, and how new what is known of them is. */
import type { Instant } from '../../../rules/time.ts';
import type { BlockRecord } from './database.ts';
import { ColumnReader, ColumnWriter, DamagedError, type Room } from './columns.ts';

export interface Origin {
  /** Ids of the files that hold the line, ascending. */
  readonly files: readonly number[];
  /** When the newest of them was exported: older ones do not change the line. */
  readonly asOf: Instant;
}

/** One object for all equal origins, so that lines may be told apart by it. */
export class Origins {
  private readonly all = new Map<string, Origin>();

  of(files: readonly number[], asOf: Instant): Origin {
    const sorted = [...new Set(files)].sort((a, b) => a - b);
    const key = `${String(asOf)} ${sorted.join()}`;
    let origin = this.all.get(key);
    if (!origin) this.all.set(key, (origin = { files: sorted, asOf }));
    return origin;
  }
}

/** Remembers what `change` gave: lines by the thousand share a handful of origins. */
export function remembered<Result>(change: (origin: Origin) => Result): (origin: Origin) => Result {
  const results = new Map<Origin, Result>();
  return (origin) => {
    let result = results.get(origin);
    if (result === undefined) results.set(origin, (result = change(origin)));
    return result;
  };
}

/** Origin of each line of a block. `room`: see `ColumnReader.inflate`. */
export async function originsOf(block: BlockRecord, origins: Origins, room?: Room): Promise<Origin[]> {
  const list = block.origins.map(({ files, asOf }) => origins.of(files, asOf));
  const reader = await ColumnReader.inflate(block.origin, room);
  return Array.from(reader.numbers(new Uint32Array(block.lines)), (index) => {
    const origin = list[index];
    if (!origin) throw new DamagedError('A line of no file.');
    return origin;
  });
}

/** The same for storing. */
export async function packOrigins(lines: readonly Origin[]): Promise<Pick<BlockRecord, 'origins' | 'origin'>> {
  const list = new Map<Origin, number>();
  const column = new Uint32Array(lines.length);
  lines.forEach((origin, i) => {
    let index = list.get(origin);
    if (index === undefined) list.set(origin, (index = list.size));
    column[i] = index;
  });
  const writer = new ColumnWriter();
  writer.numbers(column);
  return {
    origins: Array.from(list.keys(), ({ files, asOf }) => ({ files: [...files], asOf })),
    origin: await writer.deflated(),
  };
}
