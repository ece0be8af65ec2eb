// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, render, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { useState } from 'react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi, type Mocked } from 'vitest';
import type { Language, SettingsActions, SettingsModel, ShopSettings } from '../../components/model.ts';
import { Settings } from '../../components/settings.tsx';
import { now, slip, textsIn } from './sample.ts';

afterEach(cleanup);

const hour = 3_600_000;
const shop: ShopSettings = {
  id: 'th-1',
  label: 'Red shop',
  name: 'Red shop',
  address: 'seller-th.tiktok.com · TH',
  market: 'TH',
  kind: 'crossBorder',
  recognised: 'address',
  zone: 'Asia/Bangkok',
  currency: 'THB',
  standing: null,
  discounts: null,
  windows: [],
};
const discount = {
  id: 'd1',
  name: 'Autumn',
  startsAt: now,
  endsAt: now + 48 * hour,
  items: [{ sku: '1729384756001' }],
};

const hand = { state: 'ended', origin: 'hand' } as const;

function show(over: Partial<SettingsModel> = {}, language: Language = 'en'): Mocked<SettingsActions> {
  const actions: Mocked<SettingsActions> = {
    setLanguage: vi.fn(),
    setSellerZone: vi.fn(),
    setOff: vi.fn(),
    setMarket: vi.fn(),
    setName: vi.fn(),
    setStanding: vi.fn(),
    setNoDiscounts: vi.fn(),
    saveDiscount: vi.fn(),
    removeDiscount: vi.fn(),
    saveWindow: vi.fn(),
    removeWindow: vi.fn(),
    forgetShop: vi.fn(),
    unignore: vi.fn(),
  };
  const model: SettingsModel = {
    language,
    sellerZone: null,
    computerZone: 'Asia/Shanghai',
    shops: [shop],
    ignored: [],
    off: false,
    ...over,
  };
  function Page({ model }: { readonly model: SettingsModel }) {
    const [chosen, choose] = useState<string | null>(null);
    return <Settings texts={textsIn(language)} model={model} actions={actions} chosen={chosen} onChoose={choose} />;
  }
  const { rerender } = render(<Page model={model} />);
  goOn = (later) => {
    rerender(<Page model={{ ...model, ...later }} />);
  };
  return actions;
}
/** What is stored changes while the page is open. */
let goOn: (later: Partial<SettingsModel>) => void;

const form = (name: string): BoundFunctions<typeof queries> => within(screen.getByRole('form', { name }));
const fill = async (name: string, field: string, value: string): Promise<void> => {
  const input = form(name).getByRole('textbox', { name: field });
  await userEvent.clear(input);
  if (value !== '') await userEvent.type(input, value);
};
const save = (name: string): Promise<void> => userEvent.click(form(name).getByRole('button', { name: 'Save' }));

describe('standing', () => {
  const standing = 'Shop standing';

  test('names each wrong entry and how to mend it, and goes to the first', async () => {
    const { setStanding } = show();
    await fill(standing, 'Store rating (0–5)', '46');
    await fill(standing, 'Violation points', '1.5');
    await fill(standing, 'Balance in US dollars', 'about 5');
    await save(standing);
    expect(setStanding).not.toHaveBeenCalled();
    expect(form(standing).getByRole('alert')).toHaveTextContent('Not saved yet: 3 entries need a change.');
    const rating = form(standing).getByRole('textbox', { name: 'Store rating (0–5)' });
    expect(rating).toHaveFocus();
    expect(rating).toBeInvalid();
    expect(rating).toHaveAccessibleDescription(/Store rating: enter a number from 0 to 5/);
    expect(form(standing).getByText(/Violation points: enter a whole number/)).toBeInTheDocument();
    expect(form(standing).getByText(/Balance: enter a number such as/)).toBeInTheDocument();
  });

  test('saves what was entered, blanks as blanks', async () => {
    const { setStanding } = show();
    await fill(standing, 'Violation points', '12');
    await fill(standing, 'Balance in US dollars', '-12,5');
    await save(standing);
    expect(setStanding).toHaveBeenCalledWith('th-1', { rating: null, points: 12, balanceUsd: -12.5 });
    expect(form(standing).getByText('Saved.')).toBeInTheDocument();
  });

  test('takes full-width digits', async () => {
    const { setStanding } = show({}, 'zh-CN');
    const zh = form('店铺资格');
    await userEvent.type(zh.getByRole('textbox', { name: '店铺评分（0–5）' }), '４．６');
    await userEvent.type(zh.getByRole('textbox', { name: '违规积分' }), '３');
    await userEvent.click(zh.getByRole('button', { name: '保存' }));
    expect(setStanding).toHaveBeenCalledWith('th-1', { rating: 4.6, points: 3, balanceUsd: null });
  });

  test('can be cleared, which switches the check off', async () => {
    const { setStanding } = show({ shops: [{ ...shop, standing: { rating: 4.6, points: 0, balanceUsd: null } }] });
    await userEvent.click(form(standing).getByRole('button', { name: 'Clear' }));
    expect(setStanding).toHaveBeenCalledWith('th-1', null);
  });
});

