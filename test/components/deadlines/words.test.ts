/** The arithmetic as people read it. Expected sentences were worked out by hand from the golden table. */
import { describe, expect, test } from 'vitest';
import { explanationOf, leftText, sumOf } from '../../../components/deadlines/words.ts';
import { appealFirstDeadline, pointsExpireDeadline, withholdingDeadline } from '../../../rules/deadlines/notices.ts';
import { flashDeadlines, pickupAuditDeadline } from '../../../rules/deadlines/moments.ts';
import { dispatchDeadline, handoverDeadline, type OrderFacts } from '../../../rules/deadlines/orders.ts';
import { subjectOf, type Setting } from '../../../rules/deadlines/setting.ts';
import { day, hour, minute } from '../../../rules/time.ts';
import { aSetting } from '../../rules/deadlines/given.ts';
import { now, textsIn } from '../sample.ts';

const [en, zh] = [textsIn('en'), textsIn('zh-CN')];
const order = (created: string, more: Partial<OrderFacts> = {}): OrderFacts => ({
  id: '577000000000004821',
  createdAt: Date.parse(created),
  ...more,
});
const areas = { 'Warehouse 1': 'dongguan', 'Warehouse 2': 'shenzhen' };
const dispatch = (shop: string, created: string, more: Partial<OrderFacts> = {}, setting: Partial<Setting> = {}) =>
  dispatchDeadline(order(created, more), aSetting(shop, setting));

