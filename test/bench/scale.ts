/** How times grow with sizes: what is read grows with the file, what is looked up or edited does not. */
import { Review } from '../../rules/engine.ts';
import { read, type FlashSaleRow } from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import { largeSale, market, type Sale } from './engine-data.ts';
import { exported } from './exports.ts';
import { ofCases, ofOrders, ofWindows, type Growth } from './growth.ts';
import { historyOf } from './histories.ts';
import { ours } from './import.ts';
import { Lab } from './lab.ts';
import { median, slope, takeTurns, timed, type Take } from './measure.ts';
import { line, type Line } from './report.ts';

type Point = readonly [size: number, time: number];

const formSizes = [100, 1_000, 10_000];
const shown = ([size, time]: Point): string =>
  `${size.toLocaleString('en')}: ${Number(time.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 4 })} ms`;
const points = (all: readonly Point[]): string => all.map(shown).join(', ');

const reviewOf = ({ known }: Sale): Review => new Review({ rules, market, kind: 'local', known });

/** The prices of rows all over the form, changed and changed back, one after the other. */
function editing(sale: Sale): () => unknown {
  const review = reviewOf(sale);
  review.set(sale.form);
  const every = Math.max(1, Math.floor(sale.form.rows.length / 100));
  const edits = sale.form.rows.flatMap((row, i): FlashSaleRow[] => {
    if (i % every !== 0 || !row.active || row.price.state !== 'read') return [];
    const { amount, currency } = row.price.value;
    return [{ ...row, price: read({ amount: amount + 5000, currency }) }, row];
  });
  let turn = 0;
  return () => {
    const edit = edits[turn % edits.length];
    turn += 1;
    return review.apply({ rows: edit ? [edit] : [] });
  };
}

/** Medians by size, all sizes in turns; `before` rounds do not count. */
async function bySize(takes: Growth, rounds: number, before = 2): Promise<Point[]> {
  const contenders = Object.fromEntries([...takes].map(([size, take]) => [String(size), take]));
  await takeTurns(contenders, before);
  const taken = await takeTurns(contenders, rounds);
  return [...takes.keys()].map((size) => [size, median(taken[String(size)] ?? [])] as const);
}

/** A quick run does without the largest, which takes longer to make than to measure. */
const exportSizes = (quick: boolean): readonly number[] =>
  quick ? [30_000, 100_000, 300_000] : [30_000, 100_000, 300_000, 1_000_000];

/** From the file to the ceilings, each in a fresh worker. */
async function importSlope(sizes: readonly number[], rounds: number): Promise<Line> {
  const files = [];
  for (const rows of sizes) files.push(await exported('csv', rows));
  const lab = await Lab.open(await ours());
  try {
    const takes = files.map((file) => {
      return [file.rows, async () => (await lab.run('ours', file.path, file.settings)).ms] as const;
    });
    const found = await bySize(new Map(takes), rounds, 1);
    const note = `an export of … lines, to the ceilings: ${points(found)}`;
    return line('scale/slope-import', slope(found), 'slope', '<=1.1', rounds, note);
  } finally {
    await lab.close();
  }
}

/** The ceilings of 5,000 SKUs, by a worker with nothing open. */
async function lookupSlope(sizes: readonly number[], rounds: number): Promise<Line> {
  const takes = new Map<number, Take>();
  for (const rows of sizes) {
    const history = await historyOf(rows);
    takes.set(rows, async () => (await history.look()).cold);
  }
  const found = await bySize(takes, rounds, 1);
  const note = `5,000 SKUs in a history of … lines, nothing open before: ${points(found)}`;
  return line('scale/slope-lookup', slope(found), 'slope', '<=0.3', rounds, note);
}

/** Judging a whole form, and one changed price of it. */
async function formSlopes(rounds: number): Promise<Line[]> {
  const sales = formSizes.map((size) => [size, largeSale(size)] as const);
  const whole = sales.map(([size, sale]) => {
    return [size, timed(() => reviewOf(sale).set(sale.form), Math.round(40_000 / size))] as const;
  });
  const one = sales.map(([size, sale]) => [size, timed(editing(sale), 2000)] as const);
  const [forms, edits] = [await bySize(new Map(whole), rounds), await bySize(new Map(one), rounds)];
  return [
    line(
      'scale/slope-evaluate',
      slope(forms),
      'slope',
      '<=1.1',
      rounds,
      `all rules on a form of … rows: ${points(forms)}`,
    ),
    line(
      'scale/slope-edit',
      slope(edits),
      'slope',
      '<=0.3',
      rounds,
      `one changed price on a form of … rows: ${points(edits)}`,
    ),
  ];
}

/** What a shop has, ten and a hundred times as much of it. */
async function shopSlopes(rounds: number): Promise<Line[]> {
  const [orders, windows, cases] = [
    await bySize(ofOrders(), rounds),
    await bySize(ofWindows(), rounds),
    await bySize(ofCases(), rounds),
  ];
  const lineOf = (id: string, found: readonly Point[], goal: '<=1.1' | '<=0.3', what: string): Line =>
    line(id, slope(found), 'slope', goal, rounds, `${what}: ${points(found)}`);
  return [
    lineOf('scale/slope-orders', orders, '<=1.1', 'deadlines of … open orders'),
    lineOf('scale/slope-windows', windows, '<=0.3', 'ceilings of 100,000 lines with … flash windows of 20 SKUs'),
    lineOf('scale/slope-cases', cases, '<=1.1', 'deadlines of … cases, and the next reminder'),
  ];
}

export const scaleLines = async (quick: boolean): Promise<Line[]> => [
  await importSlope(exportSizes(quick), quick ? 3 : 7),
  ...(await formSlopes(quick ? 7 : 15)),
  ...(await shopSlopes(quick ? 7 : 15)),
  await lookupSlope(exportSizes(quick), 7),
];
