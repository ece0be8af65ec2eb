/** What a self-check is given: what the seller entered, and what their own pages showed of their warehouses. */
import type { Setting } from '../../../rules/deadlines/setting.ts';
import type { Reading } from '../../../rules/form.ts';
import type { PickupRecord } from '../../../rules/pickup/record.ts';
import { isMasked } from '../../../rules/orders/contact.ts';
import type { PickupHistory } from '../../../rules/orders/pickup-on.ts';
import type { Instant } from '../../../rules/time.ts';
import type { OwnRulebook } from '../../../rules/own.ts';
import type { SelfCheckRecord } from '../../background/self-check.ts';
import type { ImportedBatch } from '../history/import-jobs.ts';
import type { CheckRequest } from '../import/self-check/protocol.ts';

interface Known {
  readonly record: SelfCheckRecord;
  readonly setting: Setting;
  /** Of the shops that the history belongs to. */
  readonly pickups: readonly PickupRecord[];
  readonly rulebook: OwnRulebook;
  readonly now: Instant;
}

export function checkRequest(
  { market, files }: ImportedBatch,
  { record: { own, hub }, setting, rulebook, pickups, now }: Known,
): CheckRequest {
  const { market: kept, holidays: _, ...rest } = setting;
  const warehouses = pickups.flatMap((each) => each.warehouses);
  const addresses = warehouses.flatMap(({ address }) => address ?? []);
  const pickup: PickupHistory = Object.fromEntries(warehouses.map(({ name, history }) => [name, history]));
  return {
    ...{ files, market, pickup, hub, now },
    setting: rest,
    values: kept.own ?? {},
    off: rulebook.off.map(({ rule }) => rule),
    own: {
      phones: [own.phones, ...addresses.map(({ phone }) => shown(phone))].join('\n'),
      addresses: [own.addresses, ...addresses.map(({ street }) => shown(street))].join('\n'),
    },
  };
}

/** A number that the page hides in part is nobody's. */
const shown = (reading: Reading<string>): string =>
  reading.state === 'read' && !isMasked(reading.value) ? reading.value.replaceAll('\n', ' ') : '';
