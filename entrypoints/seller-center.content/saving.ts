/** Noticing that a warehouse was saved: its save button was pressed, and then its form closed, or the page said so. */
import type { WarehouseForm } from '../../rules/form.ts';
import { successes } from './announced.ts';
import { says } from './pages/warehouse-words.ts';
import type { WarehouseReader } from './pages/warehouse.ts';
import { isBox } from './controls.ts';
import { all, hasSuffix, textOf } from './read.ts';

/** How long after the press a form that closes still belongs to it. */
const reach = 60_000;
/** Leaving the page so soon after the press is the page's own doing. */
const leaving = 10_000;

/** Fields the site marks as wrong: component library 2023–2026, then what any page may say. */
const refusals = ['[class*="-form-item-status-error"]', '[aria-invalid="true"]'];

const saysSaved = (line: string): boolean => says('savedNow', line);

interface Press {
  readonly at: number;
  readonly form: WarehouseForm;
  readonly before: ReadonlySet<Element>;
}

/** Follows the seller's hands in the form, and returns the check to run whenever the page was read. */
export function followSaving(
  reader: WarehouseReader,
  saved: (form: WarehouseForm) => void,
  signal: AbortSignal,
): () => void {
  let pressed: Press | null = null;
  let refused = false;
  const press = (): void => {
    const form = reader.form();
    // A dialog that asks "are you sure?" may follow the first press: the form is the same.
    if (form && reader.isOpen) pressed = { at: Date.now(), form, before: new Set(successes(saysSaved)) };
  };
  const listen = <Name extends 'click' | 'keydown' | 'input' | 'pointerdown'>(
    name: Name,
    heard: (target: Element, event: DocumentEventMap[Name]) => void,
  ): void => {
    document.addEventListener(
      name,
      (event) => {
        if (event.isTrusted && event.target instanceof Element) heard(event.target, event);
      },
      { capture: true, passive: true, signal },
    );
  };
  listen('input', (target) => {
    reader.touch(target);
  });
  listen('pointerdown', (target) => {
    if (boxAround(target)) reader.touch(target);
  });
  listen('keydown', (target, { key, isComposing }) => {
    if (key === 'Escape') pressed = null;
    if (key !== 'Tab' && boxAround(target)) reader.touch(target);
    const isEntry = target instanceof HTMLInputElement && !boxAround(target);
    if (key === 'Enter' && isEntry && !isComposing && reader.home.contains(target)) press();
  });
  listen('click', (target) => {
    const button = buttonAround(target);
    if (!button) return;
    if (reader.submits(textOf(button)) && !says('cancel', textOf(button))) press();
    // Closed by the seller, or on the way elsewhere: that saves nothing.
    else pressed = null;
  });

  const done = (form: WarehouseForm): void => {
    pressed = null;
    saved(form);
  };
  signal.addEventListener('abort', () => {
    if (pressed && !refused && Date.now() - pressed.at < leaving) done(pressed.form);
  });
  return () => {
    if (!pressed || Date.now() - pressed.at > reach) return;
    const { before, form } = pressed;
    refused = refusals.some((selector) => all(reader.home, selector).length > 0);
    if (!reader.isOpen) {
      done(form);
      return;
    }
    if (!successes(saysSaved).some((place) => !before.has(place))) return;
    // A form in a dialog closes a moment later; one in the page may stay, and goes on from here.
    done(form);
    reader.takeAsSaved();
  };
}

/** The box to choose from that an element stands in. */
function boxAround(element: Element): Element | null {
  for (let at: Element | null = element, up = 0; at && up < 8; up += 1, at = at.parentElement) if (isBox(at)) return at;
  return null;
}

const pressables = new Set(['button', 'tab', 'menuitem', 'link']);

/** What a click presses: a button, a link, a tab, an entry of a menu, or the mask around a dialog. */
function buttonAround(element: Element): Element | null {
  if (hasSuffix(element, '-mask') || hasSuffix(element, '-modal-wrapper')) return element;
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (at.tagName === 'BUTTON' || at.tagName === 'A' || pressables.has(at.getAttribute('role') ?? '')) return at;
    if (hasSuffix(at, '-close-icon')) return at;
  }
  return null;
}
