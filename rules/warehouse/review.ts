/** The review of a warehouse page. It has few fields and few rows: every change judges all of them anew. */
import { compile, type Compiled } from '../compile.ts';
import { formFirst, policyDate, type Answers, type Outcome, type Reviewing, type ReviewOptions } from '../engine.ts';
import type { Finding, Result } from '../finding.ts';
import { ask, type Readings } from '../findings.ts';
import type { WarehousePickup } from '../pickup/record.ts';
import { nameOf } from '../pickup/whose.ts';
import {
  blank,
  gone,
  read,
  type PickupStatus,
  type Reading,
  type WarehouseForm,
  type WarehousePatch,
  type WarehouseRow,
} from '../form.ts';
import type { Known } from '../known.ts';
import type { RuleId } from '../rule.ts';
import type { Instant } from '../time.ts';
import { countryIn, mainlandIn, siteIn, siteOfRow } from '../address/place.ts';

export class WarehouseReview implements Reviewing {
  form: WarehouseForm | null = null;
  private readonly rules;
  private readonly known: Known;
  /** Market of a local shop, whose warehouses stand there. */
  private readonly local: string | null;
  private counts = new Map<RuleId, Record<Result, number>>();

  constructor({ rules, market, kind, known }: ReviewOptions) {
    this.rules = compile('warehouse', rules, market, kind, policyDate(known.now, market.zone));
    this.known = known;
    this.local = kind === 'local' ? market.id : null;
  }

  set(form: WarehouseForm): Outcome {
    this.form = form;
    this.counts = new Map([...this.rules.form, ...this.rules.row].map(({ id }) => [id, newCounts()]));
    const rows = new Map<string, readonly Finding[]>();
    for (const row of form.rows) {
      const found = this.judge(this.rules.row, readingsOfRow(row), row);
      if (found.length > 0) rows.set(row.key, found);
    }
    const own = isOpen(form) ? this.judge(this.ownRules(form), this.readings(form), null) : [];
    const passed = [...this.counts.values()].reduce((sum, { pass }) => sum + pass, 0);
    return { form: own, rows, whole: true, passed };
  }

  apply(patch: WarehousePatch, _now?: Instant): Outcome {
    if (!this.form) throw new Error(formFirst);
    const fields = { ...this.form.fields, ...patch.fields };
    const rows = new Map(this.form.rows.map((row) => [row.key, row]));
    for (const key of patch.gone ?? []) rows.delete(key);
    for (const row of patch.rows ?? []) rows.set(row.key, row);
    return this.set({ ...this.form, fields, rows: [...rows.values()] });
  }

  answers(): Record<RuleId, Answers> {
    return Object.fromEntries(this.counts);
  }

  /** What is said of every warehouse is said of the open one too, unless the list says it already. */
  private ownRules({ fields, rows }: WarehouseForm): readonly Compiled[] {
    const { name } = fields;
    const isListed = name.state === 'read' && rows.some((row) => row.name.trim() === name.value.trim());
    return isListed ? this.rules.form : [...this.rules.form, ...this.rules.row];
  }

  private readings(form: WarehouseForm): Readings {
    const { fields } = form;
    const name = nameOf(form, this.known.pickup.warehouses);
    const erps = this.known.pickup.erps.filter(({ warehouse }) => warehouse === name);
    const kept = this.known.pickup.warehouses.find((one) => one.name === name);
    return {
      ...fields,
      status: fields.status.state === 'gone' && kept ? statusOf(kept) : fields.status,
      address: read(fields),
      home: countryIn(fields, this.local),
      mainland: mainlandIn(fields),
      pickupSite: siteIn(fields),
      erp: erps.length === 0 ? blank : read(erps),
      pickupAreas: read(this.known.pickup.areas),
    };
  }

  private judge(rules: readonly Compiled[], readings: Readings, row: WarehouseRow | null): Finding[] {
    const values = valuesOf(readings);
    const findings: Finding[] = [];
    let failed = 0;
    for (const c of rules) {
      const answer = failed & c.yieldBits ? 'none' : ask(c, readings, values, row);
      const result = typeof answer === 'string' ? answer : answer.result;
      (this.counts.get(c.id) as Record<Result, number>)[result] += 1;
      if (typeof answer === 'string') continue;
      if (answer.result === 'fail') failed |= c.bit;
      findings.push(answer);
    }
    return findings;
  }
}

const newCounts = (): Record<Result, number> => ({ fail: 0, pass: 0, unknown: 0, none: 0 });

/** A form in the place of the list hides the status: then what the list showed last holds, until the next save. */
const statusOf = ({ shown, savedAt }: WarehousePickup): Reading<PickupStatus> =>
  shown && (savedAt === null || shown.at > savedAt) ? read(shown.status) : gone;

/** Only the list may be open: then there is no form to judge. */
const isOpen = ({ fields }: WarehouseForm): boolean =>
  [fields.contact, fields.phone, fields.region, fields.street].some(({ state }) => state !== 'gone');

const readingsOfRow = (row: WarehouseRow): Readings => ({
  name: read(row.name),
  purpose: row.purpose,
  status: row.status,
  pickupSite: siteOfRow(row),
});

const valuesOf = (readings: Readings): object =>
  Object.fromEntries(
    Object.entries(readings).map(([name, reading]: [string, Reading<unknown>]) => [
      name,
      reading.state === 'read' ? reading.value : null,
    ]),
  );
