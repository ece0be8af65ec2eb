import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { all } from '../../rules/markets/all.ts';
import { marketOf, markets } from '../../rules/markets/index.ts';
import { policyOn, type Dated, type Market, type PolicyName, type PolicyTable } from '../../rules/markets/market.ts';
import { plainText, type Money } from '../../rules/money.ts';
import { sources } from '../../rules/sources.ts';
import { isZone } from '../../rules/time.ts';

const known = Object.values(markets);
const kinds = ['local', 'crossBorder'] as const;

interface Line {
  readonly market: string;
  readonly kind: string;
  readonly policy: PolicyName;
  readonly dated: Dated<unknown>;
}

const linesOf = (market: string, kind: string, table: PolicyTable | undefined): Line[] =>
  Object.entries(table ?? {}).flatMap(([policy, values]) =>
    values.map((dated: Dated<unknown>) => ({ market, kind, policy: policy as PolicyName, dated })),
  );

const lines: readonly Line[] = [
  ...linesOf('all', 'both', all),
  ...known.flatMap((market) => [
    ...linesOf(market.id, 'both', market.policies),
    ...kinds.flatMap((kind) => linesOf(market.id, kind, market[kind])),
  ]),
];

const decimalsOf = (currency: string): number =>
  known.find((market) => market.currency?.code === currency)?.currency?.decimals ?? 0;
const isMoney = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'amount' in value;
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (isMoney(value)) return `${value.currency} ${plainText(value, decimalsOf(value.currency))}`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${plain(part)}`)
    .join(', ');
}

/** The whole policy table as text, so that a policy change is one readable diff. */
function asText(): string {
  const heading = ['market', 'kind', 'policy', 'since', 'value', 'source', 'trust', 'disputed by'];
  const body = lines.map(({ market, kind, policy, dated: { since, value, source, disputed, otherwise } }) => [
    ...[market, kind, policy, since, plain(value), source, sources[source].trust],
    [
      ...(disputed ?? []).map((id) => `${id} (${sources[id].trust})`),
      ...(otherwise ?? []).map((other) => `${other.source} (${sources[other.source].trust}): ${plain(other.value)}`),
    ].join(', '),
  ]);
  const widths = heading.map((_, i) => Math.max(...[heading, ...body].map((cells) => cells[i]?.length ?? 0)));
  const row = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const clocks = known.map(({ id, zone, currency, marks }) =>
    [
      id.padEnd(4),
      zone?.padEnd(20),
      currency?.code,
      String(currency?.decimals),
      `decimal mark ${marks?.join(' or ') ?? '?'}`,
    ].join('  '),
  );
  return [row(heading), ...body.map(row), '', ...clocks, ''].join('\n');
}

test('the policy table is what was last agreed on (npx vitest -u after a change that is meant)', async () => {
  await expect(asText()).toMatchFileSnapshot('./policies.snapshot.txt');
});

describe('every market', () => {
  test.each(known.map((market) => [market.id, market] as const))(
    '%s has a zone, a currency and its marks',
    (_, market) => {
      expect(isZone(market.zone ?? '')).toBe(true);
      expect(market.currency?.code).toMatch(/^[A-Z]{3}$/);
      expect(market.marks?.length).toBeGreaterThan(0);
      for (const kind of kinds) {
        expect(policyOn('priceDecimals', market, kind, all, '2026-11-22')?.value).toBe(market.currency?.decimals);
      }
    },
  );

  test('the eight researched ones are there', () => {
    expect(Object.keys(markets)).toEqual(['ID', 'TH', 'VN', 'MY', 'PH', 'SG', 'UK', 'US']);
    for (const [code, market] of Object.entries(markets)) expect(market.id).toBe(code);
  });

  test('bounds are written in the market’s own currency', () => {
    for (const { market, dated } of lines) {
      const amounts = Object.values(dated.value ?? {}).filter(isMoney);
      for (const { amount, currency } of amounts) {
        expect(currency).toBe(marketOf(market).currency?.code);
        expect(Number.isSafeInteger(amount)).toBe(true);
      }
    }
  });

  test('values come oldest first, from real days', () => {
    for (const table of [all, ...known.flatMap((market) => [market.policies, market.local, market.crossBorder])]) {
      for (const values of Object.values(table ?? {})) {
        const days = values.map(({ since }) => since);
        expect(days).toEqual([...days].sort());
        for (const since of days) expect(new Date(since).toISOString().slice(0, 10)).toBe(since);
      }
    }
  });
});

describe('a policy', () => {
  const market: Market = {
    id: 'XX',
    policies: { flashSaleMaxHours: [{ since: '2026-01-01', value: 96, source: 'own-advice' }] },
    local: {
      flashSaleMaxHours: [
        { since: '2026-03-01', value: 48, source: 'own-advice' },
        { since: '2026-06-01', value: null, source: 'own-advice' },
      ],
    },
  };
  const on = (date: string, kind: 'local' | 'crossBorder' = 'local') =>
    policyOn('flashSaleMaxHours', market, kind, all, date)?.value;

  test('holds from its day on', () => {
    expect(on('2026-03-01')).toBe(48);
    expect(on('2026-02-28')).toBe(96);
  });
  test('of the kind goes over the market’s, the market’s over everybody’s', () => {
    expect(on('2026-03-01', 'crossBorder')).toBe(96);
    expect(on('2025-12-31', 'crossBorder')).toBe(72);
  });
  test('that was abolished is null, one nobody looked up is undefined', () => {
    expect(on('2026-06-01')).toBeNull();
    expect(on('2022-12-31')).toBeUndefined();
  });
});

describe('a region code', () => {
  test('GB is the UK, in any case', () => {
    expect(marketOf('GB').id).toBe('UK');
    expect(marketOf('gb').id).toBe('UK');
    expect(marketOf('th').id).toBe('TH');
  });
  test.each(['constructor', '__proto__', 'ZZ', ''])('%j is not researched', (code) => {
    expect(marketOf(code)).toEqual({ id: code.toUpperCase(), policies: {} });
  });
  test.each([
    ['MX', 'MXN', 2],
    ['BR', 'BRL', 2],
    ['JP', 'JPY', 0],
  ])('%s is not researched: only its money is known, no zone and no policy', (code, currency, decimals) => {
    const market = marketOf(code);
    expect(market.currency).toEqual({ code: currency, decimals });
    expect(market.zone).toBeUndefined();
    expect(market.policies).toEqual({});
  });
});

test('an error needs the seed article or an official source', () => {
  const weak = lines.filter(({ policy, dated }) => {
    if (['official', 'seed'].includes(sources[dated.source].trust)) return false;
    return Object.values(rules).some(
      (rule) => rule.policy === policy && Object.values(rule.messages).some(({ severity }) => severity === 'error'),
    );
  });
  expect(
    weak.map(({ market, kind, policy, dated }) => `${market} ${kind} ${policy} rests on ${dated.source} alone`),
    'Find an official source, or make the messages of the rule warnings.',
  ).toEqual([]);
});
