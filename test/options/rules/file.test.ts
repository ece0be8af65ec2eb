/** The rulebook file: what is saved, what another one would change, and what of a file cannot be used. */
import { describe, expect, test } from 'vitest';
import { readRulebookFile, rulebookText } from '../../../entrypoints/options/rules/file.ts';
import type { FilePlan } from '../../../components/rulebook/model.ts';
import { marketOf, markets } from '../../../rules/markets/index.ts';
import { noOwn, type OwnRulebook, type OwnValue } from '../../../rules/own.ts';
import { judges, rulebookOf } from '../../../rules/rulebook.ts';

const now = Date.parse('2026-11-23T02:00:00Z');
interface Saved {
  format: unknown;
  version: unknown;
  sources: Record<string, Record<string, unknown>>;
  values: Record<string, unknown>[];
}
const own = (given: Partial<OwnValue> = {}): OwnRulebook => ({
  off: [{ rule: 'flash-sale/name', reason: 'a private reason', since: 1 }],
  values: [
    {
      ...{ policy: 'flashSaleMaxHours', market: 'TH', kind: 'local', value: 96 },
      ...{ reason: 'a private reason', since: now },
      ...given,
    },
  ],
});
const saved = (rulebook = noOwn): Saved => JSON.parse(rulebookText(rulebook, now)) as Saved;
const read = (file: unknown, rulebook = noOwn) =>
  readRulebookFile('team.json', typeof file === 'string' ? file : JSON.stringify(file), rulebook, now);
const plan = (file: unknown, rulebook = noOwn): FilePlan => {
  const reading = read(file, rulebook);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
};
const at = ({ values }: Saved, policy = 'flashSaleMaxHours') =>
  values.find((one) => one['market'] === 'TH' && one['kind'] === 'local' && one['policy'] === policy)!;

describe('what is saved', () => {
  test('is every value in force of every market with its source, and changes nothing where it is read', () => {
    const count = Object.keys(markets)
      .flatMap((id) =>
        (['local', 'crossBorder'] as const).flatMap((kind) => rulebookOf(judges, marketOf(id), kind, '2026-11-23')),
      )
      .filter((entry) => entry.now !== null).length;
    expect(saved().values).toHaveLength(count);
    expect(plan(saved())).toEqual({ file: 'team.json', changes: [], same: count, skipped: [] });
  });

  test('has own values and their sources, and nothing of the seller’s reasons or switches', () => {
    const file = saved(own());
    expect(at(file)).toMatchObject({ value: 96, since: '2026-11-23' });
    expect(JSON.stringify(file)).not.toMatch(/private|flash-sale\/name"/);
    expect(plan(file, own()).changes).toEqual([]);
    const source = { title: 'Notice', url: 'https://seller-th.tiktok.com/n', readOn: '2026-11-20' };
    const named = saved(own({ source }));
    expect(named.sources[at(named)['source'] as string]).toEqual(source);
  });
});

describe('what another file says', () => {
  test('is shown beside what holds here, with its source', () => {
    expect(plan(saved(own())).changes).toMatchObject([
      {
        ...{ policy: 'flashSaleMaxHours', market: 'TH', kind: 'local', here: 72, file: 96, isResearched: false },
        source: { readOn: '2026-11-23' },
      },
    ]);
  });

  test('may be what was researched: the own value would go', () => {
    expect(plan(saved(), own()).changes).toMatchObject([{ here: 96, file: 72, isResearched: true }]);
  });

  test('may be a value that nobody looked up here', () => {
    const file = saved();
    file.values.push({ ...at(file), market: 'SG', policy: 'flashSaleDiscount', value: { min: 1, max: 50 } });
    const [change] = plan(file).changes;
    expect(change).toMatchObject({ market: 'SG', policy: 'flashSaleDiscount', file: { min: 1, max: 50 } });
    expect(change?.here).toBeUndefined();
  });

  test('counts once where it says something twice: the last holds', () => {
    const file = saved();
    file.values.push({ ...at(file), value: 90 }, { ...at(file), value: 95 });
    expect(plan(file).changes.map((change) => change.file)).toEqual([95]);
  });
});

describe('what cannot be used stays out, and the rest is read', () => {
  test.each<[string, (file: Saved) => void]>([
    ['a market', (file) => (at(file)['market'] = 'XX')],
    ['a market of another name', (file) => (at(file)['market'] = 'constructor')],
    ['a kind of shop', (file) => (at(file)['kind'] = 'both')],
    ['a policy', (file) => (at(file)['policy'] = 'flashSaleMaxDays')],
    ['a value', (file) => (at(file)['value'] = 0)],
    [
      'money of another currency',
      (file) =>
        (at(file, 'priceBounds')['value'] = {
          min: { amount: 1, currency: 'VND' },
          max: { amount: 2, currency: 'VND' },
        }),
    ],
    ['a source that is not there', (file) => (at(file)['source'] = 'toString')],
    ['a source that is no page', (file) => (file.sources[at(file)['source'] as string]!['url'] = 'javascript:1')],
  ])('%s', (_, spoil) => {
    const file = saved();
    const whole = plan(file).same;
    spoil(file);
    const { changes, same, skipped } = plan(file);
    expect(changes).toEqual([]);
    expect(skipped.length).toBeGreaterThan(0);
    expect(same + skipped.length).toBe(whole);
  });

  test('is named by its place', () => {
    const file = saved();
    const index = file.values.indexOf(at(file));
    at(file)['value'] = 'long';
    expect(plan(file).skipped).toEqual([`values[${String(index)}] TH flashSaleMaxHours`]);
  });

  test.each([null, 7, 'x', []])('an entry that is %j', (entry) => {
    const file = { ...saved(), values: [entry] };
    expect(plan(file)).toMatchObject({ changes: [], skipped: ['values[0]'] });
  });
});

describe('a file that is none', () => {
  test.each(['', '{', 'null', '[]', '{"format":"shoplint-backup","version":2}', '{"format":"shoplint-rulebook"}'])(
    '%j is refused',
    (text) => {
      expect(read(text)).toEqual({ problem: 'broken' });
    },
  );

  test('of a newer Shoplint asks for an update', () => {
    expect(read({ ...saved(), version: 2 })).toEqual({ problem: 'newer' });
  });
});
