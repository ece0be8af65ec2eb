/** The rule engine against the same rules written out by hand, against itself after one edit, and against a peer. */
import { deepStrictEqual } from 'node:assert';
import { Review } from '../../rules/engine.ts';
import type { Finding } from '../../rules/finding.ts';
import { read, type FlashSaleRow } from '../../rules/form.ts';
import { rules } from '../../rules/index.ts';
import type { Rule, RuleId } from '../../rules/rule.ts';
import { largeSale, market, type Sale } from './engine-data.ts';
import { expressible, jsonRules, runJsonRules } from './json-rules.ts';
import { median, spread, takeTurns, timed } from './measure.ts';
import { numbersOf, type Numbers } from './plain-policies.ts';
import { plainLoop } from './plain-loop.ts';
import { line, type Line } from './report.ts';

const rowCount = 10_000;

const reviewOf = ({ known }: Sale, chosen: Readonly<Record<RuleId, Rule>> = rules): Review =>
  new Review({ rules: chosen, market, kind: 'local', known });

const microseconds = (ms: number): string => `${(ms * 1000).toFixed(0)} µs`;
const isDefined = <T>(value: T | undefined): value is T => value !== undefined;

export async function engineLines(quick: boolean): Promise<Line[]> {
  const sale = largeSale(rowCount);
  const numbers = numbersOf(market, 'local', sale.known.now);
  for (const other of [largeSale(600, 'product', 3), largeSale(600, 'variation', 5), sale]) assertSame(other, numbers);
  return [
    await againstPlainLoop(sale, numbers, quick ? 7 : 15),
    await oneCell(sale, quick ? 7 : 15),
    await againstJsonRules(quick ? largeSale(2000) : sale, numbers, 7),
  ];
}

/** The plain loop must say the very same, or its time means nothing. */
function assertSame(sale: Sale, numbers: Numbers): void {
  const { form, rows, passed } = reviewOf(sale).set(sale.form);
  const judged = plainLoop(sale.form, sale.known, numbers);
  const ours = [...form, ...[...rows.values()].flat()];
  deepStrictEqual(
    judged.findings,
    ours,
    'test/bench/plain-loop.ts and the engine disagree: bring the loop up to date.',
  );
  deepStrictEqual(judged.passed, passed, 'test/bench/plain-loop.ts counts other passes than the engine.');
}

async function againstPlainLoop(sale: Sale, numbers: Numbers, rounds: number): Promise<Line> {
  const ours = (): unknown => reviewOf(sale).set(sale.form);
  const plain = (): unknown => plainLoop(sale.form, sale.known, numbers);
  for (let i = 0; i < 30; i += 1) {
    ours();
    plain();
  }
  const { ours: a, plain: b } = await takeTurns({ ours: timed(ours, 12), plain: timed(plain, 24) }, rounds);
  const { rows } = reviewOf(sale).set(sale.form);
  const faulty = [...rows.values()].filter((found) => found.length > 0).length;
  const note =
    `engine ${median(a).toFixed(2)} ms (${spread(a, 2)}), plain loop ${median(b).toFixed(2)} ms (${spread(b, 2)}); ` +
    `${String(rowCount)} rows, ${String(Math.round((faulty * 100) / sale.form.rows.length))} % with findings, deep-equal`;
  return line('engine/vs-plain-loop', median(a) / median(b), 'x', '<=2', rounds, note);
}

/** A seller types one price; another row every time, and back again. */
async function oneCell(sale: Sale, rounds: number): Promise<Line> {
  const review = reviewOf(sale);
  review.set(sale.form);
  const edits = sale.form.rows
    .filter(({ price, active }, i) => active && price.state === 'read' && i % 37 === 0)
    .flatMap((row): FlashSaleRow[] =>
      row.price.state === 'read'
        ? [{ ...row, price: read({ ...row.price.value, amount: row.price.value.amount + 5000 }) }, row]
        : [],
    );
  let turn = 0;
  const edit = (): unknown => review.apply({ rows: [edits[turn++ % edits.length]].filter(isDefined) });
  const whole = (): unknown => reviewOf(sale).set(sale.form);
  for (let i = 0; i < 2000; i += 1) edit();
  for (let i = 0; i < 10; i += 1) whole();
  const { one, all } = await takeTurns({ one: timed(edit, 4000), all: timed(whole, 12) }, rounds);
  const note = `one edit ${microseconds(median(one))} (all ${median(all).toFixed(2)} ms)`;
  return line('engine/incremental-share', median(one) / median(all), 'x', '<=0.01', rounds, note);
}

async function againstJsonRules(sale: Sale, numbers: Numbers, rounds: number): Promise<Line> {
  const chosen = Object.fromEntries(expressible.map((id) => [id, rules[id]])) as Readonly<Record<RuleId, Rule>>;
  const failsOf = (rows: ReadonlyMap<string, readonly Finding[]>): string[] =>
    [...rows].flatMap(([key, found]) =>
      found.filter(({ result }) => result === 'fail').map(({ rule, message = '' }) => `${key} ${rule} ${message}`),
    );
  const engine = jsonRules(numbers);
  const ours = (): unknown => reviewOf(sale, chosen).set(sale.form);
  const theirs = (): Promise<unknown> => runJsonRules(engine, sale.form, sale.known);
  const expected = failsOf(reviewOf(sale, chosen).set(sale.form).rows).sort();
  const answers = (await runJsonRules(engine, sale.form, sale.known)).sort();
  deepStrictEqual(answers, expected, 'json-rules-engine gives other answers: test/bench/json-rules.ts is out of date.');
  for (let i = 0; i < 30; i += 1) ours();
  const { a, b } = await takeTurns({ a: timed(ours, 12), b: timed(theirs) }, rounds);
  const note =
    `json-rules-engine 7.3.1 ${median(b).toFixed(0)} ms, ours ${median(a).toFixed(2)} ms; the ${String(expressible.length)} rules ` +
    `it can express, ${String(sale.form.rows.length)} rows, same ${String(expected.length)} fails`;
  return line('engine/vs-json-rules-engine', median(b) / median(a), 'x', '>=100', rounds, note);
}
