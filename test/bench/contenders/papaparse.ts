/** The job with Papa Parse, which streams the file itself. */
import Papa from 'papaparse';
import { LowestPrices, told } from './lowest-prices.ts';
import { contend } from './worker.ts';

contend((file, settings) => {
  const prices = new LowestPrices(settings);
  let isFirst = true;
  return new Promise<LowestPrices>((resolve, reject) => {
    Papa.parse<string[], File>(file, {
      delimiter: ',',
      skipEmptyLines: true,
      chunk({ data }) {
        for (const row of data) {
          if (!isFirst) prices.add(row);
          else prices.header(row);
          isFirst = false;
        }
      },
      complete() {
        resolve(prices);
      },
      error: reject,
    });
  });
}, told);
