// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import { SelfCheck } from '../../../components/orders/self-check.tsx';
import type { SelfCheckActions, SelfCheckModel, ShownCheck } from '../../../components/orders/model.ts';
import { textsIn } from '../sample.ts';

afterEach(cleanup);

const at = Date.parse('2026-11-23T02:00:00Z');
const check = (some: Partial<ShownCheck> = {}): ShownCheck => ({
  ...{ check: 'orders/tracking-missing', state: 'judged', judged: 9, unjudged: [], limits: {}, source: 'seed-appeals' },
  groups: [],
  proofs: [
    { id: 'carrier-scans', weight: 'needed', source: 'ops-us-appeals' },
    { id: 'platform-fault', weight: 'helps', source: 'own-advice' },
  ],
  ...some,
});
const group = { what: 'none', orders: ['1', '2', '3', '4', '5'], data: { count: 5 }, isCollected: false };
const last = (...checks: readonly ShownCheck[]): SelfCheckModel['last'] => ({
  ...{ checkedAt: at, from: at - 86_400_000, to: at, orders: 9, checks },
});

function show(over: Partial<SelfCheckModel> = {}, language: 'en' | 'zh-CN' = 'en'): Mocked<SelfCheckActions> {
  const actions: Mocked<SelfCheckActions> = {
    cancel: vi.fn(),
    again: vi.fn(),
    collect: vi.fn(),
    saveOwn: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
  };
  const model: SelfCheckModel = {
    ...{ zone: 'Asia/Bangkok', run: null, canRepeat: true, last: last(check()), hub: null, isBroken: false },
    checklist: [
      { behaviour: 'worthless-reviews', proofs: [{ id: 'review-unpaid', weight: 'needed', source: 'own-advice' }] },
    ],
    own: { phones: '', addresses: '' },
    ...over,
  };
  render(<SelfCheck texts={textsIn(language)} model={model} actions={actions} />);
  return actions;
}
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const item = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-check="${id}"]`)!;

describe('what was checked', () => {
  test('before the first import it says how to begin', () => {
    show({ last: null });
    expect(screen.getByText(/^Import an order export above/)).toBeInTheDocument();
  });

  test('orders are named with what to collect; all their ids are copied', async () => {
    const { copy, collect } = show({ last: last(check({ groups: [group] })) });
    const shown = within(item('orders/tracking-missing'));
    expect(shown.getByText('5 orders to look at')).toBeInTheDocument();
    expect(shown.getByText('5 orders are shipped and have no tracking number')).toBeInTheDocument();
    expect(shown.getByText('1 · 2 · 3 · 2 more')).toBeInTheDocument();
    expect(shown.getByText('The carrier’s scans of the parcels')).toBeVisible();
    await press(/^Copy order IDs: 5 orders/);
    expect(copy).toHaveBeenCalledExactlyOnceWith('1\n2\n3\n4\n5');
    expect(await shown.findByText('Copied.')).toBeInTheDocument();
    await userEvent.click(shown.getByRole('checkbox', { name: /^Evidence collected: 5 orders/ }));
    expect(collect).toHaveBeenCalledExactlyOnceWith('orders/tracking-missing', group.orders, true);
  });

  test('a browser that does not copy is told', async () => {
    const { copy } = show({ last: last(check({ groups: [group] })) });
    copy.mockResolvedValue(false);
    await press(/^Copy order IDs/);
    expect(await screen.findByText('The browser did not allow copying.')).toBeInTheDocument();
  });

  test('each answer has its word', () => {
    const unjudged = [{ why: 'buyer-masked', orders: 4 }] as const;
    show({
      last: last(
        check({ groups: [{ ...group, isCollected: true }] }),
        check({ check: 'orders/repeat-buyer', judged: 0, unjudged, limits: { orders: 3, units: 10, days: 7 } }),
        check({ check: 'orders/tracking-shared', judged: 5, unjudged }),
        check({ check: 'orders/tracking-format' }),
        check({ check: 'orders/own-contact', state: 'off' }),
        check({ check: 'orders/label-handover', state: 'none' }),
      ),
    });
    const says = (id: string, words: string) => {
      expect(within(item(id)).getByText(words)).toBeInTheDocument();
    };
    says('orders/tracking-missing', 'evidence collected');
    says('orders/repeat-buyer', 'cannot tell');
    says('orders/repeat-buyer', '4 orders not judged: the export hides the buyer’s name.');
    says('orders/tracking-shared', 'nothing found, 4 orders could not be judged');
    says('orders/tracking-format', 'nothing found');
    says('orders/own-contact', 'waits for your entries');
    expect(item('orders/label-handover')).toBeNull();
    expect(screen.getByText('Does not apply to this shop: Label and pickup do not agree.')).toBeInTheDocument();
  });

  test('a long list is opened on demand', async () => {
    const groups = Array.from({ length: 12 }, (_, index) => ({
      ...group,
      orders: [String(index)],
      data: { count: index },
    }));
    show({ last: last(check({ groups })) });
    expect(screen.getAllByRole('checkbox')).toHaveLength(10);
    await press('Show all 12');
    expect(screen.getAllByRole('checkbox')).toHaveLength(12);
  });

  test('nothing of it sounds different in Chinese', () => {
    show({ last: last(check({ groups: [group] })) }, 'zh-CN');
    expect(screen.getByText('5 个订单已发货，但没有物流单号')).toBeInTheDocument();
  });
});

describe('while it runs', () => {
  test('it tells how far it is, and can be stopped', async () => {
    const { cancel } = show({ last: null, run: { state: 'running', orders: 1200, share: 0.25 } });
    expect(screen.getByText('1,200 orders read')).toBeInTheDocument();
    expect(screen.getByRole('progressbar')).toHaveValue(0.25);
    await press('Stop the check');
    expect(cancel).toHaveBeenCalledOnce();
  });
  test.each([
    ['failed', /^The check could not read the file/],
    ['cancelled', /^The check was stopped/],
  ] as const)('%s: what was imported stays', (state, words) => {
    show({ run: { state, orders: 0, share: 0 } });
    expect(screen.getByText(words)).toHaveTextContent('What was imported stays.');
  });
  test('the same files are checked again', async () => {
    const { again } = show();
    await press('Check again');
    expect(again).toHaveBeenCalledOnce();
  });
});

test('behaviours no export shows are a list of what to collect, and nothing more', () => {
  show();
  expect(screen.getByText('Reviews worthless or of other products')).toBeInTheDocument();
  expect(screen.getByText('That nobody was paid for reviews')).toBeInTheDocument();
});

test('own contacts are kept, and the hub is asked only where labels matter', async () => {
  const { saveOwn } = show();
  expect(screen.queryByLabelText(/^Where the labels/)).toBeNull();
  cleanup();
  const second = show({ hub: '' });
  await userEvent.type(screen.getByLabelText(/^Phone numbers/), '081');
  await userEvent.type(screen.getByLabelText(/^Addresses/), '99/12');
  await userEvent.type(screen.getByLabelText(/^Where the labels/), 'Hongmei');
  await press('Keep');
  expect(saveOwn).not.toHaveBeenCalled();
  expect(second.saveOwn).toHaveBeenCalledExactlyOnceWith({ phones: '081', addresses: '99/12' }, 'Hongmei');
  expect(screen.getByText('Kept. Counts from the next check on.')).toBeInTheDocument();
});
