/** Typed arrays as columns that grow. */

type Values = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same values with room for `length` in all. */
export function resized<Some extends Values>(values: Some, length: number): Some {
  const more = new (values.constructor as new (length: number) => Some)(length);
  more.set(values);
  return more;
}

/** The values of the lines that stay, and no room for more. */
export function pick<Some extends Values>(values: Some, keep: Uint32Array, length: number): Some {
  if (keep.length === length) return values.slice(0, length) as Some;
  const picked = new (values.constructor as new (length: number) => Some)(keep.length);
  for (let line = 0; line < keep.length; line += 1) picked[line] = values[keep[line] ?? 0] ?? 0;
  return picked;
}
