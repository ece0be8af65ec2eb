// @vitest-environment jsdom
/** The management list: names, states and times of other sales, or nothing where it does not say. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { sendMessage } from '../../entrypoints/background/messages.ts';
import { readList, saleIn } from '../../entrypoints/seller-center.content/pages/promotions.ts';
import { show } from './site.ts';

vi.mock('../../entrypoints/background/messages.ts', () => ({ sendMessage: vi.fn() }));

const zone = 'Asia/Bangkok';
function cells(...html: string[]): Element[] {
  const row = document.createElement('tr');
  row.innerHTML = html.map((each) => `<td><div class="theme-arco-table-cell">${each}</div></td>`).join('');
  return [...row.cells];
}
const at = (iso: string): number => Date.parse(iso);
const startsAt = at('2026-11-23T10:00:00+07:00');
const endsAt = at('2026-11-24T10:00:00+07:00');
const box = '<input type="checkbox">';

describe('saleIn', () => {
  test.each([
    ['en', ['Payday', 'Flash sale', 'Upcoming', '11/23/2026 10:00 AM - 11/24/2026 10:00 AM', 'Duplicate'], 'planned'],
    ['en', ['Payday', 'Flash sale', 'Ongoing', '23/11/2026 10:00 - 24/11/2026 10:00', 'Duplicate'], 'running'],
    ['en', ['Payday', 'Flash deal', 'Expired', '2026-11-23 10:00 ~ 2026-11-24 10:00', 'Duplicate'], 'ended'],
    ['en', ['Payday', 'Flash sale', 'Deactivated', '<p>23/11/2026 10:00</p><p>24/11/2026 10:00</p>', ''], 'stopped'],
    ['zh', ['Payday', '秒杀', '待开始', '2026/11/23 10:00 - 2026/11/24 10:00', '复制'], 'planned'],
    ['zh', ['Payday', '闪购', '进行中', '11/23/2026 10:00 - 11/24/2026 10:00', '复制'], 'running'],
    ['zh', ['Payday', '秒杀', '已结束', '2026-11-23 10:00:00 - 2026-11-24 10:00:00', '复制'], 'ended'],
    ['zh', ['Payday', '秒杀', '已停用', '2026-11-23 10:00 - 2026-11-24 10:00', '复制'], 'stopped'],
    ['th', ['Payday', 'แฟลชเซลล์', 'กำลังจะเริ่ม', '23/11/2026 10:00', '24/11/2026 10:00', 'ทำซ้ำ'], 'planned'],
    ['th', ['Payday', 'Flash Sale', 'กำลังดำเนินการ', '23/11/2026 10:00', '24/11/2026 10:00', 'ทำซ้ำ'], 'running'],
    ['th', ['Payday', 'Flash Sale', 'สิ้นสุดแล้ว', '23/11/2026 10:00', '24/11/2026 10:00', 'ทำซ้ำ'], 'ended'],
    ['th', ['Payday', 'Flash Sale', 'ยกเลิกแล้ว', '23/11/2026 10:00', '24/11/2026 10:00', 'ทำซ้ำ'], 'stopped'],
  ] as const)('%s: %j', (_, texts, state) => {
    const expected = { name: 'Payday', state, startsAt, endsAt, flashSale: true };
    expect(saleIn(cells(...texts), false, zone)).toEqual(expected);
    expect(saleIn(cells(box, ...texts), false, zone)).toEqual(expected);
  });

  test('Thai dates are day first where nothing else says so', () => {
    const sale = saleIn(cells('Payday', 'Ongoing', '03/04/2026 10:00 - 05/04/2026 10:00'), true, zone);
    expect([sale?.startsAt, sale?.endsAt]).toEqual([at('2026-04-03T10:00:00+07:00'), at('2026-04-05T10:00:00+07:00')]);
  });

  test('a voucher is no flash sale, unless the whole list is', () => {
    const texts = ['Payday', 'Voucher', 'Ongoing', '23/11/2026 10:00 - 24/11/2026 10:00'];
    expect(saleIn(cells(...texts), false, zone)?.flashSale).toBe(false);
    expect(saleIn(cells(...texts), true, zone)?.flashSale).toBe(true);
  });

  test.each([
    ['one time only', '23/11/2026 10:00', zone],
    ['no time', 'Today', zone],
    ['an impossible date', '31/02/2026 10:00 - 33/02/2026 10:00', zone],
    ['a shop without a zone', '23/11/2026 10:00 - 24/11/2026 10:00', null],
  ])('%s: no times, never half of them', (_, text, where) => {
    expect(saleIn(cells('Payday', 'Ongoing', text), true, where)).toEqual({
      name: 'Payday',
      state: 'running',
      startsAt: null,
      endsAt: null,
      flashSale: true,
    });
  });

  test('the name beside other texts in its cell', () => {
    const name = (html: string): string | undefined => saleIn(cells(html, 'Ongoing'), true, zone)?.name;
    expect(name('<b>Payday</b><span>ID: 7391</span>')).toBe('Payday');
    expect(name('<span class="tag">Ongoing</span><b>Payday</b>')).toBe('Payday');
  });

  test('an id in a cell before the name', () => {
    expect(saleIn(cells('1729384756000000001', 'Payday', 'Ongoing'), true, zone)?.name).toBe('Payday');
  });

  test('a name of digits and marks keeps the row from being named after the next cell', () => {
    expect(saleIn(cells('11.11', 'Flash sale', 'Ongoing'), true, zone)?.name).not.toBe('Flash sale');
  });

  test('a name that is HTML stays text, a long one is cut', () => {
    expect(saleIn(cells('&lt;b&gt;Payday&lt;/b&gt;', 'Ongoing'), true, zone)?.name).toBe('<b>Payday</b>');
    expect(saleIn(cells('x'.repeat(300), 'Ongoing'), true, zone)?.name).toBe('x'.repeat(200));
  });

  test.each([
    ['no state', ['Payday', 'Flash sale', 'Edit']],
    ['no name', [box, '', 'Ongoing']],
    ['nothing', []],
  ])('%s: no sale', (_, texts) => {
    expect(saleIn(cells(...texts), true, zone)).toBeNull();
  });
});

describe('readList', () => {
  const url = 'https://seller-th.tiktok.com/promotion/marketing-tools/management?promotion_type=4';
  const where = { url, region: 'TH', kind: 'local' } as const;
  const head = '<thead><tr><th>Name</th><th>Status</th></tr></thead>';
  const table = (...names: string[]): string =>
    `<table>${head}<tbody>${names.map((name) => `<tr><td>${name}</td><td>Ongoing</td></tr>`).join('')}</tbody></table>`;
  const told = (): unknown[] =>
    vi.mocked(sendMessage).mock.calls.flatMap(([name, data]) => (name === 'listSeen' ? [data] : []));
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
  const sale = (name: string) => ({ name, state: 'running', startsAt: null, endsAt: null, flashSale: true });

  test('tells what is on it, once, and again when it changed', async () => {
    show(table('Payday'));
    readList(where, visit.signal);
    await later();
    expect(told()).toEqual([{ ...where, sales: [sale('Payday')] }]);
    document.body.append(document.createElement('p'));
    await later();
    expect(told()).toHaveLength(1);
    show(table('Payday', 'Weekend'));
    await later();
    expect(told()[1]).toEqual({ ...where, sales: [sale('Payday'), sale('Weekend')] });
  });

  test('an empty or absent list says nothing', async () => {
    show('<p>Loading…</p>');
    readList(where, visit.signal);
    await later();
    show(`<table>${head}<tbody></tbody></table>`);
    await later();
    expect(told()).toEqual([]);
  });

  test('ends with its visit', async () => {
    show(table('Payday'));
    readList(where, visit.signal);
    visit.abort();
    await later();
    expect(told()).toEqual([]);
  });

  test('a background that is away is no trouble', async () => {
    vi.mocked(sendMessage).mockImplementation(() => Promise.reject(new Error('away')));
    show(table('Payday'));
    readList(where, visit.signal);
    await later();
    expect(told()).toEqual([]);
  });
});
