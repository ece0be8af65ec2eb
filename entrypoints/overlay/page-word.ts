/** The word that stands on the page for a field: its form item's label, or the header over its column. */
import type { FieldAt } from '../../rules/form.ts';
import type { PageReader } from '../seller-center.content/pages/page.ts';
import { all, hasSuffix, textOf } from '../seller-center.content/read.ts';
import { cellsOf, gridOf, headersOf, rowAround, rowsOf, spanOf } from '../seller-center.content/table.ts';

/** What is asked of the page's reader. */
export type ReadPlace = Pick<PageReader, 'table' | 'control'>;

/** Several controls, or none of its own: no one label names it. */
const nameless: ReadonlySet<FieldAt> = new Set(['form', 'batch', 'products']);
const longest = 40;
/** A form item stands this near to its control, also in the four-input layout of times. */
const nearest = 10;

interface Found {
  readonly table: HTMLElement | null;
  readonly label: Element | null;
}

/**
 * Asks `place` for the page's own word of a field, '' where it has none; of a row, for the word of the column. The label
 * is looked for once and its text read each time: the site may change its language after it is drawn. No layout is asked
 * for, and nothing that was typed is read.
 */
export function wordsOf(place: ReadPlace): (at: FieldAt, row?: string) => string {
  const found = new Map<string, Found>();
  return (at, row) => {
    if (nameless.has(at)) return '';
    const { table } = place;
    const key = row === undefined ? at : `${at} column`;
    const before = found.get(key);
    if (before?.table === table && before.label?.isConnected !== false) return wordIn(before.label);
    const [control] = place.control(at, row);
    // Its row may only be out of sight now.
    if (!control) return '';
    const label = table?.contains(control) ? headOver(table, control) : labelOf(control);
    found.set(key, { table, label });
    return wordIn(label);
  };
}

function wordIn(label: Element | null): string {
  if (!label) return '';
  // Required marks, colons and the clock's zone are no part of the word, and control characters might hide another.
  const text = textOf(label)
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/[(（]\s?(?:GMT|UTC)[^)）]*[)）]/i, '')
    .replace(/^[*\s]+|[*:：\s]+$/g, '');
  const letters = Array.from(text);
  return letters.length > longest ? `${letters.slice(0, longest).join('').trim()}…` : text;
}

function headOver(table: HTMLElement, control: HTMLElement): Element | null {
  const heads = headersOf(table);
  const row = rowAround(table, control);
  const rows = rowsOf(table);
  const last = row ? rows.indexOf(row) : -1;
  if (last < 0) return null;
  const width = heads.reduce((sum, head) => sum + spanOf(head), 0);
  // Cells that span rows begin in a row that has them all.
  let first = last;
  for (let each = rows[first]; first > 0 && each && cellsOf(each).length < heads.length; each = rows[first]) first -= 1;
  const cells = gridOf(rows.slice(first, last + 1), width).at(-1) ?? [];
  let column = cells.findIndex((cell) => cell?.contains(control));
  if (column < 0) return null;
  return heads.find((head) => (column -= spanOf(head)) < 0) ?? null;
}

function labelOf(control: HTMLElement): Element | null {
  const own = 'labels' in control ? (control as HTMLInputElement).labels?.[0] : undefined;
  if (own && isPlain(own)) return own;
  let at = control.parentElement;
  for (let up = 0; at && up < nearest; up += 1, at = at.parentElement) {
    if (!hasSuffix(at, '-form-item')) continue;
    const label = all(at, '[class*="-form-label-item"]').find((each) => hasSuffix(each, '-form-label-item'));
    if (label && isPlain(label) && textOf(label) !== '') return label;
  }
  return null;
}

/** Words alone: a label around its control would say what is chosen there. */
const isPlain = (label: Element): boolean =>
  !['input', 'textarea', 'select', '[contenteditable]'].some((each) => all(label, each).length > 0);
