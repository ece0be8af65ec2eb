/** Hostile values: of any type, with the names that break careless code, and sound ones with a part exchanged. */
import fc from 'fast-check';
import { hostileText } from './hostile.ts';

const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'length',
    'then',
    'toJSON',
    'state',
    'value',
    '',
  ),
  fc.string({ maxLength: 8 }),
);
const numbers = fc.oneof(
  fc.constantFrom(0, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 8.64e15, 8.65e15, 1e300),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Nested in itself so often that code which calls itself for each level runs out of stack. */
const deep = (levels: number, shape: 'list' | 'record'): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i += 1) value = shape === 'list' ? [value] : { value };
  return value;
};

/** As `JSON.parse` would give it: `__proto__` is a name like any other. */
const asRecord = (entries: readonly (readonly [string, unknown])[]): unknown => Object.fromEntries(entries);

/** Anything that JSON can write. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    numbers,
    fc.constantFrom(null, true, false, [], {}),
    fc.constantFrom('x'.repeat(100_000), deep(200, 'list'), deep(200, 'record')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map(asRecord),
  ),
})).value;

/** Anything that a browser clones for a message, and more. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileJson,
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 10n, new Date(Number.NaN), deep(20_000, 'list')),
);

type Path = readonly string[];
const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);

/** Every place in a value, itself first. */
function places(value: unknown, path: Path = []): Path[] {
  if (!isBranch(value)) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => places(part, [...path, name]))];
}

/** A copy with `part` at a place; undefined takes out what stood there. */
function withPart(value: unknown, [name, ...rest]: Path, part: unknown): unknown {
  if (name === undefined) return part;
  if (!isBranch(value)) return value;
  const entries = Object.entries(value).flatMap(([each, before]) => {
    const after = each === name ? withPart(before, rest, part) : before;
    return after === undefined ? [] : [[each, after] as const];
  });
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

/** A copy with one part more. */
function withExtra(value: unknown, path: Path, name: string, part: unknown): unknown {
  const at = path.reduce<unknown>((found, each) => (isBranch(found) ? found[each] : undefined), value);
  if (!isBranch(at)) return withPart(value, path, part);
  const more = Array.isArray(at)
    ? [...(at as unknown[]), part]
    : Object.fromEntries([...Object.entries(at), [name, part]]);
  return withPart(value, path, more);
}

/** A sound value of which up to three parts were exchanged, taken out or added. */
export const mutated = (sound: unknown, parts: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .array(
      fc.record({
        at: fc.nat(),
        name: names,
        part: fc.option(parts, { nil: undefined, freq: 6 }),
        isMore: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) =>
      changes.reduce((value, { at, name, part, isMore }) => {
        const all = places(value);
        const path = all[at % all.length] ?? [];
        return isMore ? withExtra(value, path, name, part) : withPart(value, path, part);
      }, sound),
    );
