/** Reads a page as Shoplint does: reader → form → rules. */
import type { Visit } from '../../entrypoints/background/messages.ts';
import { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { Review } from '../../rules/engine.ts';
import { rules } from '../../rules/index.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { aVisit, changes } from '../pages/site.ts';
import { aKnown } from '../rules/given.ts';
import type { Outcome } from './verdict.ts';

export const visitIn = (code: string): Visit => {
  const { currency = null, marks = [], zone = null } = marketOf(code);
  return aVisit({ market: code, currency, marks, zone, shop: `seller|${code}|` });
};

/** What the document says now, to the reader and the rules of the visit's market. */
export function outcomeOf(visit: Visit, now: number): Outcome {
  const reader = new FlashSaleReader(visit);
  reader.update(changes({ all: true }), now);
  const form = reader.isRecognised() ? reader.form() : null;
  if (!form) return { form: null, findings: [], passed: 0 };
  const market = marketOf(visit.market);
  const review = new Review({
    rules,
    market,
    kind: visit.kind,
    known: aKnown({ now, ...(visit.zone === null ? {} : { zone: visit.zone }) }),
  });
  const { form: whole, rows, passed } = review.set(form);
  return { form, findings: [...whole, ...[...rows.values()].flat()], passed };
}
