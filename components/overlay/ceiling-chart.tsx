import type { ReactElement } from 'react';
import type { CeilingStep } from '../../rules/history/ceiling.ts';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';

const width = 320;
const height = 84;
/** Room for the prices' words above the line and for the dates below it. */
const [top, bottom, side] = [22, 20, 6];
/** Width of a word, and height of a line. */
const [word, line] = [52, 13];

interface ChartProps {
  readonly steps: readonly CeilingStep[];
  readonly until: Instant;
  readonly zone: string;
  readonly texts: Texts;
}

/**
 * The ceiling over the next 30 days as a staircase. Readable without colour: each step carries its price, each rise its
 * day; the table beside it says the same in words. A step without a limit is a gap in the line.
 */
export function CeilingChart({ steps, until, zone, texts }: ChartProps): ReactElement | null {
  const [first] = steps;
  const prices = steps.flatMap(({ highest }) => (highest ? [highest.amount] : []));
  if (!first || prices.length === 0) return null;
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const x = (at: Instant): number => side + ((at - first.from) / (until - first.from)) * (width - 2 * side);
  const y = (amount: number): number =>
    high === low
      ? (top + height - bottom) / 2
      : height - bottom - 4 - ((amount - low) / (high - low)) * (height - top - bottom - 8);
  const ends = steps.map((_, i) => steps[i + 1]?.from ?? until);
  const stairs = steps
    .map(({ from, highest }, i) => {
      if (!highest) return '';
      const joins = i > 0 && steps[i - 1]?.highest ? 'L' : 'M';
      const level = y(highest.amount).toFixed(1);
      return `${joins}${x(from).toFixed(1)} ${level}L${x(ends[i] ?? until).toFixed(1)} ${level}`;
    })
    .join('');
  const named = labelled(
    steps.map(({ from, highest }, i) => ({ x: x(from), end: x(ends[i] ?? until), y: highest && y(highest.amount) })),
  );
  return (
    <svg className="chart" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img">
      <title>{texts.t('ceiling.chart')}</title>
      <path className="chart-axis" d={`M${String(side)} ${String(height - bottom)}H${String(width - side)}`} />
      <path className="chart-line" d={stairs} />
      {steps.map(
        ({ from, highest }, i) =>
          highest &&
          named[i]?.price && (
            <text className="chart-price" key={from} x={x(from) + 2} y={y(highest.amount) - 5}>
              {texts.money(highest)}
            </text>
          ),
      )}
      {steps.map(
        ({ from }, i) =>
          named[i]?.day && (
            <text className="chart-day" key={from} x={x(from)} y={height - 6}>
              {i === 0 ? texts.t('clock.now') : texts.date({ at: from, zone })}
            </text>
          ),
      )}
    </svg>
  );
}

/** Which steps have room for their words: the first always, a short one not, for the next line would cross them. */
function labelled(
  steps: readonly { readonly x: number; readonly end: number; readonly y: number | null }[],
): readonly { readonly price: boolean; readonly day: boolean }[] {
  const prices: { readonly x: number; readonly y: number }[] = [];
  let lastDay = -Infinity;
  return steps.map(({ x, end, y }, i) => {
    const isInside = i === 0 || end - x >= word * 0.6;
    const price = y !== null && isInside && prices.every((each) => x - each.x >= word || Math.abs(y - each.y) >= line);
    if (price) prices.push({ x, y });
    const day = isInside && x - lastDay >= word;
    if (day) lastDay = x;
    return { price, day };
  });
}
