/** The workbench in a tab. For now its `#settings`: what only the seller can enter, per shop. */
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Settings as SettingsPage } from '../../components/settings.tsx';
import type { SettingsModel } from '../../components/model.ts';
import type { Texts } from '../../components/text.ts';
import { readSettings, readShop, shopsItem } from '../background/storage.ts';
import { currentLanguage, loadTexts } from '../popup/language.ts';
import { settingsActions } from './actions.ts';
import { modelOf } from './model.ts';

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

function Workbench(): ReactElement | null {
  const [state, setState] = useState<State | null>(null);
  useEffect(() => {
    const again = (): void => {
      void load().then(setState);
    };
    again();
    browser.storage.local.onChanged.addListener(again);
    return () => {
      browser.storage.local.onChanged.removeListener(again);
    };
  }, []);
  return state && <SettingsPage texts={state.texts} model={state.model} actions={settingsActions} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench />);
