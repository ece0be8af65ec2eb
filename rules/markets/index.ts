/** Market code → market. Codes nobody researched get only what holds everywhere. */
import { currencyOf, type DecimalMark } from '../money.ts';
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

/**
 * Of markets nobody researched only what the country itself settles: its money and how it writes numbers. So prices can
 * be compared there; no policy, bound or zone is taken for granted.
 */
const money = (code: string, ...marks: readonly DecimalMark[]): Pick<Market, 'currency' | 'marks'> => ({
  currency: currencyOf(code),
  marks,
});
const unresearched: Readonly<Record<string, Pick<Market, 'currency' | 'marks'>>> = {
  BR: money('BRL', ',', '.'),
  DE: money('EUR', ',', '.'),
  ES: money('EUR', ',', '.'),
  EU: money('EUR', ',', '.'),
  FR: money('EUR', ',', '.'),
  IE: money('EUR', '.'),
  IT: money('EUR', ',', '.'),
  JP: money('JPY', '.'),
  MX: money('MXN', '.'),
};

/** The market of a Seller Center region code. `GB` is the platform's code for the UK. */
export function marketOf(code: string): Market {
  const id = code.toUpperCase() === 'GB' ? 'UK' : code.toUpperCase();
  return markets[id] ?? { id, ...unresearched[id], policies: {} };
}
