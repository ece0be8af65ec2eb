// @vitest-environment jsdom
/** What the seller says of warehouses and terms, as it is entered, refused and kept. */
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { OwnTerm } from '../../../rules/deadlines/setting.ts';
import { form, press, save, set, show } from './terms-given.tsx';

afterEach(cleanup);

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
