/** A policy's value → words. Numbers come from the rulebook, sentences from the catalogue. */
import type { Term } from '../../rules/markets/deadlines.ts';
import type { Policies, PolicyName } from '../../rules/markets/market.ts';
import type { Texts } from '../text.ts';

type Worded = { readonly [Name in PolicyName]: (texts: Texts, value: Policies[Name]) => string };

const applies = (texts: Texts): string => texts.t('rulebook.applies');
const days = (texts: Texts, count: number): string => texts.t('sum.days', { count });
const range = (texts: Texts, { min, max }: { readonly min: number; readonly max: number }): string =>
  texts.t('rulebook.range', { min, max });

function term(texts: Texts, given: Term): string {
  if ('hours' in given) return texts.duration(given.hours);
  if ('days' in given) {
    return given.end === undefined
      ? days(texts, given.days)
      : texts.t('sum.daysToEnd', { count: given.days, end: given.end });
  }
  const counted = texts.t('sum.workdays', { count: given.workdays, end: given.end });
  return given.cutOff === undefined ? counted : texts.t('rulebook.cutOff', { term: counted, at: given.cutOff });
}
const terms = (texts: Texts, given: readonly Term[]): string => given.map((one) => term(texts, one)).join(' + ');

/** Sunday first, as the policies number them. The week of 4 January 1970 began on one. */
const weekday = (texts: Texts, number: number): string =>
  new Intl.DateTimeFormat(texts.language, { weekday: 'short', timeZone: 'UTC' }).format((3 + number) * 86_400_000);

const words: Worded = {
  flashSaleName: applies,
  flashSaleNameLength: (texts, count) => texts.t('rulebook.characters', { count }),
  flashSaleNameUnique: applies,
  flashSaleStartsLater: applies,
  flashSaleEndsAfterStart: applies,
  flashSaleMaxHours: (texts, hours) => texts.t('rulebook.atMost', { value: texts.duration(hours) }),
  flashSaleMinMinutes: (texts, minutes) => texts.t('rulebook.minutes', { minutes }),
  flashSaleLocalTime: applies,
  flashSaleWarmUp: applies,
  flashSaleEligibility: (texts, { rating, points, balanceUsd }) =>
    texts.t('rulebook.eligibility', {
      rating,
      points,
      balance: texts.money({ amount: balanceUsd * 100, currency: 'USD' }),
    }),
  flashSaleNeedsProducts: applies,
  flashSaleBatchApplies: applies,
  flashSaleEveryProduct: applies,
  flashSaleNeedsPrice: applies,
  priceDecimals: (texts, count) => texts.t('rulebook.decimals', { count }),
  priceBounds: (texts, { min, max, soft }) => {
    const bounds = texts.t('rulebook.range', { min: texts.money(min), max: texts.money(max) });
    return soft ? texts.t('rulebook.soft', { bounds, soft: texts.money(soft) }) : bounds;
  },
  flashSaleBelowOriginal: applies,
  flashSaleHistoryComparison: (texts, comparison) => texts.t(`rulebook.comparison.${comparison}`),
  flashSaleDiscount: (texts, { min, max }) => texts.t('rulebook.percent', { min, max }),
  flashSaleTypoPercent: (texts, percent) => texts.t('rulebook.typo', { percent }),
  flashSaleOwnCost: applies,
  flashSalePurchaseLimit: range,
  flashSaleStockLimit: range,
  flashSaleOnePerProduct: applies,
  flashSaleHidesDiscount: applies,
  workweek: (texts, week) =>
    [
      week.days.map((number) => weekday(texts, number)).join(', '),
      ...Object.entries(week.areas ?? {}).map(
        ([area, own]) => `${area}: ${own.days.map((number) => weekday(texts, number)).join(', ')}`,
      ),
    ].join('; '),
  dispatchBy: (texts, { terms: given, act }) => `${terms(texts, given)}. ${texts.t(`act.${act}`)}`,
  dispatchCancels: terms,
  handoverBy: (texts, { pickup, dropOff, act }) => {
    const both = pickup && dropOff && terms(texts, pickup) === terms(texts, dropOff);
    const said = both
      ? [terms(texts, pickup)]
      : [
          ...(pickup ? [texts.t('rulebook.pickup', { terms: terms(texts, pickup) })] : []),
          ...(dropOff ? [texts.t('rulebook.dropOff', { terms: terms(texts, dropOff) })] : []),
        ];
    return `${said.join('; ')}. ${texts.t(`act.${act}`)}`;
  },
  pickupAuditHours: (texts, hours) => texts.duration(hours),
  providerSwitches: (texts, switches) =>
    switches
      .map(({ area, on, from, to, days: count }) =>
        on === null
          ? texts.t('rulebook.switch.between', {
              area,
              from: texts.day(from ?? ''),
              to: texts.day(to ?? ''),
              days: days(texts, count),
            })
          : texts.t('rulebook.switch.on', { area, on: texts.day(on), days: days(texts, count) }),
      )
      .join('; '),
  appealFirstDays: days,
  appealSecondDays: days,
  appealsAtMost: (texts, count) => texts.number(count),
  appealTicket: (texts) => texts.t('rulebook.ticket'),
  appealPenaltyHours: (texts, hours) => texts.duration(hours),
  withholdingDays: (texts, count) => texts.t('rulebook.atLeast', { value: days(texts, count) }),
  pointsExpireDays: days,
  ordersRepeatBuyer: (texts, { orders, units, days: count }) =>
    texts.t('rulebook.repeatBuyer', { orders, units, days: days(texts, count) }),
  ordersOwnContact: applies,
  ordersTracking: applies,
  ordersTrackingForm: applies,
  ordersLabel: applies,
  ordersLateSoonHours: (texts, hours) => texts.t('rulebook.soon', { value: texts.duration(hours) }),
};

/** What is in force, in words. `null`: somebody looked, and there is no such rule here. */
export function valueText<Name extends PolicyName>(texts: Texts, name: Name, value: Policies[Name] | null): string {
  return value === null ? texts.t('rulebook.none') : words[name](texts, value);
}
