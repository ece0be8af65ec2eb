/**
 * Form → engine → findings, per tab. Everything held here may vanish at any moment: the browser ends the background
 * after half a minute of rest. A tab whose visit is unknown is told so and sends its whole form again.
 */
import { browser } from 'wxt/browser';
import type { ChecklistModel, PanelState } from '../../components/model.ts';
import { Review, type Outcome, type Reviewing } from '../../rules/engine.ts';
import type { Finding } from '../../rules/finding.ts';
import type { FlashSaleRow, Form, Patch, WarehouseRow } from '../../rules/form.ts';
import type { CeilingStory } from '../../rules/history/ceiling.ts';
import type { Known } from '../../rules/known.ts';
import { rules } from '../../rules/index.ts';
import { switchedOn, withOwn, type OwnRulebook } from '../../rules/own.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { noPickup, type PickupRecord } from '../../rules/pickup/record.ts';
import { nameOf } from '../../rules/pickup/whose.ts';
import { WarehouseReview } from '../../rules/warehouse/review.ts';
import { forgetErrors, showErrors } from './badge.ts';
import { sourcesOf } from './ceilings.ts';
import { changedOn, linesOf, type Changed } from './checklist.ts';
import { hour, type Instant } from '../../rules/time.ts';
import { pointsNow } from './deadlines/reckon.ts';
import { settingOf } from './deadlines/setting.ts';
import type { ShopCases } from './deadlines/shape.ts';
import { readCases } from './deadlines/stored.ts';
import { noHealth, readHealth, type Health } from './health.ts';
import { ignoreKey } from './ignore.ts';
import { sendMessage } from './messages.ts';
import type { ReviewReply, ReviewRequest, SentFinding, Visit, VisitRequest } from './messages.ts';
import { readPickup } from './pickup.ts';
import { pageSeen } from './pickup/page.ts';
import { readRulebook } from './rulebook.ts';
import { inTime, noPrices, pricesOf, type Prices } from './prices.ts';
import { knownOf, shopOf, visitOf } from './shop.ts';
import { meetSoon } from './meet-shop.ts';
import { readIndex, readSettings, readShop, tabItem, type ShopRecord } from './storage.ts';
import { withoutOwn } from './windows.ts';

interface Judging {
  readonly review: Reviewing;
  readonly known: Known;
  readonly prices: Prices;
  readonly changed: Changed;
}

interface TabVisit {
  readonly request: VisitRequest;
  readonly visit: Visit;
  readonly isPrivate: boolean;
  /** When everything below was looked up. */
  readonly openedAt: Instant;
  readonly record: ShopRecord;
  readonly rulebook: OwnRulebook;
  readonly cases: ShopCases;
  readonly pickup: PickupRecord;
  readonly health: Health;
  readonly ignored: ReadonlySet<string>;
  /** Never fails, and never takes long. */
  readonly prices: Promise<Prices>;
  /** Begun with the first form. */
  judging: Judging | null;
  readonly rows: Map<string, FlashSaleRow | WarehouseRow>;
  readonly rowFindings: Map<string, readonly SentFinding[]>;
  formFindings: readonly SentFinding[];
  state: PanelState;
}

const visits = new Map<number, TabVisit>();

/** Opens the visit of a tab, or opens it again after sleep or a change of settings. Of a private one nothing is kept. */
export async function openVisit(tab: number, request: VisitRequest, isPrivate = false): Promise<Visit> {
  const shop = shopOf(request);
  const isSale = request.page === 'flash-sale';
  const [settings, record, cases, index, health, pickup, rulebook] = await Promise.all([
    readSettings(),
    readShop(shop),
    readCases(shop),
    isSale ? readIndex() : [],
    isSale ? readHealth(shop) : noHealth,
    isSale ? noPickup : readPickup(shop),
    readRulebook(),
  ]);
  const now = Date.now();
  const visit = visitOf(request, { settings, record, rulebook }, browser.i18n.getUILanguage(), now);
  const prices =
    index.length === 0
      ? noPrices
      : sourcesOf(shop, visit.market, index).then((sources) =>
          pricesOf(visit, sources, withOwn(marketOf(visit.market), visit.kind, rulebook), now),
        );
  const held: TabVisit = {
    request,
    visit,
    isPrivate,
    openedAt: now,
    ...{ record, rulebook },
    cases,
    pickup,
    health,
    ignored: new Set(record.ignored.map(({ key }) => key)),
    prices: inTime(prices, () => {
      if (visits.get(tab) === held) void sendMessage('refresh', undefined, tab).catch(() => undefined);
    }),
    judging: null,
    rows: new Map(),
    rowFindings: new Map(),
    formFindings: [],
    state: visit.paused ? 'paused' : 'reading',
  };
  visits.set(tab, held);
  forgetErrors(tab);
  if (visit.paused) showErrors(tab, 0);
  keep(tab);
  if (!isPrivate) meetSoon(visit.shop, request, () => visits.get(tab)?.visit.shop === visit.shop);
  return visit;
}

