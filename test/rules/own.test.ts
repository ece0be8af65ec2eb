/** What the seller goes by instead: which values hold where, and what is judged by them. */
import { describe, expect, test } from 'vitest';
import { Review } from '../../rules/engine.ts';
import { rules } from '../../rules/index.ts';
import { lookUp } from '../../rules/deadlines/setting.ts';
import { marketOf, markets } from '../../rules/markets/index.ts';
import { noOwn, switchedOn, withOwn, type OwnRulebook, type OwnValue } from '../../rules/own.ts';
import { checkOrders } from '../../rules/orders/index.ts';
import { judges, rulebookOf } from '../../rules/rulebook.ts';
import { staleIn } from '../../rules/stale.ts';
import { hour } from '../../rules/time.ts';
import { aForm, aKnown, noon } from './given.ts';
import { context, order, settingOf } from './orders/given.ts';

const now = noon();
const value = <Name extends OwnValue['policy']>(policy: Name, given: OwnValue<Name>['value']): OwnValue<Name> => ({
  ...{ policy, market: 'TH', kind: 'local', value: given },
  ...{ reason: 'seen on the page', since: now },
});
const own = (...values: readonly OwnValue[]): OwnRulebook => ({ off: [], values });
const off = (rule: string): OwnRulebook => ({ off: [{ rule, reason: 'why', since: now }], values: [] });

const judged = (rulebook: OwnRulebook, hours: number, market = 'TH') => {
  const review = new Review({
    rules: switchedOn(rules, rulebook),
    market: withOwn(marketOf(market), 'local', rulebook),
    kind: 'local',
    known: aKnown(),
  });
  const startsAt = now + 24 * hour;
  return review.set(aForm({ startsAt, endsAt: startsAt + hours * hour })).form;
};
const durations = (...given: Parameters<typeof judged>) =>
  judged(...given).filter(({ rule }) => rule === 'flash-sale/max-duration');

describe('an own value', () => {
  const longer = own(value('flashSaleMaxHours', 96));
  test('is judged by on both sides of it, and says whose it is', () => {
    expect(durations(noOwn, 73)).toMatchObject([{ source: 'seed-flash-sale' }]);
    expect(durations(longer, 96)).toEqual([]);
    const [found] = durations(longer, 97);
    expect(found).toMatchObject({ result: 'fail', own: true, data: { max: 96 } });
    expect(found).not.toHaveProperty('source');
  });

  test('of null: there is no such rule here', () => {
    expect(durations(own(value('flashSaleMaxHours', null)), 1000)).toEqual([]);
  });

  test('holds in its market and for its kind of shop alone', () => {
    expect(durations(longer, 96, 'VN')).toHaveLength(1);
    expect(withOwn(marketOf('TH'), 'crossBorder', longer)).toBe(marketOf('TH'));
  });

  test('answers where nobody looked', () => {
    const depth = (rulebook: OwnRulebook) =>
      judged(rulebook, 24, 'SG').filter(({ missing }) => missing?.name === 'flashSaleDiscount');
    expect(depth(noOwn)).toHaveLength(1);
    expect(depth(own({ ...value('flashSaleDiscount', { min: 1, max: 90 }), market: 'SG' }))).toEqual([]);
  });

  test('of deadlines goes before the researched one, which is shown beside it; terms of the shop go before both', () => {
    const rulebook = own(value('appealFirstDays', 20));
    const market = withOwn(marketOf('TH'), 'local', rulebook);
    const setting = settingOf('TH', { market, kind: 'local' });
    const found = lookUp('appealFirstDays', setting, now);
    expect(found).toMatchObject({ state: 'found', value: 20, source: { entered: 'seen on the page' } });
    expect(found).toMatchObject({ otherwise: [{ value: 30, source: 'seed-appeals' }] });
    const terms = { appealFirstDays: { value: 25, source: { entered: 'ticket' } } };
    expect(lookUp('appealFirstDays', { ...setting, own: terms }, now)).toMatchObject({ value: 25 });
    const none = withOwn(marketOf('TH'), 'local', own(value('appealFirstDays', null)));
    expect(lookUp('appealFirstDays', { ...setting, market: none }, now)).toEqual({ state: 'none' });
  });

  test('of a check of orders marks what it says', () => {
    const market = withOwn(marketOf('TH'), 'crossBorder', {
      ...noOwn,
      values: [{ ...value('ordersRepeatBuyer', { orders: 2, units: 50, days: 7 }), kind: 'crossBorder' }],
    });
    const of = (setting = settingOf('TH')) =>
      checkOrders([order({ buyer: 7 }), order({ buyer: 7 })], context({ setting })).find(
        ({ check }) => check === 'orders/repeat-buyer',
      );
    const same = { items: [{ product: 'Mug', quantity: 1 }] };
    const twice = [order({ buyer: 7, ...same }), order({ buyer: 7, ...same })];
    const [result] = checkOrders(twice, context({ setting: settingOf('TH', { market }) }));
    expect(result).toMatchObject({ check: 'orders/repeat-buyer', own: true, source: null, limits: { orders: 2 } });
    expect(result?.questioned).toHaveLength(1);
    expect(of()).not.toHaveProperty('own');
  });

  test('stands in the rulebook with the researched one; its sources do not age', () => {
    const entry = (rulebook: OwnRulebook) =>
      rulebookOf(judges, marketOf('TH'), 'local', '2030-01-01', rulebook).find(
        ({ name }) => name === 'flashSaleMaxHours',
      );
    expect(entry(noOwn)).toMatchObject({ own: null, now: { value: 72 } });
    expect(entry(noOwn)?.stale.size).toBe(1);
    expect(entry(longer)).toMatchObject({ own: { value: 96 }, now: { value: 72 } });
    expect(entry(longer)?.stale.size).toBe(0);
    const stale = (rulebook: OwnRulebook) => staleIn(withOwn(marketOf('TH'), 'local', rulebook), 'local', '2030-01-01');
    expect(stale(longer)).toBe(stale(noOwn) - 1);
  });
});

