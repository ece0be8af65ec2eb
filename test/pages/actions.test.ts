// @vitest-environment jsdom
/** What the overlay's buttons do on the page: fix and undo write as the page writes, the rest goes to the background. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FixOutcome, PageActions, ShownFinding } from '../../components/model.ts';
import { sendMessage, type Visit } from '../../entrypoints/background/messages.ts';
import { actionsOn } from '../../entrypoints/seller-center.content/actions.ts';
import type { Link } from '../../entrypoints/seller-center.content/link.ts';
import type { FlashSaleReader } from '../../entrypoints/seller-center.content/pages/flash-sale.ts';
import { aRequest } from '../background/given.ts';
import { aSiteRow, aVisit, readerOf, type SiteOptions } from './site.ts';

vi.mock('../../entrypoints/background/messages.ts', () => ({ sendMessage: vi.fn() }));

const key = aSiteRow().sku!;
const aFinding = (given: Partial<ShownFinding>): ShownFinding => ({
  id: 'x',
  rule: 'flash-sale/lowest-price',
  result: 'fail',
  severity: 'error',
  at: 'price',
  ...given,
});

const settle = vi.fn(() => Promise.resolve());
let actions: PageActions;
let reader: FlashSaleReader;
function open(options: SiteOptions = {}, visit: Visit = aVisit()): void {
  reader = readerOf(options, visit);
  const link = { settle } as unknown as Link;
  actions = actionsOn({ opened: aRequest(), visit: () => visit, reader, link, ask: vi.fn() });
}
async function outcome(promise: Promise<FixOutcome>): Promise<FixOutcome> {
  await vi.advanceTimersByTimeAsync(500);
  return promise;
}
const fix = (given: Partial<ShownFinding>): Promise<FixOutcome> => outcome(actions.fix(aFinding(given)));
const at = (iso: string): number => Date.parse(iso);

beforeEach(() => {
  vi.useFakeTimers();
  settle.mockResolvedValue();
  Element.prototype.scrollIntoView = vi.fn();
  return () => vi.useRealTimers();
});

describe('fix', () => {
  test('a price, as a plain number, and back', async () => {
    open();
    const price = { row: key, fix: { price: { amount: 8950, currency: 'THB' } } };
    expect(await fix(price)).toEqual({ result: 'written', text: '89.50', shows: '89.50' });
    expect(await outcome(actions.undo('x'))).toEqual({ result: 'written', text: '90.00', shows: '90.00' });
    expect(await outcome(actions.undo('x'))).toEqual({ result: 'failed', text: '', shows: '' });
  });

  test.each([
    ['limit', { limit: 3 }, '3'],
    ['stock', { stock: 100 }, '100'],
  ] as const)('%s of a row', async (field, values, text) => {
    open({ rows: [aSiteRow({ limit: '50', stock: '7' })] });
    expect(await fix({ at: field, row: key, fix: values })).toEqual({ result: 'written', text, shows: text });
  });

  test('the name', async () => {
    open();
    expect(await fix({ at: 'name', fix: { name: 'Payday' } })).toEqual({
      result: 'written',
      text: 'Payday',
      shows: 'Payday',
    });
  });

  test('a finding whose fix is in another field', async () => {
    open();
    await fix({ at: 'startsAt', fix: { endsAt: at('2026-11-25T10:00:00+07:00') } });
    expect(reader.control('endsAt', undefined).map((each) => (each as HTMLInputElement).value)).toEqual([
      '11/25/2026 10:00',
    ]);
  });

  test.each([
    ['no fix', { row: key }],
    ['a row that is not on the page', { row: 'other', fix: { price: { amount: 1, currency: 'THB' } } }],
  ])('%s: nothing is written', async (_, given) => {
    open();
    expect(await fix(given)).toMatchObject({ result: 'failed' });
    expect(reader.control('price', key).map((each) => (each as HTMLInputElement).value)).toEqual(['90.00']);
  });
});

describe('a moment is written as the page writes moments', () => {
  const evening = at('2026-11-25T21:05:00+07:00');
  const morning = at('2026-12-03T09:05:00+07:00');

  test.each([
    ['month first', ['11/24/2026 10:00'], evening, ['11/25/2026 21:05']],
    ['AM/PM', ['11/24/2026 10:00 AM'], evening, ['11/25/2026 9:05 PM']],
    ['am/pm', ['11/24/2026 10:00 am'], morning, ['12/03/2026 9:05 am']],
    ['AM/PM with a leading zero', ['11/24/2026 08:00 AM'], evening, ['11/25/2026 09:05 PM']],
    ['day first', ['24/11/2026 10:00'], evening, ['25/11/2026 21:05']],
    ['year first', ['2026-11-24 10:00'], evening, ['2026-11-25 21:05']],
    ['seconds', ['2026-11-24 10:00:30'], evening, ['2026-11-25 21:05:00']],
    ['date and time apart', ['11/24/2026', '10:00'], evening, ['11/25/2026', '21:05']],
    ['date and time apart, AM/PM', ['11/24/2026', '10:00 AM'], evening, ['11/25/2026', '9:05 PM']],
  ] as const)('%s', async (_, end, endsAt, expected) => {
    const start = end.map((text) => text.replace('24', '23'));
    open({ end, start, times: end.length === 2 ? 'four' : 'two' });
    expect(await fix({ at: 'endsAt', fix: { endsAt } })).toMatchObject({ result: 'written', text: expected.join(' ') });
    expect(reader.control('endsAt', undefined).map((each) => (each as HTMLInputElement).value)).toEqual(expected);
  });

  test('day first, where only the other date says so', async () => {
    open({ language: 'th', start: ['03/12/2026 10:00'], end: ['15/12/2026 10:00'] });
    expect(reader.form()?.fields.startsAt).toEqual({ state: 'read', value: at('2026-12-03T10:00:00+07:00') });
    expect(await fix({ at: 'startsAt', fix: { startsAt: at('2026-12-04T10:00:00+07:00') } })).toMatchObject({
      result: 'written',
      text: '04/12/2026 10:00',
    });
  });

  test('in the zone the label names, where it contradicts the market', async () => {
    open({ zone: '(GMT+8)' });
    expect(reader.form()?.fields.endsAt).toEqual({ state: 'read', value: at('2026-11-24T10:00:00+08:00') });
    expect(await fix({ at: 'endsAt', fix: { endsAt: at('2026-11-25T10:00:00+08:00') } })).toMatchObject({
      text: '11/25/2026 10:00',
    });
  });

  test.each([
    ['the field is empty: how it writes is not known', { end: [''] }, aVisit()],
    ['the zone is not known', {}, aVisit({ zone: null })],
  ])('not at all where %s', async (_, options, visit) => {
    open(options, visit);
    expect(await fix({ at: 'endsAt', fix: { endsAt: evening } })).toMatchObject({ result: 'failed' });
  });
});

describe('other buttons', () => {
  test('go to the field', () => {
    open();
    expect(actions.goTo(aFinding({ row: key }))).toBe(true);
    expect((document.activeElement as HTMLInputElement).value).toBe('90.00');
    expect(actions.goTo(aFinding({ row: 'other' }))).toBe(false);
  });

  test('ignore: a background that forgot is sent the form, then asked again', async () => {
    open();
    vi.mocked(sendMessage).mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    const finding = aFinding({ row: key });
    void actions.ignore(finding, 'clearance');
    await vi.advanceTimersByTimeAsync(0);
    const request = { visit: 'visit-1', finding, reason: 'clearance' };
    expect(vi.mocked(sendMessage).mock.calls).toEqual([
      ['ignore', request],
      ['ignore', request],
    ]);
    expect(settle).toHaveBeenCalledTimes(1);
  });

  test('ignore: a background that died over it, twice, is asked until it answers', async () => {
    open();
    const died = new Error('The message channel closed before a response was received.');
    vi.mocked(sendMessage).mockRejectedValueOnce(died).mockRejectedValueOnce(died).mockResolvedValueOnce(true);
    const finding = aFinding({ row: key });
    void actions.ignore(finding, 'clearance');
    await vi.advanceTimersByTimeAsync(10_000);
    const asked = ['ignore', { visit: 'visit-1', finding, reason: 'clearance' }];
    expect(vi.mocked(sendMessage).mock.calls).toEqual([asked, asked, asked]);
  });

  test('ignore: a browser that cannot keep it is heard of', async () => {
    open();
    vi.mocked(sendMessage).mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const heard = expect(actions.ignore(aFinding({ row: key }), '')).rejects.toThrow('QUOTA_BYTES');
    await vi.advanceTimersByTimeAsync(10_000);
    await heard;
  });

  test('pause: asked again of a background that died, never of an extension that is gone', async () => {
    open();
    vi.mocked(sendMessage).mockRejectedValueOnce(new Error('The message channel closed.'));
    actions.pause('page');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    vi.mocked(sendMessage).mockRejectedValueOnce(new Error('Extension context invalidated.'));
    actions.pause('page');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  test('the diagnosis holds nothing of the seller’s', () => {
    open({ name: 'Secret name', rows: [aSiteRow({ product: 'Secret shirt', price: '77.77' })] });
    const text = actions.diagnosis();
    expect(text).not.toMatch(/Secret|77\.77|1729/);
    expect(text).toContain('rows 1');
    expect(text).toContain('not found: -');
    expect(text).toContain('price@5');
  });
});