/** What was looked up holds so long: days begin, sales end and orders leave the window, in a laptop that sleeps too. */
const isOld = ({ openedAt }: TabVisit): boolean => Math.abs(Date.now() - openedAt) > hour;

/** Judges what a tab sent. */
export async function review(tab: number, request: ReviewRequest, isPrivate = false): Promise<ReviewReply> {
  if (request.form && request.form.page !== request.opened.page) throw new Error('The form is of another page.');
  let held = visits.get(tab);
  if (held && isOld(held)) held = undefined;
  if (request.form && held?.request.visit !== request.visit) held = undefined;
  if (request.form && !held) {
    await openVisit(tab, request.opened, isPrivate);
    held = visits.get(tab);
  }
  if (held?.request.visit !== request.visit) return { known: false };
  if (held.request.page !== (request.form ?? request).page) return { known: false };
  const { review } = held.judging ?? (await begin(held));
  if (visits.get(tab) !== held || (request.patch && !review.form)) return { known: false };
  held.state = 'ready';
  const outcome = request.form ? review.set(request.form, Date.now()) : review.apply(request.patch, Date.now());
  remember(held, request.form ?? null, request.patch ?? null);
  const { form } = review;
  if (form?.page === 'warehouse' && !held.isPrivate)
    void pageSeen(held.visit.shop, form, Date.now()).catch(() => undefined);
  const reply = answer(held, outcome, request.revision);
  showErrors(tab, errorsOf(held));
  keep(tab);
  return reply;
}

/** Rows are not judged before their prices were looked up: what waits for them is judged in the order it came. */
async function begin(held: TabVisit): Promise<Judging> {
  const prices = await held.prices;
  if (held.judging) return held.judging;
  const { request, visit, record, rulebook, cases, health, pickup } = held;
  const now = Date.now();
  const casePoints = pointsNow(cases, settingOf(visit.shop, { record, cases, rulebook }), now);
  const learned = { rulebook, casePoints, page: health.standing };
  const known = { ...knownOf(visit, withoutOwn(record, request.visit), prices, now, learned), pickup };
  const market = withOwn(marketOf(visit.market), visit.kind, rulebook);
  const options = { rules: switchedOn(rules, rulebook), market, kind: visit.kind, known };
  const review = request.page === 'warehouse' ? new WarehouseReview(options) : new Review(options);
  held.judging = { review, known, prices, changed: changedOn(request.page, market, rulebook) };
  return held.judging;
}

function remember(held: TabVisit, form: Form | null, patch: Patch | null): void {
  if (form) {
    held.rows.clear();
    held.rowFindings.clear();
  }
  for (const row of form?.rows ?? patch?.rows ?? []) held.rows.set(row.key, row);
  for (const key of patch?.gone ?? []) {
    if (patch?.rows?.some((row) => row.key === key)) continue;
    held.rows.delete(key);
    held.rowFindings.delete(key);
  }
}

