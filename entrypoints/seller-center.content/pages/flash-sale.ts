/** The flash-sale page: its form as readings. */
import type { Visit } from '../../background/messages.ts';
import {
  blank,
  garbled,
  read,
  type FieldAt,
  type FlashSaleFields,
  type FlashSaleForm,
  type FlashSaleRow,
  type Level,
  type Reading,
} from '../../../rules/form.ts';
import type { PageModel, RowLabel } from '../../../components/model.ts';
import type { ReportedRow } from '../meeting.ts';
import { told } from '../read.ts';
import { rowAround } from '../table.ts';
import type { Changes } from '../watch.ts';
import type { Currency } from '../../../rules/money.ts';
import { currencyShown, writingOf, type Writing } from '../values.ts';
import { levelIn, locate, type Anchors } from './anchors.ts';
import { fieldsIn, hasTable, momentStyleOf } from './flash-sale-fields.ts';
import { says } from './labels.ts';
import type { MomentStyle, PageReader, Standing } from './page.ts';
import { RowReader, type SeenRow } from './rows.ts';

/** Reads the form again and again, keeps what was seen, and knows where each field stands. */
export class FlashSaleReader implements PageReader {
  readonly page = 'flash-sale';
  private anchors: Anchors | null = null;
  private rowReader: RowReader | null = null;
  private readonly visit: Visit;
  /** Rows in the document, by key. */
  private present = new Map<string, SeenRow>();
  /** Rows seen since the draft was opened, by key, in the order they were met. */
  private remembered = new Map<string, FlashSaleRow>();
  private fields: FlashSaleFields | null = null;

  constructor(visit: Visit) {
    this.visit = visit;
  }

  get table(): HTMLElement | null {
    return this.rowReader?.table.box ?? null;
  }
  get standing(): Standing {
    const { anchors } = this;
    const anchor = anchors?.name ?? anchors?.table?.box ?? anchors?.startsAt[0] ?? null;
    return { anchor, submit: anchors?.submit ?? [], dialog: null };
  }
  submits(words: string): boolean {
    return says('submit', words);
  }

  /** Reads what `changes` touches. Returns the keys of rows that may have changed, or `all`. */
  update(changes: Changes, now: number): void {
    const lost = this.anchors !== null && !this.isConnected(this.anchors);
    if (changes.all || changes.structure || lost || !this.anchors) this.find();
    const writing = writingOf(this.visit, this.anchors?.language ?? 'en', this.shownCurrency);
    const level = this.anchors ? levelIn(this.anchors) : null;
    const otherLevel = level !== this.level;
    if (otherLevel) this.remembered.clear();
    this.level = level;
    let whole = changes.all || changes.table || lost || otherLevel || this.present.size === 0 || this.foundAnew;
    this.foundAnew = false;
    if (!whole) {
      for (const element of changes.rows) {
        const again = element.isConnected ? this.rowReader?.readAgain(element, writing, level) : null;
        if (!again) {
          whole = true;
          break;
        }
        this.keepRow(again);
      }
    }
    if (whole) this.readTable(writing);
    this.fields = this.anchors && fieldsIn(this.anchors, this.total(this.anchors), writing, now);
  }
  private foundAnew = false;
  private level: Level | null = null;
  private shownCurrency: Currency | null = null;

  private isConnected({ name, startsAt, endsAt, table, selectProducts }: Anchors): boolean {
    return [name, ...startsAt, ...endsAt, table?.box ?? null, selectProducts].every(
      (element) => element === null || element.isConnected,
    );
  }

  private find(): void {
    const before = this.anchors;
    this.anchors = locate(document.body);
    const { table, language } = this.anchors;
    const same =
      before?.table?.box === table?.box &&
      before?.language === language &&
      sameColumns(before.table?.columns, table?.columns);
    if (same && this.rowReader) return;
    this.rowReader = table ? new RowReader(table) : null;
    // A market nobody researched has no currency of its own: the page may still name one.
    this.shownCurrency = this.visit.currency ? null : currencyShown(this.rowReader?.priceCells(5) ?? []);
    this.foundAnew = true;
  }