describe('a rule that is switched off', () => {
  test('says nothing and counts nowhere; the others judge on', () => {
    const rule = 'flash-sale/max-duration';
    expect(durations(noOwn, 100)).toHaveLength(1);
    expect(durations(off(rule), 100)).toEqual([]);
    const rest = (rulebook: OwnRulebook) => judged(rulebook, 100).filter((finding) => finding.rule !== rule);
    expect(rest(off(rule))).toEqual(rest(noOwn));
  });

  test('silences none of those that yield to it', () => {
    const said = (rulebook: OwnRulebook) => judged(rulebook, -1).map(({ rule }) => rule);
    expect(said(noOwn)).toContain('flash-sale/ends-after-start');
    expect(said(noOwn)).not.toContain('flash-sale/min-duration');
    expect(said(off('flash-sale/ends-after-start'))).toContain('flash-sale/min-duration');
  });

  test('of orders is not run, and says that it was switched off', () => {
    const results = checkOrders([order()], context(), ['orders/tracking-missing']);
    const states = Object.fromEntries(results.map(({ check, state }) => [check, state]));
    expect(states['orders/tracking-missing']).toBe('switched-off');
    expect(states['orders/tracking-shared']).toBe('judged');
  });

  test('is marked in the rulebook where it stands', () => {
    const entries = rulebookOf(judges, marketOf('TH'), 'local', '2026-11-23', off('flash-sale/name'));
    expect(entries.flatMap((entry) => [...entry.off.keys()])).toEqual(['flash-sale/name']);
  });
});

test.each(Object.keys(markets))('how many values of %s rest on old sources is what the rulebook shows', (id) => {
  const market = marketOf(id);
  for (const kind of ['local', 'crossBorder'] as const) {
    const shown = rulebookOf(judges, market, kind, '2027-04-01').filter(({ stale }) => stale.size > 0).length;
    expect(staleIn(market, kind, '2027-04-01'), kind).toBe(shown);
  }
});
