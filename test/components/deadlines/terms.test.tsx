// @vitest-environment jsdom
/** What the seller adds to the reckoning, as it is entered, refused and kept. */
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import type { TermsActions, TermsModel } from '../../../components/deadlines/model.ts';
import { Terms } from '../../../components/deadlines/terms.tsx';
import type { AddedSwitch, Extension, OwnTerm } from '../../../rules/deadlines/setting.ts';
import { textsIn } from '../sample.ts';
import { now, thai } from './sample.ts';

afterEach(cleanup);

const model: TermsModel = {
  shop: thai,
  shops: [
    { id: thai, label: 'Thai shop' },
    { id: 'b', label: 'Other shop' },
  ],
  market: 'TH',
  zone: 'Asia/Bangkok',
  hasZone: true,
  extensions: [],
  switches: [],
  known: [
    { area: 'dongguan', on: '2023-09-19', days: 3, source: 'seed-pickup' },
    { area: 'shenzhen', on: null, from: '2023-09-19', to: '2023-09-30', days: 3, source: 'seed-pickup' },
  ],
  warehouses: [
    { name: 'Warehouse 1', area: 'dongguan', method: '', isMet: true },
    { name: 'Old one', area: '', method: 'pickup', isMet: false },
  ],
  areas: ['dongguan', 'shenzhen'],
  terms: [],
  researched: ['dispatch'],
};

function show(over: Partial<TermsModel> = {}, language: 'en' | 'zh-CN' = 'en'): Mocked<TermsActions> {
  const kept = () => Promise.resolve();
  const actions: Mocked<TermsActions> = {
    pickShop: vi.fn<TermsActions['pickShop']>(),
    saveExtension: vi.fn<TermsActions['saveExtension']>(kept),
    removeExtension: vi.fn<TermsActions['removeExtension']>(kept),
    saveSwitch: vi.fn<TermsActions['saveSwitch']>(kept),
    removeSwitch: vi.fn<TermsActions['removeSwitch']>(kept),
    saveWarehouses: vi.fn<TermsActions['saveWarehouses']>(kept),
    saveTerm: vi.fn<TermsActions['saveTerm']>(kept),
    removeTerm: vi.fn<TermsActions['removeTerm']>(kept),
    newId: vi.fn<TermsActions['newId']>(() => 'new'),
  };
  render(<Terms {...{ texts: textsIn(language), model: { ...model, ...over }, now, actions }} />);
  return actions;
}
const form = (name: string) => within(screen.getByRole('form', { name }));
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const set = (name: string, field: string | RegExp, value: string): void => {
  fireEvent.change(form(name).getByLabelText(field), { target: { value } });
};
const save = (name: string): Promise<void> => userEvent.click(form(name).getByRole('button', { name: 'Save' }));

