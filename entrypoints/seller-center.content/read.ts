/**
 * The only file that looks things up in the site's document. Lookups go from what lasts to what does not: field id,
 * label, role, placeholder, class suffix. Never a hashed class, never a child index, never offsetParent, and no
 * geometry: nothing here makes the browser lay the page out.
 */

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

/** A short piece of text with the element it stands in, in document order. */
export interface Words {
  readonly text: string;
  readonly element: Element;
  readonly order: number;
}
export interface Placed<E extends Element = Element> {
  readonly element: E;
  readonly order: number;
}

/** One pass over the page outside its data tables, in document order. */
export interface Scan {
  readonly controls: readonly Placed<HTMLElement>[];
  readonly words: readonly Words[];
  readonly buttons: readonly Words[];
  readonly tables: readonly Placed<HTMLElement>[];
  readonly dialogs: readonly HTMLElement[];
}

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'SVG',
  'svg',
  'TEMPLATE',
  'NOSCRIPT',
  'SHOPLINT-OVERLAY',
  'IFRAME',
  'CANVAS',
]);
const controlRoles = new Set(['combobox', 'switch', 'spinbutton', 'textbox', 'checkbox', 'radio']);

/** A class token that ends so, whatever its prefix: `theme-arco-table-tr`, `core-table-tr`. */
export const hasSuffix = (element: Element, suffix: string): boolean =>
  endsSo(element.getAttribute('class') ?? '', suffix);

const endsSo = (name: string, suffix: string): boolean =>
  name.includes(suffix) && (name.endsWith(suffix) || name.split(/\s+/).some((token) => token.endsWith(suffix)));

/** Hidden by its own attribute or inline style. Computed style is not asked: it costs, and classes change. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  (hasStyle(element) && (element.style.display === 'none' || element.style.visibility === 'hidden'));

/** Set apart from readers and keys: a copy that the site keeps, or the page behind a dialog. */
export const isSetApart = (element: Element): boolean =>
  element.hasAttribute('inert') || element.getAttribute('aria-hidden') === 'true';

/** Asked first: `.style` makes an object for every element it is asked of. */
const hasStyle = (element: Element): element is HTMLElement =>
  element.hasAttribute('style') && element instanceof HTMLElement;

/** What an element says it is, asked once of each. */
interface Guise {
  readonly tag: string;
  readonly role: string;
  readonly name: string;
}

const isDialog = ({ tag, role, name }: Guise): boolean =>
  tag === 'DIALOG' || role === 'dialog' || endsSo(name, '-modal-wrapper') || endsSo(name, '-drawer-wrapper');

export const isDialogBox = (element: Element): boolean =>
  isDialog({
    tag: element.tagName,
    role: element.getAttribute('role') ?? '',
    name: element.getAttribute('class') ?? '',
  });

const popupRoles = new Set(['listbox', 'menu', 'tooltip']);
/** A floating menu, calendar or tip: not part of the form. */
const isPopup = ({ role, name }: Guise): boolean =>
  popupRoles.has(role) ||
  endsSo(name, '-trigger') ||
  endsSo(name, '-picker-container') ||
  endsSo(name, '-select-popup');

const tableRoles = new Set(['table', 'grid', 'treegrid']);
const isTableBox = ({ tag, role, name }: Guise): boolean =>
  tag === 'TABLE' || tableRoles.has(role) || endsSo(name, '-table');

const isControl = (element: HTMLElement, { tag, role, name }: Guise): boolean => {
  if (element instanceof HTMLInputElement) return element.type !== 'hidden' && element.type !== 'file';
  const isOwn = tag === 'TEXTAREA' || tag === 'SELECT' || controlRoles.has(role);
  return isOwn || endsSo(name, '-select') || endsSo(name, '-cascader');
};

const isButton = ({ tag, role }: Guise): boolean => (tag === 'BUTTON' && role !== 'switch') || role === 'button';

/**
 * Walks `root` once. `isDataTable` says of a table-like element whether it is one whose rows are read apart; its
 * inside is then left out. Dialogs and popups are listed or left out: the form does not live in them. `withSetApart`:
 * also what screen readers and keys do not reach.
 */
