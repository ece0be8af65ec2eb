import type { ReactElement, ReactNode } from 'react';
import './history.css';
import { Costs } from './history/costs.tsx';
import { Import } from './history/import.tsx';
import { KeptOrders } from './history/kept.tsx';
import type { HistoryProps } from './history/model.ts';
import { Notice } from './history/notice.tsx';
import { Skus } from './history/skus.tsx';
import { Suspected } from './history/suspected.tsx';
import { TargetSelects } from './history/target.tsx';

/** The workbench's order history: imports, what they cover, the self-check of orders, and the ceiling of every SKU. */
export function History({
  texts,
  model,
  actions,
  selfCheck,
}: HistoryProps & { readonly selfCheck?: ReactNode }): ReactElement {
  const { target, kept, suspected, zone, costs, notice } = model;
  return (
    <div className="history">
      <div className="history-head">
        <h1>{texts.t('history.title')}</h1>
        <TargetSelects texts={texts} target={target} actions={actions} />
      </div>
      <p className="hint">{texts.t('history.what')}</p>
      <Notice texts={texts} notice={notice} onDismiss={actions.dismissNotice} />
      <div className="history-top">
        <Import texts={texts} model={model} actions={actions} />
        <KeptOrders texts={texts} model={model} actions={actions} />
      </div>
      {kept !== null && (
        <>
          {selfCheck}
          <Suspected texts={texts} sales={suspected} zone={zone} actions={actions} />
          <Skus texts={texts} model={model} actions={actions} />
          <Costs key={target.shop} texts={texts} costs={costs} actions={actions} />
        </>
      )}
    </div>
  );
}
