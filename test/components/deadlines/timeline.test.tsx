// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import type { CalendarActions, EntryActions, TimelineEntry } from '../../../components/deadlines/model.ts';
import { NextDeadlines } from '../../../components/deadlines/next.tsx';
import { Timeline } from '../../../components/deadlines/timeline.tsx';
import { dispatchDeadline } from '../../../rules/deadlines/orders.ts';
import { day, hour } from '../../../rules/time.ts';
import { aSetting } from '../../rules/deadlines/given.ts';
import { textsIn } from '../sample.ts';
import { actions as sampleActions, dispatch, entries, entryOf, now, sellerZone, thai, unknown } from './sample.ts';

// jsdom lays nothing out and cannot scroll.
Element.prototype.scrollTo = () => undefined;

afterEach(cleanup);

interface Shown {
  readonly actions: Mocked<EntryActions>;
  readonly calendar: Mocked<CalendarActions>;
  again(entries: readonly TimelineEntry[]): void;
}
function show(some: readonly TimelineEntry[] = entries): Shown {
  const actions = sampleActions();
  const calendar = { saveCalendar: vi.fn<CalendarActions['saveCalendar']>(() => Promise.resolve()) };
  const drawn = (of: readonly TimelineEntry[]) => (
    <Timeline {...{ texts: textsIn('en'), entries: of, now, sellerZone, actions, calendar }} />
  );
  const { rerender } = render(drawn(some));
  return {
    actions,
    calendar,
    again(of) {
      rerender(drawn(of));
    },
  };
}
const items = (): HTMLElement[] =>
  screen.getAllByRole('listitem').filter((each) => each.dataset['index'] !== undefined);
const item = (index: number): HTMLElement => items()[index] as HTMLElement;
const names = (): string[] => items().map((each) => each.querySelector('.deadline-kind')?.textContent ?? '');

