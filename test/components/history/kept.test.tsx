// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, type Mocked } from 'vitest';
import { History } from '../../../components/history.tsx';
import type {
  BackupPlan,
  HistoryActions,
  HistoryModel,
  Kept,
  SuspectedSale,
} from '../../../components/history/model.ts';
import { baht, textsIn } from '../sample.ts';
import { actions as sampleActions, day, model, now } from './sample.ts';

afterEach(cleanup);

function show(over: Partial<HistoryModel> = {}): Mocked<HistoryActions> {
  const actions = sampleActions();
  render(<History texts={textsIn('en')} model={model(over)} actions={actions} />);
  return actions;
}
const kept = (over: Partial<Kept>): Partial<HistoryModel> => ({ kept: { ...model().kept, ...over } as Kept });
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('coverage', () => {
  test('covered', () => {
    show();
    expect(screen.getByText('The last 30 days are covered.')).toBeInTheDocument();
  });

  test('each gap says what to export', () => {
    show(
      kept({
        gaps: [
          { from: now - 19 * day, to: now - 13 * day },
          { from: now - 8 * day, to: now - 8 * day + 1 },
          { from: now - 2 * day, to: now },
        ],
      }),
    );
    expect(screen.getByText(/^Not covered: 3 parts of the last 30 days are missing\./)).toBeInTheDocument();
    expect(screen.getByText('Export orders created 3 Nov to 9 Nov.')).toBeInTheDocument();
    expect(screen.getByText('Export orders created on 14 Nov.')).toBeInTheDocument();
    expect(screen.getByText('Export orders created since 20 Nov.')).toBeInTheDocument();
  });

  test('a young shop’s seller says that this is everything', async () => {
    const { setEverything } = show();
    await userEvent.click(screen.getByRole('switch', { name: /^This is everything/ }));
    expect(setEverything).toHaveBeenCalledWith(true);
    cleanup();
    show(kept({ everything: true }));
    expect(screen.getByText('Covered: you said that this is everything.')).toBeInTheDocument();
  });

  test('what the browser cleared is said, with what to do', () => {
    show({ kept: null, isLost: true });
    expect(screen.getByRole('alert')).toHaveTextContent('The browser has cleared the orders and costs');
    expect(screen.queryByText(/^Nothing yet/)).not.toBeInTheDocument();
  });

  test('what is not known yet is not called nothing', () => {
    show({ isRead: false, kept: null });
    expect(screen.queryByText(/^Nothing yet/)).toBeNull();
  });
});

describe('files', () => {
  const file = 'All order-2026-11-22.csv';

  test('a file says its span, lines and import, and whether it was filtered', async () => {
    const { setFiltered } = show();
    await userEvent.click(screen.getByText('1 file'));
    expect(screen.getByText('Orders 20 Oct to 22 Nov 08:30 · 1,200 lines · imported 22 Nov 09:30')).toBeVisible();
    await userEvent.click(
      screen.getByRole('switch', { name: `${file} was filtered: it does not hold all orders of that time` }),
    );
    expect(setFiltered).toHaveBeenCalledWith(1, true);
  });

  test('deleting asks first; the way back is where the keyboard is', async () => {
    const { removeFile } = show();
    await userEvent.click(screen.getByText('1 file'));
    await press(`Delete ${file}`);
    const dialog = screen.getByRole('alertdialog', { name: /cannot be undone/ });
    expect(within(dialog).getByRole('button', { name: 'Keep' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: `Delete ${file}` })).toHaveFocus();
    expect(removeFile).not.toHaveBeenCalled();
    await press(`Delete ${file}`);
    await press('Delete');
    expect(removeFile).toHaveBeenCalledWith(1);
  });

  test('deleting everything says what goes', async () => {
    const { removeAll } = show();
    await press('Delete all orders');
    expect(screen.getByRole('alertdialog')).toHaveAccessibleName(
      /^Delete all 1,200 order lines of 1 file, and the costs entered for this shop\? This cannot be undone/,
    );
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Delete all orders' }));
    expect(removeAll).toHaveBeenCalledOnce();
  });

  test('one that is damaged asks to be imported again', () => {
    const [first] = model().kept?.files ?? [];
    show(kept({ files: first ? [{ ...first, damaged: true }] : [] }));
    expect(screen.getByText(/Import this file again\.$/)).toBeVisible();
  });
});

