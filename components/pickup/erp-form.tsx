import { useState, type ReactElement } from 'react';
import type { WarehouseAddress } from '../../rules/form.ts';
import type { ErpCopy } from '../../rules/pickup/record.ts';
import { Select } from '../deadlines/case-form.tsx';
import { Field } from '../settings/field.tsx';
import { Form, type Problems } from '../settings/form.tsx';
import type { Texts } from '../text.ts';
import { addressOf, entryFields, textsOf, type AddressTexts } from './erp-entry.ts';
import type { PickupActions, PickupModel } from './model.ts';
import { warehouseName } from './words.ts';

interface ErpFormProps {
  readonly texts: Texts;
  readonly model: PickupModel;
  /** Null: a new one. */
  readonly one: ErpCopy | null;
  readonly actions: PickupActions;
  onClose(): void;
}

const gone = { state: 'gone' } as const;
const nothing: WarehouseAddress = {
  ...{ contact: gone, phone: gone, country: gone, region: gone, street: gone, postcode: gone },
};

/** A pasted block, how it was understood, and what is wrong with that mended by hand. */
export function ErpForm({ texts, model, one, actions, onClose }: ErpFormProps): ReactElement {
  const names = [...new Set([...model.warehouses.map((each) => each.one.name), ...(one ? [one.warehouse] : [])])];
  const [name, setName] = useState(one?.name ?? '');
  const [warehouse, setWarehouse] = useState(one?.warehouse ?? names[0] ?? '');
  const [text, setText] = useState(one?.text ?? '');
  const [country, setCountry] = useState(one?.address.country ?? gone);
  const [typed, setTyped] = useState<AddressTexts>(() => textsOf(one?.address ?? nothing));
  const [method, setMethod] = useState<'pickup' | 'dropOff' | 'unknown'>(one?.method ?? 'unknown');
  const [problems, setProblems] = useState<Problems<'name' | 'text'>>({});
  const paste = (block: string): void => {
    const understood = actions.understand(block);
    setText(block);
    setCountry(understood.country);
    setTyped(textsOf(understood));
  };
  const save = (): boolean => {
    const isEmpty = entryFields.every((field) => typed[field].trim() === '');
    const found: Problems<'name' | 'text'> = {
      ...(name.trim() === '' && { name: 'pickup.erp.problem.name' as const }),
      ...(isEmpty && { text: 'pickup.erp.problem.text' as const }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return false;
    const address = addressOf(typed, country);
    const entry = { id: one?.id ?? null, name: name.trim(), warehouse, text, address };
    void actions.saveErp({ ...entry, method: method === 'unknown' ? null : method }).then(onClose, () => undefined);
    return true;
  };
  const title = one ? texts.t('pickup.erp.edit', { name: one.name }) : texts.t('pickup.erp.new');
  return (
    <div className="card">
      <h2>{title}</h2>
      <Form texts={texts} label={title} problems={problems} onSave={save} onCancel={onClose}>
        <div className="row">
          <Field
            label={texts.t('pickup.erp.name')}
            value={name}
            longest={model.longest.name}
            problem={problems.name && texts.t(problems.name)}
            onChange={setName}
          />
          {names.length > 1 && (
            <Select
              label={texts.t('pickup.erp.warehouse')}
              value={warehouse}
              choices={names.map((each) => [each, warehouseName(texts, each)])}
              onChange={setWarehouse}
            />
          )}
        </div>
        <Field
          label={texts.t('pickup.erp.paste')}
          help={texts.t('pickup.erp.paste.help')}
          rows={5}
          longest={model.longest.block}
          value={text}
          problem={problems.text && texts.t(problems.text)}
          onChange={paste}
        />
        <fieldset className="understood">
          <legend>{texts.t('pickup.erp.understood')}</legend>
          {entryFields.map((field) => (
            <Field
              key={field}
              label={texts.t(field === 'region' ? 'pickup.erp.region' : `pickup.field.${field}`)}
              {...(field === 'region' ? { help: texts.t('pickup.erp.region.help') } : {})}
              value={typed[field]}
              longest={model.longest.field}
              onChange={(value) => {
                setTyped({ ...typed, [field]: value });
              }}
            />
          ))}
        </fieldset>
        <Select<'pickup' | 'dropOff' | 'unknown'>
          label={texts.t('pickup.erp.method')}
          value={method}
          choices={(['unknown', 'pickup', 'dropOff'] as const).map((each) => [
            each,
            texts.t(`pickup.erp.method.${each}`),
          ])}
          onChange={setMethod}
        />
      </Form>
    </div>
  );
}
