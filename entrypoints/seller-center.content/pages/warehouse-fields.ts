/**
 * Where the fields of the warehouse form stand: inline, in a modal or in a drawer. No markup of this page is public, so
 * nothing is known of its field ids; those below are the likely ones, and labels in all known languages come beside.
 */
import { blank, gone, read, type Reading, type WarehouseAddress } from '../../../rules/form.ts';
import {
  byFieldId,
  declaredName,
  dialogsIn,
  isBox,
  isOn,
  isTyping,
  scan,
  textOf,
  valueOf,
  type Scan,
  type Words,
} from '../read.ts';
import { isElsewhere, isHeading } from '../titles.ts';
import { controlsBeside } from './beside.ts';
import { says, type Phrase } from './labels.ts';
import { purposeIn } from './warehouse-words.ts';

/** A field that is typed or chosen. A phone may stand as masked text, with a button beside it that opens its field. */
export interface WarehouseAnchors {
  /** The modal or drawer that the form stands in; null where it stands in the page itself. */
  readonly dialog: HTMLElement | null;
  /** What of the page was looked at to find the form. */
  readonly page: Scan;
  readonly contact: HTMLElement | null;
  readonly phone: HTMLElement | null;
  /** Words that stand with the phone: its country prefix, or the masked number itself. */
  readonly phoneWords: readonly Words[];
  readonly country: HTMLElement | null;
  /** From the largest down. */
  readonly region: readonly HTMLElement[];
  readonly street: readonly HTMLElement[];
  readonly postcode: HTMLElement | null;
  readonly name: HTMLElement | null;
  readonly type: readonly HTMLElement[];
  readonly save: readonly HTMLElement[];
}

const fields = [
  'contact',
  'phone',
  'country',
  'region',
  'province',
  'city',
  'district',
  'town',
  'street',
  'street2',
  'postcode',
  'warehouseName',
  'warehouseType',
] as const satisfies readonly Phrase[];
const divisions = ['province', 'city', 'district', 'town'] as const;

const idsOf = {
  contact: ['contact', 'contactPerson', 'contact_person', 'contactName', 'contact_name'],
  phone: ['phone', 'phoneNumber', 'phone_number', 'contactPhone', 'contact_phone', 'mobile'],
  street: ['street', 'detailAddress', 'detail_address', 'addressDetail', 'address_detail', 'fullAddress'],
  postcode: ['postcode', 'postalCode', 'postal_code', 'zipcode', 'zipCode', 'zip_code'],
  name: ['warehouseName', 'warehouse_name'],
} as const;

/** The form that is open, topmost dialog first; null where none is. */
export function formIn(page: Scan): WarehouseAnchors | null {
  for (const dialog of dialogsIn(page.dialogs).reverse()) {
    const found = fieldsOf(
      scan(dialog, () => false),
      dialog,
    );
    if (found) return found;
  }
  return fieldsOf(page, null);
}

/** Contact, phone and address, two of them at least: anything less may be any form. */
function fieldsOf(page: Scan, dialog: HTMLElement | null): WarehouseAnchors | null {
  if (page.controls.length < 2) return null;
  const labels = page.words.filter(({ text, element }) => isLabel(text, element));
  const beside = (phrase: Phrase): readonly HTMLElement[] => outermost(controlsBeside(page, labels, sayer(phrase)));
  const one = (phrase: Phrase, ids: readonly string[]): HTMLElement | null => {
    const byId = byFieldId(page, ids);
    if (byId && isTyped(byId)) return byId;
    // A country prefix stands before the number it belongs to.
    const typed = beside(phrase).filter(isTyped).at(-1);
    return (
      typed ??
      page.controls.find(({ element }) => isTyped(element) && says(phrase, declaredName(element)))?.element ??
      null
    );
  };
  const contact = one('contact', idsOf.contact);
  const phone = one('phone', idsOf.phone);
  const street = one('street', idsOf.street);
  const region = regionOf(beside).filter((each) => each !== street && each !== phone);
  const phoneWords = wordsBeside(page, labels, 'phone', phone);
  const hasPhone = phone !== null || phoneWords.some(({ text }) => isNumber(text));
  const found = [contact !== null, hasPhone, street !== null || region.length > 0];
  if (found.filter(Boolean).length < 2) return null;
  return {
    dialog,
    page,
    contact,
    phone,
    phoneWords,
    country: beside('country')[0] ?? null,
    region,
    street: [...(street ? [street] : []), ...beside('street2').filter(isTyped)],
    postcode: one('postcode', idsOf.postcode),
    name: one('warehouseName', idsOf.name),
    type: beside('warehouseType'),
    save: page.buttons.filter(({ text }) => says('save', text)).map(({ element }) => element as HTMLElement),
  };
}

const sayer =
  (phrase: Phrase) =>
  (text: string): boolean =>
    says(phrase, text);

/** A label of the form, known or not: an unknown one ends the reach of the known one before it. */
function isLabel(text: string, element: Element): boolean {
  if (isInBox(element)) return false;
  const label = element.closest('label');
  if (label) return label.control === null || !['checkbox', 'radio'].includes((label.control as HTMLInputElement).type);
  return fields.some((field) => says(field, text));
}

