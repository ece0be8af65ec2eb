/** The made-up goods of the practice form, and what is known of them: prices that are usual in each market. */
import type { MarketChoice } from '../../components/model.ts';
import { read } from '../../rules/form.ts';
import {
  countedFor,
  highestPrice,
  noCeiling,
  type Ceiling,
  type CeilingStep,
  type CeilingStory,
} from '../../rules/history/ceiling.ts';
import { noCosts, type Known } from '../../rules/known.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { currencyOf, plainText, type Currency, type Money } from '../../rules/money.ts';
import { noPickup } from '../../rules/pickup/record.ts';
import { day, hour, instantOf, offsetMinutes, offsetName, partsOf, wallOf, type Instant } from '../../rules/time.ts';
import { comparisonIn } from '../background/ceilings.ts';
import type { Visit } from '../background/messages.ts';
import { knownOf } from '../background/shop.ts';
import { emptyShop } from '../background/storage.ts';

export interface PracticeGoods {
  readonly sku: string;
  readonly original: Money;
  readonly price: Money;
}

export interface Practice {
  readonly currency: Currency;
  /** As the form writes it. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** `GMT+7` */
  readonly offset: string;
  readonly goods: readonly [PracticeGoods, PracticeGoods];
  /** Lowest price that the first goods were paid at. */
  readonly paid: Money;
  /** The price that the newcomer is asked to type: above `paid`. */
  readonly tooHigh: Money;
}

/** What the first goods sold for, in minor units. */
const paidIn: Readonly<Record<string, number>> = {
  ID: 59_000,
  TH: 119_00,
  VN: 89_000,
  MY: 15_90,
  PH: 199_00,
  SG: 6_90,
  UK: 5_90,
  US: 8_90,
};

/** The practice in a market; one that nobody researched practises as the United States does. */
export function practiceIn({ market: code }: MarketChoice, now: Instant): Practice {
  const known = marketOf(code);
  const { currency = currencyOf('USD'), zone = 'UTC' } = known;
  const paid = paidIn[known.id] ?? 8_90;
  const unit = 10 ** (currency.decimals === 0 ? 3 : 1);
  const money = (amount: number): Money => ({
    amount: Math.round(amount / unit) * unit,
    currency: currency.code,
  });
  const [year, month, date] = partsOf(wallOf(now + day, zone));
  const startsAt = instantOf(Date.UTC(year, month - 1, date, 10), zone);
  return {
    currency,
    startsAt: textOf(startsAt, zone),
    endsAt: textOf(startsAt + 48 * hour, zone),
    offset: offsetName(offsetMinutes(startsAt, zone)),
    goods: [
      { sku: '1729384756001200311', original: money(paid * 1.6), price: money(paid * 0.9) },
      { sku: '1729384756001200312', original: money(paid * 2.4), price: money(paid * 1.7) },
    ],
    paid: { amount: paid, currency: currency.code },
    tooHigh: money(paid * 1.2),
  };
}

/** `2026-11-23 10:00` on the clock of `zone`. */
function textOf(instant: Instant, zone: string): string {
  const [year, month, date, hours, minutes] = partsOf(wallOf(instant, zone));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(date)} ${two(hours)}:${two(minutes)}`;
}

/** A price as the form's fields hold it. */
export const priceText = (money: Money, { decimals }: Currency): string => plainText(money, decimals);

/** One order of nine days ago. */
function ceilingOf({ goods: [first], paid }: Practice, sku: string | undefined, now: Instant): Ceiling {
  if (sku !== first.sku) return noCeiling;
  const createdAt = now - 9 * day;
  const limit = {
    paid: paid.amount,
    quantity: 1,
    currency: paid.currency,
    orderId: '577086512123754',
    createdAt,
    leavesAt: createdAt + countedFor,
  };
  return { certain: limit, strict: limit };
}

/** A shop whose last 30 days are all imported: one order limits the first goods, none the second. */
export function knownToday(visit: Visit, practice: Practice, now: Instant): Known {
  const prices = {
    history: read({ covered: true, since: now - countedFor, spans: [{ from: now - countedFor, to: now }], gaps: [] }),
    ceilings: { get: ({ sku }: { readonly sku?: string }) => read(ceilingOf(practice, sku, now)) },
    costs: noCosts,
  };
  return { ...knownOf(visit, emptyShop, prices, now), pickup: noPickup };
}

/** What is told of the ceiling of goods from `now` on. */
export function storyToday(visit: Visit, practice: Practice, sku: string, now: Instant): CeilingStory {
  const comparison = comparisonIn(marketOf(visit.market), visit.kind, now);
  const ceiling = ceilingOf(practice, sku, now);
  const step = (from: Instant, holds: Ceiling): CeilingStep => ({
    from,
    ceiling: holds,
    highest: highestPrice(holds, comparison),
  });
  const later = ceiling.certain ? [step(ceiling.certain.leavesAt, noCeiling)] : [];
  return { state: 'known', sku, steps: [step(now, ceiling), ...later], comparison };
}
