/** The shapes of what the seller entered, entry by entry: one that is damaged must not take the others along. */
import * as v from 'valibot';
import { measures, type Case } from '../../../rules/deadlines/case.ts';
import { behaviours } from '../../../rules/deadlines/evidence.ts';
import type { SavedAddress } from '../../../rules/deadlines/moments.ts';
import type { AddedSwitch, Extension, OwnTerm } from '../../../rules/deadlines/setting.ts';
import { isZone } from '../../../rules/time.ts';
import { instant, text } from '../validate.ts';
import type { GivenPoints } from './shape.ts';

const id = v.pipe(text(200), v.minLength(1));
const stated = v.object({ at: instant, hasHour: v.boolean() });
const page = v.object({ due: instant, seenAt: instant });
const entered = v.object({ entered: text(1000), url: v.exactOptional(text(2000)) });
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
const span = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));

const happened = <Type extends string>(type: Type) => v.object({ type: v.literal(type), at: instant });
const event = v.variant('type', [
  happened('appealed'),
  v.object({ type: v.literal('rejected'), at: instant, hasHour: v.boolean() }),
  happened('upheld'),
  happened('given-up'),
]);
const investigation = v.variant('state', [
  v.object({ state: v.picklist(['running', 'unknown']) }),
  v.object({ state: v.literal('ended'), at: instant }),
]);

const oneCase: v.GenericSchema<unknown, Case> = v.object({
  id,
  name: text(500),
  behaviour: v.nullable(v.picklist(behaviours)),
  notice: stated,
  measures: v.pipe(v.array(v.picklist(measures)), v.maxLength(measures.length)),
  appealable: v.picklist(['yes', 'no', 'unknown']),
  moneyPenalty: v.exactOptional(v.boolean()),
  tickets: v.exactOptional(v.object({ first: v.exactOptional(page), second: v.exactOptional(page) })),
  withheld: v.exactOptional(investigation),
  points: v.exactOptional(points),
  events: v.pipe(v.array(event), v.maxLength(100)),
  evidence: v.exactOptional(
    v.pipe(
      v.array(v.object({ proof: text(80), file: text(500), note: v.exactOptional(text(2000)) })),
      v.maxLength(1000),
    ),
  ),
});

const givenPoints: v.GenericSchema<unknown, GivenPoints> = v.object({ id, name: text(500), points, given: stated });
const address: v.GenericSchema<unknown, SavedAddress> = v.object({
  warehouse: text(500),
  savedAt: instant,
  page: v.exactOptional(page),
});
const extension: v.GenericSchema<unknown, Extension> = v.object({
  id,
  source: entered,
  kinds: v.array(v.picklist(['dispatch', 'handover'])),
  from: instant,
  to: instant,
  area: v.exactOptional(text(200)),
  by: v.union([v.strictObject({ hours: span }), v.strictObject({ days: span }), v.strictObject({ until: instant })]),
});
const isoDay = v.pipe(text(10), v.isoDate());
const added: v.GenericSchema<unknown, AddedSwitch> = v.object({
  area: text(200),
  on: v.nullable(isoDay),
  from: v.exactOptional(isoDay),
  to: v.exactOptional(isoDay),
  days: span,
  source: entered,
});
const term: v.GenericSchema<unknown, OwnTerm> = v.object({
  kind: v.picklist(['dispatch', 'handover']),
  by: v.union([v.strictObject({ hours: span }), v.strictObject({ days: span })]),
  act: v.picklist(['arranged', 'readyToShip', 'handedOver', 'collected', 'scanned']),
  source: entered,
  zone: v.exactOptional(v.pipe(text(64), v.check(isZone))),
});

/** By list of `ShopCases`: the shape of one entry. */
export const entrySchemas = {
  cases: oneCase,
  points: givenPoints,
  addresses: address,
  extensions: extension,
  switches: added,
  terms: term,
} as const;

/** By map of `ShopCases`: the shape of one value; its key is a warehouse's name. */
export const mappedSchemas = { areas: text(200), methods: v.picklist(['pickup', 'dropOff']) } as const;

export const damagedSchema = v.object({ list: text(80), value: v.unknown() });
