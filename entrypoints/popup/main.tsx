/** The popup: the checklist of the tab in front (or of `?tab=ID`), with the switches a seller needs at hand. */
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Checklist } from '../../components/checklist.tsx';
import { NextDeadlines } from '../../components/deadlines/next.tsx';
import type { ChecklistModel, ChecklistProps, Language, MarketChoice } from '../../components/model.ts';
import { NotSaved, type Refused } from '../../components/settings/not-saved.tsx';
import type { Texts } from '../../components/text.ts';
import { policyDate } from '../../rules/engine.ts';
import { marketOf } from '../../rules/markets/index.ts';
import { withOwn } from '../../rules/own.ts';
import { staleIn } from '../../rules/stale.ts';
import { deadlinesChanged, nextDeadlines, type NextDues } from '../background/deadlines.ts';
import { sendMessage } from '../background/messages.ts';
import { readRulebook } from '../background/rulebook.ts';
import { pageKey, sellerZoneOf } from '../background/shop.ts';
import { readShopNames, shopLabel, type ShopNames } from '../background/shop-names.ts';
import { changeSettings, changeShop, readSettings, type Settings, type ShopRecord } from '../background/storage.ts';
import { sellerHosts } from '../seller-center.content/hosts.ts';
import { checklistOf } from './checklist-of.ts';
import { entryActions } from './deadlines.ts';
import { keeping, type Keep } from './keep.ts';
import { currentLanguage, loadTexts } from './language.ts';
import { AccessPart, KeysPart, NewsLine, readMore, WayPart, type MoreState } from './more.tsx';
import { useNow } from './now.ts';
import { besidePickup } from './beside-pickup.ts';
import { Pickup } from './pickup.tsx';

interface Tab {
  readonly id: number;
  readonly url: string | null;
  readonly isPrivate: boolean;
}

async function tabInFront(): Promise<Tab> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(asked)
    ? await browser.tabs.get(asked).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return { id: tab?.id ?? -1, url: tab?.url ?? null, isPrivate: tab?.incognito === true };
}

const isSellerTab = ({ url }: Tab): boolean => url !== null && Object.hasOwn(sellerHosts, new URL(url).host);

interface State {
  readonly tab: Tab;
  readonly settings: Settings;
  readonly texts: Texts;
  readonly language: Language;
  readonly model: ChecklistModel | null;
  readonly more: MoreState;
  readonly names: ShopNames;
  /** Values of the market whose sources were read too long ago. */
  readonly stale: number;
}

async function load(): Promise<State> {
  const [tab, settings] = await Promise.all([tabInFront(), readSettings()]);
  const language = currentLanguage(settings);
  const [texts, more, model, rulebook, names] = await Promise.all([
    loadTexts(language),
    readMore(tab.url),
    tab.id < 0 ? null : checklistOf(tab.id),
    readRulebook(),
    readShopNames(),
  ]);
  // What was seen of a host before it was removed is not shown any more.
  const present = more.access.state === 'further' ? null : model;
  const market = present && withOwn(marketOf(present.market), present.kind, rulebook);
  const stale = market ? staleIn(market, present.kind, policyDate(Date.now(), market.zone)) : 0;
  return { tab, settings, texts, language, model: present, more, names, stale };
}

/** Loads anew whenever it is called; what was asked for earlier and comes later is dropped. */
const loading = (show: (state: State) => void): (() => void) => {
  let [begun, shown] = [0, 0];
  return () => {
    begun += 1;
    const mine = begun;
    void load().then((state) => {
      if (mine < shown) return;
      shown = mine;
      show(state);
    });
  };
};