describe('more time', () => {
  const name = 'Add more time';
  const fill = (from: string, to: string): void => {
    set(name, 'Where it is written', 'Notice of 1 Nov');
    set(name, 'Orders created from', from);
    set(name, 'to (not included)', to);
    set(name, 'Hours', '24');
  };

  test('is kept as it was announced, on the shop’s clock', async () => {
    const { saveExtension } = show();
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    set(name, 'Link (optional)', 'https://example.com/notice');
    set(name, 'Only in this area (optional)', 'shenzhen');
    await userEvent.click(form(name).getByRole('checkbox', { name: 'Handover to the carrier' }));
    await save(name);
    expect(saveExtension).toHaveBeenCalledWith({
      id: 'new',
      source: { entered: 'Notice of 1 Nov', url: 'https://example.com/notice' },
      kinds: ['dispatch'],
      from: Date.parse('2026-11-20T00:00+07:00'),
      to: Date.parse('2026-11-23T00:00+07:00'),
      by: { hours: 24 },
      area: 'shenzhen',
    });
    expect(screen.queryByRole('form', { name })).toBeNull();
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  test('may name the moment itself', async () => {
    const { saveExtension } = show();
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    await userEvent.selectOptions(form(name).getByLabelText('How much'), 'Until a moment');
    set(name, 'Not due before', '2026-11-20T00:00');
    await save(name);
    expect(form(name).getByText('This moment is not after the first order. Check the dates.')).toBeInTheDocument();
    set(name, 'Not due before', '2026-11-26T23:59');
    await save(name);
    expect(saveExtension.mock.calls[0]?.[0].by).toEqual({ until: Date.parse('2026-11-26T23:59+07:00') });
  });

  test.each([
    ['2026-11-23T00:00', '2026-11-23T00:00', 'The end must come after the start. Check both dates.'],
    ['2026-11-23T00:00', '2036-11-23T00:00', /^This date is before 2015 or more than five years ahead/],
    ['2014-12-31T00:00', '2026-11-23T00:00', /^This date is before 2015 or more than five years ahead/],
    ['', '2026-11-23T00:00', 'Enter the date and time from which orders count.'],
  ])('from %s to %s is refused with a sentence', async (from, to, sentence) => {
    const { saveExtension } = show();
    await press(name);
    fill(from, to);
    await save(name);
    expect(form(name).getByText(sentence)).toBeInTheDocument();
    expect(saveExtension).not.toHaveBeenCalled();
  });

  test('needs its source, a kind, a whole link and a span that can be', async () => {
    const { saveExtension } = show();
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    set(name, 'Where it is written', ' ');
    set(name, 'Link (optional)', 'example.com');
    set(name, 'Hours', '2400.5');
    for (const kind of ['Dispatch', 'Handover to the carrier']) {
      await userEvent.click(form(name).getByRole('checkbox', { name: kind }));
    }
    await save(name);
    expect(form(name).getByRole('alert')).toHaveTextContent('4 entries need a change.');
    expect(form(name).getByText('Say where it is written, so that you can check it later.')).toBeInTheDocument();
    expect(form(name).getByText(/^Enter a whole address/)).toBeInTheDocument();
    expect(form(name).getByText('Choose at least one.')).toBeInTheDocument();
    expect(form(name).getByText('Enter the hours as a number above 0, at most 2,400.')).toBeInTheDocument();
    expect(saveExtension).not.toHaveBeenCalled();
  });

  test('is shown, changed and removed', async () => {
    const one: Extension = {
      id: 'e1',
      source: { entered: 'Storm notice' },
      kinds: ['dispatch', 'handover'],
      from: Date.parse('2026-11-20T00:00+07:00'),
      to: Date.parse('2026-11-23T00:00+07:00'),
      by: { days: 2 },
      area: 'dongguan',
    };
    const { saveExtension, removeExtension } = show({ extensions: [one] });
    const entry = screen.getByText('Storm notice').closest('.entry');
    expect(entry).toHaveTextContent('Dispatch, Handover to the carrier · + 2 days · Dongguan');
    expect(entry).toHaveTextContent('orders created from 20 Nov 00:00 to 23 Nov 00:00 (GMT+7)');
    await press('Edit Storm notice');
    set('Edit Storm notice', 'Days', '1.5');
    await save('Edit Storm notice');
    expect(screen.getByText('Enter the days as a whole number from 1 to 365.')).toBeInTheDocument();
    set('Edit Storm notice', 'Days', '3');
    await save('Edit Storm notice');
    expect(saveExtension).toHaveBeenCalledWith({ ...one, by: { days: 3 } });
    await press('Remove Storm notice');
    expect(removeExtension).toHaveBeenCalledWith('e1');
  });

  test('that could not be kept stays as typed', async () => {
    const { saveExtension } = show();
    saveExtension.mockRejectedValueOnce(new Error('full'));
    await press(name);
    fill('2026-11-20T00:00', '2026-11-23T00:00');
    await save(name);
    expect(form(name).getByLabelText('Where it is written')).toHaveValue('Notice of 1 Nov');
  });
});

describe('changes of the provider', () => {
  test('those that are known stand there with their source; a day that is not can be entered', async () => {
    const { saveSwitch } = show();
    expect(screen.getByText('Dongguan').closest('.entry')).toHaveTextContent(/on 19 Sep 2023 · \+ 3 days.*read/);
    expect(screen.getByText('Shenzhen').closest('.entry')).toHaveTextContent(
      'some day from 19 Sep 2023 to 30 Sep 2023; which one is not known',
    );
    await press('Enter the day for Shenzhen');
    const name = 'Change of provider in Shenzhen';
    expect(form(name).getByLabelText('Extra calendar days')).toHaveValue('3');
    await save(name);
    expect(form(name).getByText('Enter the day of the change.')).toBeInTheDocument();
    set(name, 'Day of the change', '2023-09-21');
    set(name, 'Where it is written', 'Mail of 20 Sep 2023');
    await save(name);
    expect(saveSwitch).toHaveBeenCalledWith(
      { area: 'shenzhen', on: '2023-09-21', days: 3, source: { entered: 'Mail of 20 Sep 2023' } },
      null,
    );
  });

  const added: AddedSwitch = { area: 'shenzhen', on: '2023-09-21', days: 3, source: { entered: 'Mail' } };
  test('a day that was entered is not asked for again', () => {
    show({ switches: [added] });
    expect(screen.getByText('You entered the day below.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Enter the day for/ })).toBeNull();
  });

  test('an empty area, and the same day twice, are refused; names are known in either spelling', async () => {
    const { saveSwitch } = show({ switches: [added] });
    const name = 'Add a change of provider';
    await press(name);
    set(name, 'Day of the change', '2023-09-21');
    set(name, 'Extra calendar days', '3');
    set(name, 'Where it is written', 'Mail');
    await save(name);
    expect(form(name).getByText('Enter the area whose provider changed.')).toBeInTheDocument();
    set(name, 'Area', ' SHENZHEN ');
    await save(name);
    expect(form(name).getByText(/^This area already has a change on that day/)).toBeInTheDocument();
    set(name, 'Area', 'Foshan');
    await save(name);
    expect(saveSwitch).toHaveBeenCalledWith({ ...added, area: 'Foshan' }, null);
  });

  test('is changed in its place, and removed', async () => {
    const { saveSwitch, removeSwitch } = show({ switches: [added] });
    await press('Edit Shenzhen, 21 Sep 2023');
    set('Change of provider in Shenzhen', 'Day of the change', '2023-09-22');
    await save('Change of provider in Shenzhen');
    expect(saveSwitch).toHaveBeenCalledWith({ ...added, on: '2023-09-22' }, added);
    await press('Remove Shenzhen, 21 Sep 2023');
    expect(removeSwitch).toHaveBeenCalledWith(added);
  });
});

describe('warehouses', () => {
  test('each is mapped once: area by its name in the reader’s language, and how parcels leave', async () => {
    const { saveWarehouses } = show({}, 'zh-CN');
    const area = screen.getByLabelText('Warehouse 1 的地区');
    expect(area).toHaveValue('东莞');
    fireEvent.change(area, { target: { value: '深圳' } });
    await userEvent.selectOptions(screen.getByLabelText('Warehouse 1 的发货方式'), '自寄');
    await userEvent.click(form('仓库').getByRole('button', { name: '保存' }));
    expect(saveWarehouses).toHaveBeenCalledWith([
      { name: 'Warehouse 1', area: 'shenzhen', method: 'dropOff', isMet: true },
      { name: 'Old one', area: '', method: 'pickup', isMet: false },
    ]);
  });

  test('are cleared by emptying them', async () => {
    const { saveWarehouses } = show();
    fireEvent.change(screen.getByLabelText('Area of Warehouse 1'), { target: { value: ' ' } });
    await save('Warehouses');
    expect(saveWarehouses.mock.calls[0]?.[0][0]).toMatchObject({ area: '' });
  });

  test.each([
    [null, 'Reading the imported orders…'],
    ['failed', /^The imported orders cannot be read just now/],
    [[], /^No imported order names a warehouse/],
  ] as const)('%s is said', (warehouses, sentence) => {
    show({ warehouses });
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });
});

describe('terms read on the page', () => {
  const name = 'Term: Handover to the carrier';
  test('say which ones nobody found out', () => {
    show();
    expect(screen.getByText('Dispatch', { selector: 'strong' }).parentElement).toHaveTextContent(
      'Shoplint knows this term.',
    );
    expect(screen.getByText('Handover to the carrier', { selector: 'strong' }).parentElement).toHaveTextContent(
      'Nobody has found this out for your market.',
    );
  });

  test('are kept with what meets them and the clock of an unknown market', async () => {
    const { saveTerm } = show({ market: 'MX', hasZone: false, researched: [] });
    await press('Enter the term: Handover to the carrier');
    set(name, 'Hours', '72');
    set(name, 'Where it is written', 'Order page');
    set(name, 'Time zone of the page', 'Mexico');
    set(name, 'Time zone of the page', 'Mexico City');
    await save(name);
    expect(form(name).getByText('Enter a time zone such as America/Mexico_City.')).toBeInTheDocument();
    set(name, 'Time zone of the page', 'America/Mexico_City');
    await userEvent.selectOptions(form(name).getByLabelText('What meets it'), 'Met by the carrier’s first scan.');
    await save(name);
    expect(saveTerm).toHaveBeenCalledWith({
      kind: 'handover',
      by: { hours: 72 },
      act: 'scanned',
      source: { entered: 'Order page' },
      zone: 'America/Mexico_City',
    });
  });

  test('are shown and removed', async () => {
    const term: OwnTerm = { kind: 'handover', by: { days: 3 }, act: 'scanned', source: { entered: 'Order page' } };
    const { removeTerm } = show({ terms: [term] });
    expect(screen.getByText('Order page').closest('.entry')).toHaveTextContent(
      '3 days · Met by the carrier’s first scan.',
    );
    await press('Remove Handover to the carrier');
    expect(removeTerm).toHaveBeenCalledWith('handover');
  });
});

test('another shop is chosen here too', async () => {
  const { pickShop } = show();
  await userEvent.selectOptions(screen.getByLabelText('Shop'), 'Other shop');
  expect(pickShop).toHaveBeenCalledWith('b');
});
