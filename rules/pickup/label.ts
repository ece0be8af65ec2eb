/**
 * Whether a label proves that the area's provider collects the parcel: its number begins as that provider's do, it says
 * PICK UP, and it names the hub. Only all three together prove it.
 */
import type { HandoverMethod, ProviderSwitch } from '../markets/deadlines.ts';
import type { Instant } from '../time.ts';
import { hubIn, hubTakes, nearSwitch, providerAt, providers, takesFrom } from './providers.ts';

export interface Label {
  /** Waybill number. */
  readonly tracking: string;
  /** As the label or the export says; null where nobody knows. */
  readonly method: HandoverMethod | null;
  /** Where the label sends the parcel, as printed; null where not asked. */
  readonly hub: string | null;
  /** When the label was printed, or its order created. */
  readonly on: Instant;
  /** Area of the warehouse, in whatever spelling; null where not known. */
  readonly area: string | null;
}

/** `seen`: as the provider's labels are. `contradicted`: it shows something else. */
export type Sign = 'seen' | 'contradicted' | 'unknown';

export type LabelAdvice =
  /** The label shows drop-off: the parcel goes to the hub, nobody collects it. */
  | 'bring-to-hub'
  /** Pickup state and ERP do not agree with the label: compare both. */
  | 'compare-erp'
  /** Printed for the provider before: the new one's driver takes it along. */
  | 'new-driver-takes-it'
  /** Printed for the provider to come: the old one's driver takes it along. */
  | 'old-driver-takes-it'
  /** The day of the switch, or the new provider, is not known: whichever driver comes takes both. */
  | 'either-driver-takes-it'
  /** The hub is a drop-off address too: alone it proves nothing. */
  | 'hub-is-no-proof';

export interface LabelVerdict {
  readonly signs: { readonly prefix: Sign; readonly method: Sign; readonly hub: Sign };
  /** How many of the three are seen. */
  readonly count: 0 | 1 | 2 | 3;
  /** `proven`: all three. `contradicted`: at least one says otherwise. */
  readonly verdict: 'proven' | 'unproven' | 'contradicted';
  readonly advice: readonly LabelAdvice[];
}

/** PICK UP or DROP OFF as labels and exports write it; null where a text says neither. */
export function methodIn(text: string): HandoverMethod | null {
  const words = text.normalize('NFKC');
  if (/pick[\W_]*up|揽收/i.test(words)) return 'pickup';
  return /drop[\W_]*off|自寄|自送/i.test(words) ? 'dropOff' : null;
}

/** `own`: switches of provider that the seller added (`ShopCases.switches`). */
export function checkLabel(label: Label, own: readonly ProviderSwitch[] = []): LabelVerdict {
  const signs = { prefix: prefixSign(label, own), method: methodSign(label), hub: hubSign(label, own) };
  const all: readonly Sign[] = Object.values(signs);
  const count = all.filter((sign) => sign === 'seen').length as LabelVerdict['count'];
  const verdict = all.includes('contradicted') ? 'contradicted' : count === 3 ? 'proven' : 'unproven';
  return { signs, count, verdict, advice: [...handOver(label, signs, own), ...hubAdvice(label, signs)] };
}

const isWanse = (tracking: string): boolean =>
  tracking.normalize('NFKC').trim().toUpperCase().startsWith(providers.wanse.prefix);

function prefixSign({ tracking, area, on }: Label, own: readonly ProviderSwitch[]): Sign {
  const { id, sure } = providerAt(area, on, own);
  // Nobody knows how the numbers of a provider begin that nobody has named.
  if (tracking.trim() === '' || sure === 'not-named') return 'unknown';
  if (isWanse(tracking)) return 'seen';
  return id === 'wanse' && sure === 'area' ? 'contradicted' : 'unknown';
}

function methodSign({ method }: Label): Sign {
  if (method === null) return 'unknown';
  return method === 'pickup' ? 'seen' : 'contradicted';
}

function hubSign({ hub, area, on }: Label, own: readonly ProviderSwitch[]): Sign {
  if (hub === null || hub.trim() === '') return 'unknown';
  const named = hubIn(hub);
  if (named && hubTakes(named, 'pickup')) return 'seen';
  const { id, sure } = providerAt(area, on, own);
  return id === 'wanse' && sure === 'area' ? 'contradicted' : 'unknown';
}

/** Whom the parcel goes to. Around a switch each driver takes the other's parcels along. */
function handOver(label: Label, signs: LabelVerdict['signs'], own: readonly ProviderSwitch[]): readonly LabelAdvice[] {
  if (signs.method === 'contradicted') return ['bring-to-hub', 'compare-erp'];
  const { tracking, area, on } = label;
  const near = nearSwitch(area, on, own);
  if (!near) return signs.prefix === 'contradicted' ? ['compare-erp'] : [];
  if (near.side === 'open' || !near.isNamed) return ['either-driver-takes-it'];
  if (tracking.trim() === '') return [];
  if (!isWanse(tracking)) return ['new-driver-takes-it'];
  return near.side === 'before' ? ['old-driver-takes-it'] : [];
}

function hubAdvice({ hub, on }: Label, { prefix, method, hub: sign }: LabelVerdict['signs']): readonly LabelAdvice[] {
  if (sign !== 'seen' || prefix === 'seen' || method === 'seen') return [];
  const named = hubIn(hub ?? '');
  return named && takesFrom(named, 'dropOff') <= on ? ['hub-is-no-proof'] : [];
}
