/** What the screens draw: plain data and callbacks, handed in by an entry point. Components fetch and judge nothing. */
import type { Finding, Result, Severity } from '../rules/finding.ts';
import type { FieldAt, PageId } from '../rules/form.ts';
import type { FlashWindow, ProductDiscount, Standing } from '../rules/known.ts';
import type { CeilingStory } from '../rules/history/ceiling.ts';
import type { ShopKind } from '../rules/markets/market.ts';
import type { Currency } from '../rules/money.ts';
import type { ChecklistItemId, Meaning } from '../rules/pickup/record.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Instant } from '../rules/time.ts';
import type { Texts } from './text.ts';

/** Contract: `data-state` of the panel's root. */
export type PanelState = 'reading' | 'ready' | 'stale' | 'unrecognised' | 'paused';

export type Language = 'zh-CN' | 'en' | 'vi' | 'th' | 'id' | 'ms';

/** A finding with what the screen needs beside it. */
export interface ShownFinding extends Finding {
  /** Stable while rule, place and row stay the same; React key and target of every action. */
  readonly id: string;
  readonly ignored?: boolean;
}

/** A row's own words, for headings. */
export interface RowLabel {
  readonly product: string;
  readonly variation: string;
  readonly withoutPrice: boolean;
}

/** How market and shop were recognised. */
export type Recognised = 'host' | 'address' | 'page' | 'hand' | 'nothing';

/** Everything the overlay draws. */
export interface PageModel {
  readonly page: PageId;
  readonly market: string;
  readonly kind: ShopKind;
  readonly state: PanelState;
  /** Form-level ones first, then rows in page order. */
  readonly findings: readonly ShownFinding[];
  /** Rule × row that passed. */
  readonly passed: number;
  /** Looked up by row key; most rows have nothing to show. */
  readonly rows: { get(key: string): RowLabel | undefined };
  /** Products read so far, and how many the page says there are (null: it does not say). */
  readonly productsSeen: number;
  readonly productsTotal: number | null;
  /** Fields that could not be found; names of `FieldAt` plus `table`. */
  readonly unreadable: readonly (FieldAt | 'table')[];
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  readonly zone: string | null;
  readonly sellerZone: string;
  /** Longest sale in hours, null where unknown. */
  readonly maxHours: number | null;
  /** Ticks with the clock of the page visit; the two clocks show it. */
  readonly now: Instant;
  /** The page's own look; without it the system's. */
  readonly theme?: Theme;
  /** Where a paused panel was paused, so that "resume" says what it does. */
  readonly pausedWhere?: PauseScope;
  /** How the products not read yet come into view. */
  readonly more?: 'scroll' | 'pages';
}

export type Theme = 'light' | 'dark';
export type PauseScope = 'page' | 'everywhere';

/** One field that has findings, in viewport coordinates (the field's own rectangle, not the marker's). */
export interface MarkerPlace {
  /** Id of the worst finding at this field. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly severity: Severity | 'unknown';
  /** Findings at this field. */
  readonly count: number;
  /** The field's own words, for screen readers. Absent: the catalogue's name of the field. */
  readonly label?: string;
}

/** A rectangle in viewport coordinates. */
export type MarkerBox = Pick<MarkerPlace, 'x' | 'y' | 'width' | 'height'>;

