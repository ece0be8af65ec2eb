// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Deadlines } from '../../../components/deadlines.tsx';
import type { Unreadable } from '../../../components/deadlines/model.ts';
import { textsIn } from '../sample.ts';

afterEach(cleanup);

const bodies = { timeline: <p>the timeline</p>, cases: <p>the cases</p>, reminders: <p>the reminders</p> };
const show = (unreadable: readonly Unreadable[] = [], failed = false): void => {
  render(<Deadlines texts={textsIn('en')} unreadable={unreadable} failed={failed} bodies={bodies} />);
};

test('begins with what is next, and leads to the cases and the reminders', async () => {
  show();
  expect(screen.getByText('the timeline')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Cases' }));
  expect(screen.getByText('the cases')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Cases' })).toHaveAttribute('aria-current', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Reminders' }));
  expect(screen.getByText('the reminders')).toBeInTheDocument();
});

test('entries that cannot be read are shown as they stand', () => {
  show([{ shopLabel: 'seller-th.tiktok.com', entries: [{ list: 'cases', value: { name: 'Half a case' } }] }]);
  expect(screen.getByText('seller-th.tiktok.com: 1 entry cannot be read any more')).toBeInTheDocument();
  expect(screen.getByText('{"name":"Half a case"}')).toBeInTheDocument();
});

test('what the browser could not keep is said', () => {
  show([], true);
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed.');
});
