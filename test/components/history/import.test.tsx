// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, type Mocked } from 'vitest';
import { History } from '../../../components/history.tsx';
import type { ImportJob } from '../../../components/history/import-model.ts';
import type { HistoryActions, HistoryModel } from '../../../components/history/model.ts';
import type { Language } from '../../../components/model.ts';
import { textsIn } from '../sample.ts';
import { actions as sampleActions, model } from './sample.ts';

afterEach(cleanup);

function show(over: Partial<HistoryModel> = {}, language: Language = 'en'): Mocked<HistoryActions> {
  const actions = sampleActions();
  render(<History texts={textsIn(language)} model={model(over)} actions={actions} />);
  return actions;
}
const job = (over: Partial<ImportJob> = {}): ImportJob => ({
  id: 1,
  name: 'All order-2026-11-22.csv',
  state: 'reading',
  rows: 1,
  share: 0,
  isKeeping: false,
  secondsLeft: null,
  ...over,
});
const done = (over: Partial<NonNullable<ImportJob['outcome']>> = {}): ImportJob =>
  job({
    state: 'done',
    outcome: { rows: 100, added: 40, updated: 0, skus: 7, rejected: 0, rejectedReasons: [], rejectedRows: [], ...over },
  });
const result = (): HTMLElement | null => screen.queryByTestId('import-result');
const csv = (name: string): File => new File(['x'], name, { type: 'text/csv' });

describe('choosing', () => {
  test('market and shop are preset and can be changed', async () => {
    const { setMarket, setShop } = show({
      target: {
        market: 'TH',
        markets: ['TH', 'US'],
        shop: 'a',
        shops: [
          { key: 'a', label: 'seller-th.tiktok.com · 7495' },
          { key: '|TH|', label: null },
        ],
        ordersPage: 'https://seller-th.tiktok.com/order',
      },
    });
    expect(screen.getByTestId('import-market')).toHaveValue('TH');
    const shop = screen.getByRole('combobox', { name: 'Shop' });
    expect(shop).toHaveDisplayValue('seller-th.tiktok.com · 7495');
    await userEvent.selectOptions(shop, 'My shop in Thailand');
    expect(setShop).toHaveBeenCalledWith('|TH|');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'United States');
    expect(setMarket).toHaveBeenCalledWith('US');
    expect(screen.getByRole('link', { name: /Open the orders in Seller Center/, hidden: true })).toHaveAttribute(
      'href',
      'https://seller-th.tiktok.com/order',
    );
  });

  test('without a market no file is taken, and the page says why', () => {
    const { importFiles } = show({
      target: { market: '', markets: ['TH'], shop: '', shops: [], ordersPage: null },
      kept: null,
    });
    expect(screen.getByTestId('import-orders')).toBeDisabled();
    expect(screen.getByText(/^Choose the market first/)).toBeInTheDocument();
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [csv('a.csv')] } });
    expect(importFiles).not.toHaveBeenCalled();
  });

  test('several files at once, and the same again', async () => {
    const { importFiles } = show();
    const files = [csv('a.csv'), csv('b.csv')];
    await userEvent.upload(screen.getByTestId('import-orders'), files);
    expect(importFiles).toHaveBeenLastCalledWith(files);
    await userEvent.upload(screen.getByTestId('import-orders'), files);
    expect(importFiles).toHaveBeenCalledTimes(2);
  });

  test('files dropped beside the drop zone are imported, not opened', () => {
    const { importFiles } = show();
    const files = [csv('a.csv')];
    const over = createEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files } });
    fireEvent(document.body, over);
    expect(over.defaultPrevented).toBe(true);
    expect(screen.getByText('Drop the files to import them')).toBeInTheDocument();
    const drop = createEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } });
    fireEvent(document.body, drop);
    expect(drop.defaultPrevented).toBe(true);
    expect(importFiles).toHaveBeenCalledWith(files);
    expect(screen.queryByText('Drop the files to import them')).toBeNull();
  });

  test('a file is expected once the seller reaches for one', async () => {
    const { expectFile } = show();
    expect(expectFile).not.toHaveBeenCalled();
    await userEvent.click(screen.getByTestId('import-orders'));
    expect(expectFile).toHaveBeenCalledOnce();
    const dataTransfer = { types: ['Files'], files: [] };
    fireEvent.dragOver(window, { dataTransfer });
    fireEvent.dragOver(window, { dataTransfer });
    expect(expectFile).toHaveBeenCalledTimes(2);
  });

  test('text that is dragged is none of our business', () => {
    const { expectFile } = show();
    const over = createEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } });
    fireEvent(document.body, over);
    expect(over.defaultPrevented).toBe(false);
    expect(expectFile).not.toHaveBeenCalled();
  });

  test('who has nothing yet sees how to get a file', () => {
    show({ kept: null });
    expect(screen.getByText(/Filter by “Created time”/)).toBeVisible();
    expect(screen.getByText(/^Nothing yet\. Import an order export/)).toBeInTheDocument();
  });
});

