/** Looking up what limits prices in a large order history, and how much room it takes. */
import { historyOf, type Looked } from './histories.ts';
import { median, spread } from './measure.ts';
import { line, type Line } from './report.ts';

export async function historyLines(quick: boolean): Promise<Line[]> {
  // The largest file takes longer to make and to keep than a quick run may.
  const rows = quick ? 300_000 : 1_000_000;
  const history = await historyOf(rows);
  const looked: Looked[] = [];
  for (let round = 0; round < (quick ? 7 : 15); round += 1) looked.push(await history.look());
  const [cold, warm] = [looked.map((each) => each.cold), looked.map((each) => each.warm)];
  const megabytes = await history.megabytes();
  const of = `5,000 SKUs in a history of ${rows.toLocaleString('en')} lines`;
  const file = `${(history.file.bytes / 1e6).toFixed(0)} MB as CSV, all columns of an order but the buyer’s kept`;
  return [
    line(
      'history/lookup-5000-cold-ms',
      median(cold),
      'ms',
      '<=20',
      cold.length,
      `${spread(cold)} ms; ${of}, by a worker with nothing open`,
    ),
    line(
      'history/lookup-5000-warm-ms',
      median(warm),
      'ms',
      '<=2',
      warm.length,
      `${spread(warm, 2)} ms; the fifth time in the same visit`,
    ),
    line(
      'history/storage-1m-mb',
      megabytes,
      'MB',
      '<=80',
      1,
      `as the browser counts it; ${rows.toLocaleString('en')} lines, ${file}`,
    ),
  ];
}