export function scan(root: Element, isDataTable: (box: HTMLElement) => boolean, withSetApart = true): Scan {
  const controls: Placed<HTMLElement>[] = [];
  const words: Words[] = [];
  const buttons: Words[] = [];
  const tables: Placed<HTMLElement>[] = [];
  const dialogs: HTMLElement[] = [];
  let order = 0;
  /** True where its inside is to be seen too. */
  const enter = (element: Element): boolean => {
    const tag = element.tagName;
    if (skipped.has(tag) || isHidden(element) || (!withSetApart && isSetApart(element))) return false;
    const guise = { tag, role: element.getAttribute('role') ?? '', name: element.getAttribute('class') ?? '' };
    const isHtml = element instanceof HTMLElement;
    if (isDialog(guise)) {
      if (isHtml) dialogs.push(element);
      return false;
    }
    if (isPopup(guise)) return false;
    order += 1;
    if (!isHtml) return true;
    if (isTableBox(guise) && isDataTable(element)) {
      tables.push({ element, order });
      return false;
    }
    if (isControl(element, guise)) controls.push({ element, order });
    else if (isButton(guise)) buttons.push({ text: textOf(element).slice(0, 80), element, order });
    return true;
  };
  const hear = (text: Text): void => {
    order += 1;
    const own = text.data.trim();
    const parent = text.parentElement;
    if (!parent || own === '') return;
    if (own.length <= 80) words.push({ text: own, element: parent, order });
    // A label is often cut into several text nodes or followed by a required mark.
    const isCut = (text.previousSibling ?? text.nextSibling) !== null && parent.childElementCount <= 3;
    const whole = isCut ? textOf(parent) : own;
    if (whole !== own && whole.length <= 80) words.push({ text: whole, element: parent, order });
  };
  walk(root, enter, hear);
  return { controls, words, buttons, tables, dialogs };
}

/** Every node below `root` in document order; `enter` says of an element whether its inside is to be walked too. */
export function walk(root: Node, enter: (element: Element) => boolean, hear?: (text: Text) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let inside: Node | null = null;
    if (node instanceof Element) inside = enter(node) ? node.firstChild : null;
    else if (hear && node instanceof Text) hear(node);
    node = inside ?? nextAfter(node, root);
  }
}

/** The node behind this one and everything in it. */
function nextAfter(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

/** Text as somebody reads it, crossed-out text left out. */
export function textOf(element: Element): string {
  const only = element.firstElementChild;
  if (!only) return element.textContent.trim();
  // A cell wraps its one text several times.
  if (only === element.firstChild && only === element.lastChild) return isLeftOut(only) ? '' : textOf(only);
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (child instanceof Element && !isLeftOut(child)) {
      const inner = textOf(child);
      if (inner !== '') text += text === '' || /\s$/.test(text) ? inner : ` ${inner}`;
    }
  }
  return text.trim();
}

/** Texts and typed values inside, in order, each by itself and none of them empty; what is crossed out is left out. */
export function piecesOf(element: Element): string[] {
  const pieces: string[] = [];
  const add = (text: string): void => {
    if (text.trim() !== '') pieces.push(text.trim());
  };
  walk(
    element,
    (inner) => {
      if (isLeftOut(inner)) return false;
      if (isTyping(inner)) add(inner.value);
      return true;
    },
    (text) => {
      add(text.data);
    },
  );
  return pieces;
}

const leftOut = new Set([...skipped, 'DEL', 'S']);
const isLeftOut = (element: Element): boolean =>
  leftOut.has(element.tagName) ||
  element.hasAttribute('hidden') ||
  (hasStyle(element) && (element.style.textDecoration.includes('line-through') || isHidden(element)));

/** The typed text of a control: `.value`, never the attribute; of a select-like box the text it shows. */
export function valueOf(control: Element): string {
  if (control instanceof HTMLTextAreaElement) return control.value;
  if (control instanceof HTMLInputElement) return isStandIn(control) ? besideOf(control) : control.value;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  const shown = [...control.getElementsByTagName('span')].find((span) => hasSuffix(span, '-view-value'));
  const inner = control.getElementsByTagName('input')[0];
  // Hidden, it repeats the placeholder: nothing is chosen.
  if (shown) return isHidden(shown) ? (inner?.value ?? '') : textOf(shown);
  if (inner && isStandIn(inner)) return besideOf(inner);
  return inner ? inner.value || textOf(control) : textOf(control);
}

/** The component library's boxes hold an input that nobody types into; what was chosen stands beside it. */
const isStandIn = (input: HTMLInputElement): boolean => input.style.pointerEvents === 'none';

function besideOf(input: HTMLInputElement): string {
  const beside = input.nextElementSibling;
  return beside && !isHidden(beside) && !beside.nextElementSibling ? textOf(beside) : '';
}

/** Number that a number field itself reports, language-free. */
export function reportedOf(control: Element): number | undefined {
  const now = control.getAttribute('aria-valuenow');
  return now === null || now === '' || !Number.isFinite(Number(now)) ? undefined : Number(now);
}

/** A switch, checkbox or radio that is on. */
export function isOn(control: Element): boolean {
  if (control instanceof HTMLInputElement) return control.checked;
  const state = control.getAttribute('aria-checked') ?? control.getAttribute('aria-pressed');
  return state === null ? hasSuffix(control, '-checked') : state === 'true';
}