test('a backup is saved and opened, also before anything is kept', async () => {
  const { backup, openBackup } = show({ kept: null });
  await press('Save a backup');
  expect(backup).toHaveBeenCalledExactlyOnceWith(null);
  const file = new File(['x'], 'shoplint.backup');
  await userEvent.upload(screen.getByTestId('restore-backup'), file);
  expect(openBackup).toHaveBeenCalledExactlyOnceWith(file);
});

test('some parts are saved for a colleague; without any there is no file', async () => {
  const { backup } = show({ kept: null });
  await press('Save parts for a colleague…');
  for (const name of ['Settings and shops', 'Flash sales and discounts', 'Pickup and ERP copies']) {
    await userEvent.click(screen.getByRole('checkbox', { name }));
  }
  await userEvent.click(screen.getByRole('checkbox', { name: 'Cases and deadlines' }));
  expect(screen.getByRole('button', { name: 'Save the file' })).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ignored findings' }));
  await press('Save the file');
  expect(backup).toHaveBeenCalledExactlyOnceWith(new Set(['ignored']));
});

describe('a backup that was opened', () => {
  const plan: BackupPlan = {
    ...{ file: 'team.json.gz', foreign: 1, unread: 2, isWhole: true },
    parts: [
      { part: 'settings', added: 0, newer: 0, differs: 0 },
      { part: 'cases', added: 3, newer: 2, differs: 1 },
      { part: 'history', added: 120, newer: 0, differs: 0 },
    ],
  };

  test('says what each part would bring, and what is left out', () => {
    show({ plan });
    const group = within(screen.getByRole('group', { name: 'What to take over from “team.json.gz”' }));
    expect(group.getByText('3 new, 2 newer, 1 different')).toBeInTheDocument();
    expect(group.getByRole('checkbox', { name: 'Settings and shops' })).toBeDisabled();
    expect(group.getByText('2 entries cannot be read and are left out.')).toBeInTheDocument();
    expect(group.getByText(/^Orders in another currency/)).toBeInTheDocument();
  });

  test('is merged part by part; mine stays unless the file’s is chosen', async () => {
    const { mergeBackup } = show({ plan });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Cases and deadlines: where both differ' }),
      'file',
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Order lines' }));
    await press('Merge');
    expect(mergeBackup).toHaveBeenCalledExactlyOnceWith(new Map([['cases', 'file']]));
  });

  test('takes the place of everything only after a question; a file of some parts never', async () => {
    const { replaceBackup } = show({ plan });
    await press('Replace everything…');
    expect(screen.getByRole('alertdialog')).toHaveAccessibleName(/^Put “team\.json\.gz” in the place of everything/);
    await press('Keep');
    expect(replaceBackup).not.toHaveBeenCalled();
    await press('Replace everything…');
    await press('Restore');
    expect(replaceBackup).toHaveBeenCalledOnce();
    cleanup();
    show({ plan: { ...plan, isWhole: false } });
    expect(screen.queryByRole('button', { name: 'Replace everything…' })).toBeNull();
  });

  test('that brings nothing says so, and can be closed', async () => {
    const { closeBackup } = show({ plan: { ...plan, parts: plan.parts.slice(0, 1) } });
    expect(screen.getByText('Everything in this file is here already.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Merge' })).toBeDisabled();
    await press('Cancel');
    expect(closeBackup).toHaveBeenCalledOnce();
  });
});

test('a backup that was not restored says why', () => {
  show({ notice: { kind: 'notRestored', why: 'damaged', line: 12 } });
  expect(screen.getByText(/^This backup is damaged in its line 12\. Nothing was changed\./)).toBeInTheDocument();
});

test('what a deed did is told until it is closed', async () => {
  const { dismissNotice } = show({ notice: { kind: 'full' } });
  expect(screen.getByText(/^The browser has no room left, so nothing was changed\./)).toBeInTheDocument();
  await press('Dismiss');
  expect(dismissNotice).toHaveBeenCalledOnce();
});

