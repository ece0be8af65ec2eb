// @vitest-environment jsdom
/**
 * The page drifts, and every finding stays right or becomes honestly unknown. `npm run test:hard` tries ten times as
 * many. A failure names seed and drifts; it becomes a fixture in `found.ts`.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pageOf } from './base.tsx';
import { aDrifted, type Drifted } from './drifted.ts';
import { drifts, type Change } from './drifts.ts';
import { found } from './found.ts';
import { randomOf } from './random.ts';
import { outcomeOf, visitIn } from './read.ts';
import { judge, type Outcome, type Verdict } from './verdict.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const runs = process.env['SHOPLINT_HARD'] === undefined ? 500 : 5000;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
  // The component library is not made for React 19 and says so with every element.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.useRealTimers();
});

const truths = new Map<string, Outcome>();

async function verdictOf({ market, query, drifts: chosen }: Drifted): Promise<Verdict> {
  const html = await pageOf(query);
  const visit = visitIn(market);
  const show = (): void => {
    document.body.innerHTML = html;
  };
  let truth = truths.get(query);
  if (!truth) {
    show();
    truth = outcomeOf(visit, now);
    truths.set(query, truth);
  }
  show();
  for (const { name, seed } of chosen) (drifts[name] as Change)(document.body, randomOf(seed));
  return judge(truth, outcomeOf(visit, now));
}

const plain = 'scenario=mistakes&n=2&flip=0';

test('the page before any drift is read whole', async () => {
  const html = await pageOf(plain);
  document.body.innerHTML = html;
  const { form, findings } = outcomeOf(visitIn('TH'), now);
  expect(form?.rows.map(({ sku }) => sku)).toHaveLength(4);
  expect(new Set(findings.filter(({ result }) => result === 'fail').map(({ rule }) => rule)).size).toBeGreaterThan(6);
});

describe('a drift alone is read right or not at all', () => {
  test.each(Object.keys(drifts))('%s', async (name) => {
    for (const query of [plain, `${plain}&lang=zh-CN&layout=4&level=product`]) {
      for (const seed of [1, 2, 3]) {
        const { verdict, why } = await verdictOf({ market: 'TH', query, drifts: [{ name, seed }] });
        expect(verdict === 'wrong' ? why : []).toEqual([]);
      }
    }
  });
});

describe('what was once read wrong is not any more', () => {
  test.each(Object.entries(found))('%s', async (_, drifted) => {
    const { verdict, why } = await verdictOf(drifted);
    expect(verdict === 'wrong' ? why : []).toEqual([]);
  });
});

test('drifts together are never read wrong, and one or two of them nearly always right', async () => {
  const counts = { right: 0, unknown: 0, wrong: 0 };
  const mild = { right: 0, all: 0 };
  await fc.assert(
    fc.asyncProperty(aDrifted, async (drifted) => {
      const { verdict, why } = await verdictOf(drifted);
      counts[verdict] += 1;
      if (drifted.drifts.length <= 2) {
        mild.all += 1;
        if (verdict === 'right') mild.right += 1;
      }
      expect(verdict === 'wrong' ? why : []).toEqual([]);
    }),
    { numRuns: runs, seed: 20_261_122 },
  );
  console.info(
    `${String(runs)} drifts: ${String(counts.right)} right, ${String(counts.unknown)} unknown, ${String(counts.wrong)} wrong;`,
    `of ${String(mild.all)} with one or two drifts ${String(mild.right)} right`,
  );
  expect(mild.right / mild.all).toBeGreaterThanOrEqual(0.95);
}, 600_000);