  private readTable(writing: Writing): void {
    const rows = this.rowReader?.readAll(writing, this.level) ?? [];
    const partial =
      this.anchors?.table?.virtual === true || this.anchors?.paged === true || this.claimsMore(rows.length);
    this.present = new Map(rows.map((seen) => [seen.row.key, seen]));
    if (!partial || !this.rowReader) this.remembered.clear();
    for (const { row } of rows) this.remembered.set(row.key, row);
    this.seenCount = null;
    this.touched = null;
    if (!partial || !this.claimsFewer()) return;
    this.remembered = new Map(rows.map(({ row }) => [row.key, row]));
    this.seenCount = null;
  }

  /** The page says there is more than stands in the document, however it hides the rest. */
  private claimsMore(rows: number): boolean {
    const total = this.anchors?.total ?? null;
    if (total === null || total === 'unclear') return total === 'unclear';
    return rows > 0 && ('products' in total ? total.products : total.items) > rows;
  }

  /** The page says there are fewer products than we remember: some were taken out of the draft. */
  private claimsFewer(): boolean {
    const total = this.anchors?.total;
    return total !== null && typeof total === 'object' && 'products' in total && total.products < this.productsSeen;
  }

  private keepRow(seen: SeenRow): void {
    this.present.set(seen.row.key, seen);
    this.remembered.set(seen.row.key, seen.row);
    this.touched?.add(seen.row.key);
  }

  get productsSeen(): number {
    this.seenCount ??= new Set(
      [...this.remembered.values()].map(({ productId, product }) => productId ?? product),
    ).size;
    return this.seenCount;
  }
  private seenCount: number | null = null;

  /** Keys of rows that may have changed since the last call; null: any. */
  takeTouched(): ReadonlySet<string> | null {
    const touched = this.touched;
    this.touched = new Set();
    return touched;
  }
  private touched: Set<string> | null = null;

  get productsTotal(): number | null {
    const total = this.fields?.productsTotal;
    return total?.state === 'read' ? total.value : null;
  }

  form(): FlashSaleForm | null {
    return this.fields && { page: 'flash-sale', fields: this.fields, rows: [...this.remembered.values()] };
  }
  currentFields(): FlashSaleFields | null {
    return this.fields;
  }
  rows(): ReadonlyMap<string, FlashSaleRow> {
    return this.remembered;
  }

  /** Two of name, times and product table: enough to say that this is the page. */
  isRecognised(): boolean {
    const { anchors } = this;
    if (!anchors) return false;
    const groups = [anchors.name !== null, anchors.startsAt.length + anchors.endsAt.length > 0, hasTable(anchors)];
    return groups.filter(Boolean).length >= 2;
  }

  /** Fields that could not be found, for the banner and the diagnosis. */
  unreadable(): (FieldAt | 'table')[] {
    const { anchors } = this;
    if (!anchors) return ['name', 'startsAt', 'endsAt', 'table'];
    const missing: (FieldAt | 'table')[] = [];
    if (!anchors.name) missing.push('name');
    if (anchors.startsAt.length === 0) missing.push('startsAt');
    if (anchors.endsAt.length === 0) missing.push('endsAt');
    if (!hasTable(anchors)) missing.push('table');
    else if (anchors.table && !anchors.table.columns.has('price')) missing.push('price');
    return missing;
  }

