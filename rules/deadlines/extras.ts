/** What is added to a term for some orders only: switches of the pickup provider, and extensions the seller entered. */
import type { HandoverMethod, ProviderSwitch } from '../markets/deadlines.ts';
import { day, dayNumberOf, zoneClock, type Instant } from '../time.ts';
import type { Doubt, LayerSource, OrderKind } from './deadline.ts';
import { beijing, lookUp, type Extension, type Setting } from './setting.ts';
import { addDays, addHours, notBefore, type Origin, type Step } from './steps.ts';

interface Extra {
  readonly kinds: readonly OrderKind[];
  readonly from: Instant;
  readonly to: Instant;
  /** Undefined: every warehouse. */
  readonly area: string | undefined;
  readonly pickupOnly: boolean;
  /** Null: it may apply, the day is not known. */
  readonly step: Step | null;
}

/** What counts for one order: its own steps, and doubts about those that may count. */
export interface Added {
  readonly steps: readonly Step[];
  readonly doubts: readonly Doubt[];
}
/** Orders that are reckoned alike but for their moment. */
export interface Lane {
  readonly kind: OrderKind;
  readonly area: string | null;
  readonly method: HandoverMethod | null;
}

const midnight = (iso: string, later: number): Instant => zoneClock(beijing).instant((dayNumberOf(iso) + later) * day);

function ofSwitch({ area, on, from, to, days }: ProviderSwitch, source: LayerSource): Extra[] {
  const origin: Origin = { source, why: 'provider-switch', id: area };
  const base = { kinds: ['dispatch'] as const, area, pickupOnly: true };
  // Orders of the day before and of the day itself.
  if (on !== null) {
    return [{ ...base, from: midnight(on, -1), to: midnight(on, 1), step: addDays({ days }, beijing, origin) }];
  }
  if (from === undefined || to === undefined) return [];
  return [{ ...base, from: midnight(from, -1), to: midnight(to, 1), step: null }];
}

function ofExtension({ id, source, kinds, from, to, area, by }: Extension, zone: string): Extra {
  const origin: Origin = { source, why: 'extension', id };
  const step = (): Step => {
    if ('hours' in by) return addHours(by.hours, origin);
    return 'days' in by ? addDays({ days: by.days }, zone, origin) : notBefore(by.until, origin);
  };
  return { kinds, from, to, area, pickupOnly: false, step: step() };
}

/** Ready to be asked for many orders of one shop: what is added in a lane at a moment. */
export function extrasOf(setting: Setting, zone: string): (lane: Lane) => (at: Instant) => Added {
  // The newest list holds all switches there ever were.
  const found = lookUp('providerSwitches', setting, dayNumberOf('9999-12-31') * day);
  const known = found.state === 'found' ? found.value.map((one) => ({ ...one, source: found.source })) : [];
  const added = setting.switches ?? [];
  // A day that the seller knows settles what the sources left open.
  const isSettled = (one: ProviderSwitch): boolean => one.on === null && added.some(({ area }) => area === one.area);
  const all = [
    ...[...known.filter((one) => !isSettled(one)), ...added].flatMap((one) => ofSwitch(one, one.source)),
    ...(setting.extensions ?? []).map((one) => ofExtension(one, zone)),
  ];

  return ({ kind, area, method }) => {
    const extras = all.filter((extra) => {
      if (!extra.kinds.includes(kind) || (extra.pickupOnly && method === 'dropOff')) return false;
      return extra.area === undefined || area === null || extra.area === area;
    });
    if (extras.length === 0) return () => nothing;
    const counts = (at: Instant) => (extra: Extra) => at >= extra.from && at < extra.to;
    const [first, last] = [Math.min(...extras.map(({ from }) => from)), Math.max(...extras.map(({ to }) => to))];
    return (at) => {
      // Most orders of a large shop lie outside of all.
      if (at < first || at >= last) return nothing;
      const due = extras.filter(counts(at));
      if (due.length === 0) return nothing;
      const steps: Step[] = [];
      const doubts: Doubt[] = [];
      for (const extra of due) {
        if (extra.area !== undefined && area === null) doubts.push('area-not-known');
        else if (extra.step === null) doubts.push('switch-day-not-known');
        else steps.push(extra.step);
      }
      return { steps, doubts };
    };
  };
}
const nothing: Added = { steps: [], doubts: [] };
