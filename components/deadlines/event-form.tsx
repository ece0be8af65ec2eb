import { useState, type ReactElement } from 'react';
import type { CaseEvent, CaseState } from '../../rules/deadlines/case.ts';
import { wallOf } from '../../rules/time.ts';
import { Field } from '../settings/field.tsx';
import type { Texts } from '../text.ts';
import { eventOf, problemText, type EventTexts } from './case-entry.ts';
import { Select } from './case-form.tsx';
import type { CaseActions, CasesModel, ShownCase } from './model.ts';

const types: readonly CaseEvent['type'][] = ['appealed', 'rejected', 'upheld', 'given-up'];

/** What most likely comes next. */
const likely = (state: CaseState['state'] | 'unreadable'): CaseEvent['type'] =>
  state === 'first-appealed' || state === 'second-appealed' ? 'rejected' : 'appealed';

interface EventFormProps {
  readonly texts: Texts;
  readonly model: CasesModel;
  readonly shown: ShownCase;
  readonly now: number;
  readonly actions: CaseActions;
}

/** What happened next. An entry that cannot be is refused with the reason, and stays as typed. */
export function EventForm({ texts, model, shown, now, actions }: EventFormProps): ReactElement {
  const { zone } = model;
  const { one, story } = shown;
  const [typed, setTyped] = useState<EventTexts>(() => ({
    type: likely(story.now.state),
    date: new Date(wallOf(now, zone)).toISOString().slice(0, 10),
    time: '',
  }));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const enter = (): void => {
    const event = eventOf(typed, zone, now);
    if (!event) {
      setRefused([texts.t('case.invalid.at')]);
      return;
    }
    const next = { ...one, events: [...one.events, event] };
    const wrong = actions
      .check(next)
      .filter((problem) => problem.event === one.events.length && problem.problem !== 'maybe-late');
    setRefused(wrong.map((problem) => problemText(texts, problem, zone)));
    if (wrong.length === 0) void actions.save(next).catch(() => undefined);
  };
  return (
    <form
      className="event-form"
      aria-label={texts.t('case.event')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <h4>{texts.t('case.event')}</h4>
      <Select
        label={texts.t('case.event.what')}
        value={typed.type}
        choices={types.map((type) => [type, texts.t(`case.event.${type}`)])}
        onChange={(type) => {
          setTyped({ ...typed, type });
        }}
      />
      {(['date', 'time'] as const).map((name) => (
        <Field
          key={name}
          type={name}
          label={texts.t(`case.event.${name}`)}
          value={typed[name]}
          onChange={(value) => {
            setTyped({ ...typed, [name]: value });
          }}
        />
      ))}
      <button type="submit" className="button button-main">
        {texts.t('case.event.enter')}
      </button>
      <div role="alert" className="event-refused">
        {refused.map((sentence) => (
          <p key={sentence} className="problem">
            {sentence}
          </p>
        ))}
      </div>
    </form>
  );
}
