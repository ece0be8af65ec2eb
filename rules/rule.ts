/** The shape of a rule: one file, one default export, no sentence, no number, no clock, no market, no DOM. */
import type { Datum, Fix, Severity } from './finding.ts';
import type { FieldAt, FlashSaleFields, FlashSaleRow, Level, PageId, Reading } from './form.ts';
import type { WarehouseAddress, WarehouseFields } from './form.ts';
import type { Ceiling } from './history/ceiling.ts';
import type { FlashWindow, Known, ProductDiscount } from './known.ts';
import type { Policies, PolicyName } from './markets/market.ts';
import type { Money } from './money.ts';
import type { ErpCopy, OwnArea } from './pickup/record.ts';

/** Path of the rule's file below rules/. */
export type RuleId = `${PageId}/${string}`;

/** `unknown` makes the message an honest "cannot tell" with its numbers, instead of a fail. */
export type MessageKind = Severity | 'unknown';

/** Counted over the rows of the form, kept up to date row by row. */
export interface Tally {
  /** Rows read, switched off ones included. */
  readonly rowCount: number;
  /** Distinct products among all rows read. */
  readonly productsSeen: number;
  /** Ticked, active rows that lack a value standing in the batch bar. */
  readonly unapplied: number;
}

type Value<R> = R extends { readonly state: 'read'; readonly value: infer T } ? T : never;
type Values<Fields> = { readonly [F in keyof Fields]: Value<Fields[F]> };

/** What a flash-sale rule may ask for, typed. Form-level inputs. */
export type FormInputs = Values<FlashSaleFields> &
  Tally &
  Values<Pick<Known, 'zone' | 'sellerZone' | 'standing' | 'activityNames' | 'history'>> &
  Pick<Known, 'now'>;

/** Row-level inputs; a row rule may ask for form-level ones too. */
export interface RowInputs extends Values<
  Pick<FlashSaleRow, 'price' | 'original' | 'discount' | 'limit' | 'stock' | 'onHand'>
> {
  readonly product: string;
  readonly level: Level;
  /** Active rows of this draft with the same SKU (product level: product), this one included. */
  readonly twins: number;
  /** Other flash windows that hold this row's SKU or product, whatever their time; none that was stopped. */
  readonly otherSales: readonly FlashWindow[];
  /** Product discounts that hold this row's SKU or product. */
  readonly productDiscounts: readonly ProductDiscount[];
  readonly ceiling: Ceiling;
  /** The lowest price that covers cost and fees; in another currency while it has no exchange rate that holds. */
  readonly cost: Money;
}

/** What a warehouse rule may ask for. A row rule, which runs for every warehouse the page lists: only the last four. */
export interface WarehouseInputs extends Values<Omit<WarehouseFields, 'name' | 'purpose' | 'status'>> {
  /** Contact and address as they stand in the form, with what could not be read. */
  readonly address: WarehouseAddress;
  /** ISO code of the country the address lies in. */
  readonly home: string;
  /** The address lies in mainland China; blank where it lies elsewhere. */
  readonly mainland: true;
  /** Copies that the seller keeps of what an ERP holds of this warehouse; blank where there is none. */
  readonly erp: readonly ErpCopy[];
  /** Cities of which the seller said whether they are served. */
  readonly pickupAreas: readonly OwnArea[];
  readonly name: string;
  readonly purpose: Value<WarehouseFields['purpose']>;
  readonly status: Value<WarehouseFields['status']>;
  /** A warehouse in mainland China that parcels leave from: only there the pickup rules speak. Blank elsewhere. */
  readonly pickupSite: true;
}

export interface InputsOf {
  readonly 'flash-sale': FormInputs & RowInputs;
  readonly warehouse: WarehouseInputs;
}
export type FlashSaleInput = keyof InputsOf['flash-sale'];
export type InputName = { [Page in PageId]: keyof InputsOf[Page] }[PageId];

/**
 * What `check` says of a fail. `data` fills the sentence of `message`. A row rule's `unknown` at `form` holds for all
 * rows alike and becomes one finding.
 */
export interface Problem<Message extends string = string> {
  readonly at: FieldAt;
  readonly message: Message;
  readonly data?: Readonly<Record<string, Datum>>;
  readonly fix?: Fix;
}

/** `check` could not finish without this field, which is not there to be read. */
export interface Unread {
  readonly unread: InputName;
}

/** What `check` says: nothing is a pass; `none`: there is nothing here for this rule to judge. */
export type Answer<Message extends string = string> = Problem<Message> | Unread | 'none' | undefined;

type Given<Inputs, Need extends keyof Inputs, Null extends keyof Inputs, Raw extends keyof Inputs> = {
  readonly [N in Need]: Inputs[N];
} & { readonly [N in Null]: Inputs[N] | null } & { readonly [N in Raw]: Reading<Inputs[N]> };

type Messages = Readonly<Record<string, { readonly severity: MessageKind; readonly data: readonly string[] }>>;

export interface RuleShape<
  Page extends PageId,
  Need extends keyof InputsOf[Page],
  Blank extends keyof InputsOf[Page],
  Optional extends keyof InputsOf[Page],
  Raw extends keyof InputsOf[Page],
  Policy extends PolicyName,
  M extends Messages,
> {
  readonly page: Page;
  /** `row`: runs once for every active row; of a warehouse page for every warehouse. */
  readonly per: 'form' | 'row';
  /** Must be read: garbled or gone makes the answer unknown, blank makes it none. */
  readonly needs: readonly Need[];
  /** Handed as null when blank: the rule judges blanks itself. Garbled or gone still makes the answer unknown. */
  readonly blank?: readonly Blank[];
  /** Handed as null unless read; never decides the answer. */
  readonly optional?: readonly Optional[];
  /** Handed as the whole reading: the rule judges garbled text itself. Gone is unknown, blank is none. */
  readonly raw?: readonly Raw[];
  /** Its value is looked up per market and day; null makes the answer none, a missing one unknown. */
  readonly policy: Policy;
  /** Only rows of this level; the others answer none. */
  readonly level?: Level;
  /** One cause, one finding: none where one of these fails on the same form or row. */
  readonly yieldsTo?: readonly RuleId[];
  readonly messages: M;
  readonly check: (
    given: Given<InputsOf[Page], Need, Blank | Optional, Raw>,
    policy: Policies[Policy],
  ) => Answer<keyof M & string>;
}

/** A rule as the engine runs it. */
export interface Rule {
  readonly page: PageId;
  readonly per: 'form' | 'row';
  readonly needs: readonly InputName[];
  readonly blank?: readonly InputName[];
  readonly optional?: readonly InputName[];
  readonly raw?: readonly InputName[];
  readonly policy: PolicyName;
  readonly level?: Level;
  readonly yieldsTo?: readonly RuleId[];
  readonly messages: Messages;
  check(given: unknown, policy: unknown): Answer;
}

export function defineRule<
  Page extends PageId,
  const Need extends keyof InputsOf[Page],
  const M extends Messages,
  Policy extends PolicyName,
  const Blank extends keyof InputsOf[Page] = never,
  const Optional extends keyof InputsOf[Page] = never,
  const Raw extends keyof InputsOf[Page] = never,
>(rule: RuleShape<Page, Need, Blank, Optional, Raw, Policy, M>): Rule {
  return rule as Rule;
}
