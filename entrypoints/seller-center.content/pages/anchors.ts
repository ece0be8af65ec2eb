/** Where the fields of the flash-sale form stand, found anew whenever the page outside its table changes. */
import {
  byFieldId,
  declaredName,
  hasSuffix,
  isOn,
  isTyping,
  scan,
  textOf,
  walk,
  type Scan,
  type Words,
} from '../read.ts';
import { mapTable, type TableMap } from '../table.ts';
import type { PageLanguage } from '../values.ts';
import { controlsBeside } from './beside.ts';
import { offsetIn, productsIn, says, type Phrase } from './labels.ts';

export const columnNames = [
  'original',
  'price',
  'stock',
  'limit',
  'discount',
  'onHand',
  'variation',
  'product',
] as const satisfies readonly Phrase[];
export type Column = (typeof columnNames)[number];

export type BatchField = 'price' | 'discount' | 'limit' | 'stock';

export interface Anchors {
  readonly name: HTMLElement | null;
  readonly startsAt: readonly HTMLElement[];
  readonly endsAt: readonly HTMLElement[];
  readonly offset: number | null;
  readonly warmUp: readonly HTMLElement[];
  /** Radios that choose the level, by what they say. */
  readonly levels: readonly { readonly level: 'product' | 'variation'; readonly radio: HTMLElement }[];
  readonly batch: ReadonlyMap<BatchField, HTMLElement>;
  readonly table: TableMap<Column> | null;
  /** Products the page says there are; `unclear` where it only shows that there is more than we see. */
  readonly total: { readonly products: number } | { readonly items: number } | 'unclear' | null;
  readonly paged: boolean;
  readonly selectProducts: HTMLElement | null;
  readonly submit: readonly HTMLElement[];
  readonly dialogs: readonly HTMLElement[];
  readonly language: PageLanguage;
}

const nameColumn = (header: string): Column | null => columnNames.find((column) => says(column, header)) ?? null;
const isSaleTable = (columns: ReadonlyMap<Column, number>): boolean => columns.has('price') || columns.has('discount');

/** Form labels in document order; a control belongs to the last one before it. */
const marks = ['name', 'startsAt', 'endsAt', 'period', 'warmUp'] as const satisfies readonly Phrase[];

export function locate(root: Element): Anchors {
  // What is set apart counts only where all is: while a dialog is open the whole page may be.
  const reached = look(root, false);
  const { page, table: found } = reached.table || reached.page.controls.length > 0 ? reached : look(root, true);
  const labels = page.words.filter(({ text }) => marks.some((mark) => says(mark, text)));
  const times = timesOf(page, labels);
  const batch = batchOf(page);
  const pagination = found && paginationOf(found.box);
  const submit = page.buttons.filter(({ text }) => says('submit', text)).map(({ element }) => element as HTMLElement);
  return {
    name: nameOf(page, labels),
    ...times,
    offset: offsetOf(page),
    warmUp: controlsOf(page, labels, 'warmUp'),
    levels: levelsOf(page),
    batch,
    table: found,
    total: totalOf(page, found, pagination),
    paged: pagination !== null && pagination.pages > 1,
    selectProducts:
      (page.buttons.find(({ text }) => says('selectProducts', text))?.element as HTMLElement | undefined) ?? null,
    submit,
    dialogs: page.dialogs,
    language: languageOf([...labels, ...page.buttons].map(({ text }) => text).join(' ') + headText(found)),
  };
}

interface Look {
  readonly page: Scan;
  readonly table: TableMap<Column> | null;
}

function look(root: Element, withSetApart: boolean): Look {
  let table: TableMap<Column> | null = null;
  const isDataTable = (box: HTMLElement): boolean => {
    const map = mapTable(box, nameColumn, 2);
    if (map && isSaleTable(map.columns) && !table) table = map;
    return map !== null;
  };
  const page = scan(root, isDataTable, withSetApart);
  return { page, table };
}

const headText = (table: TableMap<Column> | null): string =>
  table ? [...table.box.getElementsByTagName('th')].map((head) => textOf(head)).join(' ') : '';

