/** What every screen needs to know: the options and the language on screen now. */
import { createContext, useContext } from 'react';
import type { Config } from './config.ts';
import type { Language } from './texts.tsx';

export interface Shown {
  readonly config: Config;
  readonly language: Language;
}

export const ShownContext = createContext<Shown | null>(null);

export const useShown = (): Shown => {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('outside the app');
  return shown;
};
