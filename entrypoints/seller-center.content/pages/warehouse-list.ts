/** The list of warehouses: a table, or cards with an edit button each. */
import {
  blank,
  gone,
  read,
  type PickupStatus,
  type Reading,
  type WarehousePurpose,
  type WarehouseRow,
} from '../../../rules/form.ts';
import { textOf, walk, type Scan, type Words } from '../read.ts';
import { cellsOf, mapTable, rowsOf, type TableMap } from '../table.ts';
import { isElsewhere, isHeading } from '../titles.ts';
import { says, type Phrase } from './labels.ts';
import { purposeIn } from './warehouse-words.ts';

const columns = [
  'warehouseName',
  'warehouseCode',
  'warehouseType',
  'pickupColumn',
  'statusColumn',
  'contact',
  'phone',
  'warehouseAddress',
  'region',
] as const satisfies readonly Phrase[];
type Column = (typeof columns)[number];

const nameColumn = (header: string): Column | null => columns.find((column) => says(column, header)) ?? null;

/** A table whose headers are those of a list of warehouses; null for any other. */
export function warehouseTable(box: HTMLElement): TableMap<Column> | null {
  const map = mapTable(box, nameColumn, 2);
  return map && (map.columns.has('warehouseName') || map.columns.has('warehouseAddress')) ? map : null;
}

/** A row with the element it stands in and the one that words its status. */
export interface SeenWarehouse {
  readonly row: WarehouseRow;
  readonly element: HTMLElement;
  readonly status: HTMLElement | null;
}

/** Best known first: what takes pickup away wins over a word that says it is there. */
const statuses = [
  ['restricted', 'restricted', 'restricted'],
  ['outside', 'outside', 'outsideOf'],
  ['notSigned', 'none', 'notSignedOf'],
  ['inReview', 'in-review', 'inReviewOf'],
  ['active', 'active', 'activeOf'],
] as const satisfies readonly (readonly [Phrase, PickupStatus, Phrase])[];

/** What `texts` say of pickup; `about`: something beside them says that they are about pickup. Null: nothing known. */
export function statusIn(texts: readonly Words[], about: boolean): { status: PickupStatus; at: Element } | null {
  for (const [phrase, status, bare] of statuses) {
    const found = texts.find(({ text }) => says(phrase, text) || (about && says(bare, text)));
    if (found) return { status, at: found.element };
  }
  return null;
}

/** Texts of an element, each with the element it stands in. */
function textsIn(element: Element): Words[] {
  const texts: Words[] = [];
  walk(
    element,
    () => true,
    (node) => {
      const text = node.data.trim();
      if (text !== '' && node.parentElement) texts.push({ text, element: node.parentElement, order: texts.length });
    },
  );
  return texts;
}

interface Draft {
  readonly element: HTMLElement;
  readonly name: string;
  readonly purpose: WarehousePurpose | null;
  readonly status: { status: PickupStatus; at: Element } | null;
  readonly address: Reading<string>;
}

/** A seller has at most 21 warehouses in one shop. */
const most = 1000;

/** All rows of the list, tables before cards. `title`: what the open tab or heading says they are for. */
export function listIn(page: Scan, title: WarehousePurpose | null): readonly SeenWarehouse[] {
  const tables = page.tables.flatMap(({ element }) => {
    const map = warehouseTable(element);
    return map ? [map] : [];
  });
  const drafts =
    tables.length > 0
      ? tables.flatMap((map) => {
          const above = headingAbove(page, map.box);
          return rowsOf(map.box).flatMap((row) => draftOf(row, map, above));
        })
      : cardsIn(page);
  // Where pickup is worded for one, a warehouse without a word has none; where it is for none, nobody knows.
  const isWorded = drafts.some(({ status }) => status !== null);
  const keys = new Map<string, number>();
  return drafts.slice(0, most).map(({ element, name, purpose, status, address }) => {
    const count = (keys.get(name) ?? 0) + 1;
    keys.set(name, count);
    const isFor = purpose ?? title;
    const row: WarehouseRow = {
      key: count === 1 ? name : `${name} #${String(count)}`,
      name,
      purpose: isFor ? read(isFor) : gone,
      status: status ? read(status.status) : isWorded && isFor !== 'return' ? read('none') : gone,
      address,
    };
    return { row, element, status: (status?.at as HTMLElement | undefined) ?? null };
  });
}

