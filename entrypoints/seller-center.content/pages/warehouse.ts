/** The warehouse page: its list, and the form that is open, as readings. */
import {
  gone,
  read,
  type FieldAt,
  type WarehouseFields,
  type WarehouseForm,
  type WarehouseRow,
} from '../../../rules/form.ts';
import type { PageModel, RowLabel } from '../../../components/model.ts';
import type { ReportedRow } from '../meeting.ts';
import { dialogsIn, isDialogBox, scan, told, type Scan } from '../read.ts';
import { isElsewhere, isHeading } from '../titles.ts';
import type { PageReader, Standing } from './page.ts';
import { Saved, type AddressPart } from './saved.ts';
import { addressIn, formIn, formPurpose, nameIn, type WarehouseAnchors } from './warehouse-fields.ts';
import { listIn, statusIn, warehouseTable, type SeenWarehouse } from './warehouse-list.ts';
import { purposeIn, says } from './warehouse-words.ts';

/** Reads the page again and again, and remembers what the open form held when it was opened. */
export class WarehouseReader implements PageReader {
  readonly page = 'warehouse';
  /** Its rows are few: they are read with the page. */
  readonly table = null;
  private anchors: WarehouseAnchors | null = null;
  private list: readonly SeenWarehouse[] = [];
  private fields: WarehouseFields | null = null;
  private isConfirmed = false;
  private readonly saved = new Saved();

  /** Reads the whole page: it is small. */
  update(): void {
    const page = scan(document.body, (box) => warehouseTable(box) !== null);
    this.anchors = formIn(page);
    this.list = listIn(page, titleOf(page));
    const dialogs = dialogsIn(page.dialogs).map((dialog) => scan(dialog, () => false));
    this.isConfirmed =
      [page, ...dialogs].some(speaksOfWarehouses) || page.tables.some(({ element }) => namesThem(element));
    this.fields = this.anchors ? this.readForm(this.anchors, page) : listOnly;
    if (!this.anchors) this.saved.forget();
  }

  private readForm(anchors: WarehouseAnchors, page: Scan): WarehouseFields {
    const address = addressIn(anchors);
    this.saved.see(address);
    const name = nameIn(anchors);
    const listed = name.state === 'read' ? this.list.find(({ row }) => row.name === name.value)?.row : undefined;
    const purpose = formPurpose(anchors, page);
    const status = statusIn(
      anchors.page.words.filter(({ element }) => !isElsewhere(element)),
      false,
    );
    return {
      ...address,
      name,
      purpose: purpose ? read(purpose) : (listed?.purpose ?? gone),
      status: status ? read(status.status) : (listed?.status ?? gone),
      saved: this.saved.reading(),
    };
  }

  /** The seller's own hand is at `target`: what stood there until now is what was saved. */
  touch(target: Element): void {
    const part = this.partAt(target);
    if (part) this.saved.touch(part);
  }

  private partAt(target: Element): AddressPart | null {
    const { anchors } = this;
    if (!anchors) return null;
    const holds = (control: Element | null): boolean => control?.contains(target) === true;
    if (holds(anchors.contact)) return 'contact';
    if (holds(anchors.phone)) return 'phone';
    if (holds(anchors.country)) return 'country';
    if (anchors.region.some(holds)) return 'region';
    if (anchors.street.some(holds)) return 'street';
    return holds(anchors.postcode) ? 'postcode' : null;
  }

  /** The form was saved and stays open: what stands in it is the saved address now. */
  takeAsSaved(): void {
    if (!this.anchors || !this.fields) return;
    this.saved.take(addressIn(this.anchors));
    this.fields = { ...this.fields, saved: this.saved.reading() };
  }

  form(): WarehouseForm | null {
    return this.fields && { page: 'warehouse', fields: this.fields, rows: this.list.map(({ row }) => row) };
  }
  currentFields(): WarehouseFields | null {
    return this.fields;
  }
  rows(): ReadonlyMap<string, WarehouseRow> {
    return new Map(this.list.map(({ row }) => [row.key, row]));
  }
  takeTouched(): null {
    return null;
  }
  rowOfPrice(): null {
    return null;
  }
  labelOf(key: string): RowLabel | undefined {
    return this.rows().has(key) ? { product: key, variation: '', withoutPrice: false } : undefined;
  }
  nameOf(key: string): ReportedRow | undefined {
    return this.rows().has(key) ? { row: key } : undefined;
  }
  shown(): Pick<PageModel, 'productsSeen' | 'productsTotal' | 'startsAt' | 'endsAt'> {
    return { productsSeen: 0, productsTotal: null, startsAt: null, endsAt: null };
  }
  submits(words: string): boolean {
    return says('save', words);
  }
  get standing(): Standing {
    const { anchors, list } = this;
    if (!anchors) return { anchor: list[0]?.element ?? null, submit: [], dialog: null };
    const anchor = anchors.street[0] ?? anchors.contact ?? anchors.phone ?? anchors.region[0] ?? null;
    return { anchor, submit: anchors.dialog ? [] : anchors.save, dialog: anchors.dialog };
  }

