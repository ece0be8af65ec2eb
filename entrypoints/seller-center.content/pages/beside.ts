/** Which controls a label stands for. */
import { labelled } from '../controls.ts';
import { hasSuffix, type Scan, type Words } from '../read.ts';

/**
 * Controls that belong to the first label for which `isIt` holds: those in its form item, else its own by `for`.
 * `labels`: all labels of the form in document order; a control belongs to the last one before it.
 */
export function controlsBeside(
  page: Scan,
  labels: readonly Words[],
  isIt: (text: string) => boolean,
): readonly HTMLElement[] {
  for (const label of labels) {
    if (!isIt(label.text)) continue;
    const until =
      labels.find(
        ({ order, element }) => order > label.order && element !== label.element && !element.contains(label.element),
      )?.order ?? Infinity;
    const inReach = page.controls.filter(({ order }) => order > label.order && order < until);
    const item = itemOf(label.element, inReach[0]?.element);
    const inside = item ? inReach.filter(({ element }) => item.contains(element)) : [];
    if (inside.length > 0) return inside.map(({ element }) => element);
    const own = labelled(page, label.element);
    if (own) return [own];
  }
  return [];
}

/** The smallest box around label and first control that is a form item, or simply the first that holds both. */
export function itemOf(label: Element, control: Element | undefined): Element | null {
  if (!control) return null;
  let at: Element | null = label.parentElement;
  for (let up = 0; at && up < 7; up += 1, at = at.parentElement) {
    if (at.contains(control)) {
      const item = at.parentElement?.closest('[class*="-form-item"]');
      return item && hasSuffix(item, '-form-item') ? item : at;
    }
  }
  return null;
}
