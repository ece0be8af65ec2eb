/** What the site's controls hold: typed, chosen, switched on. Looking them up is `read.ts`'s. */
import { hasSuffix, isHidden, isTyping, textOf, type Scan, type Typing } from './read.ts';

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
  if (before && element.contains(before) && isTyping(before)) return before;
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

/** The control a label belongs to by `for` or by nesting. */
export function labelled({ controls }: Scan, label: Element): HTMLElement | null {
  const near = label.closest('label');
  if (!near) return null;
  const target = controls.find(({ element }) => near.htmlFor !== '' && element.id === near.htmlFor);
  return target?.element ?? typingIn(near);
}
