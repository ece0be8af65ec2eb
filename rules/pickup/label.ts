/** Whether a label proves that the pickup provider of the area collects the parcel. */
import type { HandoverMethod, ProviderSwitch } from '../markets/deadlines.ts';
import type { Instant } from '../time.ts';

export interface Label {
  /** Waybill number. */
  readonly tracking: string;
  /** As the label or the export says; null where nobody knows. */
  readonly method: HandoverMethod | null;
  /** Where the label sends the parcel, as printed; null where not asked. */
  readonly hub: string | null;
  /** When the label was printed, or its order created. */
  readonly on: Instant;
  /** Area of the warehouse, as switches name it (`areaKeyOf`); null where not known. */
  readonly area: string | null;
}

/** `seen`: as the provider's labels are. `contradicted`: it shows something else. */
export type Sign = 'seen' | 'contradicted' | 'unknown';

export type LabelAdvice =
  /** The label shows drop-off: the parcel goes to the hub, nobody collects it. */
  | 'bring-to-hub'
  /** Pickup state and ERP do not agree with the label: compare both. */
  | 'compare-erp'
  /** Printed for the provider before: the new one's driver takes it along. */
  | 'new-driver-takes-it'
  /** Printed for the provider to come: the old one's driver takes it along. */
  | 'old-driver-takes-it'
  /** The day of the switch is not known: whichever driver comes takes both. */
  | 'either-driver-takes-it'
  /** Hub is Hongmei, which is a drop-off address too since 2025: alone it proves nothing. */
  | 'hub-is-no-proof';

export interface LabelVerdict {
  readonly signs: { readonly prefix: Sign; readonly method: Sign; readonly hub: Sign };
  /** How many of the three are seen. */
  readonly count: 0 | 1 | 2 | 3;
  /** `proven`: all three. `contradicted`: at least one says otherwise. */
  readonly verdict: 'proven' | 'unproven' | 'contradicted';
  readonly advice: readonly LabelAdvice[];
}

/** `switches`: those that the seller added (`ShopCases.switches`). */
export function checkLabel(_label: Label, _switches: readonly ProviderSwitch[] = []): LabelVerdict {
  throw new Error('Not there yet.');
}
