/** Appeals, withheld money, points and pickup audits, on both sides of month ends, leap days and clock changes. */
import { describe, expect, test } from 'vitest';
import type { Deadline, Subject } from '../../../rules/deadlines/deadline.ts';
import { flashDeadlines, pickupAuditDeadline } from '../../../rules/deadlines/moments.ts';
import {
  appealFirstDeadline,
  appealSecondDeadline,
  pointsExpireDeadline,
  withholdingDeadline,
} from '../../../rules/deadlines/notices.ts';
import { answerOf, aSetting, iso, ruled, utc } from './given.ts';
import { aWindow } from '../given.ts';

const of: Subject = { what: 'case', id: 'c1', market: 'TH' };
const stated = (at: string, hasHour = true) => ({ at: Date.parse(at), hasHour });
const first = (shop: string, at: string, more = {}): Deadline =>
  appealFirstDeadline({ of, notice: stated(at), ...more }, aSetting(shop));
const meant = (due: string): string => (due.startsWith('?') ? due : utc(due));

describe('the first appeal', () => {
  test.each([
    ['TH', '2026-11-22T10:00:00+07:00', '2026-12-22T10:00:00+07:00', 'thirty days'],
    ['TH', '2026-01-31T10:00:00+07:00', '2026-03-02T10:00:00+07:00', 'over a short February'],
    ['TH', '2028-01-31T10:00:00+07:00', '2028-03-01T10:00:00+07:00', 'over a leap day'],
    ['ID', '2026-12-15T00:00:00+07:00', '2027-01-14T00:00:00+07:00', 'over the year'],
    ['US', '2026-10-15T10:00:00-07:00', '2026-11-14T10:00:00-08:00', 'clocks go back: the same hour on the wall'],
    [
      'US*',
      '2026-10-15T10:00:00-07:00',
      '2026-11-14T09:00:00-08:00',
      'clocks do not go back in Beijing: an hour earlier',
    ],
    ['US', '2027-03-01T10:00:00-08:00', '2027-03-31T10:00:00-07:00', 'clocks go forward'],
    [
      'UK*',
      '2027-03-10T10:00:00+00:00',
      '2027-04-09T10:00:00+01:00',
      'forward in London, not in Beijing: London is first',
    ],
    ['MX', '2026-11-22T10:00:00-06:00', '2026-12-22T10:00:00-06:00', 'holds everywhere, also where nobody looked'],
    ['TH', '1999-01-01T10:00:00+07:00', '? notice', 'a slip of the keyboard'],
  ])('%s, notice of %s: until %s (%s)', (shop, at, due) => {
    expect(answerOf(first(shop, at))).toBe(meant(due));
  });

  test('of a money penalty is 48 h from abroad in the US and the UK, by a third party; the thirty days stand beside', () => {
    for (const shop of ['US*', 'UK*']) {
      const deadline = first(shop, '2026-11-22T10:00:00Z', { moneyPenalty: true });
      expect(answerOf(deadline)).toBe('2026-11-24T10:00:00.000Z');
      expect(deadline).toMatchObject({ sure: 'thirdParty' });
      expect(deadline.conflicts).toEqual([{ source: 'seed-appeals', due: Date.parse('2026-12-22T10:00:00Z') }]);
    }
  });
  test.each(['US', 'TH*'])('of a money penalty is thirty days for %s', (shop) => {
    const deadline = first(shop, '2026-11-22T10:00:00Z', { moneyPenalty: true });
    expect(answerOf(deadline)).toBe('2026-12-22T10:00:00.000Z');
    expect(deadline).toMatchObject({ sure: 'seed', conflicts: [] });
  });

  test('a ticket’s own deadline wins, and the difference is kept', () => {
    const ticket = { due: Date.parse('2026-12-01T10:00:00-08:00'), seenAt: Date.parse('2026-11-22T12:00:00-08:00') };
    const deadline = first('US', '2026-11-22T10:00:00-08:00', { ticket });
    expect(deadline).toMatchObject({ state: 'due', due: ticket.due, sure: 'page' });
    expect(iso(deadline.shown?.computed ?? null)).toBe('2026-12-22T18:00:00.000Z');
    expect(deadline.shown?.difference).toBe(-21 * 86_400_000);
    expect(deadline.doubts).not.toContain('ticket-not-known');
  });
  test('a ticket wins over the 48 h of a money penalty too; the thirty days beside are the reckoned ones', () => {
    const ticket = { due: Date.parse('2026-11-25T10:00:00Z'), seenAt: Date.parse('2026-11-22T12:00:00Z') };
    const deadline = first('UK*', '2026-11-22T10:00:00Z', { moneyPenalty: true, ticket });
    expect(deadline).toMatchObject({ due: ticket.due, sure: 'page', shown: { difference: 24 * 3_600_000 } });
    expect(deadline.conflicts).toEqual([{ source: 'seed-appeals', due: Date.parse('2026-12-22T10:00:00Z') }]);
  });
  test('is none where there is no such rule; of a money penalty then the hours alone count', () => {
    const setting = ruled('TH', { appealFirstDays: null, appealPenaltyHours: 24 });
    const notice = stated('2026-11-22T10:00:00Z');
    expect(appealFirstDeadline({ of, notice }, setting).state).toBe('none');
    const penalty = appealFirstDeadline({ of, notice, moneyPenalty: true }, setting);
    expect(penalty).toMatchObject({ due: Date.parse('2026-11-23T10:00:00Z'), conflicts: [], doubts: [] });
  });
  test('without the ticket’s deadline a US appeal says so', () => {
    expect(first('US', '2026-11-22T10:00:00-08:00').doubts).toContain('ticket-not-known');
    expect(first('TH', '2026-11-22T10:00:00-08:00').doubts).not.toContain('ticket-not-known');
  });

  test('says what no source says: the hour, the zone, and an hour that is not known', () => {
    expect(first('TH', '2026-11-22T10:00:00+07:00').doubts).toEqual(['hour-not-stated']);
    expect(first('MX', '2026-11-22T10:00:00+07:00').doubts).toContain('zone-not-stated');
    expect(first('US*', '2026-10-15T10:00:00-07:00').doubts).toContain('zone-not-stated');
    const day = appealFirstDeadline({ of, notice: stated('2026-11-22T00:00:00+07:00', false) }, aSetting('TH'));
    expect(day.doubts).toContain('base-hour-not-known');
  });
});

