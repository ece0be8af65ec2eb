/** The order history in the workbench: its state, drawn. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { History } from '../../../components/history.tsx';
import { marketIds } from '../../../components/markets.ts';
import type { Texts } from '../../../components/text.ts';
import { historyModel, type HistoryPage } from './state.ts';

interface PageProps {
  readonly page: HistoryPage;
  readonly texts: Texts;
}

export function HistorySection({ page, texts }: PageProps): ReactElement | null {
  const state = useStore(page.store);
  useEffect(() => {
    page.open();
  }, [page]);
  const model = useMemo(() => historyModel(state, marketIds, texts), [state, texts]);
  return state.found && <History texts={texts} model={model} actions={page.actions} />;
}
