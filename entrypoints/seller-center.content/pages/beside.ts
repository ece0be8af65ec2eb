/** Which controls a label stands for. */
import { hasSuffix, labelled, type Scan, type Words } from '../read.ts';

/**
 * Controls that belong to the first label for which `isIt` holds: those in its form item, else its own by `for`.
 * `labels`: all labels of the form in document order; a control belongs to the last one before it.
 * `fits`: where several labels say the same (a banner does), the controls of the first with one that fits; none fits: none.
 */
export function controlsBeside(
  page: Scan,
  labels: readonly Words[],
  isIt: (text: string) => boolean,
  fits?: (control: HTMLElement) => boolean,
): readonly HTMLElement[] {
  const groups = groupsBeside(page, labels, isIt);
  const [first = [], ...others] = fits ? groups : groups.slice(0, 1);
  return others.length > 0 && fits ? (groups.find((group) => group.some(fits)) ?? []) : first;
}

function groupsBeside(
  page: Scan,
  labels: readonly Words[],
  isIt: (text: string) => boolean,
): (readonly HTMLElement[])[] {
  const groups: (readonly HTMLElement[])[] = [];
  const seen = new Set<HTMLElement>();
  const add = (group: readonly HTMLElement[]): void => {
    if (group[0] && !seen.has(group[0])) groups.push(group);
    if (group[0]) seen.add(group[0]);
  };
  for (const label of labels) {
    if (!isIt(label.text)) continue;
    const until =
      labels.find(
        ({ order, element }) => order > label.order && element !== label.element && !element.contains(label.element),
      )?.order ?? Infinity;
    const inReach = page.controls.filter(({ order }) => order > label.order && order < until);
    const item = itemOf(label.element, inReach[0]?.element);
    const inside = item ? inReach.filter(({ element }) => item.contains(element)) : [];
    const own = inside.length > 0 ? null : labelled(page, label.element);
    add(own ? [own] : inside.map(({ element }) => element));
  }
  return groups;
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
