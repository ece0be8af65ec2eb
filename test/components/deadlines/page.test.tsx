// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import { Deadlines } from '../../../components/deadlines.tsx';
import type { RepairActions, Unreadable } from '../../../components/deadlines/model.ts';
import { textsIn } from '../sample.ts';

afterEach(cleanup);

const bodies = {
  timeline: <p>the timeline</p>,
  cases: <p>the cases</p>,
  terms: <p>the terms</p>,
  reminders: <p>the reminders</p>,
};
function show(unreadable: readonly Unreadable[] = [], failed = false, first: 'timeline' | 'cases' = 'timeline') {
  const repairs: Mocked<RepairActions> = {
    repair: vi.fn<RepairActions['repair']>(() => Promise.resolve(null)),
    remove: vi.fn<RepairActions['remove']>(() => Promise.resolve()),
  };
  render(<Deadlines texts={textsIn('en')} {...{ unreadable, failed, repairs, first, bodies }} />);
  return repairs;
}
const half: Unreadable = {
  shop: 'th',
  shopLabel: 'seller-th.tiktok.com',
  entries: [{ list: 'cases', value: { name: 'Half a case' } }],
};
const opened = async (unreadable: Unreadable): Promise<Mocked<RepairActions>> => {
  const repairs = show([unreadable]);
  await userEvent.click(screen.getByText(/cannot be read any more$/));
  return repairs;
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

test('an address that names a case begins with the cases', () => {
  show([], false, 'cases');
  expect(screen.getByText('the cases')).toBeInTheDocument();
});

describe('an entry that cannot be read', () => {
  test('is shown as it stands, mended and put back', async () => {
    const { repair } = await opened(half);
    expect(screen.getByText('seller-th.tiktok.com: 1 entry cannot be read any more')).toBeInTheDocument();
    const text = screen.getByRole('textbox', { name: 'Case' });
    expect(text).toHaveValue('{\n  "name": "Half a case"\n}');
    fireEvent.change(text, { target: { value: '{"name": "Whole"}' } });
    await userEvent.click(screen.getByRole('button', { name: 'Put back' }));
    expect(repair).toHaveBeenCalledWith('th', half.entries[0], { name: 'Whole' });
  });

  test('says where it still cannot be read, and keeps what was typed', async () => {
    const { repair } = await opened(half);
    repair.mockResolvedValueOnce('notice.at');
    await userEvent.click(screen.getByRole('button', { name: 'Put back' }));
    expect(await screen.findByText('It still cannot be read at “notice.at”. Correct that part.')).toBeInTheDocument();
    fireEvent.change(screen.getByRole('textbox', { name: 'Case' }), { target: { value: '{"name": ' } });
    await userEvent.click(screen.getByRole('button', { name: 'Put back' }));
    expect(screen.getByText(/^Quotes, commas or brackets do not match/)).toBeInTheDocument();
    expect(repair).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('textbox', { name: 'Case' })).toHaveValue('{"name": ');
  });

  test('is removed only after a question', async () => {
    const { remove } = await opened({ shop: '', shopLabel: '', entries: [{ list: 'marks', value: 5 }] });
    expect(screen.getByText('What is kept for all shops: 1 part cannot be read any more')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(remove).not.toHaveBeenCalled();
    const question = screen.getByRole('alertdialog', { name: 'Remove this for good: What was done or snoozed?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Remove' }));
    expect(remove).toHaveBeenCalledWith('', { list: 'marks', value: 5 });
  });
});

test('what the browser could not keep is said', () => {
  show([], true);
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed.');
});
