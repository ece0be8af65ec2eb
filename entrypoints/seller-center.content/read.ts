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
export function hasSuffix(element: Element, suffix: string): boolean {
  const name = element.getAttribute('class');
  if (!name?.includes(suffix)) return false;
  return name.split(/\s+/).some((token) => token.endsWith(suffix));
}

/** Hidden by its own attribute or inline style. Computed style is not asked: it costs, and classes change. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  (hasStyle(element) && (element.style.display === 'none' || element.style.visibility === 'hidden'));

/** Asked first: `.style` makes an object for every element it is asked of. */
const hasStyle = (element: Element): element is HTMLElement =>
  element.hasAttribute('style') && element instanceof HTMLElement;

export const isDialog = (element: Element): boolean =>
  element.tagName === 'DIALOG' ||
  element.getAttribute('role') === 'dialog' ||
  hasSuffix(element, '-modal-wrapper') ||
  hasSuffix(element, '-drawer-wrapper');

/** A floating menu, calendar or tip: not part of the form. */
export const isPopup = (element: Element): boolean =>
  hasSuffix(element, '-trigger') ||
  hasSuffix(element, '-picker-container') ||
  hasSuffix(element, '-select-popup') ||
  ['listbox', 'menu', 'tooltip'].includes(element.getAttribute('role') ?? '');

const isTableBox = (element: Element): boolean =>
  element.tagName === 'TABLE' ||
  ['table', 'grid', 'treegrid'].includes(element.getAttribute('role') ?? '') ||
  hasSuffix(element, '-table');

const isControl = (element: Element): boolean => {
  if (element instanceof HTMLInputElement) return element.type !== 'hidden' && element.type !== 'file';
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return true;
  return controlRoles.has(element.getAttribute('role') ?? '');
};

const isButton = (element: Element): boolean =>
  (element.tagName === 'BUTTON' && element.getAttribute('role') !== 'switch') ||
  element.getAttribute('role') === 'button';

/**
 * Walks `root` once. `isDataTable` says of a table-like element whether it is one whose rows are read apart; its
 * inside is then left out. Dialogs and popups are listed or left out: the form does not live in them.
 */
export function scan(root: Element, isDataTable: (box: HTMLElement) => boolean): Scan {
  const controls: Placed<HTMLElement>[] = [];
  const words: Words[] = [];
  const buttons: Words[] = [];
  const tables: Placed<HTMLElement>[] = [];
  const dialogs: HTMLElement[] = [];
  let order = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (skipped.has(node.tagName) || isHidden(node)) return NodeFilter.FILTER_REJECT;
    if (isDialog(node)) {
      if (node instanceof HTMLElement) dialogs.push(node);
      return NodeFilter.FILTER_REJECT;
    }
    if (isPopup(node)) return NodeFilter.FILTER_REJECT;
    if (node instanceof HTMLElement && isTableBox(node) && isDataTable(node)) {
      tables.push({ element: node, order: (order += 1) });
      return NodeFilter.FILTER_REJECT;
    }
    return NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    order += 1;
    if (node instanceof HTMLElement) {
      if (isControl(node)) controls.push({ element: node, order });
      else if (isButton(node)) buttons.push({ text: textOf(node).slice(0, 80), element: node, order });
    } else if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentElement;
      const own = node.nodeValue?.trim() ?? '';
      if (!parent || own === '') continue;
      if (own.length <= 80) words.push({ text: own, element: parent, order });
      // A label is often cut into several text nodes or followed by a required mark.
      const isCut = parent.childNodes.length > 1 && parent.childElementCount <= 3;
      const whole = isCut ? textOf(parent) : own;
      if (whole !== own && whole.length <= 80) words.push({ text: whole, element: parent, order });
    }
  }
  return { controls, words, buttons, tables, dialogs };
}

/** Text as somebody reads it, crossed-out text left out. */
export function textOf(element: Element): string {
  const only = element.firstElementChild;
  if (!only) return element.textContent.trim();
  // A cell wraps its one text several times.
  if (element.childNodes.length === 1) return isCrossedOut(only) || skipped.has(only.tagName) ? '' : textOf(only);
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    else if (child instanceof Element && !isCrossedOut(child) && !skipped.has(child.tagName)) {
      const inner = textOf(child);
      if (inner !== '') text += text === '' || /\s$/.test(text) ? inner : ` ${inner}`;
    }
  }
  return text.trim();
}

const isCrossedOut = (element: Element): boolean =>
  element.tagName === 'DEL' ||
  element.tagName === 'S' ||
  (hasStyle(element) && element.style.textDecoration.includes('line-through')) ||
  isHidden(element);

/** The typed text of a control: `.value`, never the attribute; of a select-like box the text it shows. */
export function valueOf(control: Element): string {
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  const inner = control.getElementsByTagName('input')[0];
  const shown = [...control.getElementsByTagName('span')].find((span) => hasSuffix(span, '-select-view-value'));
  return (shown && textOf(shown)) || inner?.value || textOf(control);
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
  return state === 'true' || hasSuffix(control, '-checked');
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

/** First typing control inside, the element itself included. */
export function typingIn(element: Element): HTMLInputElement | HTMLTextAreaElement | null {
  if (isTyping(element)) return element;
  for (const input of element.getElementsByTagName('input')) if (isTyping(input)) return input;
  for (const area of element.getElementsByTagName('textarea')) return area;
  return null;
}

export function isTyping(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return (
    element instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'hidden', 'file', 'button', 'submit'].includes(element.type)
  );
}

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
