/** The row rules that json-rules-engine can express, for the same rows. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import type { FlashSaleForm, FlashSaleRow } from '../../rules/form.ts';
import type { Known } from '../../rules/known.ts';
import type { RuleId } from '../../rules/rule.ts';
import type { Numbers } from './plain-policies.ts';

/** Comparisons of one row's values with each other and with policies. */
export const expressible = [
  'flash-sale/below-cost',
  'flash-sale/below-original',
  'flash-sale/price-bounds',
  'flash-sale/price-missing',
  'flash-sale/price-typo',
  'flash-sale/purchase-limit',
  'flash-sale/stock-limit',
] as const satisfies readonly RuleId[];

const when = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const rule = (type: (typeof expressible)[number], message: string, all: ReturnType<typeof when>[]): RuleProperties => ({
  conditions: { all },
  event: { type, params: { message } },
});

export function jsonRules({ bounds, limit, stock, typo }: Numbers): Engine {
  const { min, max } = bounds.value;
  const between = (fact: string, range: { min: number; max: number }): RuleProperties['conditions'] => ({
    all: [
      when(fact, 'isWhole', true),
      { any: [when(fact, 'lessThan', range.min), when(fact, 'greaterThan', range.max)] },
    ],
  });
  const engine = new Engine([
    rule('flash-sale/below-cost', 'below', [when('price', 'lessThan', { fact: 'cost' })]),
    rule('flash-sale/below-original', 'notBelow', [
      when('original', 'greaterThanInclusive', 0),
      when('price', 'greaterThanInclusive', { fact: 'original' }),
    ]),
    rule('flash-sale/price-bounds', 'belowMin', [when('price', 'lessThan', min.amount)]),
    rule('flash-sale/price-bounds', 'aboveMax', [when('price', 'greaterThan', max.amount)]),
    rule('flash-sale/price-missing', 'missing', [when('priceState', 'equal', 'blank')]),
    rule('flash-sale/price-typo', 'tenTimesLow', [when('percentOfOriginal', 'lessThanInclusive', typo.value)]),
    rule('flash-sale/purchase-limit', 'notWhole', [when('limit', 'isWhole', false)]),
    {
      conditions: between('limit', limit.value),
      event: { type: 'flash-sale/purchase-limit', params: { message: 'outOfRange' } },
    },
    rule('flash-sale/stock-limit', 'notWhole', [when('stock', 'isWhole', false)]),
    {
      conditions: between('stock', stock.value),
      event: { type: 'flash-sale/stock-limit', params: { message: 'outOfRange' } },
    },
    rule('flash-sale/stock-limit', 'aboveOnHand', [
      when('stock', 'isWhole', true),
      when('stock', 'greaterThanInclusive', stock.value.min),
      when('stock', 'lessThanInclusive', stock.value.max),
      when('onHand', 'greaterThanInclusive', 0),
      when('stock', 'greaterThan', { fact: 'onHand' }),
    ]),
  ]);
  engine.addOperator<unknown, boolean>(
    'isWhole',
    (value, wanted) => typeof value === 'number' && Number.isInteger(value) === wanted,
  );
  return engine;
}

const valueOf = (reading: FlashSaleRow['limit']): number | null => (reading.state === 'read' ? reading.value : null);

function factsOf(row: FlashSaleRow, known: Known): Record<string, unknown> {
  const { price, original, limit, stock, onHand } = row;
  const paid = price.state === 'read' ? price.value.amount : null;
  const before = original.state === 'read' ? original.value.amount : null;
  return {
    price: paid,
    priceState: price.state,
    original: before,
    percentOfOriginal: paid === null || before === null ? null : (paid * 100) / before,
    cost: known.costs.get(row)?.amount ?? null,
    limit: valueOf(limit),
    stock: valueOf(stock),
    onHand: valueOf(onHand),
  };
}

/** `row key, rule, message` of every fail. */
export async function runJsonRules(engine: Engine, form: FlashSaleForm, known: Known): Promise<string[]> {
  const fails: string[] = [];
  for (const row of form.rows) {
    if (!row.active) continue;
    const { events } = await engine.run(factsOf(row, known));
    for (const { type, params } of events) fails.push(`${row.key} ${type} ${String(params?.['message'])}`);
  }
  return fails;
}
