import { useState, type ReactElement } from 'react';
import type { Extension } from '../../rules/deadlines/setting.ts';
import { Entries } from '../settings/entries.tsx';
import { Field } from '../settings/field.tsx';
import { Form, type Problems } from '../settings/form.tsx';
import type { Texts } from '../text.ts';
import { Select } from './case-form.tsx';
import { closeOnceKept, SourceFields, type TermsProps } from './source-fields.tsx';
import { areaMeant, areaName, extensionOf, extensionTexts, isExtension, type ExtensionTexts } from './terms-entry.ts';

const orderKinds = ['dispatch', 'handover'] as const;

const kindsText = (texts: Texts, { kinds }: Extension): string =>
  kinds.map((kind) => texts.t(`deadline.kind.${kind}`)).join(texts.t('list.and'));

function amountText(texts: Texts, { by }: Extension, zone: string): string {
  if ('hours' in by) return texts.t('terms.more.hours', { hours: by.hours });
  if ('days' in by) return texts.t('terms.more.days', { count: by.days });
  return texts.t('terms.more.until', { at: texts.time({ at: by.until, zone }) });
}

/** More time that was announced: which orders, how much, and where it is written. */
export function Extensions({ texts, model, now, actions }: TermsProps): ReactElement {
  const { extensions, zone } = model;
  return (
    <section className="card" aria-labelledby="terms-extensions">
      <h2 id="terms-extensions">{texts.t('terms.extensions')}</h2>
      <p className="hint">{texts.t('terms.extensions.help')}</p>
      <Entries
        texts={texts}
        items={extensions}
        add={texts.t('terms.extensions.add')}
        idOf={({ id }) => id}
        nameOf={({ source }) => source.entered}
        linesOf={(one) => (
          <>
            <span className="hint">
              {kindsText(texts, one)} · {amountText(texts, one, zone)}
              {one.area !== undefined && ` · ${areaName(texts, one.area)}`}
            </span>
            <span className="hint">
              {texts.t('terms.orders', {
                from: texts.clock({ at: one.from, zone }),
                to: texts.time({ at: one.to, zone }),
              })}
            </span>
            {one.source.url !== undefined && (
              <a href={one.source.url} target="_blank" rel="noreferrer">
                {texts.t('terms.open')}
              </a>
            )}
          </>
        )}
        form={(one, close) => (
          <ExtensionForm {...{ texts, model, now, actions, one }} key={one?.id ?? 'new'} onClose={close} />
        )}
        onRemove={({ id }) => {
          void actions.removeExtension(id).catch(() => undefined);
        }}
      />
    </section>
  );
}

interface ExtensionFormProps extends TermsProps {
  readonly one: Extension | null;
  onClose(): void;
}

function ExtensionForm({ texts, model, now, actions, one, onClose }: ExtensionFormProps): ReactElement {
  const { zone, areas } = model;
  const [typed, setTyped] = useState<ExtensionTexts>(() => extensionTexts(texts, one, zone));
  const [problems, setProblems] = useState<Problems<keyof ExtensionTexts>>({});
  const change = (more: Partial<ExtensionTexts>): void => {
    setTyped({ ...typed, ...more });
  };
  const save = (): boolean => {
    const meant = { ...typed, area: areaMeant(texts, typed.area, areas) };
    const made = extensionOf(meant, { id: one?.id ?? actions.newId(), zone, now });
    setProblems(isExtension(made) ? {} : made);
    if (!isExtension(made)) return false;
    closeOnceKept(actions.saveExtension(made), onClose);
    return true;
  };
  const field = (
    name: 'from' | 'to' | 'until' | 'amount' | 'area',
    label: string,
    more: { readonly help?: string; readonly suggestions?: readonly string[] } = {},
  ): ReactElement => (
    <Field
      label={label}
      value={typed[name]}
      type={name === 'amount' || name === 'area' ? 'text' : 'datetime-local'}
      isNumber={name === 'amount'}
      problem={problems[name] && texts.t(problems[name])}
      {...more}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  return (
    <Form
      texts={texts}
      label={one ? texts.t('settings.edit.named', { name: one.source.entered }) : texts.t('terms.extensions.add')}
      problems={problems}
      onSave={save}
      onCancel={onClose}
    >
      <SourceFields texts={texts} typed={typed} problems={problems} onChange={change} />
      <fieldset className="kinds">
        <legend>{texts.t('terms.kinds')}</legend>
        {orderKinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={typed.kinds.includes(kind)}
              aria-invalid={problems.kinds !== undefined}
              onChange={(event) => {
                const { checked } = event.target;
                change({ kinds: orderKinds.filter((each) => (each === kind ? checked : typed.kinds.includes(each))) });
              }}
            />
            {texts.t(`deadline.kind.${kind}`)}
          </label>
        ))}
        {problems.kinds && <p className="problem">{texts.t(problems.kinds)}</p>}
      </fieldset>
      <div className="row">
        {field('from', texts.t('terms.from'))}
        {field('to', texts.t('terms.to'))}
      </div>
      <p className="hint">{texts.t('case.zone', { zone })}</p>
      <div className="row">
        <Select
          label={texts.t('terms.by')}
          value={typed.by}
          choices={(['hours', 'days', 'until'] as const).map((by) => [by, texts.t(`terms.by.${by}`)])}
          onChange={(by) => {
            change({ by });
          }}
        />
        {typed.by === 'until'
          ? field('until', texts.t('terms.until'))
          : field('amount', texts.t(`terms.amount.${typed.by}`))}
      </div>
      {field('area', texts.t('terms.area'), {
        help: texts.t('terms.area.help'),
        suggestions: areas.map((area) => areaName(texts, area)),
      })}
    </Form>
  );
}