describe('the sum', () => {
  test.each([
    [
      'the article’s own example',
      dispatch('TH*', '2023-09-18T10:00+08:00', { warehouse: 'Warehouse 1' }, { areas }),
      'created 18 Sep 2023 10:00 + 48 h + 3 days (switch of pickup provider) = 23 Sep 2023 10:00 (GMT+8)',
      '2023年9月18日 10:00下单 + 48 小时 + 3 天（揽收服务商切换） = 2023年9月23日 10:00（GMT+8）',
    ],
    [
      'Vietnam before 14:00',
      dispatch('VN', '2026-11-20T13:59:59+07:00'),
      'created 20 Nov 13:59 + 1 business day, to 23:59 = 20 Nov 23:59 (GMT+7)',
      '11月20日 13:59下单 + 1 个工作日（至当天 23:59） = 11月20日 23:59（GMT+7）',
    ],
    [
      'Vietnam at 14:00',
      dispatch('VN', '2026-11-20T14:00:00+07:00'),
      'created 20 Nov 14:00 + 1 business day, to 23:59 = 23 Nov 23:59 (GMT+7)',
      '11月20日 14:00下单 + 1 个工作日（至当天 23:59） = 11月23日 23:59（GMT+7）',
    ],
    [
      'the United States, over Thanksgiving',
      dispatch('US', '2026-11-24T10:00:00-08:00'),
      'created 24 Nov 10:00 + 2 business days, to 23:59 = 27 Nov 23:59 (GMT-8)',
      '11月24日 10:00下单 + 2 个工作日（至当天 23:59） = 11月27日 23:59（GMT-8）',
    ],
    [
      'clocks that change in between name both offsets',
      dispatch('UK', '2026-03-27T12:00:00+00:00'),
      'created 27 Mar 12:00 (GMT) + 2 business days, to 23:59 = 31 Mar 23:59 (GMT+1)',
      '3月27日 12:00（GMT）下单 + 2 个工作日（至当天 23:59） = 3月31日 23:59（GMT+1）',
    ],
    [
      'from abroad: hours, then days on the calendar',
      handoverDeadline(order('2026-06-22T00:00:00+07:00', { method: 'dropOff' }), aSetting('TH*')),
      'created 22 Jun 01:00 + 3 days, to 23:59:59 = 25 Jun 23:59 (GMT+8)',
      '6月22日 01:00下单 + 3 天（至当天 23:59:59） = 6月25日 23:59（GMT+8）',
    ],
    [
      'an audit of an address',
      pickupAuditDeadline({ warehouse: 'W', savedAt: Date.parse('2026-11-20T10:00+07:00') }, aSetting('TH*')),
      'address saved 20 Nov 10:00 + 24 h = 21 Nov 10:00 (GMT+7)',
      '11月20日 10:00保存地址 + 24 小时 = 11月21日 10:00（GMT+7）',
    ],
  ])('%s', (_, deadline, english, chinese) => {
    expect(sumOf(en, deadline)).toBe(english);
    expect(sumOf(zh, deadline)).toBe(chinese);
  });

  test('an extension goes by the name its source has', () => {
    const extension = {
      id: 'flood',
      source: { entered: 'Notice on floods' },
      kinds: ['dispatch'],
      from: 0,
      to: now,
      by: { days: 2 },
    } as const;
    const deadline = dispatch('TH*', '2026-11-16T10:00+07:00', {}, { extensions: [extension] });
    expect(sumOf(en, deadline)).toBe('created 16 Nov 10:00 + 48 h + 2 days (Notice on floods) = 20 Nov 10:00 (GMT+7)');
    expect(explanationOf(en, deadline).sources.map(({ title }) => title)).toContain(
      'Notice on floods (entered by you)',
    );
  });

  test('a moment needs no reckoning', () => {
    const sale = {
      id: 's',
      name: 'Bags',
      startsAt: now,
      endsAt: now + day,
      state: 'planned',
      origin: 'hand',
      items: [],
    };
    const [start] = flashDeadlines(sale as Parameters<typeof flashDeadlines>[0], aSetting('TH'));
    expect(sumOf(en, start)).toBe('starts 22 Nov 09:30 (GMT+7)');
    expect(sumOf(zh, start)).toBe('11月22日 09:30（GMT+7）开始');
  });

  test('money withheld while an investigation runs has no end yet', () => {
    const setting = aSetting('TH');
    const of = subjectOf(setting, 'case', 'c1');
    const notice = { at: Date.parse('2026-10-01T10:00+07:00'), hasHour: true };
    expect(sumOf(en, withholdingDeadline({ of, notice }, { state: 'running' }, setting))).toBe(
      'notice 1 Oct 10:00 + 90 days = 30 Dec 10:00 (GMT+7) at the earliest; it runs on until the investigation ends',
    );
    const ended = { state: 'ended', at: Date.parse('2027-01-05T10:00+07:00') } as const;
    expect(sumOf(en, withholdingDeadline({ of, notice }, ended, setting))).toBe(
      'notice 1 Oct 10:00 + 90 days, not before 5 Jan 2027 10:00 (end of the investigation) = 5 Jan 2027 10:00 (GMT+7)',
    );
  });

  test.each([
    [
      dispatch('TH', '2026-11-16T09:00+07:00'),
      'Cannot be reckoned: nobody has found out how long dispatch may take in this market. Look at the order page.',
      '无法推算：这个市场的发货时限还没有查到，请以订单页面为准。',
    ],
    [
      handoverDeadline(order('2024-12-22T23:59:59+07:00', { method: 'pickup' }), aSetting('TH*')),
      'Cannot be reckoned: nobody has found out by when the carrier needs the parcel in this market.',
      '无法推算：这个市场的交接时限还没有查到。',
    ],
    [
      dispatch('VN', '2029-01-02T14:00:00+07:00'),
      'Cannot be reckoned: the holidays of that year are not known yet. Update Shoplint.',
      '无法推算：那一年的节假日还没有收录，请更新 Shoplint。',
    ],
  ])('what cannot be reckoned says why (%#)', (deadline, english, chinese) => {
    expect(sumOf(en, deadline)).toBe(english);
    expect(sumOf(zh, deadline)).toBe(chinese);
  });
});

