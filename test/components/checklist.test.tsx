// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Checklist } from '../../components/checklist.tsx';
import type { ChecklistLine, ChecklistModel, ChecklistProps } from '../../components/model.ts';
import type { RuleId } from '../../rules/rule.ts';
import { noHistory, notBelow, otherClock, slip, textsIn, tooLong } from './sample.ts';

afterEach(cleanup);

const line = (
  rule: RuleId,
  fail: number,
  unknown: number,
  pass: number,
  rest: Partial<ChecklistLine> = {},
): ChecklistLine => ({
  rule,
  answers: { fail, unknown, pass, none: 0 },
  ...rest,
});
const model: ChecklistModel = {
  page: 'flash-sale',
  market: 'TH',
  kind: 'crossBorder',
  recognised: 'address',
  shop: 'Red shop',
  state: 'ready',
  zone: 'Asia/Bangkok',
  lines: [
    line(tooLong.rule, 1, 0, 0, { sample: tooLong }),
    line(notBelow.rule, 3, 1, 36, { sample: notBelow }),
    line(noHistory.rule, 0, 1, 0, { sample: noHistory }),
    line('flash-sale/name', 0, 0, 1),
    line('flash-sale/discount-depth', 0, 0, 0),
    line('flash-sale/eligibility', 0, 0, 0, { couldEnter: 'standing' }),
  ],
};

function show(over: Partial<ChecklistProps> = {}): ChecklistProps {
  const props: ChecklistProps = {
    texts: textsIn(over.language ?? 'en'),
    model,
    empty: 'elsewhere',
    language: 'en',
    paused: { page: false, everywhere: false },
    onMarket: vi.fn(),
    onPause: vi.fn(),
    onLanguage: vi.fn(),
    onWorkbench: vi.fn(),
    ...over,
  };
  render(<Checklist {...props} />);
  return props;
}
const group = (name: string): HTMLElement => document.querySelector(`[data-group="${name}"]`) as HTMLElement;

