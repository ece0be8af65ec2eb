/**
 * The practice form at work: the reader, the rules and the overlay of Seller Center's pages, joined in one page. No
 * message crosses and nothing is kept.
 */
import type { MarketChoice, PageActions } from '../../components/model.ts';
import type { Texts } from '../../components/text.ts';
import { Review } from '../../rules/engine.ts';
import type { Finding } from '../../rules/finding.ts';
import { rules } from '../../rules/index.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { noOwn } from '../../rules/own.ts';
import type { VisitRequest } from '../background/messages.ts';
import { visitOf } from '../background/shop.ts';
import { emptyShop, type Settings } from '../background/storage.ts';
import { mountIn } from '../overlay/mount.ts';
import { actionsOn } from '../seller-center.content/actions.ts';
import { meeting } from '../seller-center.content/meeting.ts';
import { modelOf, shown } from '../seller-center.content/model.ts';
import { FlashSaleReader } from '../seller-center.content/pages/flash-sale.ts';
import { Screen } from '../seller-center.content/screen.ts';
import { watch, type Changes } from '../seller-center.content/watch.ts';
import { knownToday, storyToday, type Practice } from './goods.ts';

export interface PracticeOptions {
  readonly practice: Practice;
  readonly choice: MarketChoice;
  readonly settings: Settings;
  readonly texts: Texts;
  /** Every answer to the form as it stands. */
  readonly answered: (findings: readonly Finding[]) => void;
  readonly openWorkbench: PageActions['openWorkbench'];
}

/** The overlay of this page, in the language its words came in. */
function meet(texts: Texts): void {
  meeting().mount = (host, actions, _language, options) => {
    // Another language starts the practice anew: its form speaks it too.
    return { ...mountIn(host, actions, texts, options), setLanguage: () => undefined };
  };
}

/** Starts reading the form that is in the document; ends with the signal. */
export function startPractice(options: PracticeOptions, signal: AbortSignal): void {
  const { practice, choice, settings, texts } = options;
  const now = Date.now();
  const opened: VisitRequest = {
    visit: 'practice',
    page: 'flash-sale',
    url: location.href,
    region: choice.market,
    kind: choice.kind,
    recognised: 'hand',
  };
  const awake = { ...settings, pausedEverywhere: false };
  const visit = visitOf(
    opened,
    { settings: awake, record: { ...emptyShop, ...choice }, rulebook: noOwn },
    texts.language,
    now,
  );
  const review = new Review({
    rules,
    market: marketOf(choice.market),
    kind: choice.kind,
    known: knownToday(visit, practice, now),
  });
  const reader = new FlashSaleReader(visit);
  const screen = new Screen(reader, 'tab', signal);
  const ignored = new Set<string>();
  let erred = false;

  const judge = (): void => {
    const form = reader.form();
    if (!form || !reader.isRecognised()) return;
    const { form: whole, rows, passed } = review.set(form, Date.now());
    const findings = shown([...whole, ...[...rows.values()].flat()]).map((finding) =>
      ignored.has(finding.id) ? { ...finding, ignored: true } : finding,
    );
    screen.draw(modelOf(visit, reader, 'ready', findings, passed));
    // The first mistake is the one to look at: a newcomer does not know yet what the folded tab is.
    const errs = findings.some(({ severity }) => severity === 'error');
    if (errs && !erred) screen.showErrors();
    erred = errs;
    options.answered(findings);
  };
  const read = (changes: Changes): void => {
    screen.moved(changes.all || changes.structure);
    reader.update(changes, Date.now());
    judge();
  };

  const askCeiling = (row: string): void => {
    const [label, sku] = [reader.labelOf(row), reader.nameOf(row)?.sku];
    if (!label || sku === undefined) return;
    screen.ceiling({ row, label, story: storyToday(visit, practice, sku, Date.now()), currency: visit.currency });
  };
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const row = target instanceof HTMLElement ? reader.rowOfPrice(target) : null;
      if (row !== null) askCeiling(row);
    },
    { signal },
  );

  const onForm = actionsOn({
    opened,
    visit: () => visit,
    reader,
    link: { settle: () => Promise.resolve() },
    ask: askCeiling,
  });
  const actions: PageActions = {
    ...onForm,
    ignore({ id }) {
      ignored.add(id);
      judge();
      return Promise.resolve();
    },
    unignore({ id }) {
      ignored.delete(id);
      judge();
    },
    // Practice cannot be paused: closing the panel is enough.
    pause: () => undefined,
    resume: () => undefined,
    openWorkbench: options.openWorkbench,
  };
  meet(texts);
  void screen.open(
    actions,
    () => undefined,
    () => Promise.resolve(texts.language),
  );
  watch({ table: () => reader.table, changed: read }, signal);
  read({ all: true, structure: true, fields: true, table: true, rows: new Set() });
}
