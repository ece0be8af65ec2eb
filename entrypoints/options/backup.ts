/**
 * Everything Shoplint keeps as one file, and back: gzipped lines of JSON. The first line says what it is, then come
 * stored items, histories, blocks of order lines (bytes in base64) and costs; the last line counts them all. Both ways
 * it is a stream, and each line stands for itself. How two become one is in backup/merge.ts.
 */
import * as v from 'valibot';
import { copyHistories, HistoryError, replaceHistories, soundBlock, soundHistory } from '../background/history.ts';
import type { BlockCopy, Costs, HistoryCopy } from '../background/history.ts';
import { keepIndex, onPurpose } from '../background/history-index.ts';
import { replaceItems } from '../background/all-items.ts';
import { copyItems, isSoundItem } from '../background/storage.ts';
import { money } from '../background/validate.ts';
import { partsOf, wallOf, type Instant } from '../../rules/time.ts';
import { itemsOf } from './backup/parted-items.ts';
import type { Parts } from './backup/parts.ts';
import { base64, bytesOf, linesIn } from './backup-bytes.ts';

/** A file that leaves parts out must not take the place of everything: a Shoplint that knew no such files refuses it. */
const [whole, partial] = [1, 2] as const;

/**
 * Why a file was not opened or restored. `foreign`: it is no backup of Shoplint. `newer`: made by a newer Shoplint.
 * `cut`: it ends too soon. `damaged`: line `line` (from 1) does not read. `full`, `failed`: the browser could not keep
 * it. What was there before is there still.
 */
export class BackupError extends Error {
  readonly problem: 'foreign' | 'newer' | 'cut' | 'damaged' | 'full' | 'failed';
  readonly line: number | null;

  constructor(problem: BackupError['problem'], line: number | null = null, cause?: unknown) {
    super(`The backup was not restored: ${problem}.`, { cause });
    this.name = 'BackupError';
    this.problem = problem;
    this.line = line;
  }
}

/** `shoplint-backup-2026-11-22.json.gz`, or `shoplint-team-…`; the day as the clocks of `zone` show it. */
export function backupName(now: Instant, zone: string, kind: 'backup' | 'team' = 'backup'): string {
  const [year, month, date] = partsOf(wallOf(now, zone));
  const day = [year, month, date].map((part) => String(part).padStart(2, '0')).join('-');
  return `shoplint-${kind}-${day}.json.gz`;
}

/**
 * The whole file, or only some parts of what is kept. Throws `HistoryError` where the browser cannot read what is kept.
 */
export async function writeBackup(now: Instant, parts: Parts | null = null): Promise<Blob> {
  const [items, histories] = await Promise.all([copyItems(), copyHistories()]);
  const lines = parts
    ? linesOf(itemsOf(items, parts), onlyOf(histories, parts), now, partial)
    : linesOf(items, histories, now, whole);
  const text = new ReadableStream<string>({
    pull(controller) {
      const next = lines.next();
      if (next.done) controller.close();
      else controller.enqueue(`${JSON.stringify(next.value)}\n`);
    },
  });
  const zipped = text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
  return new Blob([await new Response(zipped).blob()], { type: 'application/gzip' });
}

const onlyOf = ({ histories, blocks, costs }: HistoryCopy, parts: Parts): HistoryCopy => ({
  ...(parts.has('history') ? { histories, blocks } : { histories: [], blocks: [] }),
  costs: parts.has('costs') ? costs : new Map(),
});

function* linesOf(
  items: Readonly<Record<string, unknown>>,
  copy: HistoryCopy,
  now: Instant,
  version: typeof whole | typeof partial,
): Generator<object, undefined> {
  yield { shoplint: 'backup', version, madeAt: new Date(now).toISOString() };
  let count = 0;
  const counted = <Line>(line: Line): Line => {
    count += 1;
    return line;
  };
  for (const [item, value] of Object.entries(items)) yield counted({ item, value });
  for (const history of copy.histories) yield counted({ history });
  for (const { block, price, rest } of copy.blocks) {
    yield counted({ block: { ...block, origin: base64(block.origin) }, price: base64(price), rest: base64(rest) });
  }
  for (const [costs, some] of copy.costs) {
    yield counted({ costs, of: Array.from(some, ([sku, { amount, currency }]) => ({ sku, amount, currency })) });
  }
  yield { end: count };
  return undefined;
}