/** A switch that says it is off, by its state or by the component library's class without "checked". */
export function isOff(control: Element): boolean {
  const saysNothing = !control.hasAttribute('aria-checked') && !hasSuffix(control, '-switch');
  return !saysNothing && !isOn(control);
}

export const isDisabled = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

/** By field id as the component library makes it (`name` → `name_input`); language-independent. */
export function byFieldId({ controls }: Scan, fields: readonly string[]): HTMLElement | null {
  for (const field of fields) {
    const found = controls.find(({ element: { id } }) => id === `${field}_input` || id === field);
    if (found) return found.element;
  }
  return null;
}

/** Typing controls found before: they mostly stay where they are. */
const typings = new WeakMap<Element, Typing>();

/** A box to choose from: select or cascader of the component library, or anything of that role. */
export const isBox = (element: Element): boolean =>
  element.tagName === 'SELECT' ||
  element.getAttribute('role') === 'combobox' ||
  hasSuffix(element, '-select') ||
  hasSuffix(element, '-cascader');

/** The typing control inside, the element itself included; of several the first. */
export function typingIn(element: Element): Typing | null {
  const before = typings.get(element);
  if (before && element.contains(before) && !notTyped.has(before.type)) return before;
  const found = isTyping(element) ? element : findTyping(element);
  if (found) typings.set(element, found);
  return found;
}

/** Several fields together hold the one value: none of them is it. */
export function hasSeveralTypings(element: Element): boolean {
  let count = 0;
  for (const input of element.getElementsByTagName('input')) if (isTyping(input) && !isStandIn(input)) count += 1;
  return count > 1;
}

function findTyping(element: Element): Typing | null {
  // Most cells that hold no control hold one text: no list has to be made for them.
  let inner = element;
  for (let only = inner.firstElementChild; only; only = inner.firstElementChild) {
    if (only.nextElementSibling) break;
    if (isTyping(only)) return only;
    inner = only;
  }
  if (!inner.firstElementChild) return null;
  for (const input of inner.getElementsByTagName('input')) if (isTyping(input)) return input;
  for (const area of inner.getElementsByTagName('textarea')) return area;
  return null;
}

export type Typing = HTMLInputElement | HTMLTextAreaElement;
const notTyped = new Set(['checkbox', 'radio', 'hidden', 'file', 'button', 'submit']);

export const isTyping = (element: Element): element is Typing =>
  element.tagName === 'TEXTAREA' || (element.tagName === 'INPUT' && !notTyped.has((element as HTMLInputElement).type));

/** The control a label belongs to by `for` or by nesting. */
export function labelled({ controls }: Scan, label: Element): HTMLElement | null {
  const near = label.closest('label');
  if (!near) return null;
  const target = controls.find(({ element }) => near.htmlFor !== '' && element.id === near.htmlFor);
  return target?.element ?? typingIn(near);
}

/** Accessible name an element declares itself: aria-label, aria-labelledby, placeholder. */
export function declaredName(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = ids.map((id) => document.getElementById(id)).flatMap((each) => (each ? [textOf(each)] : []));
  return texts.join(' ') || (element.getAttribute('placeholder') ?? '');
}

/** The page's own look, from its background; undefined where it has none of its own. Asks for style, not layout. */
export function themeOf(page: HTMLElement): 'light' | 'dark' | undefined {
  // The component library's own switch.
  if (page.getAttribute('arco-theme') === 'dark') return 'dark';
  for (const element of [page, page.parentElement]) {
    if (!element) continue;
    const [red, green, blue, alpha = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
  }
  return undefined;
}

/** Dialogs inside dialogs too, outermost first: a modal stands in a wrapper of its own. */
export const dialogsIn = (dialogs: readonly HTMLElement[]): HTMLElement[] =>
  dialogs.flatMap((dialog) => [dialog, ...dialogsIn(scan(dialog, () => false).dialogs)]);

/** An element in a diagnosis: what it says it is, and nothing of what it holds. */
export function told(name: string, element: Element | null | undefined): string {
  if (!element) return `${name}: -`;
  const suffixes = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((token) => /^[a-z]+(?:-[a-z0-9]+)+$/.test(token))
    .slice(0, 6);
  const own = [
    element.tagName.toLowerCase(),
    element.getAttribute('role') ?? '',
    element.getAttribute('data-tid') ?? '',
  ];
  return `${name}: ${[...own, ...suffixes].filter(Boolean).join(' ')}`;
}

/** All elements below `root` that match; the one place where a selector meets the site. One selector, no commas. */
export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

export const rowSelectors: readonly string[] = [
  // Plain table, seen 2023–2026.
  'tbody > tr',
  // Virtual table of the component library: body rows are div, seen 2026.
  '[class*="-table-body"] [class*="-table-tr"]',
  // Anything that at least says its role.
  '[role="rowgroup"] > [role="row"]',
  '[role="row"]',
];
