import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Deeds } from '../deeds.ts';
import type { OverlayState, OverlayStore } from '../store.ts';
import type { Texts } from '../text.ts';

interface Contents {
  readonly store: OverlayStore;
  readonly deeds: Deeds;
  /** Handed on here, for nearly everything asks for them: a subscription each would cost at every edit. */
  readonly texts: Texts;
}

export const OverlayContext = createContext<Contents | null>(null);

function useContents(): Contents {
  const contents = useContext(OverlayContext);
  if (!contents) throw new Error('This component belongs inside the overlay: wrap it in OverlayContext.');
  return contents;
}

export const useOverlayStore = (): OverlayStore => useContents().store;
export const useDeeds = (): Deeds => useContents().deeds;
export const useOverlay = <T>(select: (state: OverlayState) => T): T => useStore(useContents().store, select);
export const useTexts = (): Texts => useContents().texts;
