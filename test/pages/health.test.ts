// @vitest-environment jsdom
/** The health page: violation records and figures, and what is not said stays unknown. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sendMessage } from '../../entrypoints/background/messages.ts';
import { readHealth, readHealthPage, type HealthPage } from '../../entrypoints/seller-center.content/pages/health.ts';
import { healthTexts } from '../seller-center/health.ts';
import { show } from './site.ts';

vi.mock('../../entrypoints/background/messages.ts', () => ({ sendMessage: vi.fn() }));

const zone = 'Asia/Bangkok';
const at = (text: string): number => Date.parse(`${text}+07:00`);

const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]): string => `
  <div class="core-table"><table><thead><tr>${heads.map((head) => `<th class="core-table-th">${head}</th>`).join('')}</tr></thead>
  <tbody>${rows.map((row) => `<tr class="core-table-tr">${row.map((cell) => `<td class="core-table-td">${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;
const read = (html: string, where: string | null = zone): HealthPage => {
  show(html);
  return readHealthPage(document.body, where);
};
const figure = (label: string, value: string): string =>
  `<div class="card"><div>${label}</div><strong>${value}</strong></div>`;

const heads = ['Ticket ID', 'Violation', 'Violation date', 'Points', 'Related orders', 'Appeal deadline', 'Status'];
const whole = [
  'V2026000041',
  'Fake orders',
  '20/11/2026 10:15',
  '4',
  '577000000000000001, 577000000000000002',
  '-',
  'Enforcement action taken',
];
const cellOf = (column: string, text: string): HealthPage => {
  const row = whole.map((cell, i) => (heads[i] === column ? text : cell));
  return read(table(heads, row, whole));
};

describe('a violation record', () => {
  test('with all that it may say', () => {
    expect(read(table(heads, whole)).notices).toEqual([
      {
        number: 'V2026000041',
        what: 'Fake orders',
        notice: { at: at('2026-11-20T10:15'), hasHour: true },
        points: 4,
        orders: ['577000000000000001', '577000000000000002'],
        appealUntil: null,
        state: 'enforced',
      },
    ]);
  });

  test.each(Object.entries(healthTexts))('%s', (_, texts) => {
    const row = [
      'V2026000041',
      texts.whats[1],
      '20/11/2026 10:15',
      '4',
      '577000000000000001',
      '25/11/2026 23:59',
      texts.states.pending,
    ];
    const html = table(
      [texts.number, texts.what, texts.at, texts.deducted, texts.orders, texts.until, texts.status],
      row,
    );
    const { notices, standing } = read(`${figure(texts.points, '12')}${figure(texts.rating, '4.6')}${html}`);
    expect(notices).toEqual([
      {
        number: 'V2026000041',
        what: texts.whats[1].normalize('NFKC'),
        notice: { at: at('2026-11-20T10:15'), hasHour: true },
        points: 4,
        orders: ['577000000000000001'],
        appealUntil: at('2026-11-25T23:59'),
        state: 'pending',
      },
    ]);
    expect(standing).toEqual({ points: 12, rating: 4.6 });
  });

  test.each([
    ['Ticket ID', { number: null }],
    ['Violation date', { notice: null }],
    ['Points', { points: null }],
    ['Related orders', { orders: [] }],
    ['Appeal deadline', { appealUntil: null }],
    ['Status', { state: null }],
  ])('without the column “%s”: unknown, never 0', (gone, without) => {
    const keep = (cells: readonly string[]): string[] => cells.filter((_, i) => heads[i] !== gone);
    const [full] = read(table(heads, whole)).notices;
    expect(read(table(keep(heads), keep(whole))).notices).toEqual([{ ...full, ...without }]);
  });

  test('a column whose words changed is not taken for another', () => {
    const other = heads.map((head) => (head === 'Points' ? 'Severity score' : head));
    expect(read(table(other, whole)).notices[0]?.points).toBeNull();
  });

  test.each([
    ['4', 4],
    ['-4', 4],
    ['4 points', 4],
    ['扣 4 分', 4],
    ['0', 0],
    ['-', null],
    ['', null],
    ['4/48', null],
    ['2.5', null],
  ])('points “%s” are %s', (text, points) => {
    expect(cellOf('Points', text).notices[0]?.points).toBe(points);
  });

  test.each([
    ['Pending', 'pending'],
    ['Under review', 'appealing'],
    ['Appeal rejected', 'rejected'],
    ['Appeal successful', 'upheld'],
    ['Something new', null],
    ['Not enforced', null],
  ])('the state “%s” is %s', (text, state) => {
    expect(cellOf('Status', text).notices[0]?.state).toBe(state);
  });

  test('rows of another table are no records', () => {
    expect(read(table(['Order ID', 'Status', 'Amount'], ['577000000000000001', 'Shipped', '120'])).notices).toEqual([]);
    expect(read(table(['Course', 'Status'], ['How to avoid violations', 'Pending'])).notices).toEqual([]);
  });

  test('a row that loads or says nothing is none', () => {
    expect(
      read(
        table(
          heads,
          heads.map(() => ''),
          ['', '…', '', '', '', '', ''],
        ),
      ).notices,
    ).toEqual([]);
  });

  test('a name that is HTML stays text', () => {
    expect(cellOf('Violation', '&lt;b&gt;Fake&lt;/b&gt;').notices[0]?.what).toBe('<b>Fake</b>');
  });
});

describe('dates', () => {
  const dated = (...texts: readonly string[]): (number | null)[] =>
    read(table(['Violation', 'Violation date'], ...texts.map((text) => ['Fake orders', text]))).notices.map(
      ({ notice }) => notice?.at ?? null,
    );

  test('day first where one day of the table is above 12', () => {
    expect(dated('05/11/2026 10:00', '20/11/2026 10:00')).toEqual([at('2026-11-05T10:00'), at('2026-11-20T10:00')]);
  });
  test('month first likewise, or with AM and PM', () => {
    expect(dated('11/05/2026 10:00', '11/20/2026 10:00')).toEqual([at('2026-11-05T10:00'), at('2026-11-20T10:00')]);
    expect(dated('11/05/2026 10:00 PM')).toEqual([at('2026-11-05T22:00')]);
  });
  test('not read where nothing decides, or where they contradict', () => {
    expect(dated('05/11/2026 10:00')).toEqual([null]);
    expect(dated('20/11/2026', '11/20/2026')).toEqual([null, null]);
    expect(dated('11/11/2026 10:00')).toEqual([at('2026-11-11T10:00')]);
  });
  test.each([
    ['2026-11-05 10:00:30', at('2026-11-05T10:00:30'), true],
    ['2026/11/05', at('2026-11-05T00:00'), false],
    ['2026年11月5日 10:00', at('2026-11-05T10:00'), true],
    ['2026年11月5日', at('2026-11-05T00:00'), false],
    ['Issued 2026-11-05 10:00 (GMT+7)', at('2026-11-05T10:00'), true],
  ])('%s', (text, instant, hasHour) => {
    const [notice] = read(table(['违规类型', '处罚时间'], ['虚假交易', text])).notices;
    expect(notice?.notice).toEqual({ at: instant, hasHour });
  });
  test.each(['', '-', '2026-02-31', 'yesterday'])('“%s” is none', (text) => {
    expect(dated(text)).toEqual([null]);
  });
  test('a shop whose clock nobody knows: none', () => {
    const [notice] = read(table(heads, whole), null).notices;
    expect(notice).toMatchObject({ notice: null, points: 4 });
  });
  test('a deadline without an hour is no deadline', () => {
    expect(cellOf('Appeal deadline', '25/11/2026').notices[0]?.appealUntil).toBeNull();
  });
});

describe('standing', () => {
  test.each([
    ['Violation points', '12', 12],
    ['Violation points', '0', 0],
    ['Violation points', '12/48', 12],
    ['Violation points', '12 points', 12],
    ['违规积分', '12 分', 12],
    ['违规积分：12', '', 12],
    ['Violation points', '-', null],
    ['Violation points', '12 orders', null],
    ['Account Health Rating', '200', null],
    ['Points of training', '12', null],
  ])('%s %s → %s points', (label, value, points) => {
    expect(read(figure(label, value)).standing.points).toBe(points);
  });
  test('two figures that contradict are none', () => {
    const twice = (value: string): string => figure('Violation points', '12') + figure('Violation points', value);
    expect(read(twice('12')).standing.points).toBe(12);
    expect(read(twice('4')).standing.points).toBeNull();
  });
  test('the figure of the next card is not taken', () => {
    expect(
      read(`<div><div class="card"><div>Violation points</div></div>${figure('Orders', '7')}</div>`).standing.points,
    ).toBe(null);
  });
  test.each([
    ['4.6', 4.6],
    ['4,6', 4.6],
    ['4.6 / 5', 4.6],
    ['96', null],
    ['200', null],
  ])('a rating of %s is %s', (text, rating) => {
    expect(read(figure('Store rating', text)).standing.rating).toBe(rating);
  });
});

describe('readHealth', () => {
  const where = { url: 'https://seller-th.tiktok.com/health-center', region: 'TH', kind: 'local' } as const;
  const told = (): unknown[] =>
    vi.mocked(sendMessage).mock.calls.flatMap(([name, data]) => (name === 'healthSeen' ? [data] : []));
  let visit: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    visit = new AbortController();
    vi.mocked(sendMessage).mockImplementation((name: string) => Promise.resolve(name === 'zoneOf' ? zone : undefined));
    return () => {
      visit.abort();
      vi.useRealTimers();
    };
  });
  const later = (): Promise<unknown> => vi.advanceTimersByTimeAsync(50);

  test('tells what is on it, once, and again when it changed', async () => {
    show(figure('Violation points', '12'));
    readHealth(where, visit.signal);
    await later();
    expect(told()).toEqual([{ ...where, notices: [], standing: { points: 12, rating: null } }]);
    document.body.append(document.createElement('p'));
    await later();
    expect(told()).toHaveLength(1);
    show(figure('Violation points', '16'));
    await later();
    expect(told()[1]).toMatchObject({ standing: { points: 16 } });
  });

  test('a page that says nothing is not told, and it ends with its visit', async () => {
    show('<p>Loading…</p>');
    readHealth(where, visit.signal);
    await later();
    visit.abort();
    show(figure('Violation points', '12'));
    await later();
    expect(told()).toEqual([]);
  });
});
