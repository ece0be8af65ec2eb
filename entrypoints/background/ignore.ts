/** Ignoring a finding: for one rule, one field and one value, never more. */
import type { Finding } from '../../rules/finding.ts';
import { currencyOf, plainText } from '../../rules/money.ts';
import type { FlashSaleRow, Form, WarehouseRow } from '../../rules/form.ts';
import type { ShopRecord } from './storage.ts';

/** Rule, place, row and the value that stands there: another value is another finding. */
export function ignoreKey(finding: Finding, form: Form, row: FlashSaleRow | WarehouseRow | undefined): string {
  const fields: Readonly<Record<string, unknown>> = row ? { ...row } : { ...form.fields };
  const value = fields[finding.at] ?? finding.data ?? finding.missing ?? null;
  return [finding.rule, finding.message ?? '', finding.at, finding.row ?? '', JSON.stringify(value)]
    .join('|')
    .slice(0, 2000);
}

export function withIgnored(
  record: ShopRecord,
  key: string,
  finding: Finding,
  reason: string,
  since: number,
): ShopRecord {
  const others = record.ignored.filter((each) => each.key !== key);
  const { rule, at, row } = finding;
  const entry = { key, rule, at, ...(row === undefined ? null : { row }), value: valueText(finding), reason, since };
  return { ...record, ignored: [entry, ...others] };
}

export const withoutIgnored = (record: ShopRecord, key: string): ShopRecord => ({
  ...record,
  ignored: record.ignored.filter((each) => each.key !== key),
});

/** The finding's own numbers as plain text, for the list of ignored ones. */
function valueText({ data }: Finding): string {
  const texts = Object.values(data ?? {}).map((datum) => {
    if (typeof datum !== 'object') return String(datum);
    return 'amount' in datum
      ? `${plainText(datum, currencyOf(datum.currency).decimals)} ${datum.currency}`
      : new Date(datum.at).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
  });
  return texts.join(', ').slice(0, 200);
}
