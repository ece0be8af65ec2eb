import { useState, type ReactElement } from 'react';
import type { OrderKind } from '../../rules/deadlines/deadline.ts';
import type { OwnTerm } from '../../rules/deadlines/setting.ts';
import { Entries } from '../settings/entries.tsx';
import { Field } from '../settings/field.tsx';
import { Form, type Problems } from '../settings/form.tsx';
import { Select } from './case-form.tsx';
import { closeOnceKept, SourceFields, SourceLink, type TermsProps } from './source-fields.tsx';
import { acts, isTerm, termOf, termTexts, type TermTexts } from './terms-entry.ts';

/** How long a seller has, as the page says it: needed where nobody researched the market, and it counts before that. */
export function OwnTerms(props: TermsProps): ReactElement {
  const { texts, model } = props;
  return (
    <section className="card" aria-labelledby="terms-own">
      <h2 id="terms-own">{texts.t('terms.own')}</h2>
      <p className="hint">{texts.t('terms.own.help')}</p>
      {(['dispatch', 'handover'] as const).map((kind) => (
        <Own key={kind} {...props} kind={kind} term={model.terms.find((each) => each.kind === kind) ?? null} />
      ))}
    </section>
  );
}

interface OwnProps extends TermsProps {
  readonly kind: OrderKind;
  readonly term: OwnTerm | null;
}

function Own(props: OwnProps): ReactElement {
  const { texts, model, actions, kind, term } = props;
  const name = texts.t(`deadline.kind.${kind}`);
  const state = model.researched.includes(kind) ? 'known' : 'unknown';
  return (
    <>
      {term === null && (
        <p>
          <strong>{name}</strong> <span className="hint">{texts.t(`terms.own.${state}`)}</span>
        </p>
      )}
      <Entries
        texts={texts}
        items={term ? [term] : []}
        add={term ? null : texts.t('terms.own.add', { kind: name })}
        idOf={(one) => one.kind}
        nameOf={() => name}
        linesOf={({ by, act, source, zone }) => (
          <>
            <span className="hint">
              {'hours' in by ? texts.duration(by.hours) : texts.t('sum.days', { count: by.days })} ·{' '}
              {texts.t(`act.${act}`)}
              {zone !== undefined && ` · ${zone}`}
            </span>{' '}
            <SourceLink source={source} />
          </>
        )}
        form={(one, close) => <TermForm {...props} term={one} onClose={close} />}
        onRemove={() => {
          void actions.removeTerm(kind).catch(() => undefined);
        }}
      />
    </>
  );
}

interface TermFormProps extends OwnProps {
  onClose(): void;
}

function TermForm({ texts, model, actions, kind, term, onClose }: TermFormProps): ReactElement {
  const needsZone = !model.hasZone;
  const [typed, setTyped] = useState<TermTexts>(() => termTexts(term));
  const [problems, setProblems] = useState<Problems<keyof TermTexts>>({});
  const change = (more: Partial<TermTexts>): void => {
    setTyped({ ...typed, ...more });
  };
  const save = (): boolean => {
    const made = termOf(typed, kind, needsZone);
    setProblems(isTerm(made) ? {} : made);
    if (!isTerm(made)) return false;
    closeOnceKept(actions.saveTerm(made), onClose);
    return true;
  };
  const field = (name: 'amount' | 'zone', label: string, help?: string): ReactElement => (
    <Field
      label={label}
      value={typed[name]}
      isNumber={name === 'amount'}
      problem={problems[name] && texts.t(problems[name])}
      {...(help === undefined ? {} : { help })}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  return (
    <Form
      texts={texts}
      label={texts.t('terms.own.form', { kind: texts.t(`deadline.kind.${kind}`) })}
      problems={problems}
      onSave={save}
      onCancel={onClose}
    >
      <div className="row">
        <Select
          label={texts.t('terms.own.by')}
          value={typed.by}
          choices={(['hours', 'days'] as const).map((by) => [by, texts.t(`terms.own.by.${by}`)])}
          onChange={(by) => {
            change({ by });
          }}
        />
        {field('amount', texts.t(`terms.amount.${typed.by}`))}
      </div>
      <Select
        label={texts.t('terms.act')}
        value={typed.act}
        choices={acts.map((act) => [act, texts.t(`act.${act}`)])}
        onChange={(act) => {
          change({ act });
        }}
      />
      {needsZone && field('zone', texts.t('terms.zone'), texts.t('terms.zone.help'))}
      <SourceFields texts={texts} typed={typed} problems={problems} onChange={change} />
    </Form>
  );
}
