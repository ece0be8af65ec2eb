/** Rules × a market's policies on a day, made ready to run: the part of the engine that looks at no form. */
import type { FieldAt, Level, PageId } from './form.ts';
import { all } from './markets/all.ts';
import { policyOn, type Market, type ShopKind } from './markets/market.ts';
import type { InputName, Rule, RuleId } from './rule.ts';
import type { SourceId } from './sources.ts';

/** Row inputs that carry a reading; each has one bit in a row's masks. */
export const rowReadings = ['price', 'original', 'discount', 'limit', 'stock', 'onHand', 'ceiling', 'cost'] as const;
/** Those that are fields of the page. */
export type RowField = Exclude<(typeof rowReadings)[number], 'ceiling' | 'cost'>;
const isRowField = (name: InputName): name is RowField =>
  name !== 'ceiling' && name !== 'cost' && (rowReadings as readonly InputName[]).includes(name);
/** Row inputs that are always there. */
const rowPlain = new Set<InputName>(['product', 'level', 'twins', 'otherSales']);

const bits = new Map<InputName, number>(rowReadings.map((name, i) => [name, 1 << i]));
/** 0 for an input that is no reading of a row. */
export const bitOf = (name: InputName): number => bits.get(name) ?? 0;

/** A rule with its policy looked up and its needs split into form-level names and a row mask. */
export interface Compiled {
  readonly id: RuleId;
  readonly rule: Rule;
  /** Of the rule, copied here: rules differ in shape, and reading them row by row is slow. */
  readonly check: Rule['check'];
  readonly level: Level | null;
  readonly raw: readonly RowField[];
  /** Position among the rules of its kind: its bit in the result masks. */
  readonly bit: number;
  /** Bits of the rules whose fail makes this one silent. */
  readonly yieldBits: number;
  readonly policy: 'value' | 'none' | 'missing';
  readonly value: unknown;
  /** Of a researched value. */
  readonly source: SourceId | undefined;
  /** The value is the seller's own. */
  readonly own: boolean;
  /** Form-level inputs that must be read. */
  readonly formNeeds: readonly InputName[];
  /** Form-level inputs that may be blank. */
  readonly formBlanks: readonly InputName[];
  /** Row bits that must be read; that may be blank; that may be garbled. */
  readonly rowNeeds: number;
  readonly rowBlanks: number;
  readonly rowRaw: number;
  /** All three. */
  readonly rowAll: number;
}

export interface CompiledRules {
  readonly form: readonly Compiled[];
  readonly row: readonly Compiled[];
}

const maskOf = (names: readonly InputName[] | undefined): number =>
  (names ?? []).reduce((mask, name) => mask | bitOf(name), 0);

const formOnly = (names: readonly InputName[] | undefined): readonly InputName[] =>
  (names ?? []).filter((name) => bitOf(name) === 0 && !rowPlain.has(name));

/** Those that others yield to come first. */
function inOrder(ids: readonly RuleId[], rules: Readonly<Record<RuleId, Rule>>): RuleId[] {
  const order: RuleId[] = [];
  const visit = (id: RuleId, path: readonly RuleId[]): void => {
    if (order.includes(id) || !ids.includes(id)) return;
    if (path.includes(id)) throw new Error(`Rules yield to each other in a circle: ${[...path, id].join(' → ')}`);
    for (const before of rules[id]?.yieldsTo ?? []) visit(before, [...path, id]);
    order.push(id);
  };
  for (const id of ids) visit(id, []);
  return order;
}

/** The rules of one page. `date`: ISO day in the market's zone, on which policies are looked up. */
export function compile(
  page: PageId,
  rules: Readonly<Record<RuleId, Rule>>,
  market: Market,
  kind: ShopKind,
  date: string,
): CompiledRules {
  const ids = (Object.keys(rules) as RuleId[]).filter((id) => rules[id]?.page === page);
  const build = (per: Rule['per']): Compiled[] => {
    const own = new Map<RuleId, number>();
    return inOrder(
      ids.filter((id) => rules[id]?.per === per),
      rules,
    ).map((id, i) => {
      const rule = rules[id] as Rule;
      own.set(id, 1 << i);
      const applied = policyOn(rule.policy, market, kind, all, date);
      return {
        id,
        rule,
        check: rule.check,
        level: rule.level ?? null,
        raw: (rule.raw ?? []).filter(isRowField),
        bit: 1 << i,
        yieldBits: (rule.yieldsTo ?? []).reduce((mask, other) => mask | (own.get(other) ?? 0), 0),
        policy: applied === undefined ? 'missing' : applied.value === null ? 'none' : 'value',
        value: applied?.value,
        source: applied?.own ? undefined : applied?.source,
        own: applied?.own ?? false,
        formNeeds: formOnly(rule.needs),
        formBlanks: formOnly(rule.blank),
        rowNeeds: maskOf(rule.needs),
        rowBlanks: maskOf(rule.blank),
        rowRaw: maskOf(rule.raw),
        rowAll: maskOf(rule.needs) | maskOf(rule.blank) | maskOf(rule.raw),
      };
    });
  };
  return { form: build('form'), row: build('row') };
}

const places: Partial<Record<InputName, FieldAt>> = {
  name: 'name',
  startsAt: 'startsAt',
  endsAt: 'endsAt',
  pageOffset: 'startsAt',
  warmUp: 'warmUp',
  productsTotal: 'products',
  table: 'products',
  batchPrice: 'batch',
  batchDiscount: 'batch',
  batchLimit: 'batch',
  batchStock: 'batch',
  price: 'price',
  original: 'price',
  discount: 'discount',
  limit: 'limit',
  stock: 'stock',
  onHand: 'stock',
  contact: 'contact',
  phone: 'phone',
  country: 'region',
  region: 'region',
  home: 'region',
  mainland: 'region',
  pickupSite: 'region',
  street: 'street',
  postcode: 'postcode',
  status: 'status',
};

/** Where on the page an unread input belongs; `form` for what is no field. */
export const placeOf = (name: InputName): FieldAt => places[name] ?? 'form';

const facts = new Set<InputName>([
  'zone',
  'sellerZone',
  'standing',
  'activityNames',
  'history',
  'productDiscounts',
  'ceiling',
  'cost',
  'erp',
  'pickupAreas',
]);
export const missingKind = (name: InputName): 'fact' | 'field' => (facts.has(name) ? 'fact' : 'field');
