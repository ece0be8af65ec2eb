/** The language of our own pages: the seller's choice, else the browser's. Its catalogue alone is loaded. */
import { browser } from 'wxt/browser';
import type { Language } from '../../components/model.ts';
import { createTexts, type Texts } from '../../components/text.ts';
import { languageOf } from '../background/shop.ts';
import type { Settings } from '../background/storage.ts';

const catalogues = {
  en: () => import('../../components/texts/en.ts?compiled'),
  'zh-CN': () => import('../../components/texts/zh-CN.ts?compiled'),
  vi: () => import('../../components/texts/vi.ts?compiled'),
  th: () => import('../../components/texts/th.ts?compiled'),
  id: () => import('../../components/texts/id.ts?compiled'),
  ms: () => import('../../components/texts/ms.ts?compiled'),
} as const satisfies Record<Language, unknown>;

export const currentLanguage = (settings: Settings): Language => languageOf(settings, browser.i18n.getUILanguage());

export async function loadTexts(language: Language): Promise<Texts> {
  const { texts } = await catalogues[language]();
  document.documentElement.lang = language;
  return createTexts(language, texts);
}
