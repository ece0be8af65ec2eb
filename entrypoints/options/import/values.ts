/** Typed arrays as columns that grow. */

type Values = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same values with room for `length` in all. */
export function resized<Some extends Values>(values: Some, length: number): Some {
  const more = new (values.constructor as new (length: number) => Some)(length);
  more.set(values);
  return more;
}

/** The values of the lines that stay, null being all, and no room for more. */
export function pick<Some extends Values>(values: Some, keep: Uint32Array | null, length: number): Some {
  if (!keep) return trimmed(values, length);
  const picked = new (values.constructor as new (length: number) => Some)(keep.length);
  for (let line = 0; line < keep.length; line += 1) picked[line] = values[keep[line] ?? 0] ?? 0;
  return picked;
}

/** The first `length` values; in the same memory where little of it would be left over: a copy needs more for a while. */
export const trimmed = <Some extends Values>(values: Some, length: number): Some =>
  (values.length - length <= values.length / 4 ? values.subarray(0, length) : values.slice(0, length)) as Some;
