/** Our icons are Lucide's, shape by shape. */
import * as lucide from 'lucide-react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as icons from '../../components/icons.tsx';

const { Mark, ...others } = icons;
const shapesOf = (icon: ReactElement): string => renderToStaticMarkup(icon).replace(/^<svg[^>]*>/, '');

test.each(Object.entries(others))('%s', (name, Ours) => {
  const Theirs = lucide[name as keyof typeof others];
  expect(shapesOf(<Ours size={16} />)).toBe(shapesOf(<Theirs />));
});

test.each([
  ['error', lucide.CircleX],
  ['warning', lucide.TriangleAlert],
  ['info', lucide.Info],
  ['unknown', lucide.CircleDashed],
  ['fail', lucide.CircleAlert],
  ['pass', lucide.CircleCheck],
  ['none', lucide.CircleDashed],
] as const)('the mark of %s', (of, Theirs) => {
  expect(shapesOf(<Mark of={of} />)).toBe(shapesOf(<Theirs />));
});
