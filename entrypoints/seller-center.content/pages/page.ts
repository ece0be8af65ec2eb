import type { RowLabel, PageModel } from '../../../components/model.ts';
import type { FieldAt, Form, PageId } from '../../../rules/form.ts';
import type { DayMonthOrder } from '../../../rules/time.ts';
import type { ReadPage } from '../../background/messages.ts';
import type { ReportedRow } from '../meeting.ts';
import type { Changes } from '../watch.ts';

/** A page of Seller Center that Shoplint reads; those of a `PageId` it checks too. Pages are a closed world: each URL is tried on every page. */
export interface PageModule {
  readonly page: PageId | ReadPage;
  /** Paths with query that are this page, for the test that tries every sample on every page. */
  readonly samples: readonly string[];
  claims(url: URL): boolean;
  /** The address alone does not say it: nothing is shown before the page's own words do. */
  isUnsure?(url: URL): boolean;
}

export type Fields = Form['fields'];
export type Row = Form['rows'][number];

/** How the page writes moments: order of the date, zone of the clock (null: nobody knows it). */
export interface MomentStyle {
  readonly order: DayMonthOrder;
  readonly zone: string | null;
}

/** What the overlay has to know to stand beside the form and not on it. */
export interface Standing {
  /** An element of the form. */
  readonly anchor: HTMLElement | null;
  readonly submit: readonly HTMLElement[];
  /** The modal or drawer that the form stands in. */
  readonly dialog: HTMLElement | null;
}

/** Reads one page again and again, and knows where each of its fields stands. */
export interface PageReader {
  readonly page: PageId;
  /** The data table whose rows are told apart; null where there is none. */
  readonly table: HTMLElement | null;
  readonly standing: Standing;
  /** Reads what `changes` touches. */
  update(changes: Changes, now: number): void;
  isRecognised(): boolean;
  form(): Form | null;
  currentFields(): Fields | null;
  rows(): ReadonlyMap<string, Row>;
  /** Keys of rows that may have changed since the last call; null: any. */
  takeTouched(): ReadonlySet<string> | null;
  /** Fields that could not be found, for the banner and the diagnosis. */
  unreadable(): readonly (FieldAt | 'table')[];
  /** The controls to point at, focus or write into; none where they are not in the document now. */
  control(at: FieldAt, key: string | undefined): readonly HTMLElement[];
  /** The row whose price field `control` is; null for any other element. */
  rowOfPrice(control: HTMLElement): string | null;
  labelOf(key: string): RowLabel | undefined;
  /** A row's name in the report of findings. */
  nameOf(key: string): ReportedRow | undefined;
  /** What the panel shows of the page beside its findings. */
  shown(): Pick<PageModel, 'productsSeen' | 'productsTotal' | 'startsAt' | 'endsAt' | 'more'>;
  /** For a fix that has to write a moment. */
  momentStyle?(about: number, now: number): MomentStyle;
  /** True of an element that shows and hides the form by its own attributes. */
  hides?(element: Element): boolean;
  /** True for the words of the button that hands the form in. */
  submits(words: string): boolean;
  /** What was and was not found, for a report about a changed page: no value, no name, no id of the seller's. */
  diagnosis(): readonly string[];
}
