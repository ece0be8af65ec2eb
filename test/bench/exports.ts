/** Order exports on the disk for the contenders to read, each made once a run, and what is true of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FlashWindow } from '../../rules/known.ts';
import { hour } from '../../rules/time.ts';
import { saveExport } from '../orders/disk.ts';
import { exportFile } from '../orders/export.ts';
import { marketNamed } from '../orders/options.ts';
import { practiceSkus } from '../orders/shop.ts';
import { answerOf } from './contenders/answer.ts';

/** What a contender is told beside the file. */
export interface ExportSettings {
  readonly market: string;
  readonly now: number;
  /** Of the file's times from UTC, in ms: the market has no clock changes. */
  readonly offset: number;
  /** Flash sales: their orders do not count. */
  readonly windows: readonly FlashWindow[];
  /** Ids of all that the shop sells. */
  readonly skus: readonly string[];
}

export interface Exported {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly settings: ExportSettings;
  /** Worked out from the made-up orders themselves, never from the file. */
  readonly truth: string;
}

const market = 'TH';
const now = Date.parse('2026-11-22T12:00:00+07:00');

let folder: string | null = null;
const made = new Map<string, Promise<Exported>>();

async function make(format: 'csv' | 'xlsx', rows: number): Promise<Exported> {
  folder ??= mkdtempSync(join(tmpdir(), 'shoplint-bench-'));
  const file = exportFile({ market, format, rows, now, language: 'en' });
  const path = join(folder, `${String(rows)}.${format}`);
  console.log(`Making an export of ${rows.toLocaleString('en')} lines, ${format} …`);
  const bytes = await saveExport(file, path);
  const truth = answerOf(file.truth().ceilings);
  const skus = practiceSkus(marketNamed(market)).map(({ id }) => id);
  return { path, rows, bytes, truth, settings: { market, now, offset: 7 * hour, windows: file.windows, skus } };
}

/** Of a shop with 5,000 SKUs in Thailand, over 90 days. */
export function exported(format: 'csv' | 'xlsx', rows: number): Promise<Exported> {
  const key = `${format} ${String(rows)}`;
  const known = made.get(key) ?? make(format, rows);
  made.set(key, known);
  return known;
}

export function removeExports(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  folder = null;
  made.clear();
}
