/**
 * Geometry, only when a marker has to be placed: one batched read after the frame was painted, when the browser has
 * laid everything out already and nothing has to be forced.
 */
import type { Dock, MarkerBox, MarkerPlace, ShownFinding, Viewport } from '../../components/model.ts';
import type { FieldAt } from '../../rules/form.ts';
import { all, hasAnySuffix, hasSuffix, isHidden, isTyping } from './read.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Runs `measure` after the next paint; several calls before it become one. What is asked while it waits for its turn
 * makes it wait for another paint: something was drawn meanwhile, and measuring it now would force a layout.
 */
export function afterPaint(measure: () => void, signal: AbortSignal): () => void {
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (asked || signal.aborted || document.hidden) return;
    clearTimeout(timer);
    asked = true;
    // The second frame: what the overlay draws for this answer is painted by then.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        asked = false;
        timer = setTimeout(() => {
          if (!signal.aborted) measure();
        });
      });
    });
  };
}

const rank = { error: 0, warning: 1, unknown: 2, info: 3 } as const;
const severityOf = ({ result, severity }: ShownFinding): keyof typeof rank =>
  result === 'unknown' ? 'unknown' : (severity ?? 'info');

/** Ancestors that cut off what leaves them, nearest first. Asks for style, once an element. */
const clips = new WeakMap<Element, readonly Element[]>();
function clipsOf(element: Element): readonly Element[] {
  const known = clips.get(element);
  if (known) return known;
  const parent = element.parentElement;
  const above = parent && parent !== document.body ? clipsOf(parent) : [];
  const cuts = getComputedStyle(element).overflow !== 'visible';
  const all = cuts ? [element, ...above] : above;
  clips.set(element, all);
  return all;
}

/** What may hide a field: boxes that float above the page and bars that stick to its edge. */
export interface Sight {
  readonly viewport: Viewport;
  readonly covers: readonly Box[];
  /** Boxes of scrolling ancestors, read once a measurement. */
  readonly clips: Map<Element, Box>;
}

/** A field that is scrolled away, or lies under a bar, a menu or a modal, has no marker: the eye cannot see it. */
function isInSight(field: HTMLElement, box: Box, { viewport, covers, clips: boxes }: Sight): boolean {
  if (box.right <= box.left) return false;
  // The right end is where the marker goes: a field that is cut off there has no room for it.
  const x = box.right - 10;
  const y = (box.top + box.bottom) / 2;
  const holds = (each: Box): boolean => x >= each.left && x <= each.right && y >= each.top && y <= each.bottom;
  const mark = { left: x - 14, top: y - 13, right: x + 28, bottom: y + 13 };
  if (!holds({ left: 0, top: 0, right: viewport.width, bottom: viewport.height })) return false;
  if (covers.some((cover) => touches(cover, mark))) return false;
  return clipsOf(field.parentElement ?? field).every((clip) => {
    let frame = boxes.get(clip);
    if (!frame) {
      frame = clip.getBoundingClientRect();
      boxes.set(clip, frame);
    }
    return holds(frame);
  });
}

/** One marker a field with something to say, worst finding first; only fields that are on screen. */
export function placesOf(
  findings: readonly ShownFinding[],
  controlOf: (at: FieldAt, row: string | undefined) => readonly HTMLElement[],
  sight: Sight,
): MarkerPlace[] {
  const fields = new Map<string, { worst: ShownFinding; count: number }>();
  for (const finding of findings) {
    if (finding.ignored || finding.result !== 'fail' || finding.at === 'form') continue;
    const key = `${finding.row ?? ''}|${finding.at}`;
    const held = fields.get(key);
    if (!held) fields.set(key, { worst: finding, count: 1 });
    else {
      held.count += 1;
      if (rank[severityOf(finding)] < rank[severityOf(held.worst)]) held.worst = finding;
    }
  }
  const places: MarkerPlace[] = [];
  for (const { worst, count } of fields.values()) {
    const controls = controlOf(worst.at, worst.row);
    const element = controls.at(-1);
    const box = element?.isConnected ? placeOf(element, sight) : null;
    if (box) places.push({ id: worst.id, ...box, severity: severityOf(worst), count });
  }
  return places;
}

/** A field's rectangle as the eye sees it; null where it is out of sight. */
export function placeOf(control: HTMLElement, sight: Sight): MarkerBox | null {
  const field = frameOf(control);
  const box = field.getBoundingClientRect();
  return isInSight(field, box, sight) ? { x: box.left, y: box.top, width: box.width, height: box.height } : null;
}

const frames = [
  '-input-group-wrapper',
  '-picker',
  '-timepicker',
  '-select',
  '-cascader',
  '-textarea-wrapper',
  '-input-number',
];

