/** What stood in a form when it was opened, so that an edit can be compared with it. */
import { blank, gone, read, type Reading, type WarehouseAddress } from '../../../rules/form.ts';

const parts = ['contact', 'phone', 'country', 'region', 'street', 'postcode'] as const;
export type AddressPart = (typeof parts)[number];

/**
 * Follows a form from its opening: its values may arrive late, so the last ones before the seller's own first touch
 * count. What the seller touches is held fast; a page drawn anew, or switching its language, changes nothing any more.
 */
export class Saved {
  private address: WarehouseAddress | null = null;
  private readonly touched = new Set<AddressPart>();

  /** The form closed, or another one opened. */
  forget(): void {
    this.address = null;
    this.touched.clear();
  }

  /** The seller's own hand is at a part: what was seen so far is what was saved. */
  touch(part: AddressPart): void {
    this.touched.add(part);
  }

  /** What stands there now was saved. */
  take(address: WarehouseAddress): void {
    this.forget();
    this.address = address;
  }

  /** What stands in the form now; the form as it is read again and again. */
  see(now: WarehouseAddress): void {
    const { address } = this;
    if (!address) this.address = this.withoutTouched(now);
    else if (this.touched.size === 0) this.address = overlaid(address, now);
    else if (this.arrivesNow(address, now)) this.address = this.withoutTouched(now);
  }

  /** Blank for a form that was opened empty; gone where no form is open. */
  reading(): Reading<WarehouseAddress> {
    const { address } = this;
    if (!address) return gone;
    // A country is often chosen beforehand.
    const isEmpty = parts.every((part) => part === 'country' || address[part].state !== 'read');
    return isEmpty && parts.some((part) => address[part].state === 'blank') ? blank : read(address);
  }

  /** The seller began to type before the page had filled its form: several parts that nobody touched fill at once. */
  private arrivesNow(before: WarehouseAddress, now: WarehouseAddress): boolean {
    const untouched = parts.filter((part) => part !== 'country' && !this.touched.has(part));
    if (untouched.some((part) => before[part].state === 'read')) return false;
    return untouched.filter((part) => now[part].state === 'read').length >= 2;
  }

  /** Nobody has seen what stood in a part before the seller was there. */
  private withoutTouched(now: WarehouseAddress): WarehouseAddress {
    return { ...now, ...Object.fromEntries([...this.touched].map((part) => [part, gone])) };
  }
}

/** A part that cannot be read, or stands empty, for a moment is still what it was: a masked number that was cleared. */
function overlaid(before: WarehouseAddress, now: WarehouseAddress): WarehouseAddress {
  const isEmpty = parts.every((part) => part === 'country' || now[part].state !== 'read');
  const kept = parts.filter((part) => {
    const { state } = now[part];
    return state === 'gone' || (state === 'blank' && before[part].state === 'read' && !isEmpty);
  });
  return { ...now, ...Object.fromEntries(kept.map((part) => [part, before[part]])) };
}