describe('the checklist', () => {
  test('sorts every rule under one of the four answers', () => {
    show();
    expect(group('fail')).toHaveTextContent(/Needs attention2.*Longest duration1 failing/);
    expect(group('fail')).toHaveTextContent('3 failing · 1 not checked · 36 passed');
    expect(group('unknown')).toHaveTextContent('Lowest price in 30 days');
    expect(group('pass')).toHaveTextContent('Name filled in');
    expect(group('none')).toHaveTextContent('Size of the discount');
  });

  test('errors before warnings, each by rule; a note stands apart and fails nothing', () => {
    const lines = [
      line(otherClock.rule, 1, 0, 0, { sample: otherClock }),
      line(slip.rule, 2, 0, 38, { sample: slip }),
      ...model.lines.slice(0, 2),
    ];
    show({ model: { ...model, lines } });
    const order = [...group('fail').querySelectorAll('[data-rule]')].map(
      (each) => each.textContent.split(/(?<=: )/)[0],
    );
    expect(order).toEqual(['Error: ', 'Error: ', 'Warning: ']);
    expect([...group('fail').querySelectorAll('li')].map(({ dataset }) => dataset['rule'])).toEqual([
      notBelow.rule,
      tooLong.rule,
      slip.rule,
    ]);
    expect(group('info')).toHaveTextContent(/^Good to know1Whose clock1 noteTimes on this page/);
    expect(group('info')).not.toHaveTextContent('failing');
  });

  test('unfolds what needs the seller, and only that', async () => {
    show();
    expect(group('fail')).toHaveAttribute('open');
    expect(group('unknown')).toHaveAttribute('open');
    expect(group('pass')).not.toHaveAttribute('open');
    await userEvent.click(within(group('pass')).getByText('Passed'));
    expect(group('pass')).toHaveAttribute('open');
  });

  test('lists what else could be checked, and leads there', async () => {
    const { onWorkbench } = show();
    expect(screen.getByText('the shop’s rating, points and balance')).toHaveTextContent('Shop standing');
    await userEvent.click(screen.getByRole('button', { name: 'Enter the shop’s rating, points and balance' }));
    expect(onWorkbench).toHaveBeenCalledWith('settings');
  });

  test('names rules that are switched off, own values, and old sources; all lead to the rulebook', async () => {
    const lines = [
      line('flash-sale/name', 0, 0, 0, { off: true }),
      line('flash-sale/max-duration', 0, 0, 1, { own: true }),
    ];
    const { onWorkbench } = show({ model: { ...model, lines }, stale: 3 });
    expect(screen.getByText(/^1 rule switched off by you:/)).toHaveTextContent('Name filled in');
    expect(group('pass').querySelectorAll('li')).toHaveLength(1);
    expect(group('pass')).toHaveTextContent('By a value you set yourself');
    expect(screen.getByText(/^3 values here rest on sources/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Open the rulebook' }));
    expect(onWorkbench).toHaveBeenCalledWith('rules');
  });

  test('says nothing of the rulebook where nothing is to be said', () => {
    show({ stale: 0 });
    expect(screen.queryByRole('button', { name: 'Open the rulebook' })).toBeNull();
  });

  test('orders and costs are entered in the history; what is only seen has no button', async () => {
    const lines = [
      line(noHistory.rule, 0, 1, 0, { couldEnter: 'history' }),
      line('flash-sale/below-cost', 0, 0, 0, { couldEnter: 'cost' }),
      line('flash-sale/name-unique', 0, 0, 0, { couldEnter: 'activities' }),
    ];
    const { onWorkbench } = show({ model: { ...model, lines } });
    for (const what of ['your orders of the last 30 days', 'your cost per product']) {
      await userEvent.click(screen.getByRole('button', { name: `Enter ${what}` }));
      expect(onWorkbench).toHaveBeenLastCalledWith('history');
    }
    expect(screen.getByText(/^your other activities/)).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Enter/ })).toHaveLength(2);
  });

  test('says how the market was recognised; a correction can be made and taken back', async () => {
    const { onMarket } = show();
    const select = screen.getByRole('combobox', { name: 'Market' });
    expect(select).toHaveDisplayValue('Thailand · cross-border');
    expect(select).toHaveAccessibleDescription('known by the web address');
    await userEvent.selectOptions(select, 'Vietnam · local');
    expect(onMarket).toHaveBeenCalledWith({ market: 'VN', kind: 'local' });
    cleanup();
    const again = show({ model: { ...model, market: 'VN', kind: 'local', recognised: 'hand' } });
    expect(screen.getByRole('combobox', { name: 'Market' })).toHaveDisplayValue('Vietnam · local');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'Recognise by itself');
    expect(again.onMarket).toHaveBeenCalledWith(null);
  });

  test('a market nobody researched stays itself', () => {
    show({ model: { ...model, market: 'MX', recognised: 'hand' } });
    expect(screen.getByRole('combobox', { name: 'Market' })).toHaveDisplayValue('Mexico · cross-border');
  });

  test('pauses this page or everything, switches the language, opens the workbench', async () => {
    const { onPause, onLanguage, onWorkbench } = show();
    await userEvent.click(screen.getByRole('switch', { name: 'Pause on this page' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Pause everywhere' }));
    expect(vi.mocked(onPause).mock.calls).toEqual([
      ['page', true],
      ['everywhere', true],
    ]);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '简体中文');
    expect(onLanguage).toHaveBeenCalledWith('zh-CN');
    await userEvent.click(screen.getByRole('button', { name: 'Workbench' }));
    expect(onWorkbench).toHaveBeenCalledOnce();
  });

  test('in Chinese', () => {
    show({ language: 'zh-CN' });
    expect(group('fail')).toHaveTextContent('需要处理');
    expect(screen.getByText('店铺：Red shop')).toBeInTheDocument();
  });

  test('a page that changed has no passes to show', () => {
    show({ model: { ...model, state: 'unrecognised' } });
    expect(screen.getByText('This page has changed')).toBeInTheDocument();
    expect(group('pass')).toBeNull();
  });

  test.each([
    ['elsewhere', 'This tab is not TikTok Shop Seller Center.'],
    ['unchecked', 'This Seller Center page is not checked.'],
  ] as const)('without a page: %s', (empty, says) => {
    show({ model: null, empty });
    expect(screen.getByText(says)).toBeInTheDocument();
    expect(
      screen.getByText('Checked: creating and editing a flash sale, and warehouse addresses.'),
    ).toBeInTheDocument();
  });
});
