/** What the practice Seller Center's order page exports: the SKUs are those of its flash-sale page with the same options. */
import { catalogue } from '../seller-center/data.ts';
import { exportFile, type ExportFile, type ExportOptions } from './export.ts';
import { marketNamed } from './options.ts';
import { skusOf } from './shop.ts';

export interface PracticeOptions extends Omit<ExportOptions, 'skus' | 'format'> {
  /** Products of the shop, as `n` in the page's address. */
  readonly n?: number;
  /** Of Indonesia both were seen, elsewhere only CSV files. */
  readonly format?: ExportOptions['format'];
}

export const practiceExport = ({ n = 5, ...options }: PracticeOptions): ExportFile =>
  exportFile({
    format: options.market === 'ID' ? 'xlsx' : 'csv',
    ...options,
    // An empty sale still has a shop behind it.
    skus: skusOf(catalogue(n === 0 ? 5 : n, marketNamed(options.market))),
  });
