/** A second look at an export: what was planted in it is found, and nothing else; of buyers nothing comes out. */
import { describe, expect, test } from 'vitest';
import type { ExportOptions } from '../../orders/export.ts';
import { exportFile } from '../../orders/export.ts';
import { buyerMark } from '../../orders/words.ts';
import { startCheck } from '../../../entrypoints/options/import/self-check/client.ts';
import type { CheckRequest, Checked, FromChecker } from '../../../entrypoints/options/import/self-check/protocol.ts';
import { readOrders } from '../../../entrypoints/options/import/self-check/read-orders.ts';
import type { CheckId } from '../../../rules/orders/check.ts';
import { day } from '../../../rules/time.ts';
import { fileOf, headers, csvOf, lineOf } from './given.ts';

const now = Date.parse('2026-11-23T02:00:00Z');

const request = (files: CheckRequest['files'], some: Partial<CheckRequest> = {}): CheckRequest => ({
  files,
  market: 'TH',
  ...{ setting: { kind: 'crossBorder' }, values: {}, off: [] },
  pickup: {},
  own: { phones: '', addresses: '' },
  hub: '',
  now,
  ...some,
});
const silent = () => undefined;

const made = (some: Partial<ExportOptions>) => exportFile({ market: 'TH', format: 'csv', rows: 6000, now, ...some });
const checked = (options: Partial<ExportOptions>, some: Partial<CheckRequest> = {}): Promise<Checked> => {
  const file = made(options);
  const dayMonth = options.market === 'US' ? 'MD' : 'DM';
  return readOrders(
    request([{ file: new File([file.blob()], file.name), dayMonth, exportedAt: now }], {
      ...(options.market && { market: options.market }),
      ...some,
    }),
    silent,
  );
};
const resultOf = ({ results }: Checked, id: CheckId) => results.find(({ check }) => check === id)!;
/** Order ids by group, in no order. */
const groupsOf = (all: Checked, id: CheckId): string[] =>
  resultOf(all, id)
    .questioned.map(({ orders }) => [...orders].sort().join(' '))
    .sort();
const asGroups = (groups: readonly (readonly string[])[]): string[] =>
  groups.map((ids) => [...ids].sort().join(' ')).sort();

const planted = { repeatBuyers: 5, sharedTracking: 4, missingTracking: 7, own: { phone: '(+66)812345678', orders: 3 } };

describe.each([
  ['TH', 'csv'],
  ['VN', 'csv'],
  ['US', 'csv'],
  ['ID', 'xlsx'],
] as const)('an export of %s as %s', (market, format) => {
  test('gives up every planted case and no other', async () => {
    const options = { market, format, planted };
    const all = await checked(options, { own: { phones: '+66 81 234 5678', addresses: '' } });
    const truth = made(options).planted();
    expect(truth.repeatBuyers.map(({ length }) => length)).toEqual([3, 3, 3, 3, 3]);
    expect(groupsOf(all, 'orders/repeat-buyer')).toEqual(asGroups(truth.repeatBuyers));
    expect(groupsOf(all, 'orders/tracking-shared')).toEqual(asGroups(truth.sharedTracking));
    expect(groupsOf(all, 'orders/tracking-missing')).toEqual(asGroups([truth.missingTracking]));
    expect(groupsOf(all, 'orders/own-contact')).toEqual(asGroups([truth.own]));
    expect(all.orders).toBe(made(options).truth().orders);
  });
});

test('hidden buyers are not judged, whatever was planted', async () => {
  const all = await checked({ planted: { ...planted, masked: true } });
  for (const id of ['orders/repeat-buyer', 'orders/tracking-shared'] as const) {
    expect(resultOf(all, id).questioned).toEqual([]);
  }
  expect(resultOf(all, 'orders/repeat-buyer')).toMatchObject({ judged: 0, unjudged: [{ why: 'buyer-masked' }] });
  expect(resultOf(all, 'orders/tracking-shared').unjudged).toEqual([{ why: 'recipient-not-known', orders: 8 }]);
  // Numbers need no buyer.
  expect(groupsOf(all, 'orders/tracking-missing')).toHaveLength(1);
});