/** What is told of one row's price ceiling. */
export interface ShownCeiling {
  /** Row key. */
  readonly row: string;
  readonly label: RowLabel;
  readonly story: CeilingStory;
  readonly currency: Currency | null;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Where the panel docks: distances from the viewport's right and bottom edge, the room above that, and its width (360). */
export interface Dock {
  readonly right: number;
  readonly bottom: number;
  readonly maxHeight?: number;
  readonly width?: number;
}

/** `tab`: something is in the way (focused field, open menu, modal, submit bar). */
export type Avoid = 'free' | 'tab';

/** What an entry point holds of the mounted overlay. */
export interface Overlay {
  update(model: PageModel): void;
  setTexts(texts: Texts): void;
  /** Draws one marker a place. The viewport decides on which side a card opens; read it in the same batch. */
  place(markers: readonly MarkerPlace[], viewport?: Viewport): void;
  /** The ceiling of the row whose price field has, or last had, the focus. */
  ceiling(shown: ShownCeiling | null): void;
  /** Where its price field stands; null while that is not in focus, or not in sight. */
  ceilingAt(place: MarkerBox | null): void;
  avoid(avoid: Avoid): void;
  dock(dock: Dock): void;
  /** The open panel's rectangle, null while folded or closed. Makes the browser lay the page out: ask in a batch. */
  box(): DOMRect | null;
  /**
   * Opens the panel, also one that was closed for this visit; waits while something is in the way. With `focus` (the
   * keyboard command) the keyboard moves into it; without (submit pressed with errors) it stays where it is.
   */
  open(focus?: boolean): void;
  /** Goes to the next or previous finding. */
  step(by: 1 | -1): void;
  unmount(): void;
}

export interface OverlayOptions {
  /** How the panel starts; a tab unless told otherwise. */
  readonly mode?: PanelMode;
  /** The seller opened, folded or closed the panel: to be remembered. */
  readonly onMode?: (mode: PanelMode | 'closed') => void;
  /** The keyboard command that brings a closed panel back, as the browser shows it. */
  readonly keys?: string;
  /** The page's own word for a field or, of a row, for its column; '' where it has none. Asked whenever that is drawn. */
  readonly wordAt?: (at: FieldAt, row?: string) => string;
  /** Tests only: user-event cannot make trusted events. */
  readonly isTrusted?: (event: Event) => boolean;
}

export type PanelMode = 'open' | 'tab';

/** What became of a fix: the page took the value, took another, or could not be written to. */
export interface FixOutcome {
  readonly result: 'written' | 'differs' | 'failed';
  /** The text to copy by hand, as the field takes it. */
  readonly text: string;
  /** What the field shows afterwards. */
  readonly shows: string;
}

/** What the seller means by an edit of an address: the steps of that case, or that it cannot be. */
export type MeantReply = { readonly steps: readonly ChecklistItemId[] } | { readonly problem: 'no-pickup' };

/** What a seller may do in the overlay. Every one is called from a trusted click or key only. */
export interface PageActions {
  /** Scroll to the field and focus it. False where the row is not in the page at present. */
  goTo(finding: ShownFinding): boolean;
  fix(finding: ShownFinding): Promise<FixOutcome>;
  /** Puts back what stood in the field before the last fix of this finding. */
  undo(findingId: string): Promise<FixOutcome>;
  /** Rejects where it could not be kept: the finding stands as before. */
  ignore(finding: ShownFinding, reason: string): Promise<void>;
  unignore(finding: ShownFinding): void;
  pause(where: PauseScope): void;
  resume(): void;
  /** A text about what was and was not found, without any of the seller's data. */
  diagnosis(): string;
  openWorkbench(section?: WorkbenchSection): void;
  /** Asks for the ceiling of a row; `Overlay.ceiling` brings it. */
  askCeiling(row: string): void;
  /** Notes down what the edit of this page's warehouse is meant for. Rejects where that cannot be kept. */
  mean(meaning: Meaning): Promise<MeantReply>;
  /** Write text to the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
}

/** One line of the popup's checklist: a rule with its four answers counted. */
export interface ChecklistLine {
  readonly rule: RuleId;
  readonly answers: Readonly<Record<Result, number>>;
  /** First fail or unknown, for its sentence. */
  readonly sample?: Finding;
  /** Why the rule is off: what the seller could enter. */
  readonly couldEnter?: 'standing' | 'discounts' | 'cost' | 'activities' | 'history';
  /** The seller switched it off. */
  readonly off?: true;
  /** It goes by the seller's own value. */
  readonly own?: true;
}

/** What the popup draws for one tab. */
export interface ChecklistModel {
  readonly page: PageId;
  readonly market: string;
  readonly kind: ShopKind;
  readonly recognised: Recognised;
  readonly shop: string;
  readonly state: PanelState;
  readonly lines: readonly ChecklistLine[];
  readonly zone: string | null;
}

/** Sections of the workbench, by the address's hash. */
export type WorkbenchSection = 'history' | 'deadlines' | 'pickup' | 'rules' | 'settings';

export interface MarketChoice {
  readonly market: string;
  readonly kind: ShopKind;
}

/** The popup's body. */
export interface ChecklistProps {
  readonly texts: Texts;
  /** Null: `empty` says why there is nothing to show. */
  readonly model: ChecklistModel | null;
  /** `elsewhere`: not a Seller Center tab. `unchecked`: a Seller Center page that is not checked. */
  readonly empty: 'loading' | 'elsewhere' | 'unchecked';
  readonly language: Language;
  /** Values of the page's market whose sources were read too long ago. */
  readonly stale?: number;
  readonly paused: { readonly page: boolean; readonly everywhere: boolean };
  /** Null takes a correction back: the market is recognised again. */
  onMarket(choice: MarketChoice | null): void;
  onPause(where: PauseScope, paused: boolean): void;
  onLanguage(language: Language): void;
  onWorkbench(section?: WorkbenchSection): void;
}

/** One shop as the settings show it. Everything kept is kept per shop. */
export interface ShopSettings {
  readonly id: string;
  /** Its name, else `address`. */
  readonly label: string;
  /** What the seller calls it; empty: nothing yet. */
  readonly name: string;
  readonly address: string;
  readonly market: string;
  readonly kind: ShopKind;
  readonly recognised: Recognised;
  /** Null for a market nobody researched: times are then entered in the seller's own zone. */
  readonly zone: string | null;
  /** ISO 4217 code; null for a market of which nobody knows it. */
  readonly currency: string | null;
  /** Null: never entered, the rule is off. */
  readonly standing: Standing | null;
  /** Null: never entered, the rule is off. Empty: the seller said there is none. */
  readonly discounts: readonly ProductDiscount[] | null;
  /** Entered by hand only. */
  readonly windows: readonly FlashWindow[];
}

export interface IgnoredEntry {
  readonly id: string;
  readonly shop: string;
  readonly rule: RuleId;
  readonly at: FieldAt;
  /** Product and variation, or empty for the form itself. */
  readonly where: string;
  /** The value it was ignored for, as the field showed it. */
  readonly value: string;
  readonly reason: string;
  readonly since: Instant;
}

export interface SettingsModel {
  readonly language: Language;
  /** Null: the default, `computerZone`. */
  readonly sellerZone: string | null;
  /** The zone that holds until the seller chooses one; not always the computer's own. */
  readonly computerZone: string;
  readonly shops: readonly ShopSettings[];
  readonly ignored: readonly IgnoredEntry[];
  /** Everything off. */
  readonly off: boolean;
}

type Entered<T> = Omit<T, 'id'> & { readonly id: string | null };
/** As entered; `id` null for a new one. */
export type DiscountEntry = Entered<ProductDiscount>;
export type WindowEntry = Entered<Omit<FlashWindow, 'state' | 'origin'>>;

export interface SettingsActions {
  setLanguage(language: Language): void;
  setSellerZone(zone: string | null): void;
  setOff(off: boolean): void;
  setMarket(shop: string, choice: MarketChoice | null): void;
  /** Empty takes it back. */
  setName(shop: string, name: string): void;
  setStanding(shop: string, standing: Standing | null): void;
  /** Says that the shop has no product discounts (true), or that nothing is known of them (false). */
  setNoDiscounts(shop: string, none: boolean): void;
  saveDiscount(shop: string, discount: DiscountEntry): void;
  removeDiscount(shop: string, id: string): void;
  saveWindow(shop: string, window: WindowEntry): void;
  removeWindow(shop: string, id: string): void;
  /** All that is kept of it goes. */
  forgetShop(shop: string): void;
  unignore(id: string): void;
}

export interface SettingsProps {
  readonly texts: Texts;
  readonly model: SettingsModel;
  readonly actions: SettingsActions;
}
