/** The order history in the workbench: its state, drawn. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { History } from '../../../components/history.tsx';
import { marketIds } from '../../../components/markets.ts';
import type { Texts } from '../../../components/text.ts';
import { SelfCheckSection } from '../orders/section.tsx';
import type { SelfCheckPage } from '../orders/state.ts';
import { historyModel, type HistoryPage } from './state.ts';

interface PageProps {
  readonly page: HistoryPage;
  readonly selfCheck: SelfCheckPage;
  readonly texts: Texts;
}

export function HistorySection({ page, selfCheck, texts }: PageProps): ReactElement | null {
  const state = useStore(page.store);
  useEffect(() => {
    page.open();
  }, [page]);
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
