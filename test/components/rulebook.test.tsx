// @vitest-environment jsdom
/** The rulebook: values in words, their sources, what others say, and what nobody looked up. */
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Rulebook } from '../../components/rulebook.tsx';
import { valueText } from '../../components/rulebook/values.ts';
import { rules } from '../../rules/index.ts';
import { marketOf, markets } from '../../rules/markets/index.ts';
import { rulebookOf } from '../../rules/rulebook.ts';
import { textsIn } from './sample.ts';

afterEach(cleanup);

const show = (market: string, kind: 'local' | 'crossBorder', language: 'en' | 'zh-CN' = 'en') => {
  const onChoice = vi.fn();
  const entries = rulebookOf(rules, marketOf(market), kind, '2026-11-23');
  render(<Rulebook texts={textsIn(language)} choice={{ market, kind }} entries={entries} onChoice={onChoice} />);
  return onChoice;
};
const row = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(name) });

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const texts = textsIn(language);
  test.each(Object.keys(markets))('every value of %s has words, with nothing left open', (market) => {
    for (const kind of ['local', 'crossBorder'] as const) {
      for (const { name, now, others } of rulebookOf(rules, marketOf(market), kind, '2026-11-23')) {
        for (const { value } of [...(now ? [now] : []), ...others]) {
          const said = valueText(texts, name, value as never);
          expect(said, name).not.toBe('');
          expect(said, name).not.toMatch(/\{\{|undefined|NaN|\[object|rulebook\.|policy\./);
        }
      }
    }
  });
});

test('a rule stands with its value, the day, its source and how sure that is', () => {
  show('US', 'local');
  const duration = within(row('Longest duration'));
  expect(duration.getByText('at most 72 h')).toBeVisible();
  expect(duration.getByText('flash-sale/max-duration')).toBeVisible();
  expect(duration.getByText('all markets')).toBeVisible();
  expect(duration.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
  expect(duration.getByText(/Seller guide, read/)).toBeVisible();
});

test('sources that disagree stand side by side', () => {
  show('TH', 'local');
  const expiry = within(row('Violation points expire after'));
  expect(expiry.getByText('90 days')).toBeVisible();
  expect(expiry.getByText('Another source says: 180 days')).toBeVisible();
  expect(expiry.getAllByText(/, read 22 Nov/)).toHaveLength(2);
});

test('what nobody looked up says so', () => {
  show('SG', 'local');
  expect(within(row('Size of the discount')).getByText('Nobody has looked this up yet: not checked')).toBeVisible();
});

test('is searched by rule, value and source', async () => {
  show('TH', 'local');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), '72 H');
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  expect(row('Longest duration')).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'xyz');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
});

test('another market is one choice away', async () => {
  const onChoice = show('TH', 'local');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'Vietnam · cross-border');
  expect(onChoice).toHaveBeenCalledWith({ market: 'VN', kind: 'crossBorder' });
});

test('a source that was read long ago asks to be read again, in its line and above the table', () => {
  const entries = rulebookOf(rules, marketOf('TH'), 'local', '2027-12-01');
  render(
    <Rulebook texts={textsIn('en')} choice={{ market: 'TH', kind: 'local' }} entries={entries} onChoice={vi.fn()} />,
  );
  expect(within(row('Violation points expire after')).getAllByText(/^Read 374 days ago/)).toHaveLength(2);
  expect(screen.getByText(/values here rest on sources that were read long ago/)).toBeVisible();
});

test('nothing is said of age while every source is fresh', () => {
  show('TH', 'local');
  expect(screen.queryByText(/read long ago|days ago/)).toBeNull();
});
