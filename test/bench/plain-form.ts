/** The form-level rules by hand, for the plain loop: a dozen lines of work beside ten thousand rows. */
import type { Finding } from '../../rules/finding.ts';
import type { FlashSaleForm } from '../../rules/form.ts';
import type { Known } from '../../rules/known.ts';
import { addCalendarDays, hour, minute, offsetMinutes, offsetName, soonestStart } from '../../rules/time.ts';
import type { Judged } from './plain-loop.ts';
import type { Numbers } from './plain-policies.ts';

const bare = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

export function plainForm({ fields, rows }: FlashSaleForm, known: Known, numbers: Numbers): Judged {
  const { name, startsAt: starts, endsAt: ends, productsTotal, pageOffset, warmUp } = fields;
  const { zone, sellerZone, activityNames, standing, now } = known;
  if (
    name.state !== 'read' ||
    starts.state !== 'read' ||
    ends.state !== 'read' ||
    productsTotal.state !== 'read' ||
    warmUp.state !== 'read' ||
    zone.state !== 'read' ||
    sellerZone.state !== 'read' ||
    activityNames.state !== 'read' ||
    standing.state !== 'read'
  ) {
    throw new Error('The plain loop is for a form whose own fields were read.');
  }
  const findings: Finding[] = [];
  let passed = 0;
  const say = (finding: Omit<Finding, 'result'> | null): void => {
    if (finding) findings.push({ ...finding, result: 'fail' });
    else passed += 1;
  };

  let unapplied = 0;
  const products = new Set<string>();
  const { batchPrice, batchDiscount, batchLimit, batchStock } = fields;
  for (const { active, ticked, price, discount, limit, stock, productId, product } of rows) {
    products.add(productId ?? `name ${product}`);
    if (!active || !ticked) continue;
    const isApplied =
      (batchPrice.state !== 'read' ||
        price.state === 'gone' ||
        (price.state === 'read' && price.value.amount === batchPrice.value.amount)) &&
      (batchDiscount.state !== 'read' ||
        discount.state === 'gone' ||
        (discount.state === 'read' && discount.value === batchDiscount.value)) &&
      (batchLimit.state !== 'read' ||
        limit.state === 'gone' ||
        (limit.state === 'read' && limit.value === batchLimit.value)) &&
      (batchStock.state !== 'read' ||
        stock.state === 'gone' ||
        (stock.state === 'read' && stock.value === batchStock.value));
    if (!isApplied) unapplied += 1;
  }
  const batch = { rule: 'flash-sale/batch-not-applied', severity: 'warning', at: 'batch', message: 'waiting' } as const;
  say(unapplied === 0 ? null : { ...batch, data: { count: unapplied }, source: numbers.batch.source });

  // Nobody looked up the bar of this market.
  findings.push({
    rule: 'flash-sale/eligibility',
    result: 'unknown',
    at: 'form',
    missing: { kind: 'policy', name: 'flashSaleEligibility' },
  });

  const [startsAt, endsAt] = [starts.value, ends.value];
  const isInverted = endsAt <= startsAt;
  const after = { rule: 'flash-sale/ends-after-start', severity: 'error', at: 'endsAt', message: 'notAfter' } as const;
  say(isInverted ? { ...after, data: {}, source: numbers.after.source } : null);

  const offset = offsetMinutes(startsAt, zone.value);
  const local = { rule: 'flash-sale/local-time', at: 'startsAt', source: numbers.local.source } as const;
  const shown = pageOffset.state === 'read' ? pageOffset.value : null;
  if (shown !== null && shown !== offset && shown !== offsetMinutes(now, zone.value)) {
    const data = { page: offsetName(shown), market: offsetName(offset) };
    say({ ...local, severity: 'warning', message: 'zoneContradicts', data });
  } else if (offset === offsetMinutes(startsAt, sellerZone.value)) say(null);
  else {
    const data = { shop: { at: startsAt, zone: zone.value }, seller: { at: startsAt, zone: sellerZone.value } };
    say({ ...local, severity: 'info', message: 'differs', data });
  }

  if (!isInverted) {
    const [hours, minutes] = [(endsAt - startsAt) / hour, (endsAt - startsAt) / minute];
    const [max, min] = [numbers.maxHours.value, numbers.minMinutes.value];
    const long = { rule: 'flash-sale/max-duration', severity: 'error', at: 'endsAt', message: 'tooLong' } as const;
    const short = { rule: 'flash-sale/min-duration', severity: 'warning', at: 'endsAt', message: 'tooShort' } as const;
    const latest = { fix: { endsAt: startsAt + max * hour }, source: numbers.maxHours.source };
    say(hours <= max ? null : { ...long, data: { hours, max }, ...latest });
    const soonest = { fix: { endsAt: startsAt + min * minute }, source: numbers.minMinutes.source };
    say(minutes >= min ? null : { ...short, data: { minutes, min }, ...soonest });
  }

  const missing = { rule: 'flash-sale/name', severity: 'error', at: 'name', message: 'missing' } as const;
  say(name.value.trim() ? null : { ...missing, data: {}, source: numbers.name.source });
  const { length } = Array.from(name.value);
  const max = numbers.nameLength.value;
  const long = { rule: 'flash-sale/name-length', severity: 'warning', at: 'name', message: 'tooLong' } as const;
  say(length <= max ? null : { ...long, data: { length, max }, source: numbers.nameLength.source });
  const wanted = bare(name.value);
  const other = wanted === '' ? undefined : activityNames.value.find((taken) => bare(taken) === wanted);
  const taken = { rule: 'flash-sale/name-unique', severity: 'error', at: 'name', message: 'taken' } as const;
  say(other === undefined ? null : { ...taken, data: { name: other }, source: numbers.nameUnique.source });

  const empty = { rule: 'flash-sale/no-products', severity: 'error', at: 'products', message: 'empty' } as const;
  say(rows.length > 0 || productsTotal.value > 0 ? null : { ...empty, data: {}, source: numbers.products.source });
  if (products.size >= productsTotal.value) passed += 1;
  else {
    const data = { seen: products.size, total: productsTotal.value };
    const unseen = { rule: 'flash-sale/rows-unseen', result: 'unknown', at: 'products', message: 'unseen' } as const;
    findings.push({ ...unseen, data, source: numbers.every.source });
  }

  const late = { rule: 'flash-sale/starts-later', severity: 'error', at: 'startsAt', message: 'notLater' } as const;
  const soon = { data: {}, fix: { startsAt: soonestStart(now) }, source: numbers.startsLater.source };
  say(startsAt > now ? null : { ...late, ...soon });

  const { on, days } = warmUp.value;
  const early = { rule: 'flash-sale/warm-up', severity: 'info', at: 'warmUp', source: numbers.warmUp.source } as const;
  if (!on) say(null);
  else if (days === null) say({ ...early, message: 'seenEarlier', data: {} });
  else {
    const at = addCalendarDays(startsAt, -days, zone.value);
    say({ ...early, message: 'seenFrom', data: { from: { at, zone: zone.value } } });
  }
  return { findings, passed };
}