test.each([
  ['2026-11-22T10:00:00+07:00', '2026-12-07T10:00:00+07:00'],
  ['2026-02-14T10:00:00+07:00', '2026-03-01T10:00:00+07:00'],
  ['2028-02-14T10:00:00+07:00', '2028-02-29T10:00:00+07:00'],
])('the second appeal after a rejection of %s: until %s', (at, due) => {
  expect(answerOf(appealSecondDeadline(of, stated(at), aSetting('TH')))).toBe(utc(due));
});

describe('withheld money', () => {
  const notice = stated('2026-11-22T10:00:00+07:00');
  const ninety = '2027-02-20T10:00:00+07:00';
  const until = (at: string) =>
    withholdingDeadline({ of, notice }, { state: 'ended', at: Date.parse(at) }, aSetting('TH'));
  test.each([
    ['2026-12-01T10:00:00+07:00', ninety, 'ended early: the ninety days'],
    ['2027-02-20T09:59:59+07:00', ninety, 'a second before them'],
    ['2027-02-20T10:00:01+07:00', '2027-02-20T10:00:01+07:00', 'a second after them'],
    ['2027-05-01T10:00:00+07:00', '2027-05-01T10:00:00+07:00', 'much later'],
  ])('investigation ended %s: until %s (%s)', (ended, due) => {
    expect(answerOf(until(ended))).toBe(utc(due));
  });
  test.each(['running', 'unknown'] as const)('is open-ended while the investigation is %s', (state) => {
    const deadline = withholdingDeadline({ of, notice }, { state }, aSetting('TH'));
    expect(deadline).toMatchObject({ state: 'open', due: null, notBefore: Date.parse(ninety) });
  });
  test('in the US third parties have seen 45 and 365 days', () => {
    const deadline = withholdingDeadline({ of, notice }, { state: 'running' }, aSetting('US'));
    expect(deadline.conflicts.map(({ due }) => iso(due)?.slice(0, 10))).toEqual(['2027-01-06', '2027-11-22']);
  });
  test('is none where money is never withheld', () => {
    const setting = ruled('TH', { withholdingDays: null });
    expect(withholdingDeadline({ of, notice }, { state: 'running' }, setting)).toMatchObject({
      state: 'none',
      due: null,
    });
  });
  test('other sources too count to the end of a longer investigation', () => {
    const ended = { state: 'ended', at: Date.parse('2027-03-01T10:00:00-08:00') } as const;
    const deadline = withholdingDeadline({ of, notice }, ended, aSetting('US'));
    expect(deadline.conflicts.map(({ due }) => iso(due)?.slice(0, 10))).toEqual(['2027-03-01', '2027-11-22']);
  });
  test('an end that cannot be is asked for', () => {
    expect(answerOf(until('2926-12-01T10:00:00+07:00'))).toBe('? investigationEnd');
  });
});

