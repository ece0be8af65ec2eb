/** The workbench in a tab: its sections by the address's hash. Those that are not built yet say so. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Settings } from '../../components/settings.tsx';
import { sections, Workbench as WorkbenchPage } from '../../components/workbench.tsx';
import { marketIds } from '../../components/markets.ts';
import { NotSaved, type Refused } from '../../components/settings/not-saved.tsx';
import type { MarketChoice, SettingsModel, WorkbenchSection } from '../../components/model.ts';
import type { Texts } from '../../components/text.ts';
import { readSettings, readShop, shopsItem } from '../background/storage.ts';
import { readShopNames } from '../background/shop-names.ts';
import { readHome } from '../background/welcome.ts';
import { keeping } from '../popup/keep.ts';
import { currentLanguage, loadTexts } from '../popup/language.ts';
import { settingsActions } from './actions.ts';
import { useChosenShop } from './chosen-shop.ts';
import { DeadlinesSection } from './deadlines/page.tsx';
import { browserDoors } from './history/browser-doors.ts';
import { HistorySection } from './history/page.tsx';
import { createHistoryPage } from './history/state.ts';
import { modelOf } from './model.ts';
import { More } from './more.tsx';
import { selfCheckDoors } from './orders/browser-doors.ts';
import { createSelfCheckPage } from './orders/state.ts';
import { PickupSection } from './pickup/page.tsx';
import { RulesSection } from './rules/page.tsx';

interface State {
  readonly texts: Texts;
  readonly model: SettingsModel;
  readonly home: MarketChoice | null;
}

async function load(): Promise<State> {
  const [settings, ids, home, names] = await Promise.all([
    readSettings(),
    shopsItem.getValue(),
    readHome(),
    readShopNames(),
  ]);
  const language = currentLanguage(settings);
  const shops = await Promise.all(ids.map(async (id) => ({ id, record: await readShop(id) })));
  return { texts: await loadTexts(language), model: modelOf(settings, language, shops, names), home };
}

/** `#deadlines/case/…`: the section, and what is opened in it. */
interface Place {
  readonly section: WorkbenchSection;
  readonly path: readonly string[];
}

function placeNow(): Place {
  const [named, ...path] = location.hash.slice(1).split('/');
  const section = sections.find((each) => each === named) ?? 'settings';
  try {
    return { section, path: path.map(decodeURIComponent) };
  } catch {
    return { section, path: [] };
  }
}

/** A link into a section names the shop behind what it opens. */
const choosePlace = (): Place => {
  const place = placeNow();
  const [, shop] = place.path;
  if (shop !== undefined) useChosenShop.getState().choose(shop);
  return place;
};

function usePlace(): Place {
  const [place, setPlace] = useState(choosePlace);
  useEffect(() => {
    const follow = (): void => {
      setPlace(choosePlace());
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return place;
}

function Workbench(): ReactElement | null {
  const { section, path } = usePlace();
  const [state, setState] = useState<State | null>(null);
  // It outlives its section: an import goes on while another one is looked at.
  const [selfCheck] = useState(() => createSelfCheckPage(selfCheckDoors));
  const [refused, setRefused] = useState<{ readonly what: Refused; readonly count: number }>({ what: null, count: 0 });
  const keep = useMemo(
    () =>
      keeping((what) => {
        setRefused(({ count }) => ({ what, count: what === null ? count : count + 1 }));
      }),
    [],
  );
  const { shop: chosen, choose } = useChosenShop();
  const [history] = useState(() => createHistoryPage({ ...browserDoors, imported: selfCheck.imported }));
  useEffect(() => {
    let asked = 0;
    // The answer to an older question never replaces a newer one.
    const again = (): void => {
      const turn = (asked += 1);
      void load().then((loaded) => {
        if (turn === asked) setState(loaded);
      });
    };
    again();
    browser.storage.local.onChanged.addListener(again);
    return () => {
      browser.storage.local.onChanged.removeListener(again);
    };
  }, []);
  if (!state) return null;
  const { texts, model, home } = state;
  const bodies: Partial<Record<WorkbenchSection, ReactElement>> = {
    history: <HistorySection page={history} selfCheck={selfCheck} texts={texts} path={path} />,
    deadlines: (
      <DeadlinesSection
        key={path.join('/')}
        texts={texts}
        sellerZone={model.sellerZone ?? model.computerZone}
        path={path}
      />
    ),
    rules: (
      <RulesSection
        texts={texts}
        preset={presetOf(model) ?? home}
        sellerZone={model.sellerZone ?? model.computerZone}
      />
    ),
    pickup: <PickupSection texts={texts} sellerZone={model.sellerZone ?? model.computerZone} />,
    settings: (
      <>
        <NotSaved texts={texts} refused={refused.what} />
        {/* After a refusal the forms begin anew, with what is stored. */}
        <Settings
          key={refused.count}
          texts={texts}
          model={model}
          actions={settingsActions(keep)}
          chosen={chosen}
          onChoose={choose}
        >
          <More texts={texts} keep={keep} />
        </Settings>
      </>
    ),
  };
  return (
    <WorkbenchPage section={section} texts={texts} isPrivate={browser.extension.inIncognitoContext}>
      {bodies[section]}
    </WorkbenchPage>
  );
}

/** Market of the shop that was met first: most sellers have one. */
const presetOf = ({ shops: [first] }: SettingsModel): MarketChoice | null =>
  first && marketIds.some((id) => id === first.market) ? { market: first.market, kind: first.kind } : null;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench />);
