/** The `data-findings` report (contract): every fail and unknown, whatever the panel scrolls, filters or hides. */
import type { PageModel, ShownFinding } from '../../components/model.ts';
import type { ReportedRow } from '../seller-center.content/meeting.ts';

/** Findings are kept while nothing about them changes, so that one edit writes one finding anew. */
const written = new WeakMap<ShownFinding, string>();

function textOf(finding: ShownFinding, row: ReportedRow | undefined): string {
  const before = written.get(finding);
  if (before !== undefined) return before;
  const { rule, result, severity, at, message, ignored } = finding;
  const text = JSON.stringify({
    rule,
    result,
    severity,
    at,
    row: row?.row ?? finding.row,
    sku: row?.sku,
    message,
    ...(ignored ? { ignored } : null),
  });
  written.set(finding, text);
  return text;
}

export function reporter(
  root: ShadowRoot,
): (model: PageModel, reader: { nameOf(key: string): ReportedRow | undefined }) => void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['findings'] = '';
  // A text node, not `textContent`: a page that demands Trusted Types watches that one on scripts.
  const text = document.createTextNode('[]');
  script.append(text);
  root.append(script);
  return ({ findings }, reader) => {
    const now = `[${findings.map((finding) => textOf(finding, finding.row === undefined ? undefined : reader.nameOf(finding.row))).join(',')}]`;
    if (text.data !== now) text.data = now;
  };
}
