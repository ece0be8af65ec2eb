/**
 * The rulebook as a file: values with their sources, as they hold on a day, of all markets; nothing of what the seller
 * said for themselves. Reading one changes nothing: it says what is different, and the seller takes what they want.
 */
import * as v from 'valibot';
import type { FileChange, FilePlan, FileProblem, Value } from '../../../components/rulebook/model.ts';
import { policyDate } from '../../../rules/engine.ts';
import { marketOf, markets } from '../../../rules/markets/index.ts';
import type { ShopKind } from '../../../rules/markets/market.ts';
import type { OwnRulebook, OwnSource } from '../../../rules/own.ts';
import { judges, rulebookOf, type RulebookEntry } from '../../../rules/rulebook.ts';
import { sources, type Source } from '../../../rules/sources.ts';
import type { Instant } from '../../../rules/time.ts';
import { isPolicyName, sourceSchema, valueFrom } from '../../background/rulebook.ts';
import { isSame } from '../backup/joining.ts';

/** Bytes. All markets together take some 200 KB. */
export const largestFile = 4 << 20;
const format = 'shoplint-rulebook';
const version = 1;
const kinds = ['local', 'crossBorder'] as const satisfies readonly ShopKind[];

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  sources: v.record(v.pipe(v.string(), v.maxLength(100)), v.unknown()),
  values: v.pipe(v.array(v.unknown()), v.maxLength(20_000)),
});
const valueSchema = v.object({
  market: v.pipe(
    v.string(),
    v.check((id) => Object.hasOwn(markets, id)),
  ),
  kind: v.picklist(kinds),
  policy: v.pipe(v.string(), v.check(isPolicyName)),
  value: v.unknown(),
  source: v.string(),
});

const entriesOf = (market: string, kind: ShopKind, own: OwnRulebook, now: Instant): readonly RulebookEntry[] => {
  const found = marketOf(market);
  return rulebookOf(judges, found, kind, policyDate(now, found.zone), own);
};

/** What stands for a value that the seller entered by hand. */
const byHand = (since: Instant): Source => ({
  title: 'A seller’s own value',
  readOn: new Date(since).toISOString().slice(0, 10),
  trust: 'own',
});

/** Contents of the file: what holds at `now`, own values included. */
export function rulebookText(own: OwnRulebook, now: Instant): string {
  const named = new Map<string, Source | OwnSource>();
  const values = Object.keys(markets).flatMap((market) =>
    kinds.flatMap((kind) =>
      entriesOf(market, kind, own, now).flatMap((entry) => {
        const { name: policy } = entry;
        if (entry.own) {
          const { value, since } = entry.own;
          const source = `own ${market} ${kind} ${policy}`;
          named.set(source, entry.own.source ?? byHand(since));
          return [{ market, kind, policy, since: policyDate(since, marketOf(market).zone), value, source }];
        }
        if (!entry.now) return [];
        const { since, value, source } = entry.now;
        named.set(source, sources[source]);
        return [{ market, kind, policy, since, value, source }];
      }),
    ),
  );
  const savedOn = new Date(now).toISOString().slice(0, 10);
  return `${JSON.stringify({ format, version, savedOn, sources: Object.fromEntries(named), values }, null, 2)}\n`;
}

export type FileReading = FilePlan | { readonly problem: FileProblem };

/** What the file `name` would change of what holds at `now`. */
export function readRulebookFile(name: string, text: string, own: OwnRulebook, now: Instant): FileReading {
  const parsed = v.safeParse(fileSchema, jsonOf(text));
  if (!parsed.success) return { problem: 'broken' };
  const { sources: named, values } = parsed.output;
  if (parsed.output.version > version) return { problem: 'newer' };
  const held = new Map<string, RulebookEntry>();
  for (const market of Object.keys(markets)) {
    for (const kind of kinds) {
      for (const entry of entriesOf(market, kind, own, now)) held.set(`${market} ${kind} ${entry.name}`, entry);
    }
  }
  const changes = new Map<string, FileChange>();
  const skipped: string[] = [];
  let same = 0;
  values.forEach((given, index) => {
    const change = changeOf(given, named, held);
    if (change === null) skipped.push(placeOf(given, index));
    else if (change === 'same') same += 1;
    else changes.set(`${change.market} ${change.kind} ${change.policy}`, change);
  });
  return { file: name, changes: [...changes.values()], same, skipped };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Null: it cannot be used. */
function changeOf(
  given: unknown,
  named: Readonly<Record<string, unknown>>,
  held: ReadonlyMap<string, RulebookEntry>,
): FileChange | 'same' | null {
  const parsed = v.safeParse(valueSchema, given);
  if (!parsed.success) return null;
  const { market, kind, policy, source: id } = parsed.output;
  const entry = held.get(`${market} ${kind} ${policy}`);
  const source = v.safeParse(sourceSchema, Object.hasOwn(named, id) ? named[id] : undefined);
  if (!entry || !source.success || !isPolicyName(policy)) return null;
  const file = valueFrom(policy, parsed.output.value, marketOf(market).currency?.code);
  if (file === undefined) return null;
  const here = entry.own ? entry.own.value : entry.now?.value;
  if (isSame(here, file)) return 'same';
  const isResearched = entry.own !== null && entry.now !== null && isSame(entry.now.value, file);
  return { ...{ policy, market, kind, here, isResearched }, file: file as Value, source: source.output };
}

/** Where in the file an entry stands, with what it says it is, as far as that can be read. */
function placeOf(given: unknown, index: number): string {
  const { market, policy } = (given ?? {}) as { market?: unknown; policy?: unknown };
  const words = [market, policy].filter((word): word is string => typeof word === 'string');
  return [`values[${String(index)}]`, ...words.map((word) => word.slice(0, 60))].join(' ');
}
