import type { FieldAt } from './form.ts';
import type { Money } from './money.ts';
import type { RuleId } from './rule.ts';
import type { SourceId } from './sources.ts';
import type { Instant } from './time.ts';

/** Of a fail. `error`: the platform will refuse, or the seller loses money. */
export type Severity = 'error' | 'warning' | 'info';

/** The four answers. */
export type Result = 'fail' | 'pass' | 'unknown' | 'none';

/** A moment on the clocks of a zone; `as: 'day'` where only the date matters. */
export interface Moment {
  readonly at: Instant;
  readonly zone: string;
  readonly as?: 'day';
}

/** A datum of a sentence; components/text.ts formats it. */
export type Datum = string | number | Money | Moment;

/** Values that would pass, by field. */
export interface Fix {
  readonly name?: string;
  readonly startsAt?: Instant;
  readonly endsAt?: Instant;
  readonly price?: Money;
  readonly limit?: number;
  readonly stock?: number;
}

/** A price as a fix, where there is one: nothing below one minor unit is a price to propose. */
export const priceFix = (amount: number, currency: string): { readonly fix?: Fix } =>
  amount > 0 ? { fix: { price: { amount, currency } } } : {};

/** Why a rule could not answer: a field, a missing piece of knowledge, or a policy nobody researched. */
export interface Missing {
  readonly kind: 'field' | 'fact' | 'policy';
  readonly name: string;
}

/** What a rule says of a form or row, where that is a fail or an unknown. */
export interface Finding {
  readonly rule: RuleId;
  readonly result: 'fail' | 'unknown';
  readonly severity?: Severity;
  readonly at: FieldAt;
  /** Key of the row; absent for a form-level finding. */
  readonly row?: string;
  readonly sku?: string;
  /** Message id within the rule; absent where the engine itself answers `unknown`. */
  readonly message?: string;
  readonly data?: Readonly<Record<string, Datum>>;
  readonly fix?: Fix;
  /** Source of the policy value that was applied; none where that was the seller's own. */
  readonly source?: SourceId;
  /** The policy value that was applied is the seller's own. */
  readonly own?: true;
  readonly missing?: Missing;
}
