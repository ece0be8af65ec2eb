// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import { Pickup } from '../../../components/pickup.tsx';
import type { PickupActions, PickupModel } from '../../../components/pickup/model.ts';
import { isOpen, PickupNow } from '../../../components/pickup/now.tsx';
import { warehousesOf } from '../../../entrypoints/options/pickup/shown.ts';
import { noCases, type Due } from '../../../entrypoints/background/deadlines/shape.ts';
import { parseAddressBlock } from '../../../rules/pickup/address-block.ts';
import { compareErp } from '../../../rules/pickup/erp.ts';
import { longest, most, noPickup, type PickupRecord } from '../../../rules/pickup/record.ts';
import { checkBatch, readWaybills } from '../../../rules/pickup/waybills.ts';
import { day, hour } from '../../../rules/time.ts';
import { after, anAddress, anErp, at, monday } from '../../rules/pickup/given.ts';
import { textsIn } from '../sample.ts';
import { noOwn } from '../../../rules/own.ts';

afterEach(cleanup);

const shop = 'seller.tiktokshopglobalselling.com|TH|7495';
const sellerZone = 'Asia/Bangkok';
const saved = { address: anAddress(), audit: null };

function modelOf(given: Partial<PickupRecord> = {}, now = at(3), due: number | null = null): PickupModel {
  const kept = { ...noPickup, ...given };
  const dues = due === null ? [] : [{ deadline: { of: { id: 'Dongguan' }, due } } as Due];
  const warehouses = warehousesOf({ id: shop, record: {} as never, cases: noCases, rulebook: noOwn, kept, dues }, now);
  return {
    ...{ shops: [{ id: shop, label: 'Global · TH' }], shop, sellerZone, warehouses, areas: kept.areas },
    erps: kept.erps.map((one) => ({
      ...{ one, isConfirmed: one.confirmedAt !== null, isMethodOff: false },
      compared: compareErp(one.address, anAddress()),
    })),
    ...{ switches: [], hubs: ['东莞洪梅'], scans: [], damaged: [], most, longest },
  };
}

const actionsOf = (): Mocked<PickupActions> => ({
  confirmSave: vi.fn<PickupActions['confirmSave']>(() => Promise.resolve(null)),
  undoSave: vi.fn<PickupActions['undoSave']>(() => Promise.resolve(null)),
  setMeaning: vi.fn<PickupActions['setMeaning']>(() => Promise.resolve(null)),
  setAnswer: vi.fn<PickupActions['setAnswer']>(() => Promise.resolve(null)),
  tick: vi.fn<PickupActions['tick']>(),
  closeChecklist: vi.fn<PickupActions['closeChecklist']>(),
  confirmErp: vi.fn<PickupActions['confirmErp']>(),
  pickShop: vi.fn<PickupActions['pickShop']>(),
  understand: vi.fn<PickupActions['understand']>(parseAddressBlock),
  saveErp: vi.fn<PickupActions['saveErp']>(() => Promise.resolve()),
  removeErp: vi.fn<PickupActions['removeErp']>(),
  setArea: vi.fn<PickupActions['setArea']>(),
  readNumbers: vi.fn<PickupActions['readNumbers']>(readWaybills),
  exported: vi.fn<PickupActions['exported']>(() => Promise.resolve([])),
  checkLabels: vi.fn<PickupActions['checkLabels']>((numbers, { method, hub }) =>
    checkBatch(numbers, { method, hub: hub || null, on: monday, area: null }),
  ),
  keepScan: vi.fn<PickupActions['keepScan']>(() => Promise.resolve()),
  copy: vi.fn<PickupActions['copy']>(() => Promise.resolve(true)),
});

function show(model: PickupModel | null, now = at(3)): Mocked<PickupActions> {
  const actions = actionsOf();
  render(<Pickup texts={textsIn('en')} model={model} now={now} failed={false} actions={actions} />);
  return actions;
}
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