describe('entries with a time', () => {
  const add = async (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
  const setTime = (name: string, field: string, value: string): void => {
    fireEvent.change(form(name).getByLabelText(field), { target: { value } });
  };

  test('a discount: times on the shop’s clock, ids told from names', async () => {
    const { saveDiscount } = show();
    const name = 'Add a discount';
    await add(name);
    await fill(name, 'Name', 'Autumn');
    setTime(name, 'Start', '2026-11-22T09:30');
    setTime(name, 'End', '2026-11-24T09:30');
    await fill(name, 'Products or SKU ids, one per line', '1729384756001\n Red shoes ');
    await save(name);
    expect(saveDiscount).toHaveBeenCalledWith('th-1', {
      id: null,
      name: 'Autumn',
      startsAt: now,
      endsAt: now + 48 * hour,
      items: [{ sku: '1729384756001' }, { product: 'Red shoes' }],
    });
    expect(screen.queryByRole('form', { name })).toBeNull();
  });

  test('a flash sale needs a name, both times in order, and a product', async () => {
    const { saveWindow } = show();
    const name = 'Add a flash sale';
    await add(name);
    await save(name);
    for (const says of [/^Name:/, /^Start: enter/, /^End: enter/, /^Products: enter/]) {
      expect(form(name).getByText(says)).toBeInTheDocument();
    }
    setTime(name, 'Start', '2026-11-22T09:30');
    setTime(name, 'End', '2026-11-22T09:30');
    await save(name);
    expect(form(name).getByText('End: it must be later than the start. Choose a later end.')).toBeInTheDocument();
    expect(saveWindow).not.toHaveBeenCalled();
    await userEvent.click(form(name).getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  test('a flash sale’s items have a price where one is written behind them', async () => {
    const { saveWindow } = show();
    const name = 'Add a flash sale';
    const items = 'SKU ids or products, one per line';
    await add(name);
    await fill(name, 'Name', 'Payday');
    setTime(name, 'Start', '2026-11-22T09:30');
    setTime(name, 'End', '2026-11-24T09:30');
    await fill(name, items, '1729384756001 = cheap');
    await save(name);
    expect(form(name).getByText(/^Products: behind “=” belongs a price/)).toBeInTheDocument();
    await fill(name, items, '1729384756001 = 118\n1729384756002 99.50\nCase, 2\nBag = 7 =฿250.00\n1729384756003');
    await save(name);
    expect(saveWindow.mock.lastCall?.[1].items).toEqual([
      { sku: '1729384756001', price: { amount: 11_800, currency: 'THB' } },
      { sku: '1729384756002', price: { amount: 9950, currency: 'THB' } },
      { product: 'Case, 2' },
      { product: 'Bag = 7', price: { amount: 25_000, currency: 'THB' } },
      { sku: '1729384756003' },
    ]);
  });

  test('a price written before is there to be changed', async () => {
    const { saveWindow } = show({
      shops: [
        {
          ...shop,
          windows: [
            { ...discount, ...hand, items: [{ sku: '1729384756001', price: { amount: 11_850, currency: 'THB' } }] },
          ],
        },
      ],
    });
    await userEvent.click(screen.getByRole('button', { name: 'Edit Autumn' }));
    expect(form('Edit Autumn').getByRole('textbox', { name: 'SKU ids or products, one per line' })).toHaveValue(
      '1729384756001 = 118.50',
    );
    await save('Edit Autumn');
    expect(saveWindow.mock.lastCall?.[1].items).toEqual([
      { sku: '1729384756001', price: { amount: 11_850, currency: 'THB' } },
    ]);
  });

  test('an entry can be changed and removed', async () => {
    const { saveDiscount, removeDiscount } = show({ shops: [{ ...shop, discounts: [discount] }] });
    expect(screen.getByText('22 Nov 09:30 (GMT+7) to 24 Nov 09:30 (GMT+7)')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Edit Autumn' }));
    await fill('Edit Autumn', 'Name', 'Winter');
    await save('Edit Autumn');
    expect(saveDiscount).toHaveBeenCalledWith('th-1', { ...discount, name: 'Winter' });
    await userEvent.click(screen.getByRole('button', { name: 'Remove Autumn' }));
    expect(removeDiscount).toHaveBeenCalledWith('th-1', 'd1');
  });

  test('never entered is not "none": the seller says that', async () => {
    const { setNoDiscounts } = show();
    expect(screen.getByText('Nothing entered: the check is off.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: 'This shop has no product discounts' }));
    expect(setNoDiscounts).toHaveBeenCalledWith('th-1', true);
  });

  test('without the shop’s zone, the seller’s own is used, and said', async () => {
    show({ shops: [{ ...shop, zone: null }] });
    await add('Add a flash sale');
    expect(
      screen.getByText('Times in Asia/Shanghai, your clock: the shop’s time zone is not known.'),
    ).toBeInTheDocument();
  });
});

describe('everything else', () => {
  test('language, own zone, off', async () => {
    const actions = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), '简体中文');
    expect(actions.setLanguage).toHaveBeenCalledWith('zh-CN');
    const zone = screen.getByRole('combobox', { name: 'Your own time zone' });
    expect(zone).toHaveDisplayValue('Default: Asia/Shanghai');
    await userEvent.selectOptions(zone, 'Europe/London');
    expect(actions.setSellerZone).toHaveBeenCalledWith('Europe/London');
    await userEvent.click(screen.getByRole('switch', { name: 'Switch Shoplint off everywhere' }));
    expect(actions.setOff).toHaveBeenCalledWith(true);
  });

  test('each shop has its own entries', async () => {
    const uk: ShopSettings = {
      ...shop,
      id: 'uk-1',
      label: 'Blue shop',
      market: 'UK',
      discounts: [{ ...discount, name: 'Boxing day' }],
    };
    show({ shops: [shop, uk] });
    expect(screen.queryByText('Boxing day')).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Shop' }), 'uk-1');
    expect(screen.getByText('Boxing day')).toBeInTheDocument();
  });

  test('one that is met meanwhile does not take the place of the shop that is shown, nor what is typed', async () => {
    show();
    await fill('Shop name', 'Shop name', 'Half a na');
    goOn({ shops: [{ ...shop, id: 'uk-1', label: 'Blue shop', name: 'Blue shop' }, shop] });
    expect(screen.getByRole('combobox', { name: 'Shop' })).toHaveValue(shop.id);
    expect(screen.getByRole('textbox', { name: 'Shop name' })).toHaveValue('Half a na');
  });

  test('without a shop it says how one gets here', () => {
    show({ shops: [] });
    expect(screen.getByText(/No shop yet\. Open a flash sale/)).toBeInTheDocument();
  });

  test('ignored findings with value and reason, and a way back', async () => {
    const { unignore } = show({
      ignored: [
        {
          id: 'i1',
          shop: 'th-1',
          rule: slip.rule,
          at: 'price',
          where: 'Phone stand',
          value: '12.90',
          reason: 'clearance',
          since: now,
        },
      ],
    });
    expect(screen.getByText('Flash price · Phone stand · Red shop')).toBeInTheDocument();
    expect(screen.getByText('for the value 12.90 · since 22 Nov 2026')).toBeInTheDocument();
    expect(screen.getByText('Reason: clearance')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Stop ignoring: Slip of the pen' }));
    expect(unignore).toHaveBeenCalledWith('i1');
  });
});

describe('the name of a shop', () => {
  const [name, help] = ['Shop name', /It stands in place of seller-th\.tiktok\.com · TH/];
  const other: ShopSettings = { ...shop, id: 'th-2', label: 'Blue shop', name: 'Blue shop' };

  test('is changed, and taken back', async () => {
    const { setName } = show();
    expect(screen.getByRole('textbox', { name })).toHaveAccessibleDescription(help);
    await fill(name, name, ' Rot ');
    await save(name);
    expect(setName).toHaveBeenLastCalledWith(shop.id, 'Rot');
    await fill(name, name, '');
    await save(name);
    expect(setName).toHaveBeenLastCalledWith(shop.id, '');
  });

  test('may not be another shop’s; it may stay its own', async () => {
    const { setName } = show({ shops: [shop, other] });
    await fill(name, name, 'Blue shop');
    await save(name);
    expect(setName).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name })).toHaveAccessibleDescription(/Another shop has this name/);
    await fill(name, name, 'Red shop');
    await save(name);
    expect(setName).toHaveBeenCalledWith(shop.id, 'Red shop');
  });

  test('follows the shop that is chosen', async () => {
    show({ shops: [shop, other] });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Shop' }), 'th-2');
    expect(screen.getByRole('textbox', { name })).toHaveValue('Blue shop');
  });
});

test('a shop is forgotten after a question that names it and what goes', async () => {
  const { forgetShop } = show();
  await userEvent.click(screen.getByRole('button', { name: 'Forget this shop' }));
  const question = within(screen.getByRole('alertdialog'));
  expect(question.getByText(/orders and costs go\. Other shops stay\./)).toHaveTextContent(shop.label);
  expect(forgetShop).not.toHaveBeenCalled();
  await userEvent.click(question.getByRole('button', { name: 'Forget this shop' }));
  expect(forgetShop).toHaveBeenCalledWith(shop.id);
});
