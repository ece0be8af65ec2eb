import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { FieldAt } from '../../rules/form.ts';
import type { Deeds } from '../deeds.ts';
import type { OverlayOptions } from '../model.ts';
import type { OverlayState, OverlayStore } from '../store.ts';
import type { Texts } from '../text.ts';

interface Contents {
  readonly store: OverlayStore;
  readonly deeds: Deeds;
  /** Handed on here, for nearly everything asks for them: a subscription each would cost at every edit. */
  readonly texts: Texts;
  readonly wordAt: NonNullable<OverlayOptions['wordAt']>;
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

/** Asks for the page's own word of a field (of a row: of its column); '' where it has none, or the one we have. */
export function useWordAt(): (at: FieldAt, page: string, row?: string) => string {
  const { texts, wordAt } = useContents();
  return (at, page, row) => {
    const word = wordAt(at, row);
    return plain(word) === plain(texts.field(at, page)) ? '' : word;
  };
}

const plain = (word: string): string => word.normalize('NFKC').toLowerCase();