describe('warehouses', () => {
  test('without any, the page says what to do', () => {
    show(null);
    expect(screen.getByText(/^No shop yet\./)).toBeInTheDocument();
    cleanup();
    show(modelOf());
    expect(screen.getByText(/^No warehouse seen yet\. Open the warehouse addresses/)).toBeInTheDocument();
  });

  test('one that was saved asks whether it was, and shows the clock as a deadline', async () => {
    const due = at(25);
    const actions = show(modelOf({ warehouses: [after(['seen active', 'saved'], saved)] }, at(3), due));
    const clock = document.querySelector('[data-deadline="pickup-audit"]');
    expect(clock).toHaveAttribute('data-due', new Date(due).toISOString());
    expect(clock).toHaveTextContent('Answer due in 22 h');
    expect(screen.queryByText('What do you want with this edit?')).toBeNull();
    await press('Yes, it was saved');
    expect(actions.confirmSave).toHaveBeenCalledWith('Dongguan');
    await press('No, not saved');
    expect(actions.undoSave).toHaveBeenCalledWith('Dongguan');
  });

  test('a confirmed save whose purpose is not known asks for it', async () => {
    const actions = show(modelOf({ warehouses: [after(['seen active', 'saved', 'confirmed'], saved)] }));
    await press('Move the warehouse');
    expect(actions.setMeaning).toHaveBeenCalledWith('Dongguan', 'move');
  });

  test('what cannot be is told', async () => {
    const actions = show(modelOf({ warehouses: [after(['seen active', 'saved', 'confirmed'], saved)] }));
    actions.setMeaning.mockResolvedValue('no-pickup');
    await press('Cancel pickup');
    expect(await screen.findByText('There is no pickup here that could be cancelled.')).toBeInTheDocument();
  });

  test('what the seller was told by phone is written down only once confirmed', async () => {
    const actions = show(modelOf({ warehouses: [after(['saved', 'confirmed'], saved)] }));
    fireEvent.click(screen.getByText('I was told something else'));
    await press('Pickup is active');
    expect(actions.setAnswer).not.toHaveBeenCalled();
    await press('Write it down');
    expect(actions.setAnswer).toHaveBeenCalledWith('Dongguan', 'active');
    expect(await screen.findByText('Written down: Pickup is active.')).toBeInTheDocument();
  });

  test('the provider’s hours stand on both clocks, and the number can be called', () => {
    show(modelOf({ warehouses: [after(['saved'], saved)] }));
    const link = screen.getByRole('link', { name: 'Call Wanse 400-820-6207' });
    expect(link).toHaveAttribute('href', 'tel:4008206207');
    expect(screen.getByText('Every day 09:00–19:00, Beijing time, 08:00–18:00 on your clock')).toBeInTheDocument();
    expect(screen.getByText('Open now, until 18:00')).toBeInTheDocument();
  });

  test('what is known cannot be ticked off, the rest can', async () => {
    const actions = show(modelOf({ warehouses: [after(['meant cancel', 'saved', 'confirmed'], saved)] }));
    expect(screen.getByRole('checkbox', { name: 'Save the address.' })).toBeDisabled();
    await userEvent.click(screen.getByRole('checkbox', { name: /say that you want no pickup/ }));
    expect(actions.tick).toHaveBeenCalledWith('Dongguan', 'tell-caller-no', true);
  });
});

describe('ERP copies', () => {
  const block = '联系人: 王小明\n电话: 13812342234\n地址: 广东省东莞市洪梅镇望沙路115号3栋2楼';

  test('a pasted block is shown as it was understood, and kept as it was corrected', async () => {
    const actions = show(modelOf());
    await press('ERP copies');
    await press('Add an ERP');
    fireEvent.change(screen.getByLabelText('Name of the ERP'), { target: { value: 'Mabang' } });
    fireEvent.change(screen.getByLabelText('Address as the ERP shows it'), { target: { value: block } });
    expect(screen.getByLabelText('Province, city, district, town')).toHaveValue('广东省 东莞市 洪梅镇');
    fireEvent.change(screen.getByLabelText('Contact'), { target: { value: '李四' } });
    fireEvent.change(screen.getByLabelText('Delivery set in the ERP'), { target: { value: 'dropOff' } });
    await press('Save');
    const [entry] = actions.saveErp.mock.lastCall ?? [];
    expect(entry).toMatchObject({ id: null, name: 'Mabang', warehouse: '', text: block, method: 'dropOff' });
    expect(entry?.address.contact).toEqual({ state: 'read', value: '李四' });
    expect(entry?.address.postcode).toEqual({ state: 'gone' });
  });

  test('without a name or any address nothing is kept', async () => {
    const actions = show(modelOf());
    await press('ERP copies');
    await press('Add an ERP');
    await press('Save');
    expect(screen.getByText('Name of the ERP: enter a name, so that you recognise it.')).toBeInTheDocument();
    expect(screen.getByText('Address: paste it, or fill in at least the street.')).toBeInTheDocument();
    expect(actions.saveErp).not.toHaveBeenCalled();
  });

  test('what differs can be copied field by field, and the whole confirmed', async () => {
    const erp = anErp({ address: anAddress({ contact: { state: 'read', value: '李四' } }) });
    const actions = show(modelOf({ warehouses: [after(['saved', 'confirmed'], saved)], erps: [erp] }));
    await press('ERP copies');
    expect(screen.getByText('1 field differs: copy it into the ERP, save there, then confirm.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Copy Phone' })).toBeNull();
    await press('Copy Contact');
    expect(actions.copy).toHaveBeenCalledWith('王小明');
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    await press('The ERP now holds the same');
    expect(actions.confirmErp).toHaveBeenCalledWith('erp-1');
  });
});

