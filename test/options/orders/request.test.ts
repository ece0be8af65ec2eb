import { expect, test } from 'vitest';
import { noSelfCheck } from '../../../entrypoints/background/self-check.ts';
import { checkRequest } from '../../../entrypoints/options/orders/request.ts';
import type { Reading, WarehouseAddress } from '../../../rules/form.ts';
import { newWarehouse, noPickup } from '../../../rules/pickup/record.ts';
import { settingOf } from '../../rules/orders/given.ts';
import { marketOf } from '../../../rules/markets/index.ts';
import { noOwn, withOwn, type OwnValue } from '../../../rules/own.ts';

const read = (value: string): Reading<string> => ({ state: 'read', value });
const gone = { state: 'gone' } as const;
const addressOf = (some: Partial<WarehouseAddress>): WarehouseAddress => ({
  ...{ contact: gone, phone: gone, country: gone, region: gone, street: gone, postcode: gone },
  ...some,
});
const batch = { market: 'TH', history: '|TH|', files: [] };

test('own contacts are those the seller entered and those of the warehouses, as far as a page showed them', () => {
  const warehouses = [
    { ...newWarehouse('A'), address: addressOf({ phone: read('+86 13800138000'), street: read('望沙路115号\n2楼') }) },
    { ...newWarehouse('B'), address: addressOf({ phone: read('+86 138****8000') }) },
    newWarehouse('C'),
  ];
  const { own } = checkRequest(batch, {
    record: { ...noSelfCheck, own: { phones: '081', addresses: '99/12' } },
    setting: settingOf('TH'),
    rulebook: noOwn,
    pickups: [noPickup, { ...noPickup, warehouses }],
    now: 5,
  });
  expect(own.phones.split('\n').filter((line) => line !== '')).toEqual(['081', '+86 13800138000']);
  expect(own.addresses.split('\n').filter((line) => line !== '')).toEqual(['99/12', '望沙路115号 2楼']);
});

test('all of it can be handed to a worker', () => {
  const off = [{ rule: 'orders/own-contact', reason: 'we order samples', since: 1 }];
  const value: OwnValue<'ordersLateSoonHours'> = {
    ...{ policy: 'ordersLateSoonHours', market: 'TH', kind: 'crossBorder', value: 12 },
    ...{ reason: 'we are slow', since: 1 },
  };
  const rulebook = { off, values: [value] };
  const market = withOwn(marketOf('TH'), 'crossBorder', rulebook);
  const setting = settingOf('TH', { market, methods: { Main: 'pickup' } });
  const request = checkRequest(batch, { record: noSelfCheck, setting, rulebook, pickups: [], now: 5 });
  expect(structuredClone(request)).toEqual(request);
  expect(request.setting).toEqual({ kind: 'crossBorder', methods: { Main: 'pickup' } });
  expect(request).toMatchObject({ off: ['orders/own-contact'], values: { ordersLateSoonHours: { value: 12 } } });
});