function answer(held: TabVisit, outcome: Outcome, revision: number): ReviewReply {
  const mark = (findings: readonly Finding[]): readonly SentFinding[] =>
    held.ignored.size === 0 ? findings : findings.map((finding) => marked(held, finding));
  held.formFindings = mark(outcome.form);
  const rows: [string, readonly SentFinding[]][] = [];
  if (outcome.whole) held.rowFindings.clear();
  for (const [key, found] of outcome.rows) {
    const findings = mark(found);
    if (findings.length > 0) held.rowFindings.set(key, findings);
    else held.rowFindings.delete(key);
    // A whole reply need not list what is clean.
    if (findings.length > 0 || !outcome.whole) rows.push([key, findings]);
  }
  return { known: true, revision, form: held.formFindings, rows, whole: outcome.whole, passed: outcome.passed };
}

function marked(held: TabVisit, finding: Finding): SentFinding {
  const key = keyIn(held, finding);
  return key !== null && held.ignored.has(key) ? { ...finding, ignored: true } : finding;
}

function keyIn(held: TabVisit, finding: Finding): string | null {
  const form = held.judging?.review.form ?? null;
  return form && ignoreKey(finding, form, finding.row === undefined ? undefined : held.rows.get(finding.row));
}

/** The shop of a tab's visit and the key under which a finding of it is ignored; null where the visit is unknown. */
export function ignoreTarget(tab: number, visit: string, finding: Finding): { shop: string; key: string } | null {
  const held = visits.get(tab);
  const key = held?.request.visit === visit ? keyIn(held, finding) : null;
  return held && key !== null ? { shop: held.visit.shop, key } : null;
}

/** Shop and name of the warehouse that is edited in a tab; null where the visit is unknown or no warehouse's. */
export function warehouseOf(tab: number, visit: string): { shop: string; warehouse: string } | null {
  const held = visits.get(tab);
  const form = held?.request.visit === visit ? held.judging?.review.form : null;
  return held && form?.page === 'warehouse'
    ? { shop: held.visit.shop, warehouse: nameOf(form, held.pickup.warehouses) }
    : null;
}

/** What is known of the ceiling of a row; null where the visit or the row is not known. */
export function ceilingIn(tab: number, visit: string, row: string): CeilingStory | null {
  const held = visits.get(tab);
  const asked = held?.request.visit === visit ? held.rows.get(row) : undefined;
  if (!asked || !('price' in asked)) return null;
  return held?.judging?.prices.story(asked, Date.now()) ?? null;
}

function* findingsOf(held: TabVisit): Generator<SentFinding> {
  yield* held.formFindings;
  for (const findings of held.rowFindings.values()) yield* findings;
}

function errorsOf(held: TabVisit): number {
  let errors = 0;
  for (const { severity, ignored } of findingsOf(held)) if (severity === 'error' && !ignored) errors += 1;
  return errors;
}

/** The page could not be read, or is again waited for: no findings, nothing passed. */
export function setState(tab: number, visit: string, state: 'reading' | 'ready' | 'unrecognised' | 'closed'): void {
  const held = visits.get(tab);
  if (held?.request.visit !== visit) return;
  if (state === 'closed') {
    forgetTab(tab);
    return;
  }
  if (held.visit.paused || held.state === state) return;
  held.state = state;
  if (state !== 'ready') showErrors(tab, 0);
  keep(tab);
}

export function forgetTab(tab: number): void {
  visits.delete(tab);
  showErrors(tab, 0);
  forgetErrors(tab);
  void tabItem(tab).removeValue();
}

export function checklistIn(tab: number): ChecklistModel | null {
  const held = visits.get(tab);
  if (!held) return null;
  const { visit, request, state, judging } = held;
  return {
    page: request.page,
    market: visit.market,
    kind: visit.kind,
    recognised: visit.recognised,
    shop: visit.shop,
    state,
    zone: visit.zone,
    lines:
      state === 'ready' && judging
        ? linesOf(judging.review.answers(), findingsOf(held), judging.known, judging.changed)
        : [],
  };
}

/** Keeps the tab's checklist for a popup that opens after the background slept; one write at a time. */
const writing = new Set<number>();
const waiting = new Set<number>();
function keep(tab: number): void {
  if (writing.has(tab)) {
    waiting.add(tab);
    return;
  }
  const checklist = checklistIn(tab);
  if (!checklist) return;
  writing.add(tab);
  void tabItem(tab)
    .setValue(checklist)
    .finally(() => {
      writing.delete(tab);
      if (waiting.delete(tab)) keep(tab);
    });
}