describe('suspected flash sales', () => {
  const sale = (over: Partial<SuspectedSale> = {}): SuspectedSale => ({
    id: 's1',
    sku: '1729384756001',
    product: 'Canvas bag',
    variation: 'Sand',
    price: baht(9900),
    orders: 14,
    from: now - 12 * day,
    to: now - 10 * day,
    state: 'open',
    ...over,
  });

  test('are confirmed or denied in one click', async () => {
    const { decide } = show({ suspected: [sale()] });
    expect(screen.getByText('14 orders at ฿99.00, 10 Nov 09:30 to 12 Nov 09:30')).toBeInTheDocument();
    await press('Yes, a flash sale: Canvas bag · Sand');
    expect(decide).toHaveBeenLastCalledWith('s1', 'confirmed');
    await press('No: Canvas bag · Sand');
    expect(decide).toHaveBeenLastCalledWith('s1', 'denied');
  });

  test('the likeliest come first, the others when asked for', async () => {
    const sales = [3, 4, 9, 5, 7].map((orders) => sale({ id: String(orders), orders }));
    show({ suspected: sales });
    const counts = (): string[] =>
      screen.getAllByText(/^\d+ orders at/).map(({ textContent }) => textContent.slice(0, 1));
    expect(counts()).toEqual(['9', '7', '5']);
    await press('Show all 5');
    expect(counts()).toEqual(['9', '7', '5', '4', '3']);
  });

  test('an answer can be taken back', async () => {
    const { decide } = show({
      suspected: [sale({ state: 'confirmed', orders: null }), sale({ id: 's2', state: 'denied' })],
    });
    expect(screen.getByText('All answered.')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Answered (2)'));
    expect(screen.getByText('Flash sale: left out of the limit')).toBeVisible();
    expect(screen.getByText('at ฿99.00, 10 Nov 09:30 to 12 Nov 09:30')).toBeVisible();
    const [first] = screen.getAllByRole('button', { name: 'Undo: Canvas bag · Sand' });
    if (first) await userEvent.click(first);
    expect(decide).toHaveBeenCalledWith('s1', null);
  });

  test('none, no question', () => {
    show();
    expect(screen.queryByRole('heading', { name: 'Were these flash sales?' })).toBeNull();
  });
});

describe('costs', () => {
  const costs = model().costs;

  test('a list in a currency, CNY first', async () => {
    const { importCosts } = show();
    const file = new File(['x'], 'costs.csv', { type: 'text/csv' });
    await userEvent.upload(screen.getByTestId('import-costs'), file);
    expect(importCosts).toHaveBeenLastCalledWith(file, 'CNY');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Currency of the cost' }), 'USD');
    await userEvent.upload(screen.getByTestId('import-costs'), file);
    expect(importCosts).toHaveBeenLastCalledWith(file, 'USD');
  });

  test('a fee is kept as soon as it is one', async () => {
    const { setFee } = show();
    const fee = screen.getByRole('textbox', { name: 'Fees of the platform (% of the price)' });
    await userEvent.type(fee, '6.5');
    expect(setFee).toHaveBeenLastCalledWith(6.5);
    await userEvent.clear(fee);
    expect(setFee).toHaveBeenLastCalledWith(null);
    setFee.mockClear();
    await userEvent.type(fee, '-');
    expect(fee).toBeInvalid();
    expect(setFee).not.toHaveBeenCalled();
  });

  test.each([
    [false, 'Entered 20 Nov 2026.'],
    [true, 'Entered 20 Nov 2026: older than 7 days, so costs in CNY are not compared. Enter today’s rate.'],
  ])('a rate says its day, and whether it is too old: %s', async (isOld, says) => {
    const { setRate } = show({
      costs: { ...costs, rates: [{ currency: 'CNY', rate: 4.95, day: '2026-11-20', isOld }] },
    });
    const rate = screen.getByRole('textbox', { name: '1 CNY in THB' });
    expect(rate).toHaveValue('4.95');
    expect(rate).toHaveAccessibleDescription(says);
    await userEvent.type(rate, '1');
    expect(setRate).toHaveBeenCalledWith('CNY', 4.951);
  });

  test('what an import of costs left out', () => {
    show({ notice: { kind: 'costs', added: 2, skipped: [3, 9] } });
    expect(
      screen.getByText('Costs of 2 SKUs taken over. Left out, because no SKU id or no amount stands there: line 3, 9.'),
    ).toBeInTheDocument();
  });
});
