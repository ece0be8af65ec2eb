/**
 * `npm run bench`: every speed figure that Shoplint promises, measured here and now. `--quick`: fewer rounds and smaller
 * files, as n and the notes say, under three minutes. `--only=engine`: the lines whose id starts so. After either BENCHMARKS.md stays as it is.
 */
import { backgroundLines } from './background.ts';
import { freshBuild } from './build.ts';
import { deadlineLines, popupLines } from './deadlines.ts';
import { engineLines } from './engine.ts';
import { removeExports } from './exports.ts';
import { closeHistories } from './histories.ts';
import { historyLines } from './history.ts';
import { importLines } from './import.ts';
import { pageLines } from './page.ts';
import { machine, printTable, writeJson, writeMarkdown, type Line } from './report.ts';
import { scaleLines } from './scale.ts';
import { sizeLines } from './size.ts';

const quick = process.argv.includes('--quick');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const isWanted = (id: string): boolean => id.startsWith(only) || only.startsWith(`${id}/`);

const secondsSince = (moment: number): string => ((performance.now() - moment) / 1000).toFixed(0);

const started = performance.now();
const described = machine();
console.log(
  `${described.cpu}, ${String(described.cores)} cores, ${described.memory}; Node ${described.node}, Chromium ${described.chromium}`,
);
const build = freshBuild();
const lines: Line[] = [];
const parts: readonly (readonly [string, () => Promise<Line[]> | Line[]])[] = [
  ['engine', () => engineLines(quick)],
  ['size', () => sizeLines(build.folder)],
  ['background', () => backgroundLines(build.folder, quick)],
  ['page', () => pageLines(build.folder, quick)],
  ['deadlines', () => deadlineLines(quick)],
  ['popup', () => popupLines(build.folder, quick)],
  ['import', () => importLines(quick)],
  ['history', () => historyLines(quick)],
  ['scale', () => scaleLines(quick)],
];
try {
  for (const [name, measure] of parts) {
    if (!isWanted(name)) continue;
    console.log(`Measuring ${name} …`);
    const began = performance.now();
    lines.push(...(await measure()).filter(({ id }) => id.startsWith(only)));
    console.log(`… ${name}: ${secondsSince(began)} s`);
  }
} finally {
  await closeHistories();
  removeExports();
  build.remove();
}
if (lines.length === 0) throw new Error(`No line's id starts with "${only}".`);
printTable(lines);
writeJson(lines);
if (only === '' && !quick) writeMarkdown(lines, described);
const missed = lines.filter(({ holds }) => !holds);
console.log(
  `${String(lines.length - missed.length)} of ${String(lines.length)} goals hold; ${secondsSince(started)} s`,
);
