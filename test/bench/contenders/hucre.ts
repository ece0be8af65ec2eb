/** The job with hucre, the whole workbook at once. */
import { readXlsx } from 'hucre/xlsx';
import { LowestPrices, told } from './lowest-prices.ts';
import { contend } from './worker.ts';

contend(async (file, settings) => {
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  const [header = [], ...rows] = sheets[0]?.rows ?? [];
  const prices = new LowestPrices(settings);
  prices.header(header);
  for (const row of rows) prices.add(row);
  return prices;
}, told);
