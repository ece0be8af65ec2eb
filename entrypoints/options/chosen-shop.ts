/** The shop that the workbench shows: chosen in one section it is shown in the others too, as long as the tab lives. */
import { create } from 'zustand';

const key = 'chosen-shop';

interface ChosenShop {
  /** Key of a shop or history; null: each section begins with the shop that it finds best. */
  readonly shop: string | null;
  choose(shop: string): void;
}

export const useChosenShop = create<ChosenShop>((set) => ({
  shop: sessionStorage.getItem(key),
  choose(shop) {
    sessionStorage.setItem(key, shop);
    set({ shop });
  },
}));
