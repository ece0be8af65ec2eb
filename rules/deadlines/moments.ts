/** Deadlines of warehouses and flash windows. */
import type { FlashWindow } from '../known.ts';
import type { Instant } from '../time.ts';
import { conclude, isPlausible, type PageDue } from './conclude.ts';
import type { Deadline } from './deadline.ts';
import { lookUp, subjectOf, type Setting } from './setting.ts';
import { addHours, reckon } from './steps.ts';

/** A warehouse address that was saved: the pickup provider now audits it. */
export interface SavedAddress {
  readonly warehouse: string;
  readonly savedAt: Instant;
  readonly page?: PageDue;
}

/** By when the pickup provider should have answered; after that the seller calls. */
export function pickupAuditDeadline({ warehouse, savedAt: at, page }: SavedAddress, setting: Setting): Deadline {
  const { zone } = setting.market;
  const of = subjectOf(setting, 'warehouse', warehouse);
  const draft = { kind: 'pickup-audit', of, zone: zone ?? null, base: 'addressSaved', at, page } as const;
  if (!isPlausible(at)) return conclude({ ...draft, answer: [{ kind: 'field', name: 'savedAt' }] });
  const hours = lookUp('pickupAuditHours', setting, at);
  if (hours.state === 'none') return conclude({ ...draft, answer: 'none' });
  if (hours.state === 'missing') return conclude({ ...draft, answer: [hours.missing] });
  const steps = [addHours(hours.value, { source: hours.source, why: 'term' })];
  return conclude({ ...draft, answer: reckon([{ zone: zone ?? 'Etc/GMT', method: null, steps }], at) });
}

/** Start and end of a flash window: moments that need no arithmetic. */
export function flashDeadlines(sale: FlashWindow, setting: Setting): readonly [start: Deadline, end: Deadline] {
  const { zone } = setting.market;
  const of = subjectOf(setting, 'flash-window', sale.id, sale.name);
  const moment = (kind: 'flash-start' | 'flash-end', at: Instant): Deadline => {
    const base = kind === 'flash-start' ? 'saleStarts' : 'saleEnds';
    return conclude({
      ...{ kind, of, zone: zone ?? null, base, at },
      answer: isPlausible(at)
        ? reckon([{ zone: zone ?? 'Etc/GMT', method: null, steps: [] }], at)
        : [{ kind: 'field', name: kind === 'flash-start' ? 'startsAt' : 'endsAt' }],
      // The seller's own entry, or what Seller Center showed.
      bare: sale.origin === 'draft' || sale.origin === 'list' ? 'page' : 'entered',
    });
  };
  return [moment('flash-start', sale.startsAt), moment('flash-end', sale.endsAt)];
}
