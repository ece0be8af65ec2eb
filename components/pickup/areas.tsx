import { useState, type ReactElement } from 'react';
import { Select } from '../deadlines/case-form.tsx';
import { Field } from '../settings/field.tsx';
import type { Texts } from '../text.ts';
import type { PickupActions, PickupModel, ShownSwitch } from './model.ts';
import { areaText } from './words.ts';

interface AreasProps {
  readonly texts: Texts;
  readonly model: PickupModel;
  readonly actions: Pick<PickupActions, 'setArea'>;
}

/** Where the provider comes, by the seller's own word, and when providers changed. */
export function Areas({ texts, model, actions }: AreasProps): ReactElement {
  return (
    <div className="areas">
      <section className="card" aria-label={texts.t('pickup.areas')}>
        <h2>{texts.t('pickup.areas')}</h2>
        <p className="hint">{texts.t('pickup.areas.help')}</p>
        <OwnAreas texts={texts} model={model} actions={actions} />
      </section>
      <section className="card" aria-label={texts.t('pickup.switches')}>
        <h2>{texts.t('pickup.switches')}</h2>
        <p className="hint">{texts.t('pickup.switches.help')}</p>
        {model.switches.length === 0 ? (
          <p>{texts.t('pickup.switches.none')}</p>
        ) : (
          <ul className="lines">
            {model.switches.map((one) => (
              <Switch key={`${one.area} ${one.on ?? ''} ${one.source}`} texts={texts} one={one} />
            ))}
          </ul>
        )}
        <p>
          <a href="#deadlines">{texts.t('pickup.switches.add')}</a>
        </p>
      </section>
    </div>
  );
}

function OwnAreas({ texts, model, actions }: AreasProps): ReactElement {
  const [city, setCity] = useState('');
  const [served, setServed] = useState<'served' | 'notServed'>('served');
  const [isWrong, setWrong] = useState(false);
  const isFull = model.areas.length >= model.most.areas;
  return (
    <>
      {model.areas.length === 0 ? (
        <p>{texts.t('pickup.areas.none')}</p>
      ) : (
        <ul className="lines">
          {model.areas.map((area) => (
            <li key={area.city} data-city={area.city} data-served={area.isServed}>
              <span className="line-name">{area.city}</span>
              <span className={`pickup-state ${area.isServed ? 'pickup-active' : 'pickup-outside'}`}>
                {texts.t(area.isServed ? 'pickup.areas.served' : 'pickup.areas.notServed')}
              </span>
              <span className="hint">{texts.date({ at: area.at, zone: model.sellerZone })}</span>
              <button
                type="button"
                className="link"
                aria-label={texts.t('pickup.areas.remove', { name: area.city })}
                onClick={() => {
                  actions.setArea(area.city, null);
                }}
              >
                {texts.t('settings.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFull && <p className="hint">{texts.t('pickup.full', { count: model.most.areas })}</p>}
      <form
        className="area-form"
        noValidate
        aria-label={texts.t('pickup.areas.add')}
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(city.trim() === '');
          if (city.trim() === '') return;
          actions.setArea(city.trim(), served === 'served');
          setCity('');
        }}
      >
        <Field
          label={texts.t('pickup.areas.city')}
          help={texts.t('pickup.areas.city.help')}
          value={city}
          longest={model.longest.city}
          problem={isWrong ? texts.t('pickup.areas.problem') : undefined}
          onChange={setCity}
        />
        <Select<'served' | 'notServed'>
          label={texts.t('pickup.areas.is')}
          value={served}
          choices={(['served', 'notServed'] as const).map((each) => [each, texts.t(`pickup.areas.${each}`)])}
          onChange={setServed}
        />
        <button type="submit" className="button button-main" disabled={isFull}>
          {texts.t('pickup.areas.add')}
        </button>
      </form>
    </>
  );
}

function Switch({ texts, one }: { readonly texts: Texts; readonly one: ShownSwitch }): ReactElement {
  const { area, on, from, to, days, source } = one;
  const said = source === 'entered' ? null : texts.source(source);
  const when =
    on !== null
      ? texts.t('pickup.switch.on', { day: texts.day(on) })
      : texts.t('pickup.switch.between', { from: texts.day(from ?? ''), to: texts.day(to ?? '') });
  return (
    <li data-switch={area}>
      <span className="line-name">{areaText(texts, area)}</span>
      <span>{when}</span>
      <span className="hint">{texts.t('pickup.switch.days', { count: days })}</span>
      <span className="hint line-source">
        {said ? `${said.title} · ${said.about}` : texts.t('pickup.switch.entered')}
      </span>
    </li>
  );
}
