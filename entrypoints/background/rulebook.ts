/**
 * What the seller goes by instead of the researched rulebook: rules switched off, and own values, for all shops of this
 * browser. Read wherever a rule or a deadline applies a policy; written by the workbench. Of our own pages and the
 * background: nothing here is called from a tab, and reasons never cross to one.
 */
import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { isSamePlace, noOwn, type OwnRulebook, type OwnValue, type RuleOff } from '../../rules/own.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { isPolicyName, valueFrom } from './rulebook/values.ts';
import { inStorageTurn, intact } from './storage.ts';
import { instant, text } from './validate.ts';

export { isPolicyName, valueFrom } from './rulebook/values.ts';

export const sourceSchema = v.object({
  title: v.pipe(text(300), v.minLength(1)),
  /** Opened by a click: nothing but a page of the web. */
  url: v.exactOptional(v.pipe(text(2000), v.regex(/^https:\/\//), v.url())),
  readOn: v.pipe(v.string(), v.isoDate()),
});
const kind = v.picklist(['local', 'crossBorder']);
const valueSchema = v.pipe(
  v.object({
    policy: v.pipe(v.string(), v.check(isPolicyName)),
    market: v.pipe(text(8), v.minLength(2)),
    kind,
    value: v.unknown(),
    reason: text(500),
    source: v.exactOptional(sourceSchema),
    since: instant,
  }),
  v.check(
    ({ policy, market, value }) =>
      isPolicyName(policy) && valueFrom(policy, value, marketOf(market).currency?.code) !== undefined,
  ),
);
const offSchema = v.object({ rule: text(80), reason: text(500), since: instant });
const rulebookSchema = v.object({
  off: v.pipe(v.array(offSchema), v.maxLength(200)),
  values: v.pipe(v.array(valueSchema), v.maxLength(5000)),
});

/** Null where it is none. */
export const rulebookFrom = (stored: unknown): OwnRulebook | null =>
  v.is(rulebookSchema, stored) ? (stored as OwnRulebook) : null;

/** What can still be read of one that cannot as a whole: an entry of a policy that is no more does not take the others along. */
function soundPart(stored: unknown): OwnRulebook | null {
  const parsed = v.safeParse(v.object({ off: v.array(v.unknown()), values: v.array(v.unknown()) }), stored);
  if (!parsed.success) return null;
  const { off, values } = parsed.output;
  return {
    off: off.filter((one): one is RuleOff => v.is(offSchema, one)),
    values: values.filter((one) => v.is(valueSchema, one)) as OwnValue[],
  };
}

const key = 'local:rulebook';

export const readRulebook = (): Promise<OwnRulebook> =>
  intact(key, rulebookSchema as v.GenericSchema<unknown, OwnRulebook>, noOwn, soundPart);

export const changeRulebook = (change: (rulebook: OwnRulebook) => OwnRulebook): Promise<void> =>
  inStorageTurn(async () => {
    await storage.setItem(key, change(await readRulebook()));
  });

/** `value` in the place of what stood there. */
export const withValue = (rulebook: OwnRulebook, value: OwnValue): OwnRulebook => ({
  ...rulebook,
  values: [value, ...rulebook.values.filter((other) => !isSamePlace(other, value))],
});

/** The researched value holds again. */
export const withoutValue = (
  rulebook: OwnRulebook,
  place: Pick<OwnValue, 'policy' | 'market' | 'kind'>,
): OwnRulebook => ({
  ...rulebook,
  values: rulebook.values.filter((other) => !isSamePlace(other, place)),
});

export const withOff = (rulebook: OwnRulebook, off: RuleOff): OwnRulebook => ({
  ...rulebook,
  off: [off, ...rulebook.off.filter(({ rule }) => rule !== off.rule)],
});

export const withoutOff = (rulebook: OwnRulebook, rule: string): OwnRulebook => ({
  ...rulebook,
  off: rulebook.off.filter((other) => other.rule !== rule),
});
