/** The plain loop's list of findings, and the two ways to add to it. */
import type { Datum, Finding, Fix, Severity } from '../../rules/finding.ts';
import type { FieldAt, FlashSaleRow } from '../../rules/form.ts';
import type { RuleId } from '../../rules/rule.ts';
import type { SourceId } from '../../rules/sources.ts';

const places = {
  price: 'price',
  original: 'price',
  limit: 'limit',
  stock: 'stock',
  onHand: 'stock',
  ceiling: 'form',
  cost: 'form',
} as const;

export interface List {
  readonly findings: readonly Finding[];
  fail(
    row: FlashSaleRow,
    rule: RuleId,
    severity: Severity,
    at: FieldAt,
    message: string,
    data: Readonly<Record<string, Datum>>,
    source: SourceId,
    fix?: Fix,
  ): void;
  /** `unknown`, because this could not be read or is not known. */
  unread(row: FlashSaleRow, rule: RuleId, name: keyof typeof places): void;
}

export function newList(): List {
  const findings: Finding[] = [];
  return {
    findings,
    fail({ key, sku }, rule, severity, at, message, data, source, fix) {
      const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
        rule,
        result: 'fail',
        severity,
        at,
        message,
        data,
        row: key,
        source,
      };
      if (sku !== undefined) finding.sku = sku;
      if (fix) finding.fix = fix;
      findings.push(finding);
    },
    unread({ key, sku }, rule, name) {
      const kind = name === 'ceiling' || name === 'cost' ? 'fact' : 'field';
      const missing = { kind, name } as const;
      findings.push({
        rule,
        result: 'unknown',
        at: places[name],
        row: key,
        ...(sku === undefined ? null : { sku }),
        missing,
      });
    },
  };
}