describe('the timeline', () => {
  test('with nothing on it says what brings something, and offers no filter of nothing', () => {
    const { again } = show([]);
    expect(screen.getByText(textsIn('en').t('timeline.nothing'))).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
    again(entries);
    expect(screen.getAllByRole('combobox')).not.toHaveLength(0);
  });
  test('stands by day, each with its kind and moment for whoever reads it', () => {
    show();
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Overdue',
      'Today, 22 Nov',
      'Tomorrow, 23 Nov',
      '2 Dec',
      'Could not be reckoned',
    ]);
    const marked = [...document.querySelectorAll<HTMLElement>('[data-deadline]')];
    expect(marked.map(({ dataset }) => [dataset['deadline'], dataset['due']])).toEqual([
      ['dispatch', new Date(now - 5 * hour).toISOString()],
      ['flash-start', new Date(now + 2 * hour).toISOString()],
      ['dispatch', new Date(now + 4 * hour).toISOString()],
      ['dispatch', new Date(now + 26 * hour).toISOString()],
      ['appeal-first', new Date(now + 10 * day).toISOString()],
      ['dispatch', undefined],
    ]);
  });

  test('shows the shop’s time, the seller’s, and the time left', () => {
    show();
    expect(item(2)).toHaveTextContent('Dispatch: order 2');
    expect(item(2)).toHaveTextContent('in 4 h');
    expect(item(2)).toHaveTextContent('Shop: 22 Nov 13:30 (GMT+7)');
    expect(item(2)).toHaveTextContent('You: 22 Nov 14:30 (GMT+8)');
    expect(item(0)).toHaveTextContent('5 h overdue');
  });

  test('explains one when asked', async () => {
    const { actions } = show();
    expect(actions.explain).not.toHaveBeenCalled();
    await userEvent.click(within(item(2)).getByRole('button', { name: /^Why\?/ }));
    expect(await screen.findByText('created 20 Nov 13:30 + 48 h = 22 Nov 13:30 (GMT+7)')).toBeInTheDocument();
    expect(actions.explain).toHaveBeenCalledOnce();
  });

  test('copies the ids of orders that fall due together', async () => {
    const group = { ...entries[2]!, orders: { count: 2, last: now, asOf: now } };
    const { actions } = show([group, entries[3]!]);
    await userEvent.click(within(item(1)).getByRole('button', { name: /^Why\?/ }));
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
    await userEvent.click(within(item(0)).getByRole('button', { name: /^Why\?/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Copy 2 order IDs' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('583000000000000001\n583000000000000002');
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
  });

  test('orders that are not known any more are told', async () => {
    const { actions } = show([{ ...entries[2]!, orders: { count: 2, last: now, asOf: now } }]);
    actions.orderIds.mockResolvedValue([]);
    await userEvent.click(within(item(0)).getByRole('button', { name: /^Why\?/ }));
    expect(await screen.findByText(/^These orders are not known any more/)).toBeInTheDocument();
  });

  test('an answer that is gone says so', async () => {
    show([entryOf(dispatch('77', 5))]);
    await userEvent.click(within(item(0)).getByRole('button', { name: /^Why\?/ }));
    expect(await screen.findByText(/^This deadline is not known any more/)).toBeInTheDocument();
  });

  test('is snoozed in two presses', async () => {
    const { actions } = show();
    await userEvent.click(within(item(3)).getByRole('button', { name: 'Snooze: Dispatch: order 3' }));
    await userEvent.click(within(item(3)).getByRole('button', { name: 'Tonight 20:00' }));
    expect(actions.snooze).toHaveBeenCalledWith(entries[3], Date.parse('2026-11-22T20:00+08:00'));
    expect(screen.getByText(/^Snoozed: Dispatch: order 3\./)).toBeInTheDocument();
  });

  test('never snoozes beyond the deadline itself', async () => {
    show();
    await userEvent.click(within(item(2)).getByRole('button', { name: /^Snooze/ }));
    expect(within(item(2)).getByRole('button', { name: 'In 1 h' })).toBeInTheDocument();
    expect(within(item(2)).queryByRole('button', { name: 'Tomorrow 09:00' })).toBeNull();
  });

  test('done goes away, the focus stays in the list, and it can be taken back', async () => {
    const { actions, again } = show();
    await userEvent.click(within(item(2)).getByRole('button', { name: /^Done/ }));
    expect(actions.markDone).toHaveBeenCalledWith(entries[2]);
    again(entries.map((each, index) => (index === 2 ? { ...each, mark: { settled: now, isDone: true } } : each)));
    expect(names()).not.toContain('Dispatch: order 2');
    expect(item(2)).toHaveFocus();
    await userEvent.click(within(screen.getByText(/^Done: Dispatch: order 2\./)).getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledWith(entries[2]);
  });

  test('leads to the page where one is known', () => {
    show();
    expect(within(item(0)).getByRole('link')).toHaveAttribute('href', 'https://seller-th.tiktok.com/order?tab=all');
    expect(within(item(4)).queryByRole('link', { name: /^Open the page/ })).toBeNull();
  });

  test('leads to the case, or to the plan of the next sale', () => {
    show();
    expect(within(item(1)).getByRole('link', { name: 'Plan the next sale: Flash sale starts: Bags' })).toHaveAttribute(
      'href',
      '#somewhere',
    );
    expect(within(item(4)).getByRole('link', { name: /^Open the case/ })).toBeInTheDocument();
    expect(within(item(2)).queryByRole('link', { name: /^(?:Plan|Open the case)/ })).toBeNull();
  });

  test('a deadline of the page says how far it is from the reckoned one', () => {
    const page = (more: number) => ({ dispatch: { due: now + more * hour, seenAt: now } });
    const order = (id: string, more: number) =>
      entryOf(dispatchDeadline({ id, createdAt: now - 40 * hour, page: page(more) }, aSetting('TH*', { shop: thai })));
    show([order('1', 5), order('2', 8), order('3', 10)]);
    expect(item(0)).toHaveTextContent('As the page shows it, 3 h earlier than reckoned');
    expect(item(1).textContent).toMatch(/As the page shows it(?!,)/);
    expect(item(2)).toHaveTextContent('As the page shows it, 2 h later than reckoned');
  });

  test('what cannot be reckoned is no silent gap', () => {
    show([entryOf(unknown)]);
    expect(item(0)).toHaveTextContent('not known');
  });

  test('grouped orders are counted', () => {
    show([{ ...entryOf(dispatch('1', 3)), orders: { count: 42, last: now + 4 * hour, asOf: now } }]);
    expect(item(0)).toHaveTextContent('Dispatch: 42 orders');
  });
});

describe('filters', () => {
  test('by kind, shop and market', async () => {
    show();
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'First appeal');
    expect(names()).toEqual(['First appeal: Fake orders']);
    await userEvent.selectOptions(screen.getByLabelText('Shop'), thai);
    expect(screen.getByText(/^Nothing runs out here\./)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'All');
    await userEvent.selectOptions(screen.getByLabelText('Shop'), 'All');
    await userEvent.selectOptions(screen.getByLabelText('Market'), 'Vietnam');
    expect(names()).toEqual(['First appeal: Fake orders']);
  });

  test('by state', async () => {
    const [first] = entries;
    const snoozed = { ...(first as TimelineEntry), mark: { settled: now, snoozedUntil: now + hour } };
    show([snoozed, ...entries.slice(1)]);
    const only = async (state: string): Promise<string[]> => {
      await userEvent.selectOptions(screen.getByLabelText('State'), state);
      return names();
    };
    expect(await only('Snoozed')).toEqual(['Dispatch: order 1']);
    expect(await only('Under 24 h')).toEqual(['Dispatch: order 2']);
    expect(await only('Later')).toEqual(['Flash sale starts: Bags', 'Dispatch: order 3', 'First appeal: Fake orders']);
    expect(await only('Could not be reckoned')).toEqual(['Dispatch: order 9']);
    await userEvent.selectOptions(screen.getByLabelText('State'), 'Overdue');
    expect(screen.getByText(/^Nothing runs out here\./)).toBeInTheDocument();
  });

  test('done ones are shown when asked for, with the way back', async () => {
    const [first] = entries;
    const { actions } = show([{ ...(first as TimelineEntry), mark: { settled: now, isDone: true } }]);
    expect(screen.queryByRole('listitem')).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Done ones too' }));
    await userEvent.click(within(item(0)).getByRole('button', { name: /^Undo/ }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});

describe('the keyboard', () => {
  test('arrows go from deadline to deadline, Enter explains, Tab goes to its buttons', async () => {
    show();
    item(0).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(item(2)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/^created 20 Nov 13:30/)).toBeInTheDocument();
    await userEvent.tab();
    expect(screen.getByRole('checkbox', { name: 'Choose for the calendar: Dispatch: order 2' })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{End}');
    expect(item(items().length - 1)).toHaveFocus();
  });

  test('ten thousand deadlines draw those in sight only', () => {
    show(Array.from({ length: 10_000 }, (_, index) => entryOf(dispatch(String(index), 1 + index / 100))));
    expect(items().length).toBeLessThan(40);
    expect(item(0)).toHaveAttribute('aria-setsize', '10000');
  });
});

describe('the calendar', () => {
  test('takes what is shown, or what was chosen', async () => {
    const { calendar } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Save all 5 for the calendar' }));
    expect(calendar.saveCalendar.mock.calls[0]?.[0]).toHaveLength(5);
    expect(await screen.findByText(/^Saved as a file\./)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /order 3$/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Save the chosen one for the calendar' }));
    expect(calendar.saveCalendar).toHaveBeenLastCalledWith([entries[3]]);
  });
});

describe('the popup’s deadlines', () => {
  const popup = (some: readonly TimelineEntry[], language: 'en' | 'zh-CN' = 'en') => {
    const onAll = vi.fn();
    const actions = sampleActions();
    render(
      <NextDeadlines
        {...{ texts: textsIn(language), entries: some, now, sellerZone, most: 4, total: some.length, actions, onAll }}
      />,
    );
    return { onAll, actions };
  };

  test('are the next few, overdue ones first, and the way to all', async () => {
    const { onAll } = popup(entries);
    expect([...document.querySelectorAll('.deadline-kind')].map((each) => each.textContent)).toEqual([
      'Dispatch: order 1',
      'Flash sale starts: Bags',
      'Dispatch: order 2',
      'Dispatch: order 3',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'All 6' }));
    expect(onAll).toHaveBeenCalledOnce();
  });

  test('many that have passed leave room for what is next', () => {
    popup([
      ...Array.from({ length: 30 }, (_, index) => entryOf(dispatch(`old${String(index)}`, index - 40))),
      ...Array.from({ length: 30 }, (_, index) => entryOf(dispatch(`new${String(index)}`, index + 1))),
    ]);
    expect([...document.querySelectorAll('.deadline-kind')].map((each) => each.textContent)).toEqual([
      'Dispatch: order old28',
      'Dispatch: order old29',
      'Dispatch: order new0',
      'Dispatch: order new1',
    ]);
  });

  test('draw nothing where nothing runs out', () => {
    popup([]);
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('speak Chinese', () => {
    popup(entries, 'zh-CN');
    expect(screen.getByText('发货：订单 2')).toBeInTheDocument();
    expect(screen.getByText('还剩 4 小时')).toBeInTheDocument();
    expect(screen.getByText('已逾期 5 小时')).toBeInTheDocument();
  });
});
