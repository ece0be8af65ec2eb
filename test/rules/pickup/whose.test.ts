/** Which warehouse a form is of, where the page does not name it. */
import { describe, expect, test } from 'vitest';
import { blank, gone, read, type WarehouseAddress } from '../../../rules/form.ts';
import {
  isConfirmed,
  newWarehouse,
  noPickup,
  warehouseIn,
  type WarehousePickup,
} from '../../../rules/pickup/record.ts';
import { nameOf } from '../../../rules/pickup/whose.ts';
import { aForm, aRow } from '../../background/pickup/given.ts';
import { anAddress, anErp } from './given.ts';

const rows = [
  aRow('Dongguan', { address: read('王小明 +86 138****2234 广东省东莞市洪梅镇望沙路115号3栋2楼') }),
  aRow('Yiwu', { address: read('浙江省金华市义乌市宗泽东路88号') }),
  aRow('Back', { purpose: read('return'), address: read('广东省东莞市洪梅镇望沙路115号3栋2楼') }),
];
const unnamed = (saved: WarehouseAddress | null, listed = rows) =>
  aForm({ name: gone, saved: saved ? read(saved) : gone, street: read('望沙路116号') }, listed);
const kept = (name: string, address: WarehouseAddress | null): WarehousePickup => ({ ...newWarehouse(name), address });

test('its name wins, without the spaces around it', () => {
  expect(nameOf(aForm({ name: read(' Yiwu ') }, rows), [])).toBe('Yiwu');
});
test('else the only one that parcels leave from', () => {
  expect(nameOf(unnamed(null, [rows[1]!, rows[2]!]), [])).toBe('Yiwu');
});
test('else the listed one with the street that was saved, whatever is typed now', () => {
  expect(nameOf(unnamed(anAddress({ street: read('望沙路115号，3栋2楼') })), [])).toBe('Dongguan');
  expect(nameOf(unnamed(anAddress({ street: read('宗泽东路 88号') })), [])).toBe('Yiwu');
});

describe('where the list does not tell', () => {
  const [here, there] = [anAddress(), anAddress({ street: read('另一条路9号') })];
  test('the only one goes without a name', () => {
    expect(nameOf(unnamed(here, []), [])).toBe('');
    expect(nameOf(unnamed(here, []), [kept('', here)])).toBe('');
  });
  test('two never share one: the other goes by its street', () => {
    expect(nameOf(unnamed(there, []), [kept('', here)])).toBe('另一条路9号');
    expect(nameOf(unnamed(anAddress({ street: read('1') })), [])).toBe('1');
  });
  test('one that was kept is known again by its address, after a save too', () => {
    expect(nameOf(unnamed(there, []), [kept('', here), kept('旧街1号', there)])).toBe('旧街1号');
    const before = {
      state: 'active',
      savedAt: null,
      address: there,
      audit: null,
      checklist: null,
      meant: null,
    } as const;
    const saved = { ...kept('旧街1号', here), unconfirmed: { at: 0, before } };
    expect(nameOf(unnamed(there, []), [saved])).toBe('旧街1号');
  });
  test('a new one is none of those that are listed', () => {
    const form = aForm({ name: blank, saved: blank, street: read('新街1号') }, [rows[0]!]);
    expect(nameOf(form, [])).toBe('新街1号');
  });
});

test('warehouses of which the page tells neither name nor street are one', () => {
  const form = aForm({ name: gone, saved: gone, street: gone }, []);
  expect(nameOf(form, [])).toBe('');
  expect(nameOf(form, [kept('', null)])).toBe('');
  expect(nameOf(aForm({ name: read('  '), saved: gone, street: read('望沙路116号') }, rows), [])).toBe('望沙路116号');
});

test('a listed warehouse whose address could not be read is found by no street', () => {
  const hidden = [aRow('Dongguan', { address: gone }), aRow('Yiwu', { address: read('义乌市宗泽东路88号') })];
  expect(nameOf(unnamed(anAddress({ street: read('望沙路115号3栋2楼') }), hidden), [])).toBe('望沙路115号3栋2楼');
  expect(nameOf(unnamed(anAddress({ street: read('宗泽东路88号') }), hidden), [])).toBe('Yiwu');
});

describe('the record of a warehouse', () => {
  const record = { ...noPickup, warehouses: [kept('Yiwu', anAddress())] };
  test('is the one of its name, or a new one', () => {
    expect(warehouseIn(record, 'Yiwu')).toBe(record.warehouses[0]);
    expect(warehouseIn(record, 'yiwu')).toEqual(newWarehouse('yiwu'));
  });
  test('confirms an ERP copy until it is saved again', () => {
    const saved = { ...newWarehouse('Yiwu'), savedAt: 5 };
    const at = (confirmedAt: number | null) => isConfirmed(anErp({ confirmedAt }), saved);
    expect([at(null), at(4), at(5), at(6)]).toEqual([false, false, true, true]);
    expect(isConfirmed(anErp({ confirmedAt: 1 }), newWarehouse('Yiwu'))).toBe(true);
  });
});
