/** The stored rulebook: what may be kept, what is read of a damaged one, and that all who apply policies go by it. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Reviews from '../../entrypoints/background/review.ts';
import {
  changeRulebook,
  isPolicyName,
  readRulebook,
  rulebookFrom,
  valueFrom,
  withOff,
  withoutOff,
  withoutValue,
  withValue,
} from '../../entrypoints/background/rulebook.ts';
import { all } from '../../rules/markets/all.ts';
import { marketOf, markets } from '../../rules/markets/index.ts';
import type { PolicyName } from '../../rules/markets/market.ts';
import { noOwn, type OwnValue } from '../../rules/own.ts';
import { judges, rulebookOf } from '../../rules/rulebook.ts';
import { aForm, noon } from '../rules/given.ts';
import { hour } from '../../rules/time.ts';
import { aRequest, fakeLanguage, fakeToolbar } from './given.ts';

const value = (given: Partial<OwnValue> = {}): OwnValue => ({
  ...{ policy: 'flashSaleMaxHours', market: 'TH', kind: 'local', value: 96 },
  ...{ reason: 'seen', since: 1 },
  ...given,
});
const off = (rule = 'flash-sale/name') => ({ rule, reason: 'why', since: 1 });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a value', () => {
  test.each(Object.entries({ ...markets, all: { ...marketOf('TH'), policies: all } }))(
    'that was researched for %s is one that may be kept',
    (_, market) => {
      for (const table of [market.policies, market.local, market.crossBorder]) {
        for (const [name, dated] of Object.entries(table ?? {})) {
          for (const one of dated) {
            const found = valueFrom(name as PolicyName, one.value, market.currency?.code);
            expect(found, `${name} ${one.since}`).toEqual(one.value);
          }
        }
      }
    },
  );

  test('is known for every policy there is, and for nothing else', () => {
    for (const { name } of rulebookOf(judges, marketOf('TH'), 'local', '2026-11-23')) {
      expect(isPolicyName(name), name).toBe(true);
      expect(valueFrom(name, null, 'THB'), name).toBeNull();
    }
    for (const name of ['flashSaleMaxDays', '__proto__', 'constructor', '']) expect(isPolicyName(name)).toBe(false);
  });

  const thb = (amount: number, currency = 'THB') => ({ amount, currency });
  test.each<[PolicyName, unknown, boolean]>([
    ['flashSaleMaxHours', 0, false],
    ['flashSaleMaxHours', 1, true],
    ['flashSaleMaxHours', 8760, true],
    ['flashSaleMaxHours', 8761, false],
    ['flashSaleMaxHours', 1.5, false],
    ['flashSaleMaxHours', '72', false],
    ['flashSaleEligibility', { rating: 2.5, points: 0, balanceUsd: -1 }, true],
    ['flashSaleEligibility', { rating: 5.1, points: 0, balanceUsd: -1 }, false],
    ['flashSaleEligibility', { rating: 5, points: 0 }, false],
    ['flashSaleDiscount', { min: 5, max: 5 }, true],
    ['flashSaleDiscount', { min: 6, max: 5 }, false],
    ['flashSaleDiscount', { min: 0, max: 101 }, false],
    ['priceBounds', { min: thb(1), max: thb(1) }, true],
    ['priceBounds', { min: thb(2), max: thb(1) }, false],
    ['priceBounds', { min: thb(1), max: thb(9), soft: thb(2) }, true],
    ['priceBounds', { min: thb(1), max: thb(9, 'VND') }, false],
    ['priceBounds', { min: thb(1, 'VND'), max: thb(9, 'VND') }, false],
    ['flashSaleName', true, true],
    ['flashSaleName', false, false],
    ['dispatchBy', { terms: [{ hours: 48 }], act: 'arranged' }, true],
    ['dispatchBy', { terms: [], act: 'arranged' }, false],
    ['dispatchBy', { terms: [{ hours: 48 }], act: 'sent' }, false],
  ])('of %s: %j may be kept: %s', (name, given, isSound) => {
    expect(valueFrom(name, given, 'THB')).toEqual(isSound ? given : undefined);
  });
});

describe('what is kept', () => {
  test('is read again as it was written, newest first, one value a place', async () => {
    await changeRulebook((before) => withOff(withValue(before, value()), off()));
    await changeRulebook((before) => withValue(before, value({ value: 48 })));
    await changeRulebook((before) => withValue(before, value({ kind: 'crossBorder' })));
    expect(await readRulebook()).toEqual({
      off: [off()],
      values: [value({ kind: 'crossBorder' }), value({ value: 48 })],
    });
    await changeRulebook((before) => withoutOff(withoutValue(before, value()), off().rule));
    expect(await readRulebook()).toEqual({ off: [], values: [value({ kind: 'crossBorder' })] });
  });

  test('does not go as a whole where one entry is of no use any more', async () => {
    const stored = { off: [off(), { rule: 7 }], values: [value(), { ...value(), policy: 'flashSaleMaxDays' }] };
    await fakeBrowser.storage.local.set({ rulebook: stored });
    expect(await readRulebook()).toEqual({ off: [off()], values: [value()] });
    expect(rulebookFrom(stored)).toBeNull();
  });

  test.each([null, 7, 'x', [], { off: 1, values: [] }, { off: [] }])('is none where it is %j', async (stored) => {
    await fakeBrowser.storage.local.set({ rulebook: stored });
    expect(await readRulebook()).toEqual(noOwn);
  });

  test.each(['javascript:alert(1)', 'http://example.com', 'https://', 'x'])('has no source at %s', (url) => {
    const source = { title: 'Notice', readOn: '2026-11-20' };
    expect(rulebookFrom({ off: [], values: [value({ source })] })).not.toBeNull();
    expect(rulebookFrom({ off: [], values: [value({ source: { ...source, url } })] })).toBeNull();
  });
});

describe('a visited page', () => {
  let reviews: typeof Reviews;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: noon() });
    fakeToolbar();
    fakeLanguage();
    vi.resetModules();
    reviews = await import('../../entrypoints/background/review.ts');
    return () => vi.useRealTimers();
  });
  const tab = 7;
  const startsAt = noon() + 24 * hour;
  const judge = async (hours: number) => {
    const opened = aRequest();
    const visit = await reviews.openVisit(tab, opened);
    const form = aForm({ startsAt, endsAt: startsAt + hours * hour });
    const reply = await reviews.review(tab, { visit: opened.visit, revision: 1, opened, form });
    const found = reply.known ? reply.form.filter(({ rule }) => rule === 'flash-sale/max-duration') : [];
    return { visit, found };
  };
  const line = () => reviews.checklistIn(tab)?.lines.find(({ rule }) => rule === 'flash-sale/max-duration');

  test('is judged by the own value; meter, checklist and finding go by it, and the reason stays here', async () => {
    await changeRulebook((before) => withValue(before, value({ reason: 'a private reason' })));
    expect((await judge(96)).found).toEqual([]);
    expect(line()).toMatchObject({ own: true, answers: { pass: 1 } });
    const { visit, found } = await judge(97);
    expect(visit.maxHours).toBe(96);
    expect(found).toMatchObject([{ own: true, data: { max: 96 } }]);
    expect(JSON.stringify([visit, found])).not.toContain('a private reason');
  });

  test('is not judged by a rule that is switched off, and the checklist says so', async () => {
    await changeRulebook((before) => withOff(before, off('flash-sale/max-duration')));
    expect((await judge(100)).found).toEqual([]);
    expect(line()).toEqual({
      rule: 'flash-sale/max-duration',
      answers: { fail: 0, pass: 0, unknown: 0, none: 0 },
      off: true,
    });
  });
});
