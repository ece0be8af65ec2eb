import { useId, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { HistoryActions, Target } from './model.ts';

interface TargetProps {
  readonly texts: Texts;
  readonly target: Target;
  readonly actions: Pick<HistoryActions, 'setMarket' | 'setShop'>;
}

/** Whose orders: everything below shows and imports for this market and shop. */
export function TargetSelects({ texts, target, actions }: TargetProps): ReactElement {
  const id = useId();
  const { market, markets, shop, shops } = target;
  return (
    <div className="target">
      <label htmlFor={`${id}-market`}>{texts.t('history.market')}</label>
      <select
        id={`${id}-market`}
        data-testid="import-market"
        value={market}
        onChange={(event) => {
          actions.setMarket(event.target.value);
        }}
      >
        {market === '' && <option value="">{texts.t('history.market.pick')}</option>}
        {markets.map((each) => (
          <option key={each} value={each}>
            {texts.market(each)}
          </option>
        ))}
      </select>
      {market !== '' && (
        <>
          <label htmlFor={`${id}-shop`}>{texts.t('history.shop')}</label>
          <select
            id={`${id}-shop`}
            data-testid="import-shop"
            value={shop}
            onChange={(event) => {
              actions.setShop(event.target.value);
            }}
          >
            {shops.map(({ key, label }) => (
              <option key={key} value={key}>
                {label ?? texts.t('history.shop.my', { market: texts.market(market) })}
              </option>
            ))}
          </select>
        </>
      )}
    </div>
  );
}
