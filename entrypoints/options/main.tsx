/** The workbench in a tab: its sections by the address's hash. Those that are not built yet say so. */
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Settings } from '../../components/settings.tsx';
import { sections, Workbench as WorkbenchPage } from '../../components/workbench.tsx';
import { marketIds } from '../../components/markets.ts';
import type { MarketChoice, SettingsModel, WorkbenchSection } from '../../components/model.ts';
import type { Texts } from '../../components/text.ts';
import { readSettings, readShop, shopsItem } from '../background/storage.ts';
import { currentLanguage, loadTexts } from '../popup/language.ts';
import { settingsActions } from './actions.ts';
import { DeadlinesSection } from './deadlines/page.tsx';
import { browserDoors } from './history/browser-doors.ts';
import { HistorySection } from './history/page.tsx';
import { createHistoryPage } from './history/state.ts';
import { modelOf } from './model.ts';
import { RulesSection } from './rules/page.tsx';

interface State {
  readonly texts: Texts;
  readonly model: SettingsModel;
}

async function load(): Promise<State> {
  const [settings, ids] = await Promise.all([readSettings(), shopsItem.getValue()]);
  const language = currentLanguage(settings);
  const shops = await Promise.all(ids.map(async (id) => ({ id, record: await readShop(id) })));
  return { texts: await loadTexts(language), model: modelOf(settings, language, shops) };
}

const sectionNow = (): WorkbenchSection => sections.find((section) => location.hash === `#${section}`) ?? 'settings';

function useSection(): WorkbenchSection {
  const [section, setSection] = useState(sectionNow);
  useEffect(() => {
    const follow = (): void => {
      setSection(sectionNow());
    };
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
    };
  }, []);
  return section;
}

function Workbench(): ReactElement | null {
  const section = useSection();
  const [state, setState] = useState<State | null>(null);
  // It outlives its section: an import goes on while another one is looked at.
  const [history] = useState(() => createHistoryPage(browserDoors));
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
  const { texts, model } = state;
  const bodies: Partial<Record<WorkbenchSection, ReactElement>> = {
    history: <HistorySection page={history} texts={texts} />,
    deadlines: <DeadlinesSection texts={texts} sellerZone={model.sellerZone ?? model.computerZone} />,
    rules: <RulesSection texts={texts} preset={presetOf(model)} />,
    settings: <Settings texts={texts} model={model} actions={settingsActions} />,
  };
  return (
    <WorkbenchPage section={section} texts={texts}>
      {bodies[section]}
    </WorkbenchPage>
  );
}

/** Market of the shop that was met first: most sellers have one. */
const presetOf = ({ shops: [first] }: SettingsModel): MarketChoice | null =>
  first && marketIds.some((id) => id === first.market) ? { market: first.market, kind: first.kind } : null;

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench />);