test('no word about a buyer is in what comes out', async () => {
  const file = made({ planted });
  expect(await file.blob().text()).toContain(buyerMark);
  const all = JSON.stringify(await checked({ planted }));
  expect(all).toContain(file.planted().missingTracking[0]);
  expect(all).not.toContain(buyerMark);
});

const thai = (...lines: readonly Readonly<Record<string, string>>[]): string =>
  csvOf([headers.TH, ...lines.map((cells) => lineOf(headers.TH, cells))]);
const entry = (content: string, exportedAt = Date.parse('2026-08-05T00:00:00Z')) => ({
  ...{ file: fileOf(content), dayMonth: 'DM' as const, exportedAt },
});
const bare = { 'Tracking ID': '' };

describe('several files', () => {
  test('are looked at together; the later one says how an order stands', async () => {
    const before = entry(thai(bare, { ...bare, 'Order ID': '583870900000000002' }));
    const after = entry(thai({}), before.exportedAt + day);
    for (const files of [
      [before, after],
      [after, before],
    ]) {
      const all = await readOrders(request(files), silent);
      expect(all.orders).toBe(2);
      expect(groupsOf(all, 'orders/tracking-missing')).toEqual(['583870900000000002']);
    }
  });
});

test('orders of more than 90 days before the export are left out', async () => {
  const at = Date.parse('2026-07-31T20:29:25+07:00');
  const within = await readOrders(request([entry(thai(bare), at + 90 * day)]), silent);
  expect(within).toMatchObject({ orders: 1, from: at, to: at });
  const beyond = await readOrders(request([entry(thai(bare), at + 90 * day + 1000)]), silent);
  expect(beyond).toMatchObject({ orders: 0, from: null, to: null });
});

test('a column that the file does not have is said, not guessed', async () => {
  const header = headers.TH.filter(
    (name) => !['Buyer Username', 'Phone #', 'Detail Address', 'Tracking ID'].includes(name),
  );
  const all = await readOrders(
    request([entry(csvOf([header, lineOf(header)]))], { own: { phones: '0812345678', addresses: '' } }),
    silent,
  );
  const why = (id: CheckId) => resultOf(all, id).unjudged;
  expect(why('orders/repeat-buyer')).toEqual([{ why: 'no-buyer-column', orders: 1 }]);
  expect(why('orders/own-contact')).toEqual([{ why: 'no-contact-columns', orders: 1 }]);
  expect(why('orders/tracking-missing')).toEqual([{ why: 'no-tracking-column', orders: 1 }]);
});

describe('a worker', () => {
  const worker = () => {
    const target = new EventTarget();
    const state = { ended: false, asked: null as CheckRequest | null };
    const fake = Object.assign(target, {
      postMessage: (message: CheckRequest) => {
        state.asked = message;
      },
      terminate: () => {
        state.ended = true;
      },
    });
    const say = (data: FromChecker) => target.dispatchEvent(new MessageEvent('message', { data }));
    return { fake: fake as unknown as Worker, state, say, target };
  };
  const nothing: Checked = { from: null, to: null, orders: 0, results: [] };

  test('tells how far it is, and ends with what it found', async () => {
    const { fake, state, say } = worker();
    const heard: number[][] = [];
    const check = startCheck(
      request([]),
      (...progress) => heard.push(progress),
      () => fake,
    );
    say({ type: 'progress', orders: 5, share: 0.5 });
    say({ type: 'done', ...nothing });
    expect(await check.outcome).toEqual(nothing);
    expect(heard).toEqual([[5, 0.5]]);
    expect(state).toMatchObject({ ended: true, asked: { market: 'TH' } });
  });
  test('is ended when the seller stops it, when it fails, and when it breaks', async () => {
    const [stopped, failed, broken] = [worker(), worker(), worker()];
    const start = ({ fake }: ReturnType<typeof worker>) => startCheck(request([]), silent, () => fake);
    const checks = [start(stopped), start(failed), start(broken)] as const;
    checks[0].cancel();
    failed.say({ type: 'failed' });
    broken.target.dispatchEvent(new Event('error', { cancelable: true }));
    expect(await Promise.all(checks.map(({ outcome }) => outcome))).toEqual(['cancelled', 'failed', 'failed']);
    expect([stopped, failed, broken].map(({ state }) => state.ended)).toEqual([true, true, true]);
  });
});
