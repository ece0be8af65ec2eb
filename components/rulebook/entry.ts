/** Texts of a form → a policy's value, or which part cannot be. */
import type { Made, Part } from '../../rules/markets/parts.ts';
import type { RulebookEntry } from '../../rules/rulebook.ts';
import { currencyOf, parseMoney, plainText } from '../../rules/money.ts';
import { numberOf } from '../settings/entry.ts';
import type { Value } from './model.ts';

/** Values to choose from; `null` is offered for every policy. */
export const choicesOf = ({ name, made }: Pick<RulebookEntry, 'name' | 'made'>): readonly Value[] => {
  if (made === 'switch') return [true];
  if (name === 'flashSaleHistoryComparison') return ['atMost', 'below'];
  return name === 'warehousePhone' ? [{ driverCalls: true }, { driverCalls: false }] : [];
};

/** Null where the value is chosen, or cannot be entered here. */
export const numbersOf = ({ made }: Pick<RulebookEntry, 'made'>): Made | null => (made === 'switch' ? null : made);

/** True where a value can be entered here; others are entered elsewhere, or come with a file. */
export const isEnterable = (entry: Pick<RulebookEntry, 'name' | 'made'>): boolean =>
  entry.made !== null || choicesOf(entry).length > 0;

export const partsOf = (made: Made): readonly Part[] => ('number' in made ? [made.number] : made.object);

/** By part. */
export type Typed = Readonly<Record<string, string>>;

/** What stands in the fields of a value at first. */
export function typedOf(made: Made, value: Value | undefined): Typed {
  const shown = (part: Part): string => {
    const given: unknown = 'number' in made ? value : (value as Record<string, unknown> | null)?.[part.name];
    if (given === undefined || given === null) return '';
    if (typeof given === 'number') return String(given);
    const money = given as { amount: number; currency: string };
    return plainText(money, currencyOf(money.currency).decimals);
  };
  return Object.fromEntries(partsOf(made).map((part) => [part.name, shown(part)]));
}

function read(part: Part, text: string, currency: string | null): unknown {
  if (part.is === 'money') {
    if (currency === null) return undefined;
    const price = parseMoney(text, currencyOf(currency), { marks: ['.', ','], typed: true });
    return price.state === 'read' && isWithin(part, price.value.amount) ? price.value : undefined;
  }
  const number = numberOf(text);
  if (number === null || !isWithin(part, number)) return undefined;
  return part.is === 'fraction' || Number.isInteger(number) ? number : undefined;
}
const isWithin = ({ min, max }: Part, number: number): boolean => number >= min && number <= max;
const amountOf = (value: unknown): number =>
  typeof value === 'number' ? value : ((value as { amount?: number } | undefined)?.amount ?? Number.NaN);

export type Entered = { readonly value: Value } | { readonly wrong: ReadonlySet<string> };

export function enteredOf(made: Made, typed: Typed, currency: string | null): Entered {
  const values: Record<string, unknown> = {};
  const wrong = new Set<string>();
  for (const part of partsOf(made)) {
    const text = typed[part.name]?.trim() ?? '';
    if (text === '' && part.isOptional) continue;
    const value = read(part, text, currency);
    if (value === undefined) wrong.add(part.name);
    else values[part.name] = value;
  }
  if (amountOf(values['min']) > amountOf(values['max'])) wrong.add('max');
  if (wrong.size > 0) return { wrong };
  return { value: ('number' in made ? values[made.number.name] : values) as Value };
}
