import { useId, useState, type ReactElement } from 'react';
import type { OwnContact } from '../../rules/orders/contact.ts';
import type { Texts } from '../text.ts';

interface OwnFormProps {
  readonly texts: Texts;
  readonly own: OwnContact;
  /** Null: nobody asks for it at this shop. */
  readonly hub: string | null;
  onSave(own: OwnContact, hub: string): void;
}

/** What only the seller knows: their own contacts, and what is printed on the labels. It stays on this computer. */
export function OwnForm({ texts, own, hub, onSave }: OwnFormProps): ReactElement {
  const id = useId();
  const [draft, setDraft] = useState({ ...own, hub: hub ?? '' });
  const [isSaved, setSaved] = useState(false);
  const put = (name: keyof typeof draft) => (event: { readonly target: { readonly value: string } }) => {
    setDraft({ ...draft, [name]: event.target.value });
    setSaved(false);
  };
  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ phones: draft.phones, addresses: draft.addresses }, draft.hub);
        setSaved(true);
      }}
    >
      <p className="hint">{texts.t('orders.own.what')}</p>
      <label htmlFor={`${id}-phones`}>{texts.t('orders.own.phones')}</label>
      <textarea id={`${id}-phones`} rows={2} maxLength={2000} value={draft.phones} onChange={put('phones')} />
      <label htmlFor={`${id}-addresses`}>{texts.t('orders.own.addresses')}</label>
      <textarea id={`${id}-addresses`} rows={3} maxLength={4000} value={draft.addresses} onChange={put('addresses')} />
      {hub !== null && (
        <>
          <label htmlFor={`${id}-hub`}>{texts.t('orders.own.hub')}</label>
          <input id={`${id}-hub`} type="text" maxLength={200} value={draft.hub} onChange={put('hub')} />
        </>
      )}
      <div className="order-deeds">
        <button type="submit" className="button">
          {texts.t('orders.own.save')}
        </button>
        <span className="hint" role="status">
          {isSaved ? texts.t('orders.own.saved') : ''}
        </span>
      </div>
    </form>
  );
}
