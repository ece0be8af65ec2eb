import { useState, type ReactElement } from 'react';
import type { SettingsActions, ShopSettings } from '../model.ts';
import type { Texts } from '../text.ts';
import { Field } from './field.tsx';
import { Form, type Problems } from './form.tsx';

interface NameProps {
  readonly texts: Texts;
  readonly shop: ShopSettings;
  /** All shops: a name stands for one of them. */
  readonly shops: readonly ShopSettings[];
  readonly actions: SettingsActions;
}

/** What the seller calls a shop; without it the address stands for it everywhere. */
export function NameForm({ texts, shop, shops, actions }: NameProps): ReactElement {
  const [typed, setTyped] = useState(shop.name);
  const [problems, setProblems] = useState<Problems<'name'>>({});
  const save = (): boolean => {
    const name = typed.trim();
    const isTaken = name !== '' && shops.some((each) => each.id !== shop.id && each.label === name);
    if (isTaken) {
      setProblems({ name: 'settings.name.taken' });
      return false;
    }
    setProblems({});
    actions.setName(shop.id, name);
    return true;
  };
  return (
    <section className="part">
      <Form texts={texts} label={texts.t('settings.name')} problems={problems} onSave={save}>
        <Field
          label={texts.t('settings.name')}
          value={typed}
          longest={60}
          help={texts.t('settings.name.help', { address: shop.address })}
          problem={problems.name && texts.t(problems.name)}
          onChange={setTyped}
        />
      </Form>
    </section>
  );
}
