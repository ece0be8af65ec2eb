/** The self-check of orders in the workbench: its state, drawn. */
import { useEffect, useMemo, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { SelfCheck } from '../../../components/orders/self-check.tsx';
import type { Texts } from '../../../components/text.ts';
import { selfCheckModel } from './model.ts';
import type { SelfCheckPage } from './state.ts';

interface SectionProps {
  readonly page: SelfCheckPage;
  readonly history: string;
  readonly zone: string;
  readonly texts: Texts;
}

export function SelfCheckSection({ page, history, zone, texts }: SectionProps): ReactElement | null {
  const state = useStore(page.store);
  useEffect(() => page.show(history), [page, history]);
  const model = useMemo(() => selfCheckModel(state, zone), [state, zone]);
  return state.history === history && model ? (
    <SelfCheck key={history} texts={texts} model={model} actions={page.actions} />
  ) : null;
}
