// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, type Mocked } from 'vitest';
import { History } from '../../../components/history.tsx';
import type { HistoryActions, HistoryModel } from '../../../components/history/model.ts';
import { baht, textsIn } from '../sample.ts';
import { actions as sampleActions, detail, limit, model, now, sku } from './sample.ts';

afterEach(cleanup);

function show(over: Partial<HistoryModel> = {}, actions = sampleActions()): Mocked<HistoryActions> {
  render(<History texts={textsIn('en')} model={model(over)} actions={actions} />);
  return actions;
}
const grid = (): HTMLElement => screen.getByRole('grid', { name: 'SKUs' });
const names = (): (string | null | undefined)[] =>
  within(grid())
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.cell-product')?.textContent);
const sortBy = (column: string): Promise<void> =>
  userEvent.click(within(screen.getByRole('columnheader', { name: column })).getByRole('button'));
const shownNames = (...expected: string[]): Promise<void> =>
  waitFor(() => {
    expect(names()).toEqual(expected);
  });

describe('the table', () => {
  test('a row says name, ceiling, its rise, last price and orders', () => {
    show();
    const [, first, second, third] = within(grid()).getAllByRole('row');
    const cells = (row: HTMLElement | undefined): (string | null)[] =>
      row
        ? within(row)
            .getAllByRole('gridcell')
            .map((cell) => cell.textContent)
        : [];
    expect(cells(first)).toEqual(['Canvas bagSand · 1729384756001', '฿118.00', '3 Dec', '฿129.0021 Nov', '240']);
    expect(cells(second)).toEqual(['Phone stand1729384756002', 'no limit', '–', '≈\u00a0฿133.3313 Oct', '12']);
    expect(third).toHaveTextContent('suspected flash sale');
  });

  test('is sorted by its headings, what sets no limit last in both directions', async () => {
    show();
    expect(names()).toEqual(['Canvas bag', 'Phone stand', 'Ürn']);
    expect(screen.getByRole('columnheader', { name: 'Orders' })).toHaveAttribute('aria-sort', 'descending');
    await sortBy('Ceiling');
    await shownNames('Ürn', 'Canvas bag', 'Phone stand');
    expect(screen.getByRole('columnheader', { name: 'Ceiling' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Orders' })).toHaveAttribute('aria-sort', 'none');
    await sortBy('Ceiling');
    await shownNames('Canvas bag', 'Ürn', 'Phone stand');
    await sortBy('Rises on');
    await shownNames('Ürn', 'Canvas bag', 'Phone stand');
    await sortBy('Last price');
    await shownNames('Ürn', 'Phone stand', 'Canvas bag');
    await sortBy('Product and variation');
    await shownNames('Canvas bag', 'Phone stand', 'Ürn');
  });

  test('is searched by name, variation and id, in any order of the words', async () => {
    show();
    const search = screen.getByRole('searchbox', { name: 'Search name or SKU id' });
    await userEvent.type(search, 'sand CANVAS');
    await shownNames('Canvas bag');
    expect(screen.getByText('1 of 3 SKUs')).toBeInTheDocument();
    await userEvent.clear(search);
    await userEvent.type(search, '756002');
    await shownNames('Phone stand');
    await userEvent.type(search, 'x');
    expect(await screen.findByText('No SKU fits.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await shownNames('Canvas bag', 'Phone stand', 'Ürn');
  });

  test.each([
    ['With a ceiling', ['Canvas bag', 'Ürn']],
    ['Rises within 7 days', ['Ürn']],
    ['Suspected flash sale', ['Ürn']],
    ['All', ['Canvas bag', 'Phone stand', 'Ürn']],
  ])('filter: %s', async (filter, expected) => {
    show();
    const chip = screen.getByRole('button', { name: filter });
    await userEvent.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    await shownNames(...expected);
  });

  test('a rise in exactly 7 days is within them, a moment later is not', async () => {
    const rising = (product: string, later: number) => {
      const lowest = { ...limit(100, 23), leavesAt: now + 7 * 86_400_000 + later };
      return sku({ sku: product, product, ceiling: { certain: lowest, strict: lowest } });
    };
    show({ skus: [rising('In time', 0), rising('Too late', 1)] });
    await userEvent.click(screen.getByRole('button', { name: 'Rises within 7 days' }));
    await shownNames('In time');
  });

  test('50,000 rows are there for the reader, and only those in sight in the document', () => {
    show({ skus: Array.from({ length: 50_000 }, (_, i) => sku({ sku: String(i), product: `Bag ${String(i)}` })) });
    expect(grid()).toHaveAttribute('aria-rowcount', '50001');
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getByText('50,000 SKUs')).toBeInTheDocument();
  });

  test('the keyboard goes from row to row and opens one', async () => {
    const { openSku } = show();
    grid().focus();
    const active = (): string | null | undefined =>
      document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(active()).toContain('Canvas bag');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Phone stand');
    await userEvent.keyboard('{End}');
    expect(active()).toContain('Ürn');
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Ürn');
    await userEvent.keyboard('{Enter}');
    expect(openSku).toHaveBeenCalledWith('1729384756003');
    await userEvent.keyboard('{Home}');
    expect(active()).toContain('Canvas bag');
  });

  test('a click opens, too', async () => {
    const { openSku } = show();
    await userEvent.click(screen.getByText('Phone stand'));
    expect(openSku).toHaveBeenCalledWith('1729384756002');
  });
});

describe('one SKU', () => {
  const open = (over = detail(), actions = sampleActions()): Mocked<HistoryActions> => show({ detail: over }, actions);
  const pane = () => within(screen.getByRole('region', { name: 'Canvas bag' }));

  test('says what limits the price, which order set it, until when, and what then', () => {
    open();
    expect(screen.getByRole('heading', { name: 'Canvas bag' })).toHaveFocus();
    expect(pane().getByText('Highest flash price now: ฿118.00')).toBeInTheDocument();
    expect(
      pane().getByText(
        'Set by order …4821 of 3 Nov 09:30, at ฿118.00 a unit. It stops counting on 3 Dec 09:30. From then on: ฿129.00, if no lower order follows.',
      ),
    ).toBeInTheDocument();
    expect(pane().getByText(/without shipping, tax and platform discounts/)).toBeInTheDocument();
    expect(pane().queryByText(/may not count:/)).toBeNull();
  });

  test('an order that may not count is told apart', () => {
    const [strict, certain] = [limit(11_000, 5, '1111110001'), limit(11_800, 19)];
    open(
      detail({
        story: {
          state: 'known',
          sku: '1729384756001',
          comparison: null,
          steps: [{ from: now, ceiling: { certain, strict }, highest: baht(11_000) }],
        },
      }),
    );
    expect(pane().getByText(/That order may not count:.* is …4821, at ฿118\.00\.$/)).toBeInTheDocument();
    expect(pane().getByText(/^Nobody has researched for this market whether/)).toBeInTheDocument();
  });

  test('gaps in the imports say what to export', () => {
    const { story } = detail();
    if (story?.state !== 'known') throw new Error('The sample changed.');
    const day = 86_400_000;
    open(detail({ story: { ...story, state: 'uncovered', gaps: [{ from: now - 9 * day, to: now - 7 * day }] } }));
    expect(
      pane().getByText(/a lower order may be missing\. Export orders created 13 Nov to 15 Nov\./),
    ).toBeInTheDocument();
  });

  test('no order limits it', () => {
    open(
      detail({
        story: {
          state: 'known',
          sku: '1729384756001',
          comparison: 'below',
          steps: [{ from: now, ceiling: { certain: null, strict: null }, highest: null }],
        },
      }),
    );
    expect(pane().getByText('No order of the last 30 days sets a limit.')).toBeInTheDocument();
  });

  test('the chart has a name, and its numbers are in tables', async () => {
    open();
    expect(pane().getByRole('img', { name: /^Prices paid and the ceiling 4 orders as marks/ })).toBeInTheDocument();
    await userEvent.click(pane().getByText('The numbers as tables'));
    const orders = within(pane().getByRole('table', { name: 'Orders, newest first' }));
    expect(orders.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'CreatedUnit priceQuantityCountsOrder',
      '21 Nov 09:30฿129.001yes581230000000009999',
      '19 Nov 09:30฿125.002perhaps581230000000007777',
      '12 Nov 09:30฿99.001no, flash sale581230000000005555',
      '3 Nov 09:30฿118.001yes581230000000004821',
    ]);
    const steps = within(pane().getByRole('table', { name: 'Ceiling over the next 30 days' }));
    expect(steps.getAllByRole('row').at(-1)).toHaveTextContent('21 Dec 09:30no limit–');
  });

  test('what a product discount would do', async () => {
    const actions = sampleActions();
    actions.whatIf.mockImplementation((_, { price, percent }) => ({
      discounted: { ...price, amount: (price.amount * (100 - percent)) / 100 },
      highest: baht(10_320),
      lowers: percent > 10,
      until: now + 37 * 86_400_000,
      steps: [],
    }));
    open(detail(), actions);
    expect(pane().getByRole('textbox', { name: 'Price now (THB)' })).toHaveValue('129.00');
    expect(pane().getByText('Buyers would pay ฿116.10, which does not lower the ceiling.')).toBeInTheDocument();
    const percent = pane().getByRole('textbox', { name: 'Discount (%)' });
    await userEvent.clear(percent);
    expect(pane().getByText('Enter a discount above 0 and below 100.')).toBeInTheDocument();
    await userEvent.type(percent, '20');
    expect(
      pane().getByText('Buyers would pay ฿103.20. The highest flash price would then be ฿103.20 until 29 Dec 09:30.'),
    ).toBeInTheDocument();
    expect(actions.whatIf).toHaveBeenLastCalledWith('1729384756001', { price: baht(12_900), percent: 20, days: 7 });
  });

  test('a discount that lowers a later ceiling says from when', () => {
    const actions = sampleActions();
    const { story } = detail();
    if (story?.state !== 'known') throw new Error('The sample changed.');
    const later = story.steps.map((step, i) => (i === 1 ? { ...step, highest: baht(12_000) } : step));
    actions.whatIf.mockReturnValue({
      discounted: baht(12_000),
      highest: baht(11_800),
      lowers: true,
      until: now + 37 * 86_400_000,
      steps: later,
    });
    open(detail(), actions);
    expect(
      pane().getByText(
        'Buyers would pay ฿120.00. Today’s ceiling stays; from 3 Dec 09:30 on it would be ฿120.00 instead of ฿129.00, until 29 Dec 09:30.',
      ),
    ).toBeInTheDocument();
  });

  test('the next flash sales are a list to copy', async () => {
    const { copy } = open();
    await userEvent.click(pane().getByRole('button', { name: 'Copy the list' }));
    expect(copy).toHaveBeenCalledWith(
      '22 Nov 09:35 to 25 Nov 09:30: at most ฿118.00\n3 Dec 09:30 to 6 Dec 09:30: at most ฿129.00',
    );
    expect(await pane().findByText('Copied.')).toBeInTheDocument();
  });

  test('its cost is entered, refused and taken out', async () => {
    const { setCost } = open();
    const cost = pane().getByRole('textbox', { name: 'Your cost per unit' });
    const save = pane().getByRole('button', { name: 'Save' });
    await userEvent.type(cost, 'about 5');
    await userEvent.click(save);
    expect(cost).toBeInvalid();
    expect(setCost).not.toHaveBeenCalled();
    await userEvent.clear(cost);
    await userEvent.type(cost, '12.5');
    await userEvent.click(save);
    expect(setCost).toHaveBeenLastCalledWith('1729384756001', { amount: 1250, currency: 'CNY' });
    await userEvent.clear(cost);
    await userEvent.click(save);
    expect(setCost).toHaveBeenLastCalledWith('1729384756001', null);
  });

  test('Escape and the cross close it', async () => {
    const { openSku } = open();
    await userEvent.click(pane().getByRole('button', { name: 'Close this SKU' }));
    expect(openSku).toHaveBeenLastCalledWith(null);
    await userEvent.keyboard('{Escape}');
    expect(openSku).toHaveBeenCalledTimes(2);
  });
});
