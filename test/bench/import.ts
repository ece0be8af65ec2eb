/**
 * From the file on the disk to the ceiling of every SKU: our reader and the libraries at the same job, each in a worker
 * of its own on a plain page, and the limits that nobody can beat: the bare stream, the bare decompressor.
 */
import { strictEqual } from 'node:assert';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { exported, type Exported } from './exports.ts';
import { Lab } from './lab.ts';
import { median, spread, takeTurns } from './measure.ts';
import { line, type Line } from './report.ts';

const libraries = { udsv: 'udsv 0.7.3', papaparse: 'papaparse 5.7.1', hucre: 'hucre 1.0.0' } as const;

/** Of a file with which each contender does the whole job once before: all are warm. */
const linesBefore = 10_000;
const warm = `all warm: the same with ${linesBefore.toLocaleString('en')} lines before; ours got ready as it does while the seller looks for the file`;

type Worker = 'ours' | 'drain' | 'inflate' | keyof typeof libraries;

/** The code of a worker by name. */
export const contender = (name: Worker | 'ours-helper' | 'history'): Promise<string> =>
  bundle(join(import.meta.dirname, 'contenders', `${name}.ts`));

/** Our reader, which shares a large file with a second worker. */
export const ours = async (): Promise<Record<string, string>> => ({
  ours: await contender('ours'),
  'ours-helper': await contender('ours-helper'),
});

/**
 * Milliseconds of each worker at one file, in turns; those at the same job must give the file's true answer. All are warm:
 * each has done the same with `before`, off the clock.
 */
async function race<Name extends Worker>(
  file: Exported,
  before: Exported,
  names: readonly Name[],
  rounds: number,
): Promise<Record<Name, number[]>> {
  const scripts = await Promise.all(names.map(async (name) => [name, await contender(name)] as const));
  const lab = await Lab.open({ ...Object.fromEntries(scripts), ...(await ours()) });
  const take = (name: Name) => async (): Promise<number> => {
    const { ms, answer } = await lab.run(name, file.path, file.settings, before.path);
    if (name !== 'drain' && name !== 'inflate') assertSame(name, answer, file.truth);
    return ms;
  };
  try {
    const contenders = Object.fromEntries(names.map((name) => [name, take(name)])) as Record<
      Name,
      () => Promise<number>
    >;
    // The first reading of a file fetches it from the disk.
    await lab.run(names[0] as Name, file.path, file.settings);
    return await takeTurns(contenders, rounds);
  } finally {
    await lab.close();
  }
}

/** An answer has one line a SKU; the first that differs says enough. */
export function assertSame(name: string, answer: string, truth: string): void {
  if (answer === truth) return;
  const [theirs, expected] = [answer.split('\n'), truth.split('\n')];
  const at = expected.findIndex((text, i) => text !== theirs[i]);
  strictEqual(theirs[at], expected[at], `${name} finds other prices than the file holds, first at SKU ${String(at)}`);
  throw new Error(`${name} finds ${String(theirs.length)} SKUs, the file holds ${String(expected.length)}.`);
}

/** What the page's process held at most, each time in a browser of its own. */
async function peakLine(id: string, file: Exported, goal: '<=350' | '<=450', quick: boolean): Promise<Line[]> {
  if (process.platform !== 'linux') {
    console.log(`${id} is left out: it needs Linux, which counts a process’s peak.`);
    return [];
  }
  const scripts = await ours();
  const taken: number[] = [];
  // It hardly differs from time to time.
  const times = quick ? 1 : 7;
  for (let round = 0; round < times; round += 1) {
    const lab = await Lab.open(scripts);
    try {
      await lab.run('ours', file.path, file.settings);
      taken.push(await lab.peakMb());
    } finally {
      await lab.close();
    }
  }
  const note = `${spread(taken, 0)} MB of the page’s process; with an empty page it holds about 130; ${sizeOf(file)}`;
  return [line(id, median(taken), 'MB', goal, times, note)];
}

const ms = (taken: readonly number[]): string => `${median(taken).toFixed(0)} ms (${spread(taken, 0)})`;
const sizeOf = ({ rows, bytes }: Exported): string =>
  `${rows.toLocaleString('en')} lines, ${(bytes / 1e6).toFixed(0)} MB`;

async function csvLines(quick: boolean): Promise<Line[]> {
  const file = await exported('csv', 300_000);
  const rounds = quick ? 5 : 7;
  // A quick run spares the slower library.
  const peers = quick ? (['udsv'] as const) : (['udsv', 'papaparse'] as const);
  const taken = await race(file, await exported('csv', linesBefore), ['drain', 'ours', ...peers], rounds);
  const best = Math.min(...peers.map((name) => median(taken[name])));
  const own = median(taken.ours);
  const note = `ours ${ms(taken.ours)}; ${peers.map((name) => `${libraries[name]} ${ms(taken[name])}`).join(', ')}; ${sizeOf(file)}, same answer; ${warm}`;
  return [
    line('import/csv-300k-vs-best-js', best / own, 'x', '>=2.5', rounds, note),
    line(
      'import/csv-300k-vs-stream',
      own / median(taken.drain),
      'x',
      '<=2.5',
      rounds,
      `ours ${ms(taken.ours)}, draining file.stream() ${ms(taken.drain)}; ${sizeOf(file)}`,
    ),
    ...(await peakLine('import/csv-300k-peak-mb', file, '<=350', quick)),
  ];
}

async function xlsxLines(quick: boolean): Promise<Line[]> {
  const file = await exported('xlsx', quick ? 50_000 : 100_000);
  const rounds = quick ? 3 : 7;
  const taken = await race(file, await exported('xlsx', linesBefore), ['inflate', 'ours', 'hucre'], rounds);
  const own = median(taken.ours);
  const note = `ours ${ms(taken.ours)}; ${libraries.hucre} ${ms(taken.hucre)}; ${sizeOf(file)}, same answer; ${warm}`;
  return [
    line('import/xlsx-100k-vs-best-js', median(taken.hucre) / own, 'x', '>=3', rounds, note),
    line(
      'import/xlsx-100k-vs-inflate',
      own / median(taken.inflate),
      'x',
      '<=3',
      rounds,
      `ours ${ms(taken.ours)}, DecompressionStream alone ${ms(taken.inflate)}; ${sizeOf(file)}`,
    ),
    ...(await peakLine('import/xlsx-100k-peak-mb', file, '<=450', quick)),
  ];
}

export const importLines = async (quick: boolean): Promise<Line[]> => [
  ...(await csvLines(quick)),
  ...(await xlsxLines(quick)),
];
