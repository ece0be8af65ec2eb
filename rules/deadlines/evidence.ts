/** Which proof answers which allegation. A checklist, with a text for each: `behaviour.<id>`, `proof.<id>`. */
import type { SourceId } from '../sources.ts';

/** The six behaviours that the rules on fake orders name, in their order. */
export const behaviours = [
  'own-orders',
  'tracking-mismatch',
  'tracking-invalid',
  'repeat-buyer',
  'worthless-reviews',
  'other-manipulation',
] as const;
export type Behaviour = (typeof behaviours)[number];

export type ProofId =
  | 'order-list'
  | 'payment-records'
  | 'buyer-unrelated'
  | 'buyer-chat'
  | 'carrier-scans'
  | 'waybill'
  | 'handover-receipt'
  | 'address-change'
  | 'tracking-correction'
  | 'proof-of-delivery'
  | 'purchase-invoice'
  | 'resale-reason'
  | 'review-unpaid'
  | 'listing-history'
  | 'platform-fault'
  | 'marketing-record'
  | 'explanation';

export interface Proof {
  readonly id: ProofId;
  /** `needed`: the appeal rests on it. `helps`: where there is one. */
  readonly weight: 'needed' | 'helps';
  /** What asks for it; our own advice where no text names it. */
  readonly source: SourceId;
}

const needed = (id: ProofId, source: SourceId = 'own-advice'): Proof => ({ id, weight: 'needed', source });
const helps = (id: ProofId, source: SourceId = 'own-advice'): Proof => ({ id, weight: 'helps', source });

/** Asked for whatever is alleged: that the business is real, and why the measure is not deserved. */
const always: readonly Proof[] = [needed('order-list', 'seed-appeals'), needed('explanation', 'seed-appeals')];

const proofs: Readonly<Record<Behaviour, readonly Proof[]>> = {
  'own-orders': [needed('buyer-unrelated'), needed('payment-records'), helps('buyer-chat'), helps('proof-of-delivery')],
  'tracking-mismatch': [
    needed('carrier-scans', 'ops-us-appeals'),
    needed('waybill'),
    helps('address-change'),
    helps('proof-of-delivery'),
  ],
  'tracking-invalid': [
    needed('carrier-scans', 'ops-us-appeals'),
    needed('handover-receipt'),
    helps('tracking-correction'),
    helps('platform-fault'),
  ],
  'repeat-buyer': [needed('payment-records'), needed('proof-of-delivery'), helps('resale-reason'), helps('buyer-chat')],
  'worthless-reviews': [needed('review-unpaid'), helps('listing-history'), helps('buyer-chat')],
  'other-manipulation': [
    needed('payment-records'),
    helps('marketing-record'),
    helps('purchase-invoice'),
    helps('platform-fault'),
  ],
};

/** The checklist of a case; of an allegation that is none of the six, only what is always asked for. */
export const proofsOf = (behaviour: Behaviour | null): readonly Proof[] => [
  ...(behaviour === null ? [] : proofs[behaviour]),
  ...always,
];
