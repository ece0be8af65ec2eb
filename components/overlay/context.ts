import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Deeds } from '../deeds.ts';
import type { OverlayState, OverlayStore } from '../store.ts';
import type { Texts } from '../text.ts';

export const OverlayContext = createContext<{ readonly store: OverlayStore; readonly deeds: Deeds } | null>(null);

function useContents(): { readonly store: OverlayStore; readonly deeds: Deeds } {
  const contents = useContext(OverlayContext);
  if (!contents) throw new Error('This component belongs inside the overlay: wrap it in OverlayContext.');
  return contents;
}

export const useOverlayStore = (): OverlayStore => useContents().store;
export const useDeeds = (): Deeds => useContents().deeds;
export const useOverlay = <T>(select: (state: OverlayState) => T): T => useStore(useContents().store, select);
export const useTexts = (): Texts => useOverlay((state) => state.texts);
