/**
 * The protocol: every message that crosses between a tab, the background and our own pages. Data is JSON. What comes
 * from a tab is validated in `validate.ts` before anything looks at it.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ChecklistModel, Language, MeantReply, Recognised, WorkbenchSection } from '../../components/model.ts';
import type { AddedHost } from './hosts.ts';
import type { Stated } from '../../rules/deadlines/notices.ts';
import type { Finding } from '../../rules/finding.ts';
import type { FlashSaleForm, FlashSalePatch, Form, PageId } from '../../rules/form.ts';
import type { WarehouseForm, WarehousePatch } from '../../rules/form.ts';
import type { CeilingStory } from '../../rules/history/ceiling.ts';
import type { ShopKind } from '../../rules/markets/market.ts';
import type { Currency, DecimalMark } from '../../rules/money.ts';
import type { Meaning } from '../../rules/pickup/record.ts';
import type { Instant } from '../../rules/time.ts';

/** Pages that are read only, for what the shop's other pages need; nothing is shown on them. */
export type ReadPage = 'promotions' | 'health';

/** A tab came to a page that a page module claims. */
export interface VisitRequest {
  /** Random id of this stay on this page. */
  readonly visit: string;
  readonly page: PageId;
  readonly url: string;
  /** Region code as host, address or page text say; null where nothing says it. */
  readonly region: string | null;
  readonly kind: ShopKind;
  readonly recognised: Recognised;
}

/** What the content script needs to read the page, and the overlay to draw. */
export interface Visit {
  /** Host, region and shop id: everything kept is kept under it. */
  readonly shop: string;
  readonly market: string;
  readonly kind: ShopKind;
  readonly recognised: Recognised;
  readonly currency: Currency | null;
  readonly marks: readonly DecimalMark[];
  readonly zone: string | null;
  readonly sellerZone: string;
  /** Longest sale in hours, for the meter; null where nobody knows. */
  readonly maxHours: number | null;
  readonly language: Language;
  readonly paused: boolean;
}

/** One state of the page's form: whole the first time or when asked for it, else what changed since. */
export type ReviewRequest = { readonly visit: string; readonly revision: number } & (
  | { readonly opened: VisitRequest; readonly form: Form; readonly patch?: never }
  | ({ readonly form?: never } & PagePatch)
);
export type PagePatch =
  | { readonly page: 'flash-sale'; readonly patch: FlashSalePatch }
  | { readonly page: 'warehouse'; readonly patch: WarehousePatch };

export interface SentFinding extends Finding {
  readonly ignored?: true;
}

export type ReviewReply =
  /** The background does not know this visit (it was restarted): send the whole form. */
  | { readonly known: false }
  | {
      readonly known: true;
      readonly revision: number;
      readonly form: readonly SentFinding[];
      /** By row key; `whole` where every row is listed. */
      readonly rows: readonly (readonly [string, readonly SentFinding[]])[];
      readonly whole: boolean;
      readonly passed: number;
    };

/** A finding the seller silences: one rule, one field, one value. */
export interface IgnoreRequest {
  readonly visit: string;
  readonly finding: Finding;
  readonly reason: string;
}

/** One line of the promotion management list, as far as it could be read. */
export interface ListedSale {
  readonly name: string;
  readonly state: 'planned' | 'running' | 'ended' | 'stopped' | null;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly flashSale: boolean;
}

/** One violation record of the health page, as far as it could be read: null is what it does not say. */
export interface SeenNotice {
  /** Of the record or ticket. */
  readonly number: string | null;
  /** What is alleged, in the page's words. */
  readonly what: string;
  readonly notice: Stated | null;
  readonly points: number | null;
  readonly orders: readonly string[];
  /** The deadline that the ticket names. */
  readonly appealUntil: Instant | null;
  readonly state: 'pending' | 'enforced' | 'appealing' | 'rejected' | 'upheld' | null;
}

/** What the health page says of the shop; null is what it does not say. */
export interface SeenStanding {
  /** Violation points. */
  readonly points: number | null;
  /** Store rating 0–5. */
  readonly rating: number | null;
}

/** Where a page was seen that is read only. */
export interface ListRequest {
  readonly url: string;
  readonly region: string | null;
  readonly kind: ShopKind;
}

export type CommandName = 'open-panel' | 'next-finding' | 'previous-finding';

export type Pause = 'page' | 'everywhere';

interface Protocol {
  // From a tab.
  openVisit(request: VisitRequest): Visit;
  /** What the seller said of the host that the tab is on; null where they added none such. */
  addedHost(): AddedHost | null;
  /** Loads a page's reader, or the overlay with the active language, into the tab. */
  loadReader(request: { page: PageId | ReadPage }): void;
  /** `loaded`: what an earlier visit left in the tab, which keeps every copy it was ever given. */
  showOverlay(request: { loaded: { overlay: boolean; texts: Language[] } }): Language;
  loadTexts(request: { language: Language }): void;
  /** Zone of the shop at an address, to read the times of its list; null where nobody knows it. */
  zoneOf(request: ListRequest): string | null;
  review(request: ReviewRequest): ReviewReply;
  /** The page is not (yet, any more) readable: badge and popup say so. */
  reportState(report: { visit: string; state: 'reading' | 'ready' | 'unrecognised' | 'closed' }): void;
  /** The page announced that the draft of this visit was created. */
  announced(report: { opened: VisitRequest; form: FlashSaleForm }): void;
  /** The save button of a warehouse was pressed and its form closed. */
  addressSaved(report: { opened: VisitRequest; form: WarehouseForm }): void;
  listSeen(report: ListRequest & { sales: readonly ListedSale[] }): void;
  healthSeen(report: ListRequest & { notices: readonly SeenNotice[]; standing: SeenStanding }): void;
  /** False where the background does not know the visit: send the form, then ask again. */
  ignore(request: IgnoreRequest): boolean;
  unignore(request: IgnoreRequest): boolean;
  /** Null where the background does not know the visit: send the form, then ask again. */
  mean(request: { readonly visit: string; readonly meaning: Meaning }): MeantReply | null;
  /** Null where the background does not know the visit or the row. */
  ceiling(request: { readonly visit: string; readonly row: string }): CeilingStory | null;
  pause(request: { page: PageId; url: string; where: Pause; on: boolean }): void;
  openWorkbench(request: { readonly section: WorkbenchSection | null }): void;
  // From our own pages.
  checklist(request: { tab: number }): ChecklistModel | null;
  /** Look at the deadlines now: a page opened that shows them, or changed them. */
  watch(): void;
  // To a tab.
  /** Something the visit was opened with has changed: open it again. */
  refresh(): void;
  command(name: CommandName): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
