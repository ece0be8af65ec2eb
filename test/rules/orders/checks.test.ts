/** What holds for every check: its texts, its evidence, its place among the behaviours that the rules name. */
import { describe, expect, test } from 'vitest';
import { texts as en } from '../../../components/texts/en.ts';
import { texts as zh } from '../../../components/texts/zh-CN.ts';
import { behaviours, proofsOf } from '../../../rules/deadlines/evidence.ts';
import { checkIds, unjudgedReasons } from '../../../rules/orders/check.ts';
import { checkOrders, evidenceOf, notInExports, orderChecks } from '../../../rules/orders/index.ts';
import { pickupOn } from '../../../rules/orders/pickup-on.ts';
import { most } from '../../../rules/pickup/record.ts';
import { context, now, order, settingOf } from './given.ts';

const languages: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['en', en],
  ['zh-CN', zh],
];
const holes = (text: string): string[] => [...new Set(text.match(/(?<=\{\{)\w+(?=\}\})/g))].sort();

test('the ids are those of the catalogue', () => {
  expect(orderChecks.map(({ id }) => id)).toEqual(checkIds);
  expect(checkOrders([], context()).map(({ check }) => check)).toEqual(checkIds);
});

describe.each(languages)('the texts in %s', (_, texts) => {
  test.each(orderChecks.map((one) => [one.id, one] as const))(
    'say what %s finds, and why it matters',
    (id, { messages }) => {
      expect(texts[id]).toMatch(/\S/);
      expect(texts[`${id}.why`]).toMatch(/\S/);
      for (const [what, data] of Object.entries(messages)) {
        expect(holes(texts[`${id}.${what}`] ?? ''), `${id}.${what}`).toEqual([...data].sort());
      }
    },
  );
  test.each(unjudgedReasons)('say why %s is no answer', (why) => {
    expect(holes(texts[`orders.why.${why}`] ?? '')).toEqual(['count']);
  });
  test('accuse nobody', () => {
    const loud = Object.entries(texts).filter(
      ([key, text]) => key.startsWith('orders') && /\b(?:fraud|guilty|cheat|violat)|作弊|违法|欺诈/i.test(text),
    );
    expect(loud).toEqual([]);
  });
});

test('every check knows what to collect, and the behaviours no export shows are the other ones', () => {
  for (const id of checkIds) expect(evidenceOf(id).some(({ weight }) => weight === 'needed')).toBe(true);
  const checked = orderChecks.flatMap(({ behaviour }) => behaviour ?? []);
  expect(notInExports.filter((behaviour) => checked.includes(behaviour))).toEqual([]);
  expect(new Set([...checked, ...notInExports, 'other-manipulation'])).toEqual(new Set(behaviours));
});

test('a market nobody researched is looked at by what holds everywhere', () => {
  const results = checkOrders([order()], context({ setting: settingOf('BR') }));
  const state = (id: string) => results.find(({ check }) => check === id)?.state;
  expect([state('orders/tracking-missing'), state('orders/label-handover')]).toEqual(['judged', 'none']);
});

test('pickup of a warehouse: its history first, else what the seller set; nothing while an application is open', () => {
  const on = pickupOn(
    {
      Main: [
        { at: now, state: 'applied' },
        { at: now + 2, state: 'active' },
        { at: now + 4, state: 'rejected' },
      ],
    },
    { Main: 'dropOff', Other: 'pickup' },
  );
  const at = (ms: number) => on('Main ', now + ms) ?? on('Main', now + ms);
  expect([-1, 0, 1, 2, 3, 4].map(at)).toEqual(['dropOff', null, null, 'pickup', 'pickup', 'dropOff']);
  expect([on('Other', now), on('constructor', now), on('', now)]).toEqual(['pickup', null, null]);
});

test('a full history has lost its beginning: before its first line nobody knows, whatever the seller set', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => ({ at: now + i, state: 'active' as const }));
  const before = (count: number) => pickupOn({ Main: lines(count) }, { Main: 'dropOff' })('Main', now - 1);
  expect([before(most.happened - 1), before(most.happened)]).toEqual(['dropOff', null]);
  expect(pickupOn({ Main: lines(most.happened) }, {})('Main', now)).toBe('pickup');
  expect(pickupOn({}, {})('Main', now)).toBeNull();
});

test('a rule that a market has not, or had not yet, is none: nothing was judged, nothing was applied', () => {
  const all = [order({ shippedAt: null }), order({ parcels: [] })];
  const nothing = { state: 'none', judged: 0, questioned: [], unjudged: [], limits: {}, source: null };
  for (const check of checkIds) {
    const { policy } = orderChecks.find(({ id }) => id === check)!;
    const setting = settingOf('TH');
    const none = { [policy]: [{ since: '2000-01-01', value: null, source: 'own-advice' }] };
    const ruled = { ...setting, market: { ...setting.market, crossBorder: none } };
    const of = (some: Parameters<typeof context>[0]) =>
      checkOrders(all, context(some)).find((one) => one.check === check);
    expect(of({ setting: ruled })).toEqual({ check, ...nothing });
    expect(of({ now: Date.parse('1999-01-01') })).toEqual({ check, ...nothing });
    expect(of({})?.state).toBe('judged');
  }
});

test('a rule holds from its day on, on the clock of the market', () => {
  const setting = settingOf('TH');
  const ordersTracking = [{ since: '2026-11-23', value: null, source: 'own-advice' as const }];
  const ruled = { ...setting, market: { ...setting.market, crossBorder: { ordersTracking } } };
  const at = (iso: string) =>
    checkOrders([], context({ setting: ruled, now: Date.parse(iso) })).find(
      ({ check }) => check === 'orders/tracking-missing',
    );
  expect(at('2026-11-22T16:59:59Z')?.state).toBe('judged');
  expect(at('2026-11-22T17:00:00Z')?.state).toBe('none');
});

test('late orders are answered by what shows the handover, the others by what answers their allegation', () => {
  expect(evidenceOf('orders/late-dispatch').map(({ id }) => id)).toEqual([
    ...['carrier-scans', 'handover-receipt', 'waybill', 'platform-fault'],
  ]);
  expect(evidenceOf('orders/label-handover').length).toBeGreaterThan(0);
  for (const { id, behaviour } of orderChecks) if (behaviour) expect(evidenceOf(id)).toEqual(proofsOf(behaviour));
});
