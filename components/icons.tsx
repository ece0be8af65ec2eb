/**
 * The overlay's icons and the marks of every screen: shapes of Lucide (lucide.dev, ISC licence), held to them by a test.
 * Its own component works out every attribute anew each time an icon is drawn, and findings come and go at every edit.
 */
import { memo, type ReactElement, type SVGAttributes } from 'react';
import type { Result } from '../rules/finding.ts';
import type { Weight } from './view.ts';

interface IconProps extends Pick<SVGAttributes<SVGSVGElement>, 'className' | 'aria-hidden' | 'aria-label'> {
  /** Width and height in px. */
  readonly size: number;
}
type Icon = (props: IconProps) => ReactElement;

/** Colour and stroke are the style sheet's. */
const icon = (shape: ReactElement): Icon =>
  function ({ size, className, ...label }) {
    const name = className === undefined ? 'icon' : `icon ${className}`;
    return (
      <svg className={name} width={size} height={size} viewBox="0 0 24 24" {...label}>
        {shape}
      </svg>
    );
  };

const CircleAlert = icon(
  <>
    <circle cx="12" cy="12" r="10" />
    <line x1="12" x2="12" y1="8" y2="12" />
    <line x1="12" x2="12.01" y1="16" y2="16" />
  </>,
);
const CircleCheck = icon(
  <>
    <circle cx="12" cy="12" r="10" />
    <path d="m16 9-5.5 5.5L8 12" />
  </>,
);
const CircleDashed = icon(
  <>
    <path d="M10.1 2.182a10 10 0 0 1 3.8 0" />
    <path d="M13.9 21.818a10 10 0 0 1-3.8 0" />
    <path d="M17.609 3.721a10 10 0 0 1 2.69 2.7" />
    <path d="M2.182 13.9a10 10 0 0 1 0-3.8" />
    <path d="M20.279 17.609a10 10 0 0 1-2.7 2.69" />
    <path d="M21.818 10.1a10 10 0 0 1 0 3.8" />
    <path d="M3.721 6.391a10 10 0 0 1 2.7-2.69" />
    <path d="M6.391 20.279a10 10 0 0 1-2.69-2.7" />
  </>,
);
const CircleX = icon(
  <>
    <circle cx="12" cy="12" r="10" />
    <path d="m15 9-6 6" />
    <path d="m9 9 6 6" />
  </>,
);
const Info = icon(
  <>
    <circle cx="12" cy="12" r="10" />
    <path d="M12 16v-4" />
    <path d="M12 8h.01" />
  </>,
);
const TriangleAlert = icon(
  <>
    <path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3" />
    <path d="M12 9v4" />
    <path d="M12 17h.01" />
  </>,
);
export const ChevronDown = icon(<path d="m6 9 6 6 6-6" />);
export const ChevronUp = icon(<path d="m18 15-6-6-6 6" />);
export const CirclePause = icon(
  <>
    <circle cx="12" cy="12" r="10" />
    <line x1="10" x2="10" y1="15" y2="9" />
    <line x1="14" x2="14" y1="15" y2="9" />
  </>,
);
export const Clock = icon(
  <>
    <circle cx="12" cy="12" r="10" />
    <path d="M12 6v6l4 2" />
  </>,
);
export const EllipsisVertical = icon(
  <>
    <circle cx="12" cy="12" r="1" />
    <circle cx="12" cy="5" r="1" />
    <circle cx="12" cy="19" r="1" />
  </>,
);
export const ExternalLink = icon(
  <>
    <path d="M15 3h6v6" />
    <path d="M10 14 21 3" />
    <path d="M18 13v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h6" />
  </>,
);
export const Minus = icon(<path d="M5 12h14" />);
export const Play = icon(
  <path d="M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z" />,
);
export const ScanSearch = icon(
  <>
    <path d="M3 7V5a2 2 0 0 1 2-2h2" />
    <path d="M17 3h2a2 2 0 0 1 2 2v2" />
    <path d="M21 17v2a2 2 0 0 1-2 2h-2" />
    <path d="M7 21H5a2 2 0 0 1-2-2v-2" />
    <circle cx="12" cy="12" r="3" />
    <path d="m16 16-1.9-1.9" />
  </>,
);
export const X = icon(
  <>
    <path d="M18 6 6 18" />
    <path d="m6 6 12 12" />
  </>,
);

const marks: Readonly<Record<Weight | Exclude<Result, 'unknown'>, Icon>> = {
  error: CircleX,
  warning: TriangleAlert,
  info: Info,
  unknown: CircleDashed,
  fail: CircleAlert,
  pass: CircleCheck,
  none: CircleDashed,
};

interface MarkProps {
  readonly of: Weight | Result;
  readonly size?: number;
}

/** Never alone: a word stands beside it or in the label of its button. */
export const Mark = memo(function Mark({ of, size = 16 }: MarkProps): ReactElement {
  const Drawn = marks[of];
  return <Drawn className={`mark mark-${of}`} size={size} aria-hidden />;
});