/** The field as the eye sees it: an input is drawn by the group or picker around it. */
function frameOf(control: HTMLElement): HTMLElement {
  let at: HTMLElement | null = control;
  for (let up = 0; at && up < 5; up += 1, at = at.parentElement) {
    if (hasAnySuffix(at, frames)) return at;
  }
  return control;
}

/** Things that float above the page, best known first: component library 2023–2026, then roles. */
const floating = ['[role="dialog"]', '[class*="-drawer"]', '[class*="-trigger"]', '[role="listbox"]', '[role="menu"]'];

/** What the panel must leave free: the focused field, open menus, modals and drawers. */
export function obstaclesOf(
  anchor: Element | null,
  host: Element,
): { readonly floating: readonly Box[]; readonly focused: readonly Box[] } {
  const fixed: Box[] = [];
  const field: Box[] = [];
  const add = (element: Element): void => {
    if (isHidden(element)) return;
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.height > 1) fixed.push(box);
  };
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused !== host && isTyping(focused)) {
    field.push(frameOf(focused).getBoundingClientRect());
  }
  for (const dialog of document.getElementsByTagName('dialog')) if (dialog.open) add(dialog);
  // Menus and modals are mounted beside the app, not in it.
  for (const child of document.body.children) {
    if (anchor && child.contains(anchor)) continue;
    for (const selector of floating) {
      for (const element of all(child, selector)) {
        if (!hasSuffix(element, '-mask') && !hasSuffix(element, '-wrapper')) add(element);
      }
    }
  }
  return { floating: fixed, focused: field };
}

/**
 * Bars that stick to the bottom where the panel docks, whatever their buttons say, and the submit buttons themselves.
 * Asks the browser what lies at three points, which is dear on a long table: only when the page was built anew.
 */
export function barsOf(submit: readonly HTMLElement[], host: Element): readonly Element[] {
  const bars = new Set<Element>(submit);
  for (const fromRight of [40, 200, 340]) {
    for (const element of document.elementsFromPoint(innerWidth - fromRight, innerHeight - 14)) {
      if (element === host || bars.has(element)) continue;
      if (!['fixed', 'sticky'].includes(getComputedStyle(element).position)) continue;
      if (element.clientHeight < 200 && element.clientWidth > 200) bars.add(element);
    }
  }
  return [...bars];
}

/** The part of a dialog that can be seen: its wrapper takes the whole window. */
export const bodyOf = (dialog: HTMLElement): HTMLElement =>
  ['[role="dialog"]', '[class*="-drawer"]']
    .flatMap((selector) => all(dialog, selector))
    .find((each) => !hasSuffix(each, '-mask') && !isHidden(each)) ?? dialog;

/** Boxes of what still stands there and can be seen. */
export const boxesOf = (elements: readonly Element[]): Box[] =>
  elements
    .filter(({ isConnected }) => isConnected)
    .map((element) => element.getBoundingClientRect())
    .filter(({ width }) => width > 0);

const gap = 12;

/** As the panel's styles have it. */
export const panelWidth = 360;

/**
 * Above the submit bar where that stands at the bottom right, else in the corner; beside the modal or drawer that holds
 * the form, where there is room for it.
 */
export function dockFor(bars: readonly Box[], viewport: Viewport, dialog: Box | null): Dock {
  const low = bars.filter(({ top, bottom }) => bottom > viewport.height - 160 && top < viewport.height);
  const highest = Math.min(viewport.height, ...low.map(({ top }) => top));
  const bottom = low.length > 0 ? viewport.height - highest + gap : gap * 2;
  const upper = Math.max(
    0,
    ...bars.filter(({ bottom: end }) => end < viewport.height / 3).map(({ bottom: end }) => end),
  );
  const beside = dialog ? besideOf(dialog, viewport) : { right: gap * 2 };
  return { ...beside, bottom, maxHeight: Math.max(200, viewport.height - bottom - upper - gap) };
}

/** The panel is still readable, beside the usual modal of 600 px in a window of 1280 px. */
const narrowest = 300;

/**
 * How far from the right edge the panel stands: right of the dialog if it fits there, else left of it, else narrower and
 * right of it, else as always.
 */
function besideOf({ left, right }: Box, { width }: Viewport): Pick<Dock, 'right' | 'width'> {
  const room = width - right;
  const fits = [gap * 2, gap].find((margin) => room > panelWidth + margin);
  if (fits !== undefined) return { right: fits };
  if (left > panelWidth + gap * 2) return { right: width - left + gap };
  return room >= narrowest + gap * 2 ? { right: gap, width: room - gap * 2 } : { right: gap * 2 };
}
