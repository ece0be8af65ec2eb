import { CircleAlert, CircleCheck, CircleDashed, CircleX, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import { memo, type ReactElement } from 'react';
import type { Result } from '../rules/finding.ts';
import type { Weight } from './view.ts';

const icons: Readonly<Record<Weight | Exclude<Result, 'unknown'>, LucideIcon>> = {
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
  const Icon = icons[of];
  return <Icon className={`mark mark-${of}`} size={size} strokeWidth={2} aria-hidden />;
});