describe('beside the sum', () => {
  test('days that were not counted, and the cut-off', () => {
    const kept = explanationOf(en, dispatch('VN', '2026-11-20T13:59:59+07:00'));
    expect(kept.notes[0]).toBe('The order came before 14:00 on a working day, so that day counts as the first.');
    const late = explanationOf(en, dispatch('VN', '2026-04-29T14:00:00+07:00'));
    expect(late.notes.slice(0, 2)).toEqual([
      'The order came at 14:00 or later, so the next working day counts as the first.',
      'Not counted: 30 Apr (Day of liberating the South for national reunification), 1 May (Labour Day), 2 May (weekend), 3 May (weekend).',
    ]);
    const dayOff = explanationOf(zh, dispatch('VN', '2026-11-21T09:00:00+07:00'));
    expect(dayOff.notes.slice(0, 2)).toEqual([
      '休息日下单，从下一个工作日起算。',
      '不计入：11月21日（休息日）、11月22日（休息日）。',
    ]);
  });

  test('what the page shows wins, and the difference is named', () => {
    const created = '2026-11-20T10:00+07:00';
    const reckoned = Date.parse('2026-11-22T10:00+07:00');
    const seenAt = Date.parse('2026-11-20T12:00+07:00');
    const withPage = (due: number) => dispatch('TH*', created, { page: { dispatch: { due, seenAt } } });
    expect(explanationOf(en, withPage(reckoned + 26 * hour)).notes[0]).toBe(
      'The page shows 23 Nov 12:00 (GMT+7), 1 d 2 h later than reckoned. The page’s own deadline counts. Seen 20 Nov 12:00.',
    );
    expect(explanationOf(zh, withPage(reckoned - 2 * hour)).notes[0]).toBe(
      '页面显示 11月22日 08:00（GMT+7），比推算早 2 小时，以页面为准。11月20日 12:00读取。',
    );
    expect(explanationOf(en, withPage(reckoned)).notes[0]).toMatch(/^The page shows the same moment\./);
    const alone = dispatch('TH', created, { page: { dispatch: { due: reckoned, seenAt } } });
    expect(explanationOf(en, alone).notes[0]).toMatch(/Nothing could be reckoned to compare it with\./);
    expect(explanationOf(en, alone).sure).toBe('Sure: Seller Center shows it.');
  });

  test('how sure, from which source, read when', () => {
    const { sure, sources } = explanationOf(en, dispatch('VN', '2026-11-20T14:00:00+07:00'));
    expect(sure).toBe('Sure: an official page says so.');
    expect(sources[0]).toMatchObject({
      title: 'TikTok Shop Academy VN: Order Fulfillment Timelines (15 July 2025)',
      about: 'Official page, read 22 Nov 2026',
    });
  });

  test('every doubt is a sentence', () => {
    const { doubts } = explanationOf(
      en,
      dispatch('TH*', '2023-09-18T10:00+08:00', { warehouse: 'Elsewhere' }, { areas }),
    );
    expect(doubts).toEqual([
      'The warehouse belongs to no area yet. Extensions and working days of single areas are left out.',
    ]);
  });

  test('sources that disagree', () => {
    const setting = aSetting('TH');
    const given = { at: Date.parse('2026-10-01T10:00+07:00'), hasHour: false };
    const points = pointsExpireDeadline(subjectOf(setting, 'points', 'p1'), given, setting);
    const said = explanationOf(en, points);
    expect(said.conflicts.join(' ')).toMatch(/says otherwise: .*202[67].*\(GMT\+7\)\./);
    expect(said.doubts).toContain('Only the day of the start is known, so its first moment was taken.');
  });

  test('when the order is cancelled', () => {
    const { notes } = explanationOf(en, dispatch('VN', '2026-11-20T10:00:00+07:00'));
    expect(notes).toContain(
      'The order is cancelled at 24 Nov 23:59 (GMT+7) if nothing was arranged by then (created 20 Nov 10:00 + 2 business days, to 23:59).',
    );
  });

  test('a ticket’s own deadline', () => {
    const setting = aSetting('US');
    const at = Date.parse('2026-11-01T10:00-08:00');
    const of = subjectOf(setting, 'case', 'c1');
    const open = appealFirstDeadline({ of, notice: { at, hasHour: true } }, setting);
    expect(explanationOf(zh, open).doubts).toContain(
      '工单上写有单独的截止时间，请填到案件里；填写之前按通知时间推算。',
    );
  });
});

test.each([
  [3 * day + 4 * hour, 'in 3 d 4 h', '还剩 3 天 4 小时'],
  [3 * day, 'in 3 d', '还剩 3 天'],
  [day - 1, 'in 23 h 59 min', '还剩 23 小时 59 分'],
  [hour, 'in 1 h', '还剩 1 小时'],
  [59 * minute, 'in 59 min', '还剩 59 分钟'],
  [minute, 'in 1 min', '还剩 1 分钟'],
  [minute - 1, 'now', '现在'],
  [-2 * hour, '2 h overdue', '已逾期 2 小时'],
])('time left: %s ms', (span, english, chinese) => {
  expect(leftText(en, now + span, now)).toBe(english);
  expect(leftText(zh, now + span, now)).toBe(chinese);
});
