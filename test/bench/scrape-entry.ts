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

/** Everything on the page, by a reader that has seen nothing yet. Returns how many rows have a price and its original. */
function ours(): number {
  const changes = { all: true, structure: false, fields: false, table: false, rows: new Set<HTMLElement>() };
  const reader = new FlashSaleReader(visit);
  reader.update(changes, Date.now());
  let priced = 0;
  for (const { price, original } of reader.rows().values()) {
    if (price.state === 'read' && original.state === 'read') priced += 1;
  }
  return priced;
}

/** The accessible name of every field, as password managers and form fillers ask for it. Returns how many. */
function theirs(): number {
  const fields = document.querySelectorAll('input, textarea, select, [role="switch"], [role="combobox"]');
  let letters = 0;
  for (const field of fields) letters += computeAccessibleName(field).length;
  if (letters === 0) throw new Error('No field of the page has a name.');
  return fields.length;
}

Object.assign(globalThis, { scrapeBench: { ours, theirs } });