function Popup(): ReactElement | null {
  const [state, setState] = useState<State | null>(null);
  const [again] = useState(() => loading(setState));
  const [refused, setRefused] = useState<Refused>(null);
  const [keep] = useState(() => keeping(setRefused));
  const [clocks, setClocks] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    again();
    const stops = [browser.storage.local.onChanged, browser.storage.session.onChanged].map((event) => {
      event.addListener(again);
      return () => {
        event.removeListener(again);
      };
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [again]);
  const onFail = useCallback(() => {
    setRefused('workbench.deadlines');
  }, []);
  if (!state) return null;
  const props = propsOf(state, keep);
  const { texts, more } = state;
  const isFine = more.access.state === 'fine';
  const beside = isFine ? {} : { instead: <AccessPart texts={texts} more={more} onAllowed={again} /> };
  return (
    <Checklist
      {...props}
      {...beside}
      way={<WayPart texts={texts} more={more} />}
      last={<KeysPart texts={texts} more={more} />}
    >
      <NotSaved texts={texts} refused={refused} />
      {state.model && state.tab.isPrivate && <p className="banner">{texts.t('private.page')}</p>}
      <NewsLine texts={texts} more={more} />
      <Pickup
        texts={state.texts}
        sellerZone={sellerZoneOf(state.settings, state.language)}
        onClocks={setClocks}
        onAll={() => {
          props.onWorkbench('pickup');
        }}
      />
      <Deadlines
        texts={state.texts}
        sellerZone={sellerZoneOf(state.settings, state.language)}
        most={state.model ? 2 : 4}
        clocks={clocks}
        onAll={props.onWorkbench}
        onFail={onFail}
      />
    </Checklist>
  );
}

interface DeadlinesProps {
  readonly texts: Texts;
  readonly sellerZone: string;
  /** Few beside a checklist. */
  readonly most: number;
  /** Ids of those that the pickup part shows; null before it knows. */
  readonly clocks: ReadonlySet<string> | null;
  readonly onAll: ChecklistProps['onWorkbench'];
  /** The browser could not keep what was done with one. */
  readonly onFail: () => void;
}

/** Asked for before anything is drawn: reading what is stored goes on beside the checklist's own questions. */
const first = nextDeadlines(Date.now());
first.catch(() => undefined);

/** Drawn from what is stored: nothing is reckoned here. Where it cannot be read, the checklist stands alone. */
function Deadlines({ texts, sellerZone, most, clocks, onAll, onFail }: DeadlinesProps): ReactElement | null {
  const now = useNow();
  const [next, setNext] = useState<NextDues>({ dues: [], count: 0 });
  const [actions] = useState(() => entryActions(onFail, browser.runtime.getURL('/options.html')));
  useEffect(() => {
    const take = (read: Promise<NextDues>): void => {
      read.then(setNext, () => undefined);
    };
    const follow = (changes: Record<string, unknown>): void => {
      if (deadlinesChanged(Object.keys(changes))) take(nextDeadlines(Date.now()));
    };
    take(first);
    // The badge is looked at anew whenever somebody looks.
    void sendMessage('watch').catch(() => undefined);
    browser.storage.local.onChanged.addListener(follow);
    return () => {
      browser.storage.local.onChanged.removeListener(follow);
    };
  }, []);
  const { dues, count } = besidePickup(next, clocks);
  return (
    <NextDeadlines
      texts={texts}
      entries={dues}
      total={count}
      now={now}
      sellerZone={sellerZone}
      most={most}
      actions={actions}
      onAll={() => {
        onAll('deadlines');
      }}
    />
  );
}

function propsOf({ tab, settings, texts, language, model, more, names, stale }: State, keep: Keep): ChecklistProps {
  const { url } = tab;
  const key = model && url !== null ? pageKey(model.page, url) : null;
  return {
    texts,
    language,
    stale,
    model: model && { ...model, shop: shopLabel(model.shop, names) },
    empty: isSellerTab(tab) || more.isAdded ? 'unchecked' : 'elsewhere',
    paused: { page: key !== null && settings.pausedPages.includes(key), everywhere: settings.pausedEverywhere },
    onMarket(choice: MarketChoice | null) {
      if (!model) return;
      const change = (record: ShopRecord): ShopRecord => ({
        ...record,
        market: choice?.market ?? null,
        kind: choice?.kind ?? null,
      });
      keep('popup.market', changeShop(model.shop, change));
    },
    onPause(where, on) {
      if (where === 'everywhere') {
        keep(
          'popup.pauseEverywhere',
          changeSettings((before) => ({ ...before, pausedEverywhere: on })),
        );
      } else if (key !== null) {
        const others = (pages: readonly string[]): string[] => pages.filter((each) => each !== key);
        keep(
          'popup.pausePage',
          changeSettings((before) => ({
            ...before,
            pausedPages: [...others(before.pausedPages), ...(on ? [key] : [])],
          })),
        );
      }
    },
    onLanguage(next) {
      keep(
        'settings.language',
        changeSettings((before) => ({ ...before, language: next })),
      );
    },
    onWorkbench(section) {
      void browser.tabs.create({ url: browser.runtime.getURL('/options.html') + (section ? `#${section}` : '') });
      window.close();
    },
  };
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup />);
