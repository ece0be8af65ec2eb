import { Printer } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Case, CaseEvent, CaseStory } from '../../rules/deadlines/case.ts';
import { Confirm } from '../history/confirm.tsx';
import type { Texts } from '../text.ts';
import { problemText } from './case-entry.ts';
import { EventForm } from './event-form.tsx';
import { Evidence } from './evidence.tsx';
import { Reckoning } from './explained.tsx';
import type { CaseActions, CasesModel, ShownCase } from './model.ts';
import { leftText } from './words.ts';

/** Where a case stands, in one sentence. */
export function stateText(texts: Texts, { now: state }: CaseStory, zone: string, now: number): string {
  if (state.state === 'final') {
    return texts.t(`case.state.final.${state.why}`, { date: texts.date({ at: state.at, zone }) });
  }
  if (!('deadline' in state)) {
    return 'at' in state
      ? texts.t(`case.state.${state.state}`, { date: texts.date({ at: state.at, zone }) })
      : texts.t('case.state.unreadable');
  }
  const { due, zone: own } = state.deadline;
  const left =
    due === null
      ? texts.t('case.until.unknown')
      : texts.t('case.until', { due: texts.time({ at: due, zone: own ?? zone }), left: leftText(texts, due, now) });
  return texts.t(`case.state.${state.state}`, { left });
}

interface CaseViewProps {
  readonly texts: Texts;
  readonly model: CasesModel;
  readonly shown: ShownCase;
  readonly now: number;
  readonly actions: CaseActions;
  onEdit(): void;
  onPrint(): void;
}

/** One case: where it stands, what happened, what was done to the shop, what runs out, and the evidence. */
export function CaseView({ texts, model, shown, now, actions, onEdit, onPrint }: CaseViewProps): ReactElement {
  const { one, story } = shown;
  const { zone } = model;
  const save = (changed: Case): void => {
    void actions.save(changed).catch(() => undefined);
  };
  return (
    <article className="card case" aria-label={one.name}>
      <div className="case-head">
        <h2>{one.name}</h2>
        <button type="button" className="button" onClick={onEdit}>
          {texts.t('case.edit')}
        </button>
        <button type="button" className="button" onClick={onPrint}>
          <Printer size={14} aria-hidden />
          {texts.t('case.dossier')}
        </button>
        <Confirm
          texts={texts}
          label={texts.t('case.remove')}
          question={texts.t('case.remove.ask', { name: one.name })}
          onConfirm={() => {
            void actions.remove(one.id).catch(() => undefined);
          }}
        />
      </div>
      <p className="case-state" role="status">
        {stateText(texts, story, zone, now)}
      </p>
      <p className="hint">
        {one.behaviour === null ? texts.t('case.behaviour.else') : texts.t(`behaviour.${one.behaviour}`)}
        {one.points !== undefined && ` · ${texts.t('case.points.given', { count: one.points })}`}
      </p>
      <div className="case-parts">
        <section aria-label={texts.t('case.history')}>
          <h3>{texts.t('case.history')}</h3>
          <Steps texts={texts} shown={shown} zone={zone} />
          <Entered texts={texts} shown={shown} zone={zone} onSave={save} />
          <EventForm key={one.events.length} texts={texts} model={model} shown={shown} now={now} actions={actions} />
        </section>
        <section aria-label={texts.t('case.deadlines')}>
          <h3>{texts.t('case.deadlines')}</h3>
          {story.deadlines.map((deadline) => (
            <div
              key={deadline.id}
              className="case-deadline"
              data-deadline={deadline.kind}
              {...(deadline.due === null ? {} : { 'data-due': new Date(deadline.due).toISOString() })}
            >
              <p className="deadline-kind">{texts.t(`deadline.kind.${deadline.kind}`)}</p>
              <Reckoning texts={texts} deadline={deadline} />
            </div>
          ))}
          {story.measures.length > 0 && <h3>{texts.t('case.applied')}</h3>}
          <ul className="measures-list">
            {story.measures.map(({ measure, liftedAt }) => (
              <li key={measure}>
                {texts.t(`measure.${measure}`)} ·{' '}
                <span className={liftedAt === null ? 'word-warning' : 'mark-pass'}>
                  {liftedAt === null
                    ? texts.t('case.stands')
                    : texts.t('case.lifted', { date: texts.date({ at: liftedAt, zone }) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Evidence texts={texts} shown={shown} onSave={save} />
    </article>
  );
}

interface StepsProps {
  readonly texts: Texts;
  readonly shown: ShownCase;
  readonly zone: string;
}

/** Moments of which only the day is known. */
const daysOf = ({ notice, events }: Case): ReadonlySet<number> =>
  new Set([notice, ...events].filter((each) => 'hasHour' in each && !each.hasHour).map(({ at }) => at));

export function Steps({ texts, shown: { one, story }, zone }: StepsProps): ReactElement {
  const days = daysOf(one);
  return (
    <ol className="case-steps">
      {story.steps.map(({ at, what }) => (
        <li key={`${what} ${String(at)}`}>
          <span className="case-date">{days.has(at) ? texts.date({ at, zone }) : texts.clock({ at, zone })}</span>{' '}
          {texts.t(`case.step.${what}`)}
        </li>
      ))}
    </ol>
  );
}

interface EnteredProps {
  readonly texts: Texts;
  readonly shown: ShownCase;
  readonly zone: string;
  onSave(one: Case): void;
}

/** What was entered: each can be taken out again, and one that cannot be says why it does not count. */
function Entered({ texts, shown, zone, onSave }: EnteredProps): ReactElement | null {
  const { one, story } = shown;
  if (one.events.length === 0 && story.problems.length === 0) return null;
  const problemsOf = (index: number | null): string[] =>
    story.problems.filter(({ event }) => event === index).map((problem) => problemText(texts, problem, zone));
  const days = daysOf(one);
  const named = ({ type, at }: CaseEvent): { what: string; date: string } => ({
    what: texts.t(`case.event.${type}`),
    date: days.has(at) ? texts.date({ at, zone }) : texts.clock({ at, zone }),
  });
  return (
    <ul className="entries">
      {problemsOf(null).map((sentence) => (
        <li key={sentence} className="problem">
          {sentence}
        </li>
      ))}
      {one.events.map((event, index) => {
        const problems = problemsOf(index);
        const { what, date } = named(event);
        return (
          <li key={`${event.type} ${String(event.at)} ${String(index)}`} className="case-event">
            <span>
              {what} · {date}
              {problems.map((sentence) => (
                <span key={sentence} className="problem">
                  {sentence}
                </span>
              ))}
            </span>
            <button
              type="button"
              className="link"
              aria-label={texts.t('case.event.remove', { what, date })}
              onClick={() => {
                onSave({ ...one, events: one.events.filter((other) => other !== event) });
              }}
            >
              {texts.t('case.event.remove.short')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
