/** Reads what the overlay says, by the names that other programs rely on (design.md, "What others may rely on"). */
import type { Page } from 'puppeteer-core';

export type PanelState = 'reading' | 'ready' | 'stale' | 'unrecognised' | 'paused';

export interface ReportedFinding {
  readonly rule: string;
  readonly result: 'fail' | 'unknown';
  readonly severity?: 'error' | 'warning' | 'info';
  readonly at: string;
  readonly row?: string;
  readonly sku?: string;
  readonly message?: string;
  readonly ignored?: boolean;
}

export interface Report {
  /** False: no overlay in the document; everything else is then empty. */
  readonly present: boolean;
  readonly page: string | null;
  readonly market: string | null;
  readonly state: PanelState | null;
  readonly passed: number | null;
  readonly findings: readonly ReportedFinding[];
}

/** By the clock: in a tab behind another one no frame is drawn to wait for. */
const polling = 50;

/** The panel's data attributes and every fail and unknown, as they are now. */
export const findings = (page: Page): Promise<Report> =>
  page.evaluate(() => {
    const root = document.querySelector('shoplint-overlay')?.shadowRoot;
    const panel = root?.querySelector<HTMLElement>('[data-state]');
    const json = root?.querySelector('script[data-findings]')?.textContent;
    const { page: name = null, market = null, state = null, passed = null } = panel?.dataset ?? {};
    return {
      present: root !== null && root !== undefined,
      page: name,
      market,
      state: state as PanelState | null,
      passed: passed === null ? null : Number(passed),
      findings: json ? (JSON.parse(json) as ReportedFinding[]) : [],
    };
  });

/** Waits until the panel is in the state; the error names the state it stayed in. */
export const waitForState = async (page: Page, state: PanelState, timeout = 15_000): Promise<Report> => {
  const reached = page.waitForFunction(
    (wanted) =>
      document.querySelector('shoplint-overlay')?.shadowRoot?.querySelector(`[data-state="${wanted}"]`) instanceof
      HTMLElement,
    { timeout, polling },
    state,
  );
  await reached.catch(async (error: unknown) => {
    const now = await findings(page).catch(() => null);
    const seen = now?.present ? `data-state is "${now.state ?? 'missing'}"` : 'there is no overlay';
    throw new Error(`Waited ${timeout.toString()} ms for data-state "${state}", but ${seen}.`, { cause: error });
  });
  return findings(page);
};

/** Waits until a report satisfies the condition, e.g. `(r) => r.findings.length === 0`. Runs in the test, not the page. */
export const waitForReport = async (
  page: Page,
  isWanted: (report: Report) => boolean,
  timeout = 15_000,
): Promise<Report> => {
  const end = Date.now() + timeout;
  for (;;) {
    const report = await findings(page);
    if (isWanted(report)) return report;
    const left = end - Date.now();
    if (left <= 0) throw new Error(`No such report in ${timeout.toString()} ms; the last: ${JSON.stringify(report)}`);
    await nextChange(page, JSON.stringify(report), left);
  }
};

/** Ends when the report differs from the one seen, or when time is up. */
const nextChange = (page: Page, seen: string, timeout: number): Promise<unknown> =>
  page
    .waitForFunction(
      (before) => {
        const root = document.querySelector('shoplint-overlay')?.shadowRoot;
        const json = root?.querySelector('script[data-findings]')?.textContent ?? '[]';
        const panel = root?.querySelector<HTMLElement>('[data-state]');
        const last = JSON.parse(before) as Report;
        const { state = null, passed = null, market = null } = panel?.dataset ?? {};
        return (
          Boolean(root) !== last.present ||
          state !== last.state ||
          market !== last.market ||
          (passed === null ? null : Number(passed)) !== last.passed ||
          JSON.stringify(JSON.parse(json)) !== JSON.stringify(last.findings)
        );
      },
      { timeout, polling },
      seen,
    )
    .catch(() => undefined);