function draftOf(row: HTMLElement, { columns: at }: TableMap<Column>, above: WarehousePurpose | null): Draft[] {
  const cells = cellsOf(row);
  const cell = (column: Column): Element | undefined => cells[at.get(column) ?? -1];
  const name = nameAmong(textsIn(cell('warehouseName') ?? row));
  if (name === null) return [];
  const pickup = cell('pickupColumn');
  const status = (pickup && statusIn(textsIn(pickup), true)) ?? statusIn(textsIn(row), false);
  const type = cell('warehouseType');
  const address = cell('warehouseAddress');
  return [
    {
      element: row,
      name,
      purpose: type ? purposeIn(textOf(type)) : (tagIn(textsIn(row)) ?? above),
      status,
      address: address ? addressReading(textOf(address)) : gone,
    },
  ];
}

const addressReading = (text: string): Reading<string> => (text === '' ? blank : read(text.slice(0, 5000)));

/** The first text that is neither a status nor a mark. */
const nameAmong = (texts: readonly Words[]): string | null =>
  texts.find(({ text, element }) => isName(text) && element.closest('button') === null)?.text.slice(0, 200) ?? null;

const isName = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) &&
  !/^\d{12,}$/.test(text) &&
  !/^(?:默认|default|mặc định|ค่าเริ่มต้น|utama|bawaan)$/i.test(text) &&
  !columns.some((column) => says(column, text)) &&
  !statuses.some(([phrase]) => says(phrase, text));

/** A tag that says what the warehouse is for: short, and nothing but that. */
function tagIn(texts: readonly Words[]): WarehousePurpose | null {
  for (const { text, element } of texts) {
    const isTag = text.length <= 24 && /-tag|badge|label/.test(element.parentElement?.className ?? '');
    const purpose = isTag && !statuses.some(([phrase]) => says(phrase, text)) ? purposeIn(text) : null;
    if (purpose) return purpose;
  }
  return null;
}

/** One card an edit button: the largest box around it that holds no other, as long as it holds more than words of the page. */
function cardsIn(page: Scan): Draft[] {
  const buttons = page.buttons.filter(({ text }) => says('edit', text)).map(({ element }) => element);
  return buttons.flatMap((button) => {
    const others = buttons.filter((each) => each !== button);
    const card = cardAround(button, others);
    if (!card) return [];
    const texts = textsIn(card).filter(({ element }) => element.closest('button') === null);
    const name = nameAmong(texts);
    if (name === null) return [];
    const longest = texts.reduce((most, { text }) => (text.length > most.length ? text : most), '');
    return [
      {
        element: card,
        name,
        purpose: tagIn(texts) ?? headingAbove(page, card),
        status: statusIn(texts, false) ?? statusIn(pickupTexts(texts), true),
        address: longest === name ? gone : addressReading(longest),
      },
    ];
  });
}

/** What the last heading above a list says its warehouses are for. */
function headingAbove(page: Scan, list: Element): WarehousePurpose | null {
  const headings = page.words.filter(
    ({ element }) => isHeading(element) && !isElsewhere(element) && precedes(element, list),
  );
  return headings.map(({ text }) => purposeIn(text)).findLast((purpose) => purpose !== null) ?? null;
}

/** Texts right behind one that says "pickup status". */
const pickupTexts = (texts: readonly Words[]): readonly Words[] =>
  texts.filter((_, i) => {
    const before = texts[i - 1];
    return before !== undefined && says('pickupColumn', before.text);
  });

const precedes = (a: Element, b: Element): boolean =>
  a !== b && (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Texts a card has at least: a name and an address. */
const leastTexts = 2;

function cardAround(button: Element, others: readonly Element[]): HTMLElement | null {
  let card: HTMLElement | null = null;
  for (let at = button.parentElement, up = 0; at && at !== document.body && up < 8; up += 1, at = at.parentElement) {
    const box = at;
    if (others.some((other) => box.contains(other))) return card;
    const texts = textsIn(box).filter(({ element }) => element.closest('button') === null);
    if (texts.some(({ element }) => /^H[12]$/.test(element.tagName))) return card;
    if (texts.length < leastTexts) continue;
    card = box;
    if (others.length === 0) return card;
  }
  return card;
}
