import { useState, type ReactElement } from 'react';
import type { Standing } from '../../rules/known.ts';
import type { SettingsActions, ShopSettings } from '../model.ts';
import type { Texts } from '../text.ts';
import { standingOf, type StandingTexts } from './entry.ts';
import { Field } from './field.tsx';
import { Form, type Problems } from './form.tsx';

const textsOf = (standing: Standing | null): StandingTexts => ({
  rating: standing?.rating == null ? '' : String(standing.rating),
  points: standing ? String(standing.points) : '',
  balance: standing?.balanceUsd == null ? '' : String(standing.balanceUsd),
});

interface StandingProps {
  readonly texts: Texts;
  readonly shop: ShopSettings;
  readonly actions: SettingsActions;
}

export function StandingForm({ texts, shop, actions }: StandingProps): ReactElement {
  const [typed, setTyped] = useState(() => textsOf(shop.standing));
  const [problems, setProblems] = useState<Problems<keyof StandingTexts>>({});
  const field = (name: keyof StandingTexts, help?: string): ReactElement => (
    <Field
      label={texts.t(`settings.standing.${name}`)}
      value={typed[name]}
      isNumber
      problem={problems[name] && texts.t(problems[name])}
      {...(help === undefined ? {} : { help })}
      onChange={(value) => {
        setTyped({ ...typed, [name]: value });
      }}
    />
  );
  const save = (): boolean => {
    const result = standingOf(typed);
    if (!('balanceUsd' in result)) {
      setProblems(result);
      return false;
    }
    setProblems({});
    actions.setStanding(shop.id, result);
    return true;
  };
  const clear = (): void => {
    setTyped(textsOf(null));
    setProblems({});
    actions.setStanding(shop.id, null);
  };
  return (
    <section className="part">
      <h3>{texts.t('settings.standing')}</h3>
      <p className="hint">{texts.t('settings.standing.help')}</p>
      {shop.standing === null && <p>{texts.t('settings.standing.unset')}</p>}
      <Form
        texts={texts}
        label={texts.t('settings.standing')}
        problems={problems}
        onSave={save}
        {...(shop.standing === null ? {} : { onClear: clear })}
      >
        <div className="row">
          {field('rating', texts.t('settings.standing.rating.help'))}
          {field('points')}
          {field('balance', texts.t('settings.standing.balance.help'))}
        </div>
      </Form>
    </section>
  );
}
