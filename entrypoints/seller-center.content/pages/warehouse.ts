/** The warehouse page: its list, and the form that is open, as readings. */
import { gone, read, type WarehouseFields, type WarehouseForm, type WarehouseRow } from '../../../rules/form.ts';
import { dialogsIn, scan, type Scan } from '../read.ts';
import { isElsewhere, isHeading } from '../titles.ts';
import { says } from './labels.ts';
import { Saved, type AddressPart } from './saved.ts';
import { addressIn, formIn, formPurpose, nameIn, type WarehouseAnchors } from './warehouse-fields.ts';
import { listIn, statusIn, warehouseTable, type SeenWarehouse } from './warehouse-list.ts';
import { purposeIn } from './warehouse-words.ts';

/** Where a finding of this page may point. */
export type WarehouseAt = AddressPart | 'name' | 'status' | 'form' | 'table';

/** Reads the page again and again, and remembers what the open form held when it was opened. */
export class WarehouseReader {
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
    if (this.anchors) this.saved.take(addressIn(this.anchors));
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
  unreadable(): WarehouseAt[] {
    const { anchors } = this;
    if (!anchors) return this.list.length > 0 ? [] : ['contact', 'phone', 'region', 'street'];
    const { contact, phone, region, street } = this.fields ?? listOnly;
    const missing = Object.entries({ contact, phone, region, street }).filter(([, { state }]) => state === 'gone');
    return missing.map(([name]) => name as WarehouseAt);
  }

  /** The controls to point at, focus or write into. */
  control(at: WarehouseAt, key: string | undefined): readonly HTMLElement[] {
    if (key !== undefined) {
      const seen = this.list.find(({ row }) => row.key === key);
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
