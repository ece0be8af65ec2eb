import { useState, type ReactElement } from 'react';
import type { AddedSwitch } from '../../rules/deadlines/setting.ts';
import { Entries } from '../settings/entries.tsx';
import { Field } from '../settings/field.tsx';
import { Form, type Problems } from '../settings/form.tsx';
import type { TermsModel } from './model.ts';
import { closeOnceKept, SourceFields, SourceLink, type TermsProps } from './source-fields.tsx';
import { areaMeant, areaName, isSameSwitch, isSwitch, switchOf, switchTexts, type SwitchTexts } from './terms-entry.ts';

const idOf = ({ area, on }: AddedSwitch): string => `${area} ${on ?? ''}`;

/** Changes of the pickup provider: those a source tells of, and those the seller was told of. */
export function Switches(props: TermsProps): ReactElement {
  const { texts, model, actions } = props;
  return (
    <section className="card" aria-labelledby="terms-switches">
      <h2 id="terms-switches">{texts.t('terms.switches')}</h2>
      <p className="hint">{texts.t('terms.switches.help')}</p>
      {model.known.length > 0 && (
        <ul className="entries">
          {model.known.map((one) => (
            <Known key={`${one.area} ${one.on ?? one.from ?? ''}`} {...props} one={one} />
          ))}
        </ul>
      )}
      <Entries
        texts={texts}
        items={model.switches}
        add={texts.t('terms.switches.add')}
        idOf={idOf}
        nameOf={({ area, on }) =>
          texts.t('terms.switch.named', { area: areaName(texts, area), date: texts.day(on ?? '') })
        }
        linesOf={({ days, source }) => (
          <>
            <span className="hint">{texts.t('terms.more.days', { count: days })}</span> <SourceLink source={source} />
          </>
        )}
        form={(one, close) => <SwitchForm {...props} key={one ? idOf(one) : 'new'} one={one} onClose={close} />}
        onRemove={(one) => {
          void actions.removeSwitch(one).catch(() => undefined);
        }}
      />
    </section>
  );
}

interface KnownProps extends TermsProps {
  readonly one: TermsModel['known'][number];
}

/** A researched switch; where nobody found out the day, the seller may say it. */
function Known(props: KnownProps): ReactElement {
  const { texts, model, one } = props;
  const [isAsked, setAsked] = useState(false);
  const { area, on, from = '', to = '', days } = one;
  const name = areaName(texts, area);
  const source = texts.source(one.source);
  const isSettled = on === null && model.switches.some((added) => added.area === area);
  const when =
    on === null
      ? texts.t('terms.switch.between', { from: texts.day(from), to: texts.day(to) })
      : texts.t('terms.switch.on', { date: texts.day(on) });
  return (
    <li>
      <div className="entry">
        <p>
          <strong>{name}</strong>
          <span className="hint">
            {when} · {texts.t('terms.more.days', { count: days })}
          </span>
          <span className="hint">
            {source?.url === undefined ? (
              source?.title
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {source.title}
              </a>
            )}
            {source && ` · ${source.about}`}
          </span>
          {isSettled && <span className="hint">{texts.t('terms.switch.settled')}</span>}
        </p>
        {on === null && !isSettled && !isAsked && (
          <button
            type="button"
            className="button"
            aria-label={texts.t('terms.switch.ask.named', { area: name })}
            onClick={() => {
              setAsked(true);
            }}
          >
            {texts.t('terms.switch.ask')}
          </button>
        )}
      </div>
      {isAsked && (
        <SwitchForm
          {...props}
          one={null}
          given={{ area, days }}
          onClose={() => {
            setAsked(false);
          }}
        />
      )}
    </li>
  );
}

interface SwitchFormProps extends TermsProps {
  readonly one: AddedSwitch | null;
  /** What a new one begins with. */
  readonly given?: Partial<AddedSwitch>;
  onClose(): void;
}

function SwitchForm({ texts, model, now, actions, one, given, onClose }: SwitchFormProps): ReactElement {
  const { areas, switches } = model;
  const [typed, setTyped] = useState<SwitchTexts>(() => switchTexts(texts, one ?? given ?? null));
  const [problems, setProblems] = useState<Problems<keyof SwitchTexts>>({});
  const change = (more: Partial<SwitchTexts>): void => {
    setTyped({ ...typed, ...more });
  };
  const save = (): boolean => {
    const others = switches.filter((other) => one === null || !isSameSwitch(other, one));
    const made = switchOf({ ...typed, area: areaMeant(texts, typed.area, areas) }, others, now);
    setProblems(isSwitch(made) ? {} : made);
    if (!isSwitch(made)) return false;
    closeOnceKept(actions.saveSwitch(made, one), onClose);
    return true;
  };
  const field = (name: 'area' | 'on' | 'days', suggestions?: readonly string[]): ReactElement => (
    <Field
      label={texts.t(`terms.switch.${name}.label`)}
      value={typed[name]}
      type={name === 'on' ? 'date' : 'text'}
      isNumber={name === 'days'}
      problem={problems[name] && texts.t(problems[name])}
      {...(suggestions ? { suggestions } : {})}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  const name = areaName(texts, one?.area ?? given?.area ?? '');
  return (
    <Form
      texts={texts}
      label={name === '' ? texts.t('terms.switches.add') : texts.t('terms.switch.form', { area: name })}
      problems={problems}
      onSave={save}
      onCancel={onClose}
    >
      <div className="row">
        {field(
          'area',
          areas.map((area) => areaName(texts, area)),
        )}
        {field('on')}
        {field('days')}
      </div>
      <SourceFields texts={texts} typed={typed} problems={problems} onChange={change} />
    </Form>
  );
}