describe('violation points', () => {
  test.each([
    ['TH', '2027-02-20T10:00:00+07:00', '2027-05-21T10:00:00+07:00', 'official'],
    ['TH*', '2027-05-21T10:00:00+07:00', '2027-02-20T10:00:00+07:00', 'thirdParty'],
    ['SG*', '2027-05-21T10:00:00+07:00', '2027-02-20T10:00:00+07:00', 'thirdParty'],
  ])('%s: expire %s, by others %s', (shop, due, other, sure) => {
    const deadline = pointsExpireDeadline(of, stated('2026-11-22T10:00:00+07:00'), aSetting(shop));
    expect(answerOf(deadline)).toBe(utc(due));
    expect(deadline).toMatchObject({ sure });
    expect(deadline.conflicts.map((conflict) => iso(conflict.due))).toEqual([utc(other)]);
  });
  test.each(['VN', 'US', 'MX'])('%s: nobody looked', (shop) => {
    const deadline = pointsExpireDeadline(of, stated('2026-11-22T10:00:00+07:00'), aSetting(shop));
    expect(answerOf(deadline)).toBe('? pointsExpireDays');
  });
});

test.each([Number.NaN, Infinity, 9e15, Date.parse('2926-12-01T10:00:00Z')])('a notice at %d is asked about', (at) => {
  const notice = { at, hasHour: true };
  const setting = aSetting('TH');
  const all = [
    appealFirstDeadline({ of, notice, moneyPenalty: true }, setting),
    appealSecondDeadline(of, notice, setting),
    withholdingDeadline({ of, notice }, { state: 'running' }, setting),
    pointsExpireDeadline(of, notice, setting),
  ];
  expect(all.map(answerOf)).toEqual(['? notice', '? rejection', '? notice', '? pointsGiven']);
});

describe('a saved warehouse address', () => {
  test.each([
    ['TH*', '2026-12-31T18:00:00+08:00', '2027-01-01T18:00:00+08:00'],
    ['MY*', '2028-02-28T18:00:00+08:00', '2028-02-29T18:00:00+08:00'],
    ['TH', '2026-11-22T18:00:00+08:00', '? pickupAuditHours'],
    ['US*', '2026-11-22T18:00:00+08:00', '? pickupAuditHours'],
  ])('of %s, saved %s, is audited until %s', (shop, saved, due) => {
    const deadline = pickupAuditDeadline({ warehouse: 'W', savedAt: Date.parse(saved) }, aSetting(shop));
    expect(answerOf(deadline)).toBe(meant(due));
  });
  test('at a moment that cannot be is asked about', () => {
    expect(answerOf(pickupAuditDeadline({ warehouse: 'W', savedAt: Number.NaN }, aSetting('TH*')))).toBe('? savedAt');
  });
  test('is not audited where nobody audits', () => {
    const setting = ruled('TH*', { pickupAuditHours: null });
    expect(pickupAuditDeadline({ warehouse: 'W', savedAt: Date.parse('2026-11-22') }, setting).state).toBe('none');
  });
  test('is audited within the hours that the seller was told, where nobody looked; the page’s word wins', () => {
    const own = { pickupAuditHours: { value: 36, source: { entered: 'The driver' } } };
    const saved = { warehouse: 'W', savedAt: Date.parse('2026-11-22T10:00:00Z') };
    const told = pickupAuditDeadline(saved, aSetting('MX', { own }));
    expect(told).toMatchObject({ due: Date.parse('2026-11-23T22:00:00Z'), sure: 'entered', zone: null });
    const page = { due: Date.parse('2026-11-25T10:00:00Z'), seenAt: saved.savedAt };
    expect(pickupAuditDeadline({ ...saved, page }, aSetting('MX', { own }))).toMatchObject({
      due: page.due,
      sure: 'page',
    });
  });
});

test.each(['draft', 'list', 'hand', 'history'] as const)(
  'a flash window known from a %s is as sure as that',
  (origin) => {
    const times = { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-03T00:00:00Z' };
    const sure = origin === 'draft' || origin === 'list' ? 'page' : 'entered';
    for (const deadline of flashDeadlines(aWindow({ ...times, origin }), aSetting('TH')))
      expect(deadline).toMatchObject({ sure });
  },
);

test('a flash window whose times cannot be asks for them', () => {
  const [start, end] = flashDeadlines(aWindow({ startsAt: Number.NaN, endsAt: Infinity }), aSetting('TH'));
  expect([answerOf(start), answerOf(end)]).toEqual(['? startsAt', '? endsAt']);
});

test('a flash window has its own two moments, as sure as what they were read from', () => {
  const times = { startsAt: '2026-12-01T00:00:00Z', endsAt: '2026-12-03T00:00:00Z' };
  const [start, end] = flashDeadlines(aWindow({ ...times, origin: 'list' }), aSetting('TH'));
  expect([start.id, answerOf(start), end.id, answerOf(end)]).toEqual([
    ...['flash-start/w1', '2026-12-01T00:00:00.000Z', 'flash-end/w1', '2026-12-03T00:00:00.000Z'],
  ]);
  expect(start).toMatchObject({ sure: 'page', zone: 'Asia/Bangkok' });
  expect(flashDeadlines(aWindow(times), aSetting('MX'))[0]).toMatchObject({ sure: 'entered', zone: null });
});
