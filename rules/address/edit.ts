/** What an edit of a warehouse's address changed. */
import type { Reading, WarehouseAddress } from '../form.ts';
import { alike, isSamePhone } from '../pickup/alike.ts';

export const addressFields = ['contact', 'phone', 'country', 'region', 'street', 'postcode'] as const;
export type AddressField = (typeof addressFields)[number];

export interface Edit {
  /** Fields whose text is another one now, be it by a comma. */
  readonly changed: readonly AddressField[];
  /** Of these only punctuation, spaces, case or width. */
  readonly isCosmetic: boolean;
  /** A field of which nobody can tell: not there on one side, or with digits hidden. */
  readonly unread: AddressField | null;
}

/** Where the page asks for a country, it stands with the region. */
export const placeOfField = (field: AddressField): Exclude<AddressField, 'country'> =>
  field === 'country' ? 'region' : field;

export function editOf(before: WarehouseAddress, now: WarehouseAddress): Edit {
  const changes = addressFields.map((field) => ({ field, change: changeOf(field, before[field], now[field]) }));
  const changed = changes.filter(({ change }) => change === 'cosmetic' || change === 'real');
  return {
    changed: changed.map(({ field }) => field),
    isCosmetic: changed.every(({ change }) => change === 'cosmetic'),
    unread: changes.find(({ change }) => change === 'unread')?.field ?? null,
  };
}

type Part = Reading<string | readonly string[]>;

function changeOf(field: AddressField, before: Part, now: Part): 'none' | 'cosmetic' | 'real' | 'unread' {
  if (before.state === 'gone' && now.state === 'gone') return 'none';
  const [old, fresh] = [textOf(before), textOf(now)];
  if (old === null || fresh === null) return 'unread';
  if (old === fresh) return 'none';
  if (field === 'phone' && old !== '' && fresh !== '') {
    if (isSamePhone(old, fresh) === false) return 'real';
    return [old, fresh].some(isMasked) ? 'unread' : 'cosmetic';
  }
  return alike(old, fresh) ? 'cosmetic' : 'real';
}

const isMasked = (phone: string): boolean => /[*•●]/.test(phone.normalize('NFKC'));

/** Null where it could not be read. */
function textOf(reading: Part): string | null {
  if (reading.state === 'blank') return '';
  if (reading.state !== 'read') return null;
  const { value } = reading;
  return typeof value === 'string' ? value : value.join(' ');
}