  /** Dialogs of the site stay in the document when they close. */
  hides(element: Element): boolean {
    return isDialogBox(element) || element.contains(this.anchors?.dialog ?? null);
  }

  diagnosis(): readonly string[] {
    const { anchors, list } = this;
    return [
      `confirmed ${String(this.isConfirmed)}, rows ${String(list.length)}, form ${String(anchors !== null)}`,
      told('dialog', anchors?.dialog),
      told('contact', anchors?.contact),
      told('phone', anchors?.phone),
      told('region', anchors?.region[0]),
      told('street', anchors?.street[0]),
      `region fields: ${String(anchors?.region.length ?? 0)}`,
    ];
  }

  get isOpen(): boolean {
    return this.anchors !== null;
  }
  /** The box whose inside is the form; the page itself where it stands inline. */
  get home(): HTMLElement {
    return this.anchors?.dialog ?? document.body;
  }

  /** The words of the page, and a list or a form: two signs that this is it. */
  isRecognised(): boolean {
    return this.isConfirmed && (this.anchors !== null || this.list.length > 0);
  }

  /** Fields of the open form that could not be found. */
  unreadable(): (FieldAt | 'table')[] {
    const { anchors } = this;
    if (!anchors) return this.list.length > 0 ? [] : ['contact', 'phone', 'region', 'street'];
    const { contact, phone, region, street } = this.fields ?? listOnly;
    const missing = Object.entries({ contact, phone, region, street }).filter(([, { state }]) => state === 'gone');
    return missing.map(([name]) => name as FieldAt);
  }

  /** The controls to point at, focus or write into. */
  control(at: FieldAt, key: string | undefined): readonly HTMLElement[] {
    if (key !== undefined) {
      // Behind a dialog nothing can be pointed at.
      const seen = this.anchors?.dialog ? undefined : this.list.find(({ row }) => row.key === key);
      return seen?.element.isConnected ? [seen.status ?? seen.element] : [];
    }
    const { anchors } = this;
    if (!anchors) return [];
    if (at === 'name') return listed(anchors.name);
    if (at === 'contact') return listed(anchors.contact);
    if (at === 'phone') return listed(anchors.phone ?? (anchors.phoneWords[0]?.element as HTMLElement | undefined));
    if (at === 'region') return anchors.region;
    if (at === 'street') return anchors.street;
    if (at === 'postcode') return listed(anchors.postcode);
    return [];
  }
}

const listed = (control: HTMLElement | null | undefined): readonly HTMLElement[] => (control ? [control] : []);

const listOnly: WarehouseFields = {
  contact: gone,
  phone: gone,
  country: gone,
  region: gone,
  street: gone,
  postcode: gone,
  name: gone,
  purpose: gone,
  status: gone,
  saved: gone,
};

/** What the open tab, else a heading, says that all warehouses of the list are for. */
function titleOf(page: Scan): ReturnType<typeof purposeIn> {
  const headings = page.words.filter(({ element }) => isHeading(element) && !isElsewhere(element));
  const purposes = new Set(headings.map(({ text }) => purposeIn(text)).filter((purpose) => purpose !== null));
  const [only = null] = purposes;
  return purposes.size === 1 ? only : null;
}

/** A title is short; what a sentence mentions does not count, nor a menu or a tab that is not open. */
const speaksOfWarehouses = ({ words }: Scan): boolean =>
  words.some(
    ({ text, element }) =>
      text.length <= (/[\u4e00-\u9fff]/.test(text) ? 16 : 40) && says('warehouse', text) && !isElsewhere(element),
  );

const namesThem = (table: HTMLElement): boolean => warehouseTable(table)?.columns.has('warehouseName') === true;
