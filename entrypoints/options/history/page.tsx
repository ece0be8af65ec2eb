/** The order history in the workbench: its state, drawn. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { History } from '../../../components/history.tsx';
import { marketIds } from '../../../components/markets.ts';
import type { Texts } from '../../../components/text.ts';
import { SelfCheckSection } from '../orders/section.tsx';
import type { SelfCheckPage } from '../orders/state.ts';
import { readShop } from '../../background/storage.ts';
import { historyModel, type HistoryPage } from './state.ts';

interface PageProps {
  readonly page: HistoryPage;
  readonly selfCheck: SelfCheckPage;
  readonly texts: Texts;
  /** What comes after the section in the address: `sale`, a shop and a sale open the planner of that sale. */
  readonly path: readonly string[];
}

export function HistorySection({ page, selfCheck, texts, path }: PageProps): ReactElement | null {
  const state = useStore(page.store);
  useEffect(() => {
    page.open();
  }, [page]);
  const [what, ofShop, sale] = path;
  useEffect(() => {
    if (what !== 'sale' || ofShop === undefined) return;
    void readShop(ofShop).then(({ windows }) =>
      page.planSale(ofShop, windows.find(({ id }) => id === sale)?.items ?? []),
    );
  }, [page, what, ofShop, sale]);
  const model = useMemo(() => historyModel(state, marketIds, texts), [state, texts]);
  if (!state.found) return null;
  const { shop, zone } = state;
  return (
    <History
      texts={texts}
      model={model}
      actions={page.actions}
      selfCheck={shop !== '' && <SelfCheckSection page={selfCheck} history={shop} zone={zone} texts={texts} />}
    />
  );
}
