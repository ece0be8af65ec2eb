/** Warehouses and their addresses as tests need them. */
import { blank, gone, read, type WarehouseAddress } from '../../../rules/form.ts';
import { newWarehouse, type ErpCopy, type PickupEvent, type WarehousePickup } from '../../../rules/pickup/record.ts';
import { step, type Saved } from '../../../rules/pickup/state.ts';
import { hour, type Instant } from '../../../rules/time.ts';

/** A Monday, 10:00 in Beijing. */
export const monday = Date.parse('2026-11-23T10:00:00+08:00');

export const anAddress = (given: Partial<WarehouseAddress> = {}): WarehouseAddress => ({
  contact: read('王小明'),
  phone: read('+86 13812342234'),
  country: read('中国'),
  region: read(['广东省', '东莞市', '洪梅镇']),
  street: read('望沙路115号3栋2楼'),
  postcode: blank,
  ...given,
});
export const noAddress: WarehouseAddress = {
  ...{ contact: gone, phone: gone, country: gone, region: gone, street: gone, postcode: gone },
};

export const anErp = (given: Partial<ErpCopy> = {}): ErpCopy => ({
  ...{ id: 'erp-1', name: 'Mabang', warehouse: 'Dongguan', text: '', address: anAddress(), method: 'pickup' },
  ...{ savedAt: monday, confirmedAt: null, ...given },
});

/** Short for events: `saved`, `seen active`, `meant cancel`, `answered rejected`. */
export function eventOf(text: string): PickupEvent {
  const [type, word] = text.split(' ');
  if (type === 'seen') return { type, status: word as never };
  if (type === 'meant') return { type, meaning: word as never };
  if (type === 'answered') return { type, answer: word as never };
  return { type: type as 'saved' };
}

/** A warehouse to which all this happened, an hour apart, beginning on that Monday. Throws where one cannot be. */
export function after(events: readonly string[], saved?: Saved): WarehousePickup {
  let warehouse = newWarehouse('Dongguan');
  events.forEach((text, i) => {
    const { warehouse: next, problem } = step(warehouse, eventOf(text), at(i), saved);
    if (problem) throw new Error(`${text}: ${problem}`);
    warehouse = next;
  });
  return warehouse;
}
export const at = (hours: number): Instant => monday + hours * hour;
