// @vitest-environment jsdom
/** The rulebook: values in words, their sources, what others say, and what nobody looked up. */
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mock } from 'vitest';
import { Rulebook } from '../../components/rulebook.tsx';
import type { FileState, RulebookActions } from '../../components/rulebook/model.ts';
import { valueText } from '../../components/rulebook/values.ts';
import { marketOf, markets } from '../../rules/markets/index.ts';
import { noOwn, type OwnRulebook, type OwnValue } from '../../rules/own.ts';
import { judges, rulebookOf } from '../../rules/rulebook.ts';
import { textsIn } from './sample.ts';

afterEach(cleanup);

const actions = (): Record<keyof RulebookActions, Mock> => ({
  choose: vi.fn(),
  switchOff: vi.fn(),
  switchOn: vi.fn(),
  setValue: vi.fn(),
  takeBack: vi.fn(),
  saveFile: vi.fn(),
  openFile: vi.fn(),
  acceptFile: vi.fn(),
  closeFile: vi.fn(),
});
interface Shown {
  readonly market: string;
  readonly kind?: 'local' | 'crossBorder';
  readonly own?: OwnRulebook;
  readonly file?: FileState;
  readonly date?: string;
}
const show = ({ market, kind = 'local', own = noOwn, file = null, date = '2026-11-23' }: Shown) => {
  const acts = actions();
  const found = marketOf(market);
  const entries = rulebookOf(judges, found, kind, date, own);
  const currency = found.currency?.code ?? null;
  const model = { choice: { market, kind }, currency, zone: 'Asia/Bangkok', entries, file };
  render(<Rulebook texts={textsIn('en')} model={model} actions={acts} />);
  return acts;
};
const row = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(name) });

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const texts = textsIn(language);
  test.each(Object.keys(markets))('every value of %s has words, with nothing left open', (market) => {
    for (const kind of ['local', 'crossBorder'] as const) {
      for (const { name, now, others } of rulebookOf(judges, marketOf(market), kind, '2026-11-23')) {
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
  show({ market: 'US' });
  const duration = within(row('Longest duration'));
  expect(duration.getByText('at most 72 h')).toBeVisible();
  expect(duration.getByText('flash-sale/max-duration')).toBeVisible();
  expect(duration.getByText('all markets')).toBeVisible();
  expect(duration.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/));
  expect(duration.getByText(/Seller guide, read/)).toBeVisible();
});

test('sources that disagree stand side by side', () => {
  show({ market: 'TH' });
  const expiry = within(row('Violation points expire after'));
  expect(expiry.getByText('90 days')).toBeVisible();
  expect(expiry.getByText('Another source says: 180 days')).toBeVisible();
  expect(expiry.getAllByText(/, read 22 Nov/)).toHaveLength(2);
});

test('what nobody looked up says so', () => {
  show({ market: 'SG' });
  expect(within(row('Size of the discount')).getByText('Nobody has looked this up yet: not checked')).toBeVisible();
});

test('is searched by rule, value and source', async () => {
  show({ market: 'TH' });
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), '72 H');
  expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  expect(row('Longest duration')).toBeVisible();
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find' }), 'xyz');
  expect(screen.getByText('Nothing found. Try fewer letters.')).toBeVisible();
});

test('another market is one choice away', async () => {
  const { choose } = show({ market: 'TH' });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Market' }), 'Vietnam · cross-border');
  expect(choose).toHaveBeenCalledWith({ market: 'VN', kind: 'crossBorder' });
});

test('a source that was read long ago asks to be read again, in its line and above the table', () => {
  show({ market: 'TH', date: '2027-12-01' });
  expect(within(row('Violation points expire after')).getAllByText(/^Read 374 days ago/)).toHaveLength(2);
  expect(screen.getByText(/values here rest on sources that were read long ago/)).toBeVisible();
});

test('nothing is said of age while every source is fresh', () => {
  show({ market: 'TH' });
  expect(screen.queryByText(/read long ago|days ago/)).toBeNull();
});