  /** The control to point at, focus or write into; null where it is not in the document now. */
  control(at: FieldAt, key: string | undefined): readonly HTMLElement[] {
    const { anchors } = this;
    if (key !== undefined) {
      const seen = this.present.get(key);
      if (!seen?.element.isConnected) return [];
      const column = at === 'discount' || at === 'limit' || at === 'stock' ? at : 'price';
      const cell = this.rowReader?.cell(seen.cells, column);
      return [(cell && controlIn(cell)) ?? seen.element];
    }
    if (!anchors) return [];
    if (at === 'name') return anchors.name ? [anchors.name] : [];
    if (at === 'startsAt') return anchors.startsAt;
    if (at === 'endsAt') return anchors.endsAt;
    if (at === 'warmUp') return anchors.warmUp;
    if (at === 'batch') return [...anchors.batch.values()];
    if (at === 'products') return anchors.selectProducts ? [anchors.selectProducts] : [];
    return [];
  }

  /** The row whose price field `control` is; null for any other element. */
  rowOfPrice(control: HTMLElement): string | null {
    const { table } = this;
    const row = table?.contains(control) ? rowAround(table, control) : null;
    const key = row && this.rowReader?.keyOf(row);
    return key != null && this.control('price', key)[0] === control ? key : null;
  }

  labelOf(key: string): RowLabel | undefined {
    const row = this.remembered.get(key);
    return row && { product: row.product, variation: row.variation, withoutPrice: row.price.state === 'blank' };
  }

  nameOf(key: string): ReportedRow | undefined {
    const row = this.remembered.get(key);
    if (!row) return undefined;
    const name = row.sku ?? row.productId ?? `${row.product} / ${row.variation}`;
    return { row: name, ...(row.sku === undefined ? null : { sku: row.sku }) };
  }

  shown(): Pick<PageModel, 'productsSeen' | 'productsTotal' | 'startsAt' | 'endsAt' | 'more'> {
    const { startsAt, endsAt } = this.fields ?? {};
    return {
      productsSeen: this.productsSeen,
      productsTotal: this.productsTotal,
      startsAt: startsAt?.state === 'read' ? startsAt.value : null,
      endsAt: endsAt?.state === 'read' ? endsAt.value : null,
      ...(this.anchors?.paged === true
        ? { more: 'pages' as const }
        : this.anchors?.table?.virtual === true
          ? { more: 'scroll' as const }
          : null),
    };
  }

  diagnosis(): readonly string[] {
    const { anchors } = this;
    return [
      `language ${anchors?.language ?? '-'}`,
      told('name', anchors?.name),
      told('start', anchors?.startsAt[0]),
      told('end', anchors?.endsAt[0]),
      told('table', anchors?.table?.box),
      `time fields: ${String(anchors?.startsAt.length ?? 0)} + ${String(anchors?.endsAt.length ?? 0)}`,
      `columns: ${[...(anchors?.table?.columns ?? [])].map(([name, at]) => `${name}@${String(at)}`).join(' ') || '-'}`,
      `virtual ${String(anchors?.table?.virtual ?? false)}, paged ${String(anchors?.paged ?? false)}, rows ${String(this.remembered.size)}`,
    ];
  }

  /** How the page writes moments, for a fix that has to write one: order of the date, zone of the clock. */
  momentStyle(about: number, now: number): MomentStyle {
    return momentStyleOf(this.anchors, this.visit.zone, about, now);
  }

  private total({ total }: Anchors): Reading<number> {
    if (total === null) return blank;
    if (total === 'unclear') return garbled('', 'not-a-number');
    if ('products' in total) return read(total.products);
    // "120 items" counts rows. Rows are products at product level; else they only say whether all were seen.
    if (this.remembered.size >= total.items) return read(this.productsSeen);
    const onePerProduct = this.productsSeen === this.remembered.size;
    return onePerProduct ? read(total.items) : garbled(String(total.items), 'ambiguous');
  }
}

function sameColumns(a: ReadonlyMap<string, number> | undefined, b: ReadonlyMap<string, number> | undefined): boolean {
  if (a?.size !== b?.size) return false;
  for (const [name, at] of a ?? []) if (b?.get(name) !== at) return false;
  return true;
}

function controlIn(cell: Element): HTMLElement | null {
  for (const input of cell.getElementsByTagName('input')) if (input.type !== 'checkbox') return input;
  return null;
}