/** Language of labels and buttons; product names do not count. */
export function languageOf(words: string): PageLanguage {
  if (/[\u4e00-\u9fff]/.test(words)) return 'zh-CN';
  if (/[\u0e00-\u0e7f]/.test(words)) return 'th';
  if (/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(words)) return 'vi';
  if (/\b(?:masa (?:mula|tamat)|had pembelian|harga asal|kemas kini|jualan kilat)\b/i.test(words)) return 'ms';
  if (/\b(?:waktu|harga|mulai|batas|pilih|produk)\b/i.test(words)) return 'id';
  return 'en';
}

function nameOf(page: Scan, labels: readonly Words[]): HTMLElement | null {
  // `name_input`, `promotion_name_input`: seen by others 2024 to March 2026.
  const byId = byFieldId(page, ['name', 'promotion_name', 'activity_name', 'flash_sale_name']);
  if (byId && isTyping(byId)) return byId;
  const byLabel = controlsOf(page, labels, 'name').find(isTyping);
  if (byLabel) return byLabel;
  return page.controls.find(({ element }) => isTyping(element) && says('name', declaredName(element)))?.element ?? null;
}

const controlsOf = (
  page: Scan,
  labels: readonly Words[],
  phrase: Phrase,
  fits?: (control: HTMLElement) => boolean,
): readonly HTMLElement[] => controlsBeside(page, labels, (text) => says(phrase, text), fits);

function timesOf(page: Scan, labels: readonly Words[]): Pick<Anchors, 'startsAt' | 'endsAt'> {
  const starts = controlsOf(page, labels, 'startsAt', holdsTime).filter(isTyping).slice(0, 2);
  const ends = controlsOf(page, labels, 'endsAt', holdsTime).filter(isTyping).slice(0, 2);
  if (starts.length > 0 && ends.length > 0) return { startsAt: starts, endsAt: ends };
  const period = halves(controlsOf(page, labels, 'period', holdsTime).filter(isTyping));
  if (period) return period;
  const byPlace = halves(
    page.controls.map(({ element }) => element).filter((each) => isTyping(each) && isTimeField(each)),
  );
  if (byPlace) return byPlace;
  return { startsAt: starts, endsAt: ends };
}

/** Two inputs are start and end; four are date and time of each. */
function halves(controls: readonly HTMLElement[]): Pick<Anchors, 'startsAt' | 'endsAt'> | null {
  if (controls.length !== 2 && controls.length !== 4) return null;
  const half = controls.length / 2;
  return { startsAt: controls.slice(0, half), endsAt: controls.slice(half) };
}

/** Placeholders seen 2024 to March 2026: `Start Time`, `End Time`, `Select time`; class suffix of the same years. */
function isTimeField(control: HTMLElement): boolean {
  const name = declaredName(control);
  return (
    says('startsAt', name) ||
    says('endsAt', name) ||
    /^(?:select (?:date|time)|(?:请?选择)?(?:日期|时间)|chọn (?:ngày|giờ|thời gian)|เลือก(?:วันที่|เวลา)|pilih (?:tanggal|waktu|tarikh|masa))$/i.test(
      name.trim(),
    ) ||
    hasSuffix(control, '-picker-start-time')
  );
}

const holdsTime = (control: HTMLElement): boolean =>
  isTyping(control) && (isTimeField(control) || /\d[-./:]\d/.test(control.value));

const offsetOf = (page: Scan): number | null => {
  for (const { text } of page.words) {
    const offset = /GMT|UTC/i.test(text) ? offsetIn(text) : null;
    if (offset !== null) return offset;
  }
  return null;
};

function levelsOf(page: Scan): Anchors['levels'] {
  const levels: Anchors['levels'][number][] = [];
  for (const { element: radio } of page.controls) {
    const isRadio =
      radio.getAttribute('role') === 'radio' || (radio instanceof HTMLInputElement && radio.type === 'radio');
    if (!isRadio) continue;
    const text = textOf(radio.closest('label') ?? radio.parentElement ?? radio);
    if (says('variationLevel', text)) levels.push({ level: 'variation', radio });
    else if (says('productLevel', text)) levels.push({ level: 'product', radio });
  }
  return levels;
}

