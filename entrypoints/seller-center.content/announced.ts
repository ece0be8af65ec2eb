/** Noticing that the page announces success after submit: the draft then becomes a planned flash window. */
import type { FlashSaleForm } from '../../rules/form.ts';
import type { FlashSaleReader } from './pages/flash-sale.ts';
import { says } from './pages/labels.ts';
import { all, textOf } from './read.ts';

/** How long after the press an announcement still belongs to it. */
const reach = 60_000;
/** Toasts, modals and results, component library 2023–2026, then roles. */
const places = [
  '[class*="-message-content"]',
  '[role="alert"]',
  '[role="dialog"]',
  '[class*="-result-title"]',
  '[class*="-modal-title"]',
];

/** Elements that announce something in a line of theirs. */
export const successes = (announces: (line: string) => boolean): Element[] =>
  places
    .flatMap((selector) => all(document, selector))
    .filter((place) =>
      textOf(place)
        .split(/[\n。.!！]/)
        .some((line) => announces(line.slice(0, 80))),
    );

const saysCreated = (line: string): boolean => says('created', line);

/** Returns the check to run whenever the page changed outside its table. */
export function announcement(
  reader: FlashSaleReader,
  announced: (form: FlashSaleForm) => void,
  signal: AbortSignal,
): () => void {
  let pressed: { readonly at: number; readonly form: FlashSaleForm; readonly before: ReadonlySet<Element> } | null =
    null;
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const form = reader.form();
      if (event.isTrusted && form && button && says('submit', textOf(button))) {
        pressed = { at: Date.now(), form, before: new Set(successes(saysCreated)) };
      }
    },
    { capture: true, passive: true, signal },
  );
  return () => {
    if (!pressed || Date.now() - pressed.at > reach) return;
    const { before, form } = pressed;
    if (!successes(saysCreated).some((place) => !before.has(place))) return;
    announced(form);
    pressed = null;
  };
}
