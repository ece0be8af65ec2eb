import { useId, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import './settings.css';
import { LanguageSelect } from './language-select.tsx';
import type { SettingsProps, ShopSettings } from './model.ts';
import { Ignored } from './settings/ignored.tsx';
import { Shop } from './settings/shop.tsx';

interface Choice {
  /** Key of the shop that is shown; of none that is met, the first is. */
  readonly chosen: string | null;
  readonly onChoose: (shop: string) => void;
}

/** The workbench's settings: what holds everywhere, what holds for one shop, what is ignored. */
export function Settings({
  texts,
  model,
  actions,
  chosen,
  onChoose,
  children,
}: SettingsProps & Choice & { readonly children?: ReactNode }): ReactElement {
  return (
    <div className="shoplint settings" lang={texts.language}>
      <h1>{texts.t('settings.title')}</h1>
      <General texts={texts} model={model} actions={actions} />
      <Shops texts={texts} model={model} actions={actions} chosen={chosen} onChoose={onChoose} />
      <Ignored texts={texts} ignored={model.ignored} shops={model.shops} onUnignore={actions.unignore} />
      {children}
    </div>
  );
}

function General({ texts, model, actions }: SettingsProps): ReactElement {
  const id = useId();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const { sellerZone, computerZone } = model;
  // A zone chosen in another browser may be spelled in a way that this one does not list.
  const isListed = sellerZone === null || zones.includes(sellerZone);
  return (
    <section className="part">
      <h2>{texts.t('settings.general')}</h2>
      <div className="field">
        <label htmlFor={`${id}-language`}>{texts.t('settings.language')}</label>
        <LanguageSelect
          id={`${id}-language`}
          texts={texts}
          language={model.language}
          onLanguage={actions.setLanguage}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-zone`}>{texts.t('settings.zone')}</label>
        <select
          id={`${id}-zone`}
          aria-describedby={`${id}-zone-help`}
          value={sellerZone ?? ''}
          onChange={(event) => {
            actions.setSellerZone(event.target.value || null);
          }}
        >
          <option value="">{texts.t('settings.zone.default', { zone: computerZone })}</option>
          {!isListed && <option value={sellerZone}>{sellerZone}</option>}
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </select>
        <p className="hint" id={`${id}-zone-help`}>
          {texts.t('settings.zone.help')}
        </p>
      </div>
      <p>
        <a href="/welcome.html">{texts.t('welcome.reopen')}</a>
      </p>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={model.off}
          aria-describedby={`${id}-off`}
          onChange={(event) => {
            actions.setOff(event.target.checked);
          }}
        />
        {texts.t('settings.off')}
      </label>
      <p className="hint" id={`${id}-off`}>
        {texts.t('settings.off.help')}
      </p>
    </section>
  );
}

function Shops({ texts, model, actions, chosen, onChoose }: SettingsProps & Choice): ReactElement {
  const id = useId();
  const { shops } = model;
  // The shop that is shown first stays: another one that is met meanwhile must not take its place, and what is typed.
  const [first, setFirst] = useState(shops[0]?.id);
  if (first === undefined && shops[0]) setFirst(shops[0].id);
  const shown = (id: string | null | undefined): ShopSettings | undefined => shops.find((each) => each.id === id);
  const shop = shown(chosen) ?? shown(first) ?? shops[0];
  return (
    <section className="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.t('settings.shops')}</h2>
      {!shop && <p className="nothing">{texts.t('settings.shops.nothing')}</p>}
      {shops.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{texts.t('settings.shop.pick')}</label>
          <select
            id={id}
            value={shop?.id}
            onChange={(event) => {
              onChoose(event.target.value);
            }}
          >
            {shops.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label} · {texts.market(each.market)} · {texts.t(`kind.${each.kind}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {shops.length === 1 && shop && <p>{shop.label}</p>}
      {shop && <Shop key={shop.id} texts={texts} shop={shop} model={model} actions={actions} />}
    </section>
  );
}