describe('the label check', () => {
  const group = (verdict: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-verdict="${verdict}"]`);
    if (!found) throw new Error(`No label is ${verdict}.`);
    return found;
  };

  test('takes what a scanner types, and says how many of the three signs are seen', async () => {
    show(modelOf());
    await press('Label check');
    const field = screen.getByLabelText('Waybill number');
    await userEvent.type(field, 'ws1234567890{Enter}JT000111222{Tab}');
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
    expect(group('unproven')).toHaveTextContent('Begins with WS: yes');
    fireEvent.change(screen.getByLabelText('Delivery option'), { target: { value: 'pickup' } });
    fireEvent.change(screen.getByLabelText('Hub on the label'), { target: { value: '东莞洪梅' } });
    expect(group('proven')).toHaveTextContent('3 of 3 signs');
    expect(group('proven')).toHaveTextContent('WS1234567890');
    expect(group('unproven')).toHaveTextContent('2 of 3 signs');
    expect(group('unproven')).toHaveTextContent('Begins with WS: unknown');
  });

  test('a pasted column is many numbers, and what is none is named', async () => {
    const actions = show(modelOf());
    await press('Label check');
    await userEvent.click(screen.getByLabelText('Waybill number'));
    await userEvent.paste('WS1234567890\nWS1234567891\nnonsense\n');
    expect(screen.getByText('1 piece of text is no waybill number: nonsense')).toBeInTheDocument();
    await press('Copy the result');
    expect(actions.copy.mock.lastCall?.[0].split('\n')).toHaveLength(2);
    await press('Remove WS1234567891');
    await press('Keep the result');
    expect(actions.keepScan.mock.lastCall?.[0].labels).toHaveLength(1);
    expect(await screen.findByText('Kept, without the numbers.')).toBeInTheDocument();
  });

  test('takes a batch out of the imported orders, with what the export says of it', async () => {
    const actions = show(modelOf());
    actions.exported.mockResolvedValue([
      { warehouse: '', provider: 'J&T', method: 'dropOff', labels: [{ tracking: 'JT000111222', on: monday }] },
    ]);
    await press('Label check');
    await press('Take them from the imported orders');
    await press('1 label: J&T, DROP OFF');
    expect(group('contradicted')).toHaveTextContent('nobody collects them');
    expect(screen.getByLabelText('Delivery option')).toHaveValue('dropOff');
  });
});

describe('areas', () => {
  test('a city is put on the list and taken off; an empty one is refused', async () => {
    const actions = show(modelOf({ areas: [{ city: 'Huizhou', isServed: false, at: monday - day }] }));
    await press('Areas and switches');
    await press('Add');
    expect(screen.getByText('City: enter its name.')).toBeInTheDocument();
    expect(actions.setArea).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('City'), ' 东莞 ');
    await press('Add');
    expect(actions.setArea).toHaveBeenCalledWith('东莞', true);
    await press('Remove Huizhou');
    expect(actions.setArea).toHaveBeenCalledWith('Huizhou', null);
  });
});

describe('the popup', () => {
  const popup = (model: PickupModel, now: number): Mocked<PickupActions> => {
    const actions = actionsOf();
    render(
      <PickupNow
        texts={textsIn('zh-CN')}
        warehouses={model.warehouses.filter(isOpen)}
        now={now}
        sellerZone="Asia/Shanghai"
        actions={actions}
        onAll={() => undefined}
      />,
    );
    return actions;
  };

  test('shows nothing where nothing runs and nothing is left to do', () => {
    popup(modelOf({ warehouses: [after(['seen active'])] }), at(3));
    expect(document.body).toHaveTextContent('');
    expect(screen.queryByRole('region')).toBeNull();
  });

  test('names whom to call only once the 24 hours are over', () => {
    const due = at(24);
    const model = modelOf({ warehouses: [after(['saved', 'confirmed'], saved)] }, due, due);
    popup(model, due - hour);
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    popup(model, due);
    expect(screen.getByRole('link', { name: '联系万色 400-820-6207' })).toHaveAttribute('href', 'tel:4008206207');
  });

  test('asks for the ERP to be confirmed, once it is known that the address was saved', async () => {
    const erps = [anErp()];
    const actions = popup(modelOf({ warehouses: [after(['saved', 'confirmed'], saved)], erps }), at(3));
    const warehouse = screen.getByRole('article');
    await userEvent.click(within(warehouse).getByRole('button', { name: 'ERP 里已经一致' }));
    expect(actions.confirmErp).toHaveBeenCalledWith('erp-1');
  });
});
