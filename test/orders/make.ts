/**
 * `node test/orders/make.ts --market TH --rows 100000 --out file.csv`: an order export for people to try Shoplint with.
 * More: `--format xlsx` (else by the ending of `--out`), `--seed 2`, `--days 90`, `--now 2026-11-22T12:00Z`, `--products 5`
 * (of the practice Seller Center; all 5,000 SKUs otherwise). Without `--out` it goes into the present folder under its own
 * name.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../seller-center/data.ts';
import { saveExport } from './disk.ts';
import { exportFile } from './export.ts';
import { marketNamed } from './options.ts';
import { skusOf } from './shop.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    ...{ market: { ...text, default: 'TH' }, rows: { ...text, default: '10000' }, out: text, format: text },
    ...{ seed: { ...text, default: '1' }, days: { ...text, default: '90' }, now: text, products: text },
  },
});

const whole = (name: string, value: string): number => {
  if (!/^\d+$/.test(value)) throw new Error(`--${name} must be a whole number, not “${value}”.`);
  return Number(value);
};

const format = (values.format ?? values.out?.split('.').at(-1)) === 'xlsx' ? 'xlsx' : 'csv';
const { market } = values;
const file = exportFile({
  ...{ market, format },
  rows: whole('rows', values.rows),
  seed: whole('seed', values.seed),
  days: whole('days', values.days),
  now: values.now === undefined ? Date.now() : Date.parse(values.now),
  ...(values.products === undefined
    ? {}
    : { skus: skusOf(catalogue(whole('products', values.products), marketNamed(market))) }),
});
const path = values.out ?? join(process.cwd(), file.name);
const bytes = await saveExport(file, path);
console.log(`${path}: ${values.rows} lines, ${(bytes / 1e6).toFixed(1)} MB`);
