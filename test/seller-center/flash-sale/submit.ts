/** What the practice site itself refuses, after the button is pressed. A few rules only; row text as P5 saw it. */
import { hoursBetween, isWall } from '../clock.ts';
import type { Draft, FormValues, Row } from '../draft.ts';
import { formatMoney, unitsOf, type Market } from '../markets.ts';
import { fill, type Texts } from '../texts.tsx';

const timeProblem = ({ startTime, endTime }: FormValues, texts: Texts): string | null => {
  if (!isWall(startTime) || !isWall(endTime)) return texts.required;
  if (endTime <= startTime) return texts.endAfterStart;
  return hoursBetween(startTime, endTime) > 72 ? texts.tooLong : null;
};

const rowProblem = (row: Row, draft: Draft, texts: Texts, market: Market): string | undefined => {
  const { price, off } = draft.rows.get(row.key);
  if (off) return undefined;
  if (price === undefined) return texts.required;
  const isBelow = Math.round(price * unitsOf(market)) < row.lowest;
  return isBelow ? undefined : fill(texts.priceBelow, formatMoney(row.lowest, market));
};

/** The sentence of the error toast, or null; marks refused rows. */
export const refusal = (
  draft: Draft,
  rows: readonly Row[],
  values: FormValues,
  texts: Texts,
  market: Market,
): string | null => {
  if (!values.name.trim()) return texts.refused;
  const time = timeProblem(values, texts);
  if (time) return time;
  if (rows.length === 0) return texts.noProducts;
  let refused = 0;
  for (const row of rows) {
    const error = rowProblem(row, draft, texts, market);
    if (error !== undefined) refused++;
    if (error !== draft.rows.get(row.key).error) draft.rows.set(row.key, { error });
  }
  return refused > 0 ? texts.refused : null;
};