describe('the outcome', () => {
  test('no file, no outcome', () => {
    show();
    expect(result()).toBeNull();
  });

  test('reading: lines, time left, cancel', async () => {
    const { cancel } = show({ jobs: [job({ rows: 128_340, share: 0.43, secondsLeft: 7.2 })] });
    expect(result()).toHaveAttribute('data-state', 'reading');
    expect(screen.getByRole('progressbar', { name: /2026-11-22/ })).toHaveValue(0.43);
    expect(screen.getByText('Reading: 128,340 lines so far · about 8 seconds left')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Cancel the import of All order/ }));
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each([
    [89.5, 'about 90 seconds left'],
    [90, 'about 2 minutes left'],
    [0, 'about 1 second left'],
  ])('%s seconds left', (secondsLeft, says) => {
    show({ jobs: [job({ rows: 5, secondsLeft })] });
    expect(screen.getByText(`Reading: 5 lines so far · ${says}`)).toBeInTheDocument();
  });

  test('a date that can be read in two ways is asked for, with its two days', async () => {
    const { answer } = show({
      jobs: [
        job({
          state: 'asking',
          question: [{ text: '03/11/2026 08:15:00', dayFirst: '2026-11-03', monthFirst: '2026-03-11' }],
        }),
      ],
    });
    expect(result()).toHaveAttribute('data-state', 'asking');
    const question = within(screen.getByRole('group', { name: /^Is the day or the month written first/ }));
    const dayFirst = question.getByRole('button', { name: 'Day first' });
    expect(dayFirst).toHaveFocus();
    expect(dayFirst).toHaveAccessibleDescription('03/11/2026 08:15:00 is 3 Nov 2026');
    const monthFirst = question.getByRole('button', { name: 'Month first' });
    expect(monthFirst).toHaveAccessibleDescription('03/11/2026 08:15:00 is 11 Mar 2026');
    await userEvent.click(monthFirst);
    expect(answer).toHaveBeenCalledWith('MD');
  });

  test('done: counted for people and for programs', () => {
    show({ jobs: [done({ updated: 3, rejected: 2 })] });
    expect(result()?.dataset).toMatchObject({ state: 'done', rows: '100', added: '40', skus: '7', rejected: '2' });
    expect(
      screen.getByText('100 order lines read, 40 of them new, of 7 SKUs. 3 known lines have a newer status now.'),
    ).toBeInTheDocument();
  });

  test('importing again adds nothing, and says so', () => {
    show({ jobs: [done({ added: 0 })] });
    expect(screen.getByText(/all of them known already\. Nothing was counted twice\./)).toBeInTheDocument();
  });

  test('several files: their lines together, their SKUs as kept', () => {
    show({ jobs: [done(), { ...done(), id: 2 }] });
    expect(result()?.dataset).toMatchObject({ state: 'done', rows: '200', added: '80', skus: '3' });
  });

  test.each<[string, ImportJob['state'][], string]>([
    ['one still reads', ['failed', 'reading', 'done'], 'reading'],
    ['one waits', ['done', 'waiting'], 'reading'],
    ['one asks', ['asking', 'waiting'], 'asking'],
    ['one failed', ['done', 'failed', 'cancelled'], 'failed'],
    ['all done', ['done', 'cancelled'], 'done'],
  ])('%s', (_, states, says) => {
    show({ jobs: states.map((state, id) => job({ id, state })) });
    expect(result()).toHaveAttribute('data-state', says);
  });

  test('cancelled: nothing was kept, and there is no outcome', () => {
    show({ jobs: [job({ state: 'cancelled' })] });
    expect(result()).toBeNull();
    expect(screen.getByText('Cancelled. Nothing of this file was kept.')).toBeInTheDocument();
  });

  test('failed: what is wrong, where, and what to do; what was there stays', () => {
    show({
      jobs: [
        job({
          state: 'failed',
          problem: {
            key: 'problem.missing-column',
            data: { file: 'a.csv', line: '1', column: 'Created Time' },
          },
        }),
      ],
    });
    expect(result()).toHaveAttribute('data-state', 'failed');
    expect(
      screen.getByText(
        '“a.csv”, line 1: the column “Created Time” is missing. Export the orders again and leave the file as it is. What was imported before is unchanged.',
      ),
    ).toBeInTheDocument();
  });

  test('lines left out are listed with reasons, and all of them can be saved', async () => {
    const { saveRejected } = show({
      jobs: [
        done({
          rejected: 1200,
          rejectedReasons: [{ key: 'rejected.amount-ambiguous', data: {}, count: 1200 }],
          rejectedRows: [
            { line: 12, reason: { key: 'reason.amount-ambiguous', data: { column: 'Order Amount', text: '1.299' } } },
          ],
        }),
      ],
    });
    await userEvent.click(screen.getByText('1,200 lines were left out'));
    expect(screen.getByText('amount that can be read two ways: 1,200')).toBeVisible();
    expect(screen.getByText(/“1\.299” can be read as two different amounts/)).toHaveTextContent('Line 12');
    expect(screen.getByText('… and 1,199 more')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Download the list (CSV)' }));
    expect(saveRejected).toHaveBeenCalledWith(1);
  });

  test('results can be cleared once nothing is under way', async () => {
    const { clearJobs } = show({ jobs: [done()] });
    await userEvent.click(screen.getByRole('button', { name: 'Clear the results' }));
    expect(clearJobs).toHaveBeenCalledOnce();
    cleanup();
    show({ jobs: [done(), job({ id: 2 })] });
    expect(screen.queryByRole('button', { name: 'Clear the results' })).toBeNull();
  });
});

test('in Chinese nothing is left in English', () => {
  show({ jobs: [job({ rows: 5, secondsLeft: 3 }), { ...done({ rejected: 1 }), id: 2 }], kept: null }, 'zh-CN');
  const said = document.body.textContent.replace(/All order-[\d-]+\.csv|Shoplint|SKU|CSV|XLSX|Enter|CNY|THB/g, '');
  expect(said.match(/[A-Za-z]{3,}/g)).toBeNull();
});
