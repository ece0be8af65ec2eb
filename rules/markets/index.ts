/** Market code → market. Codes nobody researched get only what holds everywhere. */
import { id } from './id.ts';
import type { Market } from './market.ts';
import { my } from './my.ts';
import { ph } from './ph.ts';
import { sg } from './sg.ts';
import { th } from './th.ts';
import { uk } from './uk.ts';
import { us } from './us.ts';
import { vn } from './vn.ts';

export const markets: Readonly<Record<string, Market>> = {
  ID: id,
  TH: th,
  VN: vn,
  MY: my,
  PH: ph,
  SG: sg,
  UK: uk,
  US: us,
};

/** The market of a Seller Center region code. `GB` is the platform's code for the UK. */
export function marketOf(code: string): Market {
  const id = code.toUpperCase() === 'GB' ? 'UK' : code.toUpperCase();
  return markets[id] ?? { id, policies: {} };
}
