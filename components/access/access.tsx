import { useId, useState, type ReactElement } from 'react';
import { choiceOf, choiceValue, marketIds, shopKinds } from '../markets.ts';
import type { MarketChoice } from '../model.ts';
import type { Texts } from '../text.ts';

interface AskProps {
  readonly texts: Texts;
  /** Called in the press itself. False where the browser or the seller said no. */
  onAllow(): Promise<boolean>;
}

/** The browser withholds Seller Center: said, with the one press that mends it. */
export function Withheld({ texts, onAllow }: AskProps): ReactElement {
  const [isRefused, setRefused] = useState(false);
  return (
    <div className="banner" data-access="withheld">
      <p>{texts.t('host.withheld')}</p>
      <p>
        <button
          type="button"
          className="button button-main"
          data-action="allow"
          onClick={() => {
            void onAllow().then((allowed) => {
              setRefused(!allowed);
            });
          }}
        >
          {texts.t('host.withheld.allow')}
        </button>
      </p>
      <p role="status">{isRefused && texts.t('host.refused')}</p>
    </div>
  );
}

interface FurtherProps {
  readonly texts: Texts;
  readonly host: string;
  /** Called in the press itself; null: the address says the market. */
  onAdd(choice: MarketChoice | null): Promise<boolean>;
}

/** A host of the platform that Shoplint does not know: the seller says whether it is Seller Center, and whose. */
export function Further({ texts, host, onAdd }: FurtherProps): ReactElement {
  const id = useId();
  const [choice, setChoice] = useState<MarketChoice | null>(null);
  const [isRefused, setRefused] = useState(false);
  return (
    <section className="popup-page" data-access="further">
      <h2>{texts.t('host.further', { host })}</h2>
      <p>{texts.t('host.further.what')}</p>
      <div className="field">
        <label htmlFor={id}>{texts.t('host.market')}</label>
        <select
          id={id}
          value={choice ? choiceValue(choice) : ''}
          onChange={(event) => {
            setChoice(choiceOf(event.target.value));
          }}
        >
          <option value="">{texts.t('host.market.address')}</option>
          {shopKinds.map((kind) => (
            <optgroup key={kind} label={texts.t(`kind.${kind}`)}>
              {marketIds.map((market) => (
                <option key={market} value={choiceValue({ market, kind })}>
                  {`${texts.market(market)} · ${texts.t(`kind.${kind}`)}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p>
        <button
          type="button"
          className="button button-main"
          data-action="add-host"
          onClick={() => {
            void onAdd(choice).then((allowed) => {
              setRefused(!allowed);
            });
          }}
        >
          {texts.t('host.add')}
        </button>
      </p>
      <p role="status">{isRefused && texts.t('host.refused')}</p>
    </section>
  );
}
