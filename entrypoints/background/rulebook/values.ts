/** What each policy's value may be, wherever it was entered: whatever passes here, rules and deadlines can reckon with. */
import * as v from 'valibot';
import type { PolicyName } from '../../../rules/markets/market.ts';
import { madeOf, switchPolicies, type Made, type Part } from '../../../rules/markets/parts.ts';
import { money, text } from '../validate.ts';

const whole = (min: number, max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));

function partSchema({ min, max, is }: Part): v.GenericSchema {
  if (is === 'fraction') return v.pipe(v.number(), v.minValue(min), v.maxValue(max));
  if (is === 'money') return v.strictObject({ ...money.entries, amount: whole(min, max) });
  return whole(min, max);
}

const amountOf = (part: unknown): unknown => (v.is(money, part) ? part.amount : part);
const isInOrder = ({ min, max }: Readonly<Record<string, unknown>>): boolean => {
  const [least, most] = [amountOf(min), amountOf(max)];
  return typeof least !== 'number' || typeof most !== 'number' || least <= most;
};

function schemaOf(made: Made): v.GenericSchema {
  if ('number' in made) return partSchema(made.number);
  const entries = made.object.map((part) => {
    const schema = partSchema(part);
    return [part.name, part.isOptional ? v.exactOptional(schema) : schema] as const;
  });
  return v.pipe(v.strictObject(Object.fromEntries(entries)), v.check(isInOrder));
}

const applies = v.literal(true);
const days = whole(1, 3650);
const isoDate = v.pipe(v.string(), v.isoDate());
const dayEnd = v.picklist(['23:59', '23:59:59']);
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const term = v.union([
  v.strictObject({ hours: whole(1, 8760) }),
  v.strictObject({ days, end: v.exactOptional(dayEnd) }),
  v.strictObject({ workdays: days, end: dayEnd, cutOff: v.exactOptional(clock) }),
]);
const terms = v.pipe(v.array(term), v.minLength(1), v.maxLength(5));
const act = v.picklist(['arranged', 'readyToShip', 'handedOver', 'collected', 'scanned']);
const week = v.strictObject({
  days: v.pipe(v.array(whole(0, 6)), v.minLength(1), v.maxLength(7)),
  holidays: text(40),
});
const providerSwitch = v.strictObject({
  area: text(100),
  on: v.nullable(isoDate),
  from: v.exactOptional(isoDate),
  to: v.exactOptional(isoDate),
  days,
});

/** Neither numbers nor switches. */
const others = {
  flashSaleHistoryComparison: v.picklist(['atMost', 'below']),
  warehousePhone: v.strictObject({ driverCalls: v.boolean() }),
  pickupCities: v.pipe(
    v.array(v.pipe(v.array(v.pipe(text(100), v.minLength(1))), v.minLength(1), v.maxLength(20))),
    v.maxLength(500),
  ),
  workweek: v.strictObject({
    ...week.entries,
    assumed: v.exactOptional(applies),
    areas: v.exactOptional(v.record(text(100), week)),
  }),
  dispatchBy: v.strictObject({ terms, act }),
  dispatchCancels: terms,
  handoverBy: v.strictObject({
    pickup: v.exactOptional(terms),
    dropOff: v.exactOptional(terms),
    act,
    cancels: v.exactOptional(applies),
  }),
  providerSwitches: v.pipe(v.array(providerSwitch), v.maxLength(200)),
} satisfies { readonly [Name in PolicyName]?: v.GenericSchema };

export const isPolicyName = (name: string): name is PolicyName =>
  Object.hasOwn(madeOf, name) || Object.hasOwn(others, name) || switchPolicies.has(name as PolicyName);

const schemas = new Map<PolicyName, v.GenericSchema>();
function schemaFor(name: PolicyName): v.GenericSchema {
  const made = madeOf[name];
  const schema =
    schemas.get(name) ??
    (others as Partial<Record<PolicyName, v.GenericSchema>>)[name] ??
    (made ? schemaOf(made) : applies);
  schemas.set(name, schema);
  return schema;
}

/** Every amount in it is of this currency. */
function isIn(currency: string | undefined, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (v.is(money, value)) return value.currency === currency;
  return Object.values(value).every((part) => isIn(currency, part));
}

/** `given` as the policy's value in a market with this currency; null: no such rule here; undefined: it is none. */
export function valueFrom(name: PolicyName, given: unknown, currency: string | undefined): unknown {
  const parsed = v.safeParse(v.nullable(schemaFor(name)), given);
  return parsed.success && isIn(currency, parsed.output) ? parsed.output : undefined;
}
