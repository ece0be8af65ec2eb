import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { Case, CaseProblem } from '../../rules/deadlines/case.ts';
import { Field } from '../settings/field.tsx';
import { Form, type Problems } from '../settings/form.tsx';
import type { Texts } from '../text.ts';
import { caseOf, isCase, problemText, textsOf, type CaseField, type CaseTexts } from './case-entry.ts';
import type { CaseActions, CasesModel, Proposal } from './model.ts';
import { proposedTexts } from './proposal.ts';

interface CaseFormProps {
  readonly texts: Texts;
  readonly model: CasesModel;
  /** Null: a new one. */
  readonly one: Case | null;
  /** What a new one opens with, and becomes a case with. */
  readonly proposal: Proposal | null;
  readonly now: number;
  readonly actions: CaseActions;
  onClose(): void;
}

/** A notice as the seller enters it. What cannot be is refused with a sentence, and nothing typed is lost. */
export function CaseForm({ texts, model, one, proposal, now, actions, onClose }: CaseFormProps): ReactElement {
  const { zone } = model;
  const [typed, setTyped] = useState<CaseTexts>(() => (proposal ? proposedTexts(proposal, zone) : textsOf(one, zone)));
  const [problems, setProblems] = useState<Problems<CaseField>>({});
  const [refused, setRefused] = useState<readonly CaseProblem[]>([]);
  const change = (more: Partial<CaseTexts>): void => {
    setTyped({ ...typed, ...more });
  };
  const save = (): boolean => {
    const made = caseOf(typed, zone, one ?? { id: actions.newId(), events: [] }, now);
    if (!isCase(made)) {
      setProblems(made);
      return false;
    }
    setProblems({});
    // What went wrong later is told beside the case's history; here only the notice itself is judged.
    const wrong = actions.check(made).filter(({ event }) => event === null);
    setRefused(wrong);
    if (wrong.length > 0) return false;
    void actions
      .save(made)
      .then(() => proposal && actions.settle(proposal.key, 'added'))
      .then(onClose, () => undefined);
    return true;
  };
  const field = (
    name: CaseField | 'time',
    label: string,
    type: 'text' | 'date' | 'time' | 'datetime-local',
    help?: string,
  ) => (
    <Field
      label={label}
      type={type}
      value={typed[name]}
      {...(help === undefined ? {} : { help })}
      problem={name === 'time' ? undefined : problems[name] && texts.t(problems[name])}
      onChange={(value) => {
        change({ [name]: value });
      }}
    />
  );
  return (
    <Form
      texts={texts}
      label={one ? texts.t('case.edit.title', { name: one.name }) : texts.t('case.new.title')}
      problems={problems}
      onSave={save}
      onCancel={onClose}
    >
      <div role="alert">
        {refused.map((problem) => (
          <p className="problem" key={problem.problem}>
            {texts.t('case.noticeDate')}: {problemText(texts, problem, zone)}
          </p>
        ))}
      </div>
      {field('name', texts.t('case.name'), 'text', texts.t('case.name.help'))}
      <Select
        label={texts.t('case.behaviour')}
        value={typed.behaviour}
        choices={[
          ...model.behaviours.map((each) => [each, texts.t(`behaviour.${each}`)] as const),
          ['', texts.t('case.behaviour.else')],
        ]}
        onChange={(behaviour) => {
          change({ behaviour });
        }}
      />
      <div className="row">
        {field('date', texts.t('case.noticeDate'), 'date')}
        {field('time', texts.t('case.noticeTime'), 'time')}
      </div>
      <p className="hint">{texts.t('case.zone', { zone })}</p>
      <Measures texts={texts} model={model} typed={typed} onChange={change} />
      <div className="row">
        {field('points', texts.t('case.points'), 'text')}
        <Select
          label={texts.t('case.appealable')}
          value={typed.appealable}
          choices={(['unknown', 'yes', 'no'] as const).map((each) => [each, texts.t(`case.appealable.${each}`)])}
          onChange={(appealable) => {
            change({ appealable });
          }}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={typed.moneyPenalty}
          onChange={(event) => {
            change({ moneyPenalty: event.target.checked });
          }}
        />
        {texts.t('case.moneyPenalty')}
      </label>
      <div className="row">
        {field('ticket', texts.t('case.ticket'), 'datetime-local', texts.t('case.ticket.help'))}
        {one !== null && field('ticket2', texts.t('case.ticket2'), 'datetime-local')}
      </div>
      <div className="row">
        <Select
          label={texts.t('case.withheld')}
          value={typed.withheld}
          choices={(['none', 'running', 'unknown', 'ended'] as const).map((each) => [
            each,
            texts.t(`case.withheld.${each}`),
          ])}
          onChange={(withheld) => {
            change({ withheld });
          }}
        />
        {typed.withheld === 'ended' && field('endedAt', texts.t('case.withheld.endedAt'), 'datetime-local')}
      </div>
    </Form>
  );
}

interface MeasuresProps {
  readonly texts: Texts;
  readonly model: CasesModel;
  readonly typed: CaseTexts;
  onChange(more: Partial<CaseTexts>): void;
}

function Measures({ texts, model, typed, onChange }: MeasuresProps): ReactElement {
  return (
    <fieldset className="measures">
      <legend>{texts.t('case.measures')}</legend>
      {model.measures.map((measure) => (
        <label key={measure} className="check">
          <input
            type="checkbox"
            checked={typed.measures.includes(measure)}
            onChange={(event) => {
              const others = typed.measures.filter((each) => each !== measure);
              onChange({ measures: event.target.checked ? [...others, measure] : others });
            }}
          />
          {texts.t(`measure.${measure}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly (readonly [Value, ReactNode])[];
  onChange(value: Value): void;
}

export function Select<Value extends string>({ label, value, choices, onChange }: SelectProps<Value>): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value as Value);
        }}
      >
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
