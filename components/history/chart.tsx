import { useId, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Limit } from '../../rules/history/ceiling.ts';
import { day, type Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import { priceSpan, spots, staircase, stepsOf, ticks, timeSpan, type Spot } from './chart-scale.ts';
import type { SkuDetail } from './model.ts';

interface ChartProps {
  readonly texts: Texts;
  readonly detail: SkuDetail;
  readonly currency: string;
  readonly now: number;
  readonly zone: string;
}

type Scale = (value: number) => number;

const height = 240;
const edge = { top: 14, right: 14, bottom: 24, left: 64 };

/** Width of the place the chart has. */
function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    if (!place.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.max(320, Math.round(entry.contentRect.width)));
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, width];
}

const circle =
  (r: number) =>
  ({ x, y }: Spot): string =>
    `M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0`;
const diamond = ({ x, y }: Spot): string => `M${String(x)} ${String(y - 4)}l4 4l-4 4l-4 -4z`;

/** A ring around the order that sets the ceiling, and its way to now. */
function ringOf({ createdAt, paid, quantity }: Limit, x: Scale, y: Scale, now: Instant): string {
  const spot = { x: x(createdAt), y: y(paid / quantity) };
  return `${circle(6)(spot)}M${String(Math.min(spot.x + 6, x(now)))} ${String(spot.y)}H${String(x(now))}`;
}

/** Prices paid, the window that counts, flash sales, and the ceiling from now on. Marks differ in shape, not colour alone. */
export function Chart({ texts, detail, currency, now, zone }: ChartProps): ReactElement {
  const id = useId();
  const [place, width] = useWidth();
  const { story, sales } = detail;
  const prices = detail.prices.filter(({ counts }) => counts !== 'never');
  const steps = stepsOf(story);
  const times = timeSpan(prices, now);
  const shown = prices.filter(({ createdAt }) => createdAt >= times.from);
  const amounts = priceSpan(shown, steps);
  const [inner, tall] = [width - edge.left - edge.right, height - edge.top - edge.bottom];
  const x = (at: number): number => edge.left + (inner * (at - times.from)) / (times.to - times.from);
  const y = (amount: number): number => edge.top + (tall * (amounts.to - amount)) / (amounts.to - amounts.from);
  const inChart = (at: number): number => x(Math.min(Math.max(at, times.from), times.to));
  const drawn = (counts: string, shape: (spot: Spot) => string): string =>
    spots(
      shown.filter((point) => point.counts === counts),
      x,
      y,
    )
      .map(shape)
      .join('');
  const start = now - 30 * day;
  const bottom = edge.top + tall;
  const certain = staircase(steps, 'certain', times.to, x, y);
  const strict = staircase(steps, 'strict', times.to, x, y);
  const setter = steps[0]?.ceiling.strict ?? null;
  const bands = sales.filter((sale) => sale.to > times.from && sale.from < times.to);
  return (
    <div className="chart" ref={place}>
      <svg width={width} height={height} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{texts.t('chart.title')}</title>
        <desc id={`${id}-desc`}>{texts.t('chart.desc', { count: shown.length })}</desc>
        <defs>
          <pattern
            id={`${id}-stripes`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V6" className="chart-stripe" />
          </pattern>
        </defs>
        <rect className="chart-window" x={x(start)} y={edge.top} width={x(now) - x(start)} height={tall} />
        {bands.map(({ from, to, name }) => (
          <rect
            key={`${String(from)} ${name}`}
            fill={`url(#${id}-stripes)`}
            x={inChart(from)}
            y={edge.top}
            width={Math.max(2, inChart(to) - inChart(from))}
            height={tall}
          />
        ))}
        {ticks(amounts, 4).map((amount) => (
          <g key={amount} className="chart-tick">
            <path d={`M${String(edge.left)} ${String(y(amount))}H${String(width - edge.right)}`} />
            <text x={edge.left - 8} y={y(amount) + 4} textAnchor="end">
              {texts.money({ amount, currency })}
            </text>
          </g>
        ))}
        <path className="chart-axis" d={`M${String(edge.left)} ${String(bottom)}H${String(width - edge.right)}`} />
        <path className="chart-now" d={`M${String(x(now))} ${String(edge.top)}V${String(bottom)}`} />
        <g className="chart-days">
          <text x={x(start)} y={height - 6} textAnchor="middle">
            {texts.date({ at: start, zone })}
          </text>
          <text x={x(now)} y={height - 6} textAnchor="middle">
            {texts.t('kept.now')}
          </text>
          <text x={width - edge.right} y={height - 6} textAnchor="end">
            {texts.date({ at: times.to, zone })}
          </text>
        </g>
        <path className="chart-certain" d={drawn('certain', circle(3))} />
        <path className="chart-strict" d={drawn('strict', circle(3))} />
        <path className="chart-sold" d={drawn('window', diamond)} />
        {setter && <path className="chart-setter" d={ringOf(setter, x, y, now)} />}
        {strict !== certain && <path className="chart-steps-certain" d={certain} />}
        <path className="chart-steps" d={strict} />
      </svg>
      <Legend texts={texts} hasStrict={strict !== certain} />
    </div>
  );
}

const samples = [
  ['certain', <path key="m" className="chart-certain" d={circle(3)({ x: 10, y: 7 })} />],
  ['strict', <path key="m" className="chart-strict" d={circle(3)({ x: 10, y: 7 })} />],
  ['sold', <path key="m" className="chart-sold" d={diamond({ x: 10, y: 7 })} />],
  ['setter', <path key="m" className="chart-setter" d={`${circle(5)({ x: 10, y: 7 })}M15 7H20`} />],
  ['steps', <path key="m" className="chart-steps" d="M1 10H10V4H19" />],
] as const;

function Legend({ texts, hasStrict }: { readonly texts: Texts; readonly hasStrict: boolean }): ReactElement {
  return (
    <ul className="legend hint" aria-hidden>
      {samples.map(([name, mark]) => (
        <li key={name}>
          <svg width={20} height={14}>
            {mark}
          </svg>
          {texts.t(`chart.${name}`)}
        </li>
      ))}
      {hasStrict && (
        <li>
          <svg width={20} height={14}>
            <path className="chart-steps-certain" d="M1 10H10V4H19" />
          </svg>
          {texts.t('chart.stepsCertain')}
        </li>
      )}
      <li>
        <span className="legend-window" />
        {texts.t('chart.window')}
      </li>
      <li>
        <span className="legend-sale" />
        {texts.t('chart.sale')}
      </li>
    </ul>
  );
}
