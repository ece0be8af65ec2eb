import { useId, type ReactElement } from 'react';
import { choiceOf, choiceValue, marketsWith, shopKinds } from './markets.ts';
import type { MarketChoice, Recognised } from './model.ts';
import type { Texts } from './text.ts';

interface MarketSelectProps extends MarketChoice {
  readonly texts: Texts;
  readonly recognised: Recognised;
  onMarket(choice: MarketChoice | null): void;
}

/** Market and kind of shop in one choice; the first entry takes a correction back. */
export function MarketSelect({ texts, market, kind, recognised, onMarket }: MarketSelectProps): ReactElement {
  const id = useId();
  const isCorrected = recognised === 'hand';
  const isKnown = recognised !== 'nothing';
  const name = (choice: MarketChoice): string => `${texts.market(choice.market)} · ${texts.t(`kind.${choice.kind}`)}`;
  return (
    <div className="field">
      <label htmlFor={id}>{texts.t('popup.market')}</label>
      <select
        id={id}
        aria-describedby={`${id}-how`}
        value={isCorrected ? choiceValue({ market, kind }) : ''}
        onChange={(event) => {
          onMarket(choiceOf(event.target.value));
        }}
      >
        <option value="">
          {isCorrected && texts.t('popup.market.auto')}
          {!isCorrected && (isKnown ? name({ market, kind }) : texts.t('popup.market.pick'))}
        </option>
        {shopKinds.map((group) => (
          <optgroup key={group} label={texts.t(`kind.${group}`)}>
            {marketsWith(market).map((each) => (
              <option key={each} value={choiceValue({ market: each, kind: group })}>
                {name({ market: each, kind: group })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p className="hint" id={`${id}-how`}>
        {texts.t(`recognised.${recognised}`)}
      </p>
    </div>
  );
}
