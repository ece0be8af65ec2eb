/** Waybill numbers as they are typed, scanned or pasted, and what their labels come to as a batch. */
import type { ProviderSwitch } from '../markets/deadlines.ts';
import { checkLabel, type Label, type LabelVerdict } from './label.ts';
import { nearSwitch } from './providers.ts';

/** Why a piece of text is no waybill number. */
export type NoWaybill = 'too-short' | 'too-long' | 'no-digits' | 'odd-characters';

export interface Waybills {
  /** In the order in which they came first, in capitals; `times`: how often each came. */
  readonly numbers: readonly { readonly tracking: string; readonly times: number }[];
  /** Cut to 80 characters. */
  readonly rejected: readonly { readonly text: string; readonly why: NoWaybill }[];
  /** There was more text than is looked at. */
  readonly isCut: boolean;
}

const mostText = 500_000;
const shortest = 6;
const longest = 40;

/**
 * Numbers between spaces, tabs, commas, semicolons or line ends; a scanner ends each with Enter or a tab. Full-width
 * digits count as digits.
 */
export function readWaybills(text: string): Waybills {
  const times = new Map<string, number>();
  const rejected: Waybills['rejected'][number][] = [];
  const pieces = text
    .slice(0, mostText)
    // Normalising takes its time where combining marks are heaped up; text has no more than thirty (UAX 15).
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .split(/[\s,;|、"']+/);
  for (const piece of pieces) {
    if (piece === '') continue;
    const tracking = piece.toUpperCase();
    const why = problemOf(tracking);
    if (why) rejected.push({ text: piece.slice(0, 80), why });
    else times.set(tracking, (times.get(tracking) ?? 0) + 1);
  }
  const numbers = Array.from(times, ([tracking, count]) => ({ tracking, times: count }));
  return { numbers, rejected, isCut: text.length > mostText };
}

function problemOf(tracking: string): NoWaybill | null {
  if (tracking.length > longest) return 'too-long';
  if (!/^[A-Z0-9-]+$/.test(tracking)) return 'odd-characters';
  if (!/\d/.test(tracking)) return 'no-digits';
  return tracking.length < shortest ? 'too-short' : null;
}

export interface CheckedBatch {
  readonly labels: readonly { readonly tracking: string; readonly verdict: LabelVerdict }[];
  readonly proven: number;
  readonly unproven: number;
  readonly contradicted: number;
  /** Labels of the area's provider and others, and whether a switch lies near that explains it; null: they are not mixed. */
  readonly mixed: 'by-switch' | 'unexplained' | null;
}

/** All numbers of one batch: method, hub, day and area are the same for all of them. */
export function checkBatch(
  numbers: Waybills['numbers'],
  batch: Omit<Label, 'tracking'>,
  own: readonly ProviderSwitch[] = [],
): CheckedBatch {
  const labels = numbers.map(({ tracking }) => ({ tracking, verdict: checkLabel({ ...batch, tracking }, own) }));
  const of = (verdict: LabelVerdict['verdict']): number =>
    labels.filter((one) => one.verdict.verdict === verdict).length;
  const known = labels.filter(({ verdict }) => verdict.signs.prefix === 'seen').length;
  const isMixed = known > 0 && known < labels.length;
  return {
    labels,
    ...{ proven: of('proven'), unproven: of('unproven'), contradicted: of('contradicted') },
    mixed: !isMixed ? null : nearSwitch(batch.area, batch.on, own) ? 'by-switch' : 'unexplained',
  };
}
