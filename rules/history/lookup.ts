/** Looks up in what limits the SKUs of a history: their ceilings at a moment. */
import type { Instant } from '../time.ts';
import { countedFor, type Ceiling, type Limit } from './ceiling.ts';
import { certainLimit, strictLimit, type Limits } from './limits.ts';
import { textAt } from './texts.ts';
import { comparePerUnit } from './unit-price.ts';

/** A ceiling, and the moments in which it is the same: [from, until). */
interface Lasting {
  readonly ceiling: Ceiling;
  readonly from: Instant;
  readonly until: Instant;
}

/** By SKU number. A page asks for the same ceilings with every edit, and they change a few times a month. */
const lasting = new WeakMap<Limits, (Lasting | undefined)[]>();

/** What limits SKU number `i` at `now`: its lowest lines created in (now − 720 h, now]; of equal ones the newest. */
export function ceilingAt(limits: Limits, i: number, now: Instant): Ceiling {
  // Stryker disable all: what is looked up anew is the same, only slower
  let known = lasting.get(limits);
  if (!known) lasting.set(limits, (known = []));
  const before = known[i];
  if (before && before.from <= now && now < before.until) return before.ceiling;
  // Stryker restore all
  const found = lowest(limits, [i], now);
  known[i] = found;
  return found.ceiling;
}

/** The same for several SKUs together: the lowest of all, for a product sold at one price. */
export const lowestCeilingAt = (limits: Limits, skus: readonly number[], now: Instant): Ceiling =>
  skus.length === 1 ? ceilingAt(limits, skus[0] as number, now) : lowest(limits, skus, now).ceiling;

function lowest(limits: Limits, skus: readonly number[], now: Instant): Lasting {
  let [certain, strict] = [-1, -1];
  let [from, until] = [-Infinity, Infinity];
  for (const sku of skus) {
    const last = limits.firsts[sku + 1] as number;
    for (let place = limits.firsts[sku] as number; place < last; place += 1) {
      const at = (limits.created[place] as number) * 1000;
      const leaves = at + countedFor;
      if (at > now) {
        if (at < until) until = at;
        continue;
      }
      if (leaves <= now) {
        if (leaves > from) from = leaves;
        continue;
      }
      if (at > from) from = at;
      if (leaves < until) until = leaves;
      const kind = limits.kinds[place] as number;
      if (kind & certainLimit && isLowerLimit(limits, place, certain)) certain = place;
      if (kind & strictLimit && isLowerLimit(limits, place, strict)) strict = place;
    }
  }
  const limit = certain < 0 ? null : limitAt(limits, certain);
  const ceiling = { certain: limit, strict: strict === certain ? limit : strict < 0 ? null : limitAt(limits, strict) };
  return { ceiling, from, until };
}

function isLowerLimit({ paid, quantity, created }: Limits, place: number, than: number): boolean {
  if (than < 0) return true;
  const difference = comparePerUnit(
    paid[place] as number,
    quantity[place] as number,
    paid[than] as number,
    quantity[than] as number,
  );
  return difference === 0 ? (created[place] as number) > (created[than] as number) : difference < 0;
}

function limitAt({ paid, quantity, created, orders, currency }: Limits, place: number): Limit {
  const createdAt = (created[place] as number) * 1000;
  return {
    paid: paid[place] as number,
    quantity: quantity[place] as number,
    currency,
    orderId: textAt(orders, place),
    createdAt,
    leavesAt: createdAt + countedFor,
  };
}
