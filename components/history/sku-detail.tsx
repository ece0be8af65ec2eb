import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import './detail.css';
import { Chart } from './chart.tsx';
import { stepsOf } from './chart-scale.ts';
import { CostField } from './cost-field.tsx';
import type { HistoryProps, SkuDetail, SkuRow } from './model.ts';
import { Numbers } from './numbers.tsx';
import { Plan } from './plan.tsx';
import { Story } from './story.tsx';
import { WhatIf } from './what-if.tsx';

interface DetailProps extends HistoryProps {
  readonly row: SkuRow;
  readonly detail: SkuDetail;
}

/** Everything about one SKU: what limits its price, since when, until when, and what could be done. */
export function SkuDetailPane({ texts, model, actions, row, detail }: DetailProps): ReactElement {
  const id = useId();
  const { now, zone, costs } = model;
  const { sku, product, variation } = row;
  const currency = currencyOfRow(row, detail) ?? costs.currency ?? '';
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <section
      className="detail"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.openSku(null);
      }}
    >
      <div className="detail-head">
        <div>
          <h2 id={id} ref={title} tabIndex={-1}>
            {product === '' ? sku : product}
          </h2>
          <p className="hint">{[variation, sku].filter((word) => word !== '').join(' · ')}</p>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={texts.t('detail.close')}
          onClick={() => {
            actions.openSku(null);
          }}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      <Story texts={texts} detail={detail} now={now} zone={zone} />
      <Chart texts={texts} detail={detail} currency={currency} now={now} zone={zone} />
      <Numbers texts={texts} detail={detail} zone={zone} />
      <WhatIf
        texts={texts}
        row={row}
        currency={currency}
        steps={stepsOf(detail.story)}
        zone={zone}
        whatIf={actions.whatIf}
      />
      <Plan
        texts={texts}
        plan={detail.plan}
        zone={zone}
        copy={actions.copy}
        isFirst={detail.isPlanning === true && detail.story !== null}
      />
      <CostField texts={texts} row={row} costs={costs} setCost={actions.setCost} />
    </section>
  );
}

const currencyOfRow = ({ last, highest }: SkuRow, { prices }: SkuDetail): string | undefined =>
  (last?.paid ?? highest ?? prices[0]?.paid)?.currency;
