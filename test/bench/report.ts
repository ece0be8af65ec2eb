/** The table, `.output/bench.json` and BENCHMARKS.md: the same figures three times. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type as system, release } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../e2e/harness/install.ts';
import { root } from '../e2e/harness/site.ts';

/** One line of the table, in the form that other programs read (design, "What others may rely on"). */
export interface Line {
  readonly id: string;
  readonly value: number;
  /** `slope`: of the logarithm of the time over that of the size; 1 is in proportion. */
  readonly unit: 'x' | 'ms' | 'KB' | 'MB' | 'events' | 'slope';
  /** `<=2` or `>=100`. */
  readonly goal: string;
  readonly holds: boolean;
  /** Measurements of each contender. */
  readonly n: number;
  readonly note: string;
}

type Goal = `${'<=' | '>='}${number}`;

const rounded = (value: number): number => {
  if (value === 0 || !Number.isFinite(value)) return value;
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4;
  return Number(value.toFixed(digits));
};

export function line(id: string, value: number, unit: Line['unit'], goal: Goal, n: number, note: string): Line {
  const limit = Number(goal.slice(2));
  const holds = goal.startsWith('<=') ? value <= limit : value >= limit;
  return { id, value: rounded(value), unit, goal, holds, n, note };
}

export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly chromium: string;
}

export function machine(): Machine {
  const [cpu] = cpus();
  const program = findBrowser('chromium');
  const version = program ? execFileSync(program, ['--version'], { encoding: 'utf8' }) : '';
  return {
    cores: cpus().length,
    cpu: cpu?.model.trim() ?? 'unknown',
    memory: `${String(Math.round(totalmem() / 2 ** 30))} GiB`,
    system: `${system()} ${release()}`,
    node: process.version,
    chromium: /[\d.]+/.exec(version)?.[0] ?? 'not found',
  };
}

const mark = ({ holds }: Line): string => (holds ? 'yes' : 'NO');
const amount = ({ value, unit }: Line): string => `${String(value)} ${unit}`;
const goalOf = ({ goal, unit }: Line): string => `${goal.replace('<=', '≤ ').replace('>=', '≥ ')} ${unit}`;

export function printTable(lines: readonly Line[]): void {
  const cells = lines.map((each) => [each.id, amount(each), goalOf(each), mark(each), `n=${String(each.n)}`]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  cells.forEach((row, i) => {
    console.log(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${lines[i]?.note ?? ''}`);
  });
}

export function writeJson(lines: readonly Line[]): void {
  mkdirSync(join(root, '.output'), { recursive: true });
  writeFileSync(join(root, '.output/bench.json'), `${JSON.stringify(lines, null, 2)}\n`);
}

export function writeMarkdown(lines: readonly Line[], { cores, cpu, memory, system, node, chromium }: Machine): void {
  const day = new Date().toISOString().slice(0, 10);
  const rows = lines.map((each) =>
    [`\`${each.id}\``, amount(each), goalOf(each), mark(each), String(each.n), each.note.replaceAll('|', '\\|')].join(
      ' | ',
    ),
  );
  const text = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`, never by hand. Every ratio compares two things measured in the same run, in turns; values',
    'are medians of n measurements. Other work on the machine moves the milliseconds, much less the ratios.',
    '',
    `Measured ${day} on ${cpu}, ${String(cores)} cores, ${memory}, ${system}; Node ${node}, Chromium ${chromium}.`,
    '',
    '| what | value | goal | holds | n | note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
  writeFileSync(join(root, 'BENCHMARKS.md'), text);
}