const off = {
  rule: 'flash-sale/max-duration',
  reason: 'we tested longer ones',
  since: Date.parse('2026-11-20T18:00:00Z'),
};
const hours = (value: number | null): OwnValue<'flashSaleMaxHours'> => ({
  ...{ policy: 'flashSaleMaxHours', market: 'TH', kind: 'local', value },
  ...{ reason: 'the form takes them', since: Date.parse('2026-11-20T18:00:00Z') },
});
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('a rule that is switched off', () => {
  test('asks why before it is', async () => {
    const { switchOff } = show({ market: 'TH' });
    await userEvent.click(button('Switch off: Longest duration'));
    const form = within(screen.getByRole('form', { name: 'Switch off: Longest duration' }));
    await userEvent.click(form.getByRole('button', { name: 'Switch off' }));
    expect(form.getByText(/Say in a few words why/)).toBeVisible();
    expect(switchOff).not.toHaveBeenCalled();
    await userEvent.type(form.getByRole('textbox', { name: 'Why?' }), ' we tested longer ones ');
    await userEvent.click(form.getByRole('button', { name: 'Switch off' }));
    expect(switchOff).toHaveBeenCalledWith('flash-sale/max-duration', 'we tested longer ones');
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('says since when, on the seller’s clock, and why; and comes back with one click', async () => {
    const { switchOn } = show({ market: 'TH', own: { off: [off], values: [] } });
    const line = within(row('Longest duration'));
    // 18:00 in London is past midnight in Bangkok.
    expect(line.getByText('Switched off by you since 21 Nov')).toBeVisible();
    expect(line.getByText('we tested longer ones')).toBeVisible();
    await userEvent.click(button('Switch on again: Longest duration'));
    expect(switchOn).toHaveBeenCalledWith('flash-sale/max-duration');
  });
});

describe('a value of one’s own', () => {
  const form = () => within(screen.getByRole('form', { name: /^Your own value for: / }));
  const open = (rule: string) => userEvent.click(button(`Set your own value: ${rule}`));
  const save = () => userEvent.click(form().getByRole('button', { name: 'Save' }));
  const why = () => userEvent.type(form().getByRole('textbox', { name: 'Why?' }), 'seen');
  const type = async (field: string | RegExp, text: string) => {
    await userEvent.clear(form().getByRole('textbox', { name: field }));
    await userEvent.type(form().getByRole('textbox', { name: field }), text);
  };

  test('begins with what is in force, and wants a reason', async () => {
    const { setValue } = show({ market: 'TH' });
    await open('Longest duration');
    expect(form().getByRole('textbox', { name: 'Hours' })).toHaveValue('72');
    await type('Hours', '96');
    await save();
    expect(form().getByText(/Say in a few words why/)).toBeVisible();
    expect(setValue).not.toHaveBeenCalled();
    await why();
    await save();
    expect(setValue).toHaveBeenCalledWith('flashSaleMaxHours', 96, 'seen');
  });

  test.each([
    ['0', false],
    ['1', true],
    ['8760', true],
    ['8761', false],
    ['1.5', false],
    ['many', false],
    ['', false],
  ])('of “%s” hours: %s', async (text, isTaken) => {
    const { setValue } = show({ market: 'TH' });
    await open('Longest duration');
    await userEvent.clear(form().getByRole('textbox', { name: 'Hours' }));
    if (text !== '') await userEvent.type(form().getByRole('textbox', { name: 'Hours' }), text);
    await why();
    await save();
    expect(setValue).toHaveBeenCalledTimes(isTaken ? 1 : 0);
    if (!isTaken) expect(form().getByText('Enter a number from 1 to 8,760.')).toBeVisible();
  });

  test('has its ends in order', async () => {
    const { setValue } = show({ market: 'VN' });
    await open('Limit per buyer');
    await type('At least', '5');
    await type('At most', '4');
    await why();
    await save();
    expect(setValue).not.toHaveBeenCalled();
    await type('At most', '5');
    await save();
    expect(setValue).toHaveBeenCalledWith('flashSalePurchaseLimit', { min: 5, max: 5 }, 'seen');
  });

  test('of money is in minor units of the market’s currency; what may be empty may be empty', async () => {
    const { setValue } = show({ market: 'TH' });
    await open('Price within the market’s bounds');
    await type(/^At least \(THB\)/, '12.50');
    await why();
    await save();
    const thb = (amount: number) => ({ amount, currency: 'THB' });
    expect(setValue).toHaveBeenCalledWith('priceBounds', { min: thb(1250), max: thb(26_000_000) }, 'seen');
  });

  test('may be that there is no such rule, and a switch is chosen', async () => {
    const { setValue } = show({ market: 'TH' });
    await open('Name filled in');
    expect(form().getByRole('radio', { name: 'Applies' })).toBeChecked();
    await userEvent.click(form().getByRole('radio', { name: 'There is no such rule here' }));
    await why();
    await save();
    expect(setValue).toHaveBeenCalledWith('flashSaleName', null, 'seen');
  });

  test('stands before the researched one, with the reason, and is taken back with one click', async () => {
    const { takeBack } = show({ market: 'TH', own: { off: [], values: [hours(96)] } });
    const line = within(row('Longest duration'));
    expect(line.getByText('at most 96 h')).toBeVisible();
    expect(line.getByText('Your own value since 21 Nov')).toBeVisible();
    expect(line.getByText('the form takes them')).toBeVisible();
    expect(line.getByText('Researched: at most 72 h')).toBeVisible();
    await userEvent.click(button('Back to the researched value: Longest duration'));
    expect(takeBack).toHaveBeenCalledWith('flashSaleMaxHours');
  });

  test('terms and cities have their place elsewhere', () => {
    show({ market: 'TH', kind: 'crossBorder' });
    expect(within(row('^Dispatch \\d')).getByRole('link', { name: /under Deadlines/ })).toHaveAttribute(
      'href',
      '#deadlines',
    );
    expect(screen.queryByRole('button', { name: 'Set your own value: Dispatch' })).toBeNull();
  });
});

test('what was changed can be looked at alone', async () => {
  show({ market: 'TH', own: { off: [{ ...off, rule: 'flash-sale/name' }], values: [hours(null)] } });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Only what you changed: 2 rows' }));
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
});

describe('a rulebook file', () => {
  const source = { title: 'Notice of 20 Nov', url: 'https://seller-th.tiktok.com/notice', readOn: '2026-11-20' };
  const change = (policy: 'flashSaleMaxHours' | 'flashSaleMinMinutes', here: number, file: number) => ({
    ...{ policy, market: 'TH', kind: 'local' as const, here, file, source, isResearched: false },
  });
  const changes = [change('flashSaleMaxHours', 72, 96), change('flashSaleMinMinutes', 10, 30)];
  const plan = { file: 'team.json', changes, same: 3, skipped: ['values[4] TH flashSaleNames'] };

  test('shows what is different, and only what stays ticked is taken', async () => {
    const { acceptFile } = show({ market: 'TH', file: { state: 'opened', plan } });
    const line = within(screen.getByRole('row', { name: /at most 96 h/ }));
    expect(line.getByText('at most 72 h')).toBeVisible();
    expect(line.getByRole('link', { name: /Notice of 20 Nov/ })).toHaveAttribute('href', source.url);
    expect(screen.getByText('1 entry cannot be used and stays out')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Shortest duration' }));
    await userEvent.click(button('Take over 1 value'));
    expect(acceptFile).toHaveBeenCalledWith([changes[0]]);
  });

  test.each([
    ['broken', 'x.json is no rulebook file, or it is damaged. Open one that was saved here.'],
    ['newer', 'x.json was saved by a newer Shoplint. Update Shoplint, then open it again.'],
    ['large', 'x.json is too large for a rulebook file. Open one that was saved here.'],
  ] as const)('that is %s says what to do', (problem, words) => {
    show({ market: 'TH', file: { state: 'failed', file: 'x.json', problem } });
    expect(screen.getByRole('alert', { name: '' })).toHaveTextContent(words);
  });

  test('that says the same offers nothing to take', () => {
    show({ market: 'TH', file: { state: 'opened', plan: { ...plan, changes: [], skipped: [] } } });
    expect(screen.getByText('team.json says the same as here.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Take over/ })).toBeNull();
  });

  test('is picked by a button', async () => {
    const { openFile, saveFile } = show({ market: 'TH' });
    const file = new File(['{}'], 'team.json', { type: 'application/json' });
    await userEvent.upload(screen.getByTestId('import-rulebook'), file);
    expect(openFile).toHaveBeenCalledWith(file);
    await userEvent.click(button('Save the file'));
    expect(saveFile).toHaveBeenCalledOnce();
  });
});