/** Inside a box to choose from, which shows its value, or what to choose, as text. */
function isInBox(element: Element): boolean {
  for (let at = element.parentElement, up = 0; at && up < 6; up += 1, at = at.parentElement) if (isBox(at)) return true;
  return false;
}

const isTyped = (control: HTMLElement): boolean =>
  isTyping(control) && !isInBox(control) && control.style.pointerEvents !== 'none';

/** Boxes without the inputs inside them. */
const outermost = (controls: readonly HTMLElement[]): readonly HTMLElement[] =>
  controls.filter((control) => !controls.some((other) => other !== control && other.contains(control)));

/** One box for the whole region, or one field for each division. */
function regionOf(beside: (phrase: Phrase) => readonly HTMLElement[]): readonly HTMLElement[] {
  const apart = divisions.flatMap((division) => beside(division).slice(0, 1));
  if (apart.length > 0) return [...new Set(apart)];
  return beside('region');
}

/** Texts in the form item of a label, the label's own left out. */
function wordsBeside(
  page: Scan,
  labels: readonly Words[],
  phrase: Phrase,
  control: HTMLElement | null,
): readonly Words[] {
  const label = labels.find(({ text }) => says(phrase, text));
  if (!label) return control ? wordsNear(page, control) : [];
  const next = labels.find(({ order, element }) => order > label.order && !related(element, label.element));
  return page.words.filter(
    ({ order, element }) =>
      order > label.order && order < (next?.order ?? label.order + 40) && !related(element, label.element),
  );
}

const related = (a: Element, b: Element): boolean => a.contains(b) || b.contains(a);

/** Texts just before a field without a label: its country prefix stands there. */
function wordsNear(page: Scan, control: HTMLElement): readonly Words[] {
  const order = page.controls.find(({ element }) => element === control)?.order ?? 0;
  return page.words.filter((word) => word.order < order && word.order > order - 16);
}

/** A phone number as text, whole or masked. */
const isNumber = (text: string): boolean => /^\+?[\d\s*•●·xX()-]{6,24}$/.test(text) && /\d{2}/.test(text);
const prefixIn = (text: string): string | null => /(?:^|\D)\+\s?(\d{1,4})(?!\d)/.exec(text)?.[1] ?? null;

/** Nothing longer is sent on: of what somebody pasted into a field the beginning is judged. */
const longest = { text: 5000, division: 500, divisions: 10 } as const;

/** Texts that boxes showed last; while one is open it shows what is being searched for. */
const shown = new WeakMap<HTMLElement, string>();

function textIn(control: HTMLElement): string {
  const before = shown.get(control);
  if (before !== undefined && control.getAttribute('aria-expanded') === 'true') return before;
  const text = valueOf(control).slice(0, longest.text);
  if (isBox(control)) shown.set(control, text);
  return text;
}

const reading = (control: HTMLElement | null): Reading<string> => (control ? textReading(textIn(control)) : gone);
const textReading = (text: string): Reading<string> => (text.trim() === '' ? blank : read(text.slice(0, longest.text)));

function phoneOf({ phone, phoneWords }: WarehouseAnchors): Reading<string> {
  const shownNumber = phoneWords.find(({ text }) => isNumber(text))?.text;
  if (!phone && shownNumber === undefined) return gone;
  const typed = phone
    ? valueOf(phone)
        .trim()
        .slice(0, longest.text - 10)
    : '';
  const number = typed === '' && phone === null ? (shownNumber ?? '') : typed;
  if (number === '') return blank;
  if (number.startsWith('+')) return read(number);
  const prefix = phoneWords.map(({ text }) => prefixIn(text)).find((each) => each !== null);
  return read(prefix == null ? number : `+${prefix} ${number}`);
}

function regionReading(region: readonly HTMLElement[]): Reading<readonly string[]> {
  if (region.length === 0) return gone;
  const parts = region
    .flatMap((control) => textIn(control).split(/\s*[/／>›»|]\s*|\s+-\s+/))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, longest.divisions)
    .map((part) => part.slice(0, longest.division));
  return parts.length === 0 ? blank : read(parts);
}

/** Contact and address, as they stand in the form now. */
export function addressIn(anchors: WarehouseAnchors): WarehouseAddress {
  const { street } = anchors;
  return {
    contact: reading(anchors.contact),
    phone: phoneOf(anchors),
    country: anchors.country ? reading(anchors.country) : blank,
    region: regionReading(anchors.region),
    street: street.length === 0 ? gone : textReading(street.map(textIn).filter(Boolean).join(' ')),
    postcode: anchors.postcode ? reading(anchors.postcode) : blank,
  };
}

export const nameIn = ({ name }: WarehouseAnchors): Reading<string> => reading(name);

/** What the form's type field, its title or the open tab say the warehouse is for. */
export function formPurpose({ type, page }: WarehouseAnchors, whole: Scan): ReturnType<typeof purposeIn> {
  const chosen = type.flatMap((control) => {
    const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
    if (isRadio && !isOn(control)) return [];
    return [isRadio ? textOf(control.closest('label') ?? control) : textIn(control)];
  });
  const headings = [page, whole].flatMap(({ words }) =>
    words.filter(({ element }) => isHeading(element) && !isElsewhere(element)).map(({ text }) => text),
  );
  for (const text of [...chosen, ...headings]) {
    const purpose = purposeIn(text);
    if (purpose) return purpose;
  }
  return null;
}
