import type { ReactElement } from 'react';
import type { CeilingStep } from '../../rules/history/ceiling.ts';
import type { Texts } from '../text.ts';
import { stepsOf } from './chart-scale.ts';
import type { SkuDetail } from './model.ts';
import { unitPrice } from './price.ts';

interface NumbersProps {
  readonly texts: Texts;
  readonly detail: SkuDetail;
  readonly zone: string;
}

const most = 200;

const limitsAlike = (a: CeilingStep, b: CeilingStep | undefined): boolean =>
  a.highest?.amount === b?.highest?.amount && a.ceiling.strict?.orderId === b?.ceiling.strict?.orderId;

/** What the chart draws, as tables. */
export function Numbers({ texts, detail, zone }: NumbersProps): ReactElement {
  const all = stepsOf(detail.story);
  const steps = all.filter((step, i) => i === 0 || !limitsAlike(step, all[i - 1]));
  const orders = detail.prices.slice(-most).reverse();
  const rest = detail.prices.length - orders.length;
  return (
    <details className="numbers">
      <summary>{texts.t('numbers.title')}</summary>
      <div className="numbers-tables">
        <table>
          <caption>{texts.t('numbers.steps')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.t('numbers.from')}</th>
              <th scope="col">{texts.t('numbers.highest')}</th>
              <th scope="col">{texts.t('numbers.order')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, highest, ceiling }) => (
              <tr key={from}>
                <td>{texts.clock({ at: from, zone })}</td>
                <td>{highest === null ? texts.t('sku.noLimit') : texts.money(highest)}</td>
                <td>{(ceiling.strict ?? ceiling.certain)?.orderId ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table>
          <caption>{texts.t('numbers.orders')}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.t('numbers.created')}</th>
              <th scope="col">{texts.t('numbers.price')}</th>
              <th scope="col">{texts.t('numbers.quantity')}</th>
              <th scope="col">{texts.t('numbers.counts')}</th>
              <th scope="col">{texts.t('numbers.order')}</th>
            </tr>
          </thead>
          <tbody>
            {orders.map(({ createdAt, orderId, paid, quantity, counts }, i) => (
              <tr key={`${orderId} ${String(i)}`}>
                <td>{texts.clock({ at: createdAt, zone })}</td>
                <td>{unitPrice(texts, paid, quantity)}</td>
                <td>{texts.number(quantity)}</td>
                <td>{texts.t(`counts.${counts}`)}</td>
                <td>{orderId}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rest > 0 && <p className="hint">{texts.t('numbers.older', { count: rest })}</p>}
      </div>
    </details>
  );
}
