/** What the overlay draws of a visit: the page's own words beside its findings. */
import type { PageModel, PanelState, ShownFinding } from '../../components/model.ts';
import { minute } from '../../rules/time.ts';
import type { SentFinding, Visit } from '../background/messages.ts';
import type { PageReader } from './pages/page.ts';

/** A finding about which nothing changed stays the same object: it is then neither worded nor drawn anew. */
export function shown(findings: readonly SentFinding[], before: readonly ShownFinding[] = []): readonly ShownFinding[] {
  return findings.map((sent) => {
    const finding = { ...sent, id: `${sent.rule}|${sent.row ?? ''}|${sent.at}` };
    const text = JSON.stringify(finding);
    return before.find((each) => each.id === finding.id && JSON.stringify(each) === text) ?? finding;
  });
}

export const modelOf = (
  visit: Visit,
  reader: PageReader,
  state: PanelState,
  findings: readonly ShownFinding[],
  passed: number,
): PageModel => ({
  page: reader.page,
  market: visit.market,
  kind: visit.kind,
  state,
  findings,
  passed,
  // Row labels on demand: thousands of rows have none to show.
  rows: { get: (key) => reader.labelOf(key) },
  ...reader.shown(),
  unreadable: reader.unreadable(),
  zone: visit.zone,
  sellerZone: visit.sellerZone,
  maxHours: visit.maxHours,
  // To the minute, as the clocks show it: what is drawn from it need not be drawn anew at every edit.
  now: Math.floor(Date.now() / minute) * minute,
});
