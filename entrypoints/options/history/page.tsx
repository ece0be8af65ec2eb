/** The order history in the workbench: its state, drawn. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { History } from '../../../components/history.tsx';
import type { HistoryActions } from '../../../components/history/model.ts';
import { marketIds } from '../../../components/markets.ts';
import type { Texts } from '../../../components/text.ts';
import { useChosenShop } from '../chosen-shop.ts';
import { SelfCheckSection } from '../orders/section.tsx';
import type { SelfCheckPage } from '../orders/state.ts';
import { readShop } from '../../background/storage.ts';
import { historyModel, type HistoryPage } from './state.ts';
import { shopOfHistory } from './target.ts';

interface PageProps {
  readonly page: HistoryPage;
  readonly selfCheck: SelfCheckPage;
  readonly texts: Texts;
  /** What comes after the section in the address: `sale`, a shop and a sale open the planner of that sale. */
  readonly path: readonly string[];
}

export function HistorySection({ page, selfCheck, texts, path }: PageProps): ReactElement | null {
  const state = useStore(page.store);
  const { shop: chosen, choose } = useChosenShop();
  const [first] = useState(chosen);
  useEffect(() => {
    page.open(first);
  }, [page, first]);
  const [what, ofShop, sale] = path;
  useEffect(() => {
    if (what !== 'sale' || ofShop === undefined) return;
    void readShop(ofShop).then(({ windows }) =>
      page.planSale(ofShop, windows.find(({ id }) => id === sale)?.items ?? []),
    );
  }, [page, what, ofShop, sale]);
  const actions = useMemo((): HistoryActions => {
    const chooseShown = (): void => {
      const { found, shop } = page.store.getState();
      if (found && shop !== '') choose(shopOfHistory(shop, found));
    };
    return {
      ...page.actions,
      setMarket(market) {
        page.actions.setMarket(market);
        chooseShown();
      },
      setShop(shop) {
        page.actions.setShop(shop);
        chooseShown();
      },
    };
  }, [page, choose]);
  const model = useMemo(() => historyModel(state, marketIds, texts), [state, texts]);
  if (!state.found) return null;
  const { shop, zone } = state;
  return (
    <History
      texts={texts}
      model={model}
      actions={actions}
      selfCheck={shop !== '' && <SelfCheckSection page={selfCheck} history={shop} zone={zone} texts={texts} />}
    />
  );
}