const headSchema = v.object({ shoplint: v.literal('backup'), version: v.number() });
const lineSchema = v.union([
  v.object({ item: v.string(), value: v.unknown() }),
  v.object({ history: v.unknown() }),
  v.object({ block: v.looseObject({ origin: v.string() }), price: v.string(), rest: v.string() }),
  v.object({ costs: v.string(), of: v.array(v.object({ sku: v.string(), ...money.entries })) }),
  v.object({ end: v.number() }),
]);

/** More than anybody keeps: what looks for something in all of them stays quick. */
const most = { items: 20_000, histories: 1000, costs: 1000 };
/** What all blocks of a file may inflate to: some ten million lines. */
const mostInflated = 2 ** 30;

/** What a file holds, checked. */
export interface Backup extends HistoryCopy {
  readonly items: Readonly<Record<string, unknown>>;
  /** False: parts were left out, and it can only be merged. */
  readonly isWhole: boolean;
}

/** Puts a backup in the place of everything that is kept. Throws `BackupError`. */
export const restoreBackup = async (file: Blob): Promise<{ readonly lines: number }> =>
  replaceAll(await openBackup(file));

/** The same for one that was opened. */
export async function replaceAll(backup: Backup): Promise<{ readonly lines: number }> {
  if (!backup.isWhole) throw new BackupError('failed');
  const before = await copyItems();
  try {
    await replaceItems(backup.items);
    await onPurpose(null, () => replaceHistories(backup));
  } catch (error) {
    // The second store would not take its part: the first one gives its own back.
    await replaceItems(before);
    throw new BackupError(error instanceof HistoryError && error.problem === 'full' ? 'full' : 'failed', null, error);
  }
  await keepIndex();
  return { lines: backup.blocks.reduce((sum, { block }) => sum + block.lines, 0) };
}

/** Everything in the file, each part checked; nothing is written. Throws `BackupError`. */
export async function openBackup(file: Blob): Promise<Backup> {
  // No record yet: a name such as `__proto__` is one like any other.
  const items = new Map<string, unknown>();
  const room = { bytes: mostInflated };
  const histories: HistoryCopy['histories'][number][] = [];
  const blocks: BlockCopy[] = [];
  const costs = new Map<string, Costs>();
  let [number, end, isWhole] = [0, -1, true];
  for await (const text of textLines(file)) {
    number += 1;
    if (number === 1) {
      isWhole = versionIn(text) === whole;
      continue;
    }
    if (end !== -1) throw new BackupError('damaged', number);
    const line = v.safeParse(lineSchema, jsonIn(text));
    const damaged = new BackupError('damaged', number);
    if (!line.success) throw damaged;
    const { output } = line;
    if ('end' in output) end = output.end;
    else if ('item' in output) {
      if (!isSoundItem(output.item, output.value)) throw damaged;
      items.set(output.item, output.value);
    } else if ('history' in output) {
      const history = soundHistory(output.history);
      if (!history) throw damaged;
      histories.push(history);
    } else if ('block' in output) {
      const { price, rest } = output;
      const block = await soundBlock(
        {
          block: { ...output.block, origin: bytesOf(output.block.origin) },
          price: bytesOf(price),
          rest: bytesOf(rest),
        },
        room,
      );
      if (!block) throw damaged;
      blocks.push(block);
    } else {
      costs.set(output.costs, new Map(output.of.map(({ sku, amount, currency }) => [sku, { amount, currency }])));
    }
    if (items.size > most.items || histories.length > most.histories || costs.size > most.costs) throw damaged;
  }
  if (number === 0) throw new BackupError('foreign');
  if (end !== number - 2) throw new BackupError('cut');
  return { items: Object.fromEntries(items), histories, blocks, costs, isWhole };
}

/** A file that breaks off in its gzip is one that ends too soon; what is no gzip may have been unzipped already. */
async function* textLines(file: Blob): AsyncGenerator<string> {
  let lines = 0;
  try {
    for await (const line of linesIn(file)) {
      lines += 1;
      yield line;
    }
  } catch (error) {
    if (error instanceof BackupError) throw error;
    if (lines === 0) throw new BackupError('foreign', null, error);
    if (error instanceof RangeError) throw new BackupError('damaged', lines + 1, error);
    throw new BackupError('cut', null, error);
  }
}

function versionIn(text: string): number {
  const head = v.safeParse(headSchema, jsonIn(text));
  if (!head.success) throw new BackupError('foreign');
  if (head.output.version > partial) throw new BackupError('newer');
  return head.output.version;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
