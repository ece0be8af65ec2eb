/** Runs in the practice page: our reader and its peer, on the same document. Bundled by `scrape.ts`. */
import { computeAccessibleName } from 'dom-accessibility-api';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';

const visit = {
  shop: 'bench',
  market: 'TH',
  kind: 'local',
  recognised: 'host',
  currency: { code: 'THB', decimals: 2 },
  marks: ['.'],
  zone: 'Asia/Bangkok',
  sellerZone: 'Asia/Bangkok',
  maxHours: 72,
  language: 'en',
  paused: false,
} as const;

/** Everything on the page, by a reader that has seen nothing yet: milliseconds and the rows it read. */
function ours(): { ms: number; rows: number } {
  const changes = { all: true, structure: false, fields: false, table: false, rows: new Set<HTMLElement>() };
  const started = performance.now();
  const reader = new FlashSaleReader(visit);
  reader.update(changes, Date.now());
  const form = reader.form();
  const ms = performance.now() - started;
  const priced = form?.rows.filter(({ price, original }) => price.state === 'read' && original.state === 'read') ?? [];
  return { ms, rows: priced.length };
}

/** The accessible name of every field, as password managers and form fillers ask for it: milliseconds and fields. */
function theirs(): { ms: number; fields: number } {
  const started = performance.now();
  const fields = document.querySelectorAll('input, textarea, select, [role="switch"], [role="combobox"]');
  let letters = 0;
  for (const field of fields) letters += computeAccessibleName(field).length;
  const ms = performance.now() - started;
  if (letters === 0) throw new Error('No field of the page has a name.');
  return { ms, fields: fields.length };
}

export interface ScrapeBench {
  readonly ours: typeof ours;
  readonly theirs: typeof theirs;
}

Object.assign(globalThis, { scrapeBench: { ours, theirs } satisfies ScrapeBench });
