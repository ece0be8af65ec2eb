import type { ReactElement } from 'react';
import { Confirm } from '../history/confirm.tsx';
import { MarketSelect } from '../market-select.tsx';
import type { SettingsActions, SettingsModel, ShopSettings } from '../model.ts';
import type { Texts } from '../text.ts';
import { NameForm } from './name.tsx';
import { Spans } from './spans.tsx';
import { StandingForm } from './standing.tsx';

interface ShopProps {
  readonly texts: Texts;
  readonly shop: ShopSettings;
  readonly model: SettingsModel;
  readonly actions: SettingsActions;
}

/** What the seller may enter for one shop. */
export function Shop({ texts, shop, model, actions }: ShopProps): ReactElement {
  const own = model.sellerZone ?? model.computerZone;
  const zone = { zone: shop.zone ?? own, isShopZone: shop.zone !== null };
  return (
    <>
      <NameForm texts={texts} shop={shop} shops={model.shops} actions={actions} />
      <section className="part">
        <MarketSelect
          texts={texts}
          market={shop.market}
          kind={shop.kind}
          recognised={shop.recognised}
          onMarket={(choice) => {
            actions.setMarket(shop.id, choice);
          }}
        />
        <p className="hint">{texts.t('settings.market.help')}</p>
      </section>
      <StandingForm texts={texts} shop={shop} actions={actions} />
      <section className="part">
        <h3>{texts.t('settings.discounts')}</h3>
        <p className="hint">{texts.t('settings.discounts.help')}</p>
        {shop.discounts === null && <p>{texts.t('settings.discounts.unset')}</p>}
        {(shop.discounts ?? []).length === 0 && (
          <label className="switch">
            <input
              type="checkbox"
              checked={shop.discounts !== null}
              onChange={(event) => {
                actions.setNoDiscounts(shop.id, event.target.checked);
              }}
            />
            {texts.t('settings.discounts.none')}
          </label>
        )}
        <Spans
          texts={texts}
          kind="discounts"
          spans={shop.discounts ?? []}
          {...zone}
          currency={null}
          onSave={(span, id) => {
            actions.saveDiscount(shop.id, { ...span, id });
          }}
          onRemove={(id) => {
            actions.removeDiscount(shop.id, id);
          }}
        />
      </section>
      <section className="part">
        <h3>{texts.t('settings.windows')}</h3>
        <p className="hint">{texts.t('settings.windows.help')}</p>
        {shop.windows.length === 0 && <p>{texts.t('settings.windows.nothing')}</p>}
        <Spans
          texts={texts}
          kind="windows"
          spans={shop.windows}
          {...zone}
          currency={shop.currency}
          onSave={(span, id) => {
            actions.saveWindow(shop.id, { ...span, id });
          }}
          onRemove={(id) => {
            actions.removeWindow(shop.id, id);
          }}
        />
      </section>
      <section className="part">
        <h3>{texts.t('settings.forget')}</h3>
        <p className="hint">{texts.t('settings.forget.help')}</p>
        <Confirm
          texts={texts}
          label={texts.t('settings.forget')}
          question={texts.t('settings.forget.ask', { shop: shop.label })}
          onConfirm={() => {
            actions.forgetShop(shop.id);
          }}
        />
      </section>
    </>
  );
}