/** The level whose radio is on now; null where the page has no such choice. */
export const levelIn = ({ levels }: Anchors): 'product' | 'variation' | null =>
  levels.find(({ radio }) => isOn(radio))?.level ?? null;

/** The bar above the table whose button fills the ticked rows. */
function batchOf(page: Scan): ReadonlyMap<BatchField, HTMLElement> {
  const fields = new Map<BatchField, HTMLElement>();
  for (const { element: button, text } of page.buttons) {
    if (!says('batch', text)) continue;
    let bar: Element | null = button.parentElement;
    let inside: HTMLElement[] = [];
    for (let up = 0; bar && up < 5 && inside.length === 0; up += 1, bar = bar.parentElement) {
      const box = bar;
      inside = page.controls.map(({ element }) => element).filter((each) => isTyping(each) && box.contains(each));
      if (inside.length > 0) {
        for (const control of inside) {
          const field = batchField(page, box, control);
          if (field && !fields.has(field)) fields.set(field, control);
        }
      }
    }
    if (fields.size > 0) return fields;
  }
  return fields;
}

function batchField(page: Scan, bar: Element, control: HTMLElement): BatchField | null {
  const order = page.controls.find(({ element }) => element === control)?.order ?? 0;
  const before = page.words.filter((word) => word.order < order && bar.contains(word.element)).at(-1)?.text ?? '';
  const wrapper = control.closest('[class*="-input-group-wrapper"]') ?? control.parentElement;
  const around = wrapper ? textOf(wrapper) : '';
  for (const text of [declaredName(control), before]) {
    for (const field of ['stock', 'limit', 'price', 'discount'] as const) if (says(field, text)) return field;
  }
  if (around.includes('%')) return 'discount';
  return /[฿₫₱£$€]|^(?:Rp|RM)\b/.test(around) ? 'price' : null;
}

const chosen = /已选|selected|đã chọn|เลือกแล้ว|dipilih/i;

function totalOf(page: Scan, table: TableMap<Column> | null, pagination: Pagination | null): Anchors['total'] {
  const claims = page.words.flatMap(({ text }) => {
    const products = productsIn(text);
    return products === null ? [] : [{ products, chosen: chosen.test(text) }];
  });
  const claim = claims.find((each) => !each.chosen) ?? claims[0];
  if (claim) return { products: claim.products };
  if (!table || !pagination) return null;
  const inside = pagination.total;
  const products = productsIn(inside);
  if (products !== null) return { products };
  // "1-50 of 120": the total is the largest number.
  const numbers = (inside.match(/\d[\d.,]*/g) ?? []).map((digits) => Number(digits.replace(/[.,]/g, '')));
  if (numbers.length > 0) return { items: Math.max(...numbers) };
  return table.virtual || pagination.pages > 1 ? 'unclear' : null;
}

interface Pagination {
  readonly pages: number;
  readonly total: string;
}

/** The pagination stands in the table's box or beside it, never among the rows: those are left out. */
function paginationOf(box: HTMLElement): Pagination {
  const near = [box.parentElement?.parentElement, box.parentElement].find(
    (each) => each && each !== document.body && each !== document.documentElement,
  );
  let pages = 0;
  let total = '';
  walk(near ?? box, (element) => {
    if (element.tagName === 'TABLE') return false;
    const name = element.getAttribute('class') ?? '';
    if (name.includes('-table-') && (hasSuffix(element, '-table-body') || hasSuffix(element, '-table-tr')))
      return false;
    if (!name.includes('-pagination-')) return true;
    if (hasSuffix(element, '-pagination-total-text')) total ||= textOf(element);
    else if (/-pagination-item\b/.test(name) && /^\d+$/.test(textOf(element))) pages += 1;
    return true;
  });
  return { pages, total };
}
