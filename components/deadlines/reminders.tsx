import { useId, type ReactElement } from 'react';
import type { DeadlineKind } from '../../rules/deadlines/deadline.ts';
import { day, hour, type Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { ReminderActions, RemindersModel } from './model.ts';
import { spanText } from './words.ts';

interface RemindersProps {
  readonly texts: Texts;
  readonly model: RemindersModel;
  readonly sellerZone: string;
  readonly actions: ReminderActions;
}

/** Longest first. */
const steps: readonly Instant[] = [7 * day, 3 * day, day, 3 * hour, hour];
const night = { from: '22:00', to: '08:00' };

/** Whether to be reminded at all, how long before each kind of deadline, and when never. */
export function Reminders({ texts, model, sellerZone, actions }: RemindersProps): ReactElement {
  const { on, isAllowed, quiet } = model;
  const id = useId();
  return (
    <div className="card reminders">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          onChange={(event) => {
            actions.switchOn(event.target.checked);
          }}
        />
        {texts.t('reminders.on')}
      </label>
      <p className="hint">{texts.t('reminders.on.help')}</p>
      <div role="status">{on && !isAllowed && <p className="told told-bad">{texts.t('reminders.refused')}</p>}</div>
      <h2 id={`${id}-ladder`}>{texts.t('reminders.ladder')}</h2>
      <LadderTable texts={texts} model={model} labelledBy={`${id}-ladder`} actions={actions} />
      <h2>{texts.t('reminders.quiet')}</h2>
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={quiet !== null}
          onChange={(event) => {
            actions.setQuiet(event.target.checked ? { ...night, zone: sellerZone } : null);
          }}
        />
        {texts.t('reminders.quiet.on')}
      </label>
      {quiet && (
        <p className="quiet">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {texts.t(`reminders.quiet.${end}`)}{' '}
              <input
                type="time"
                value={quiet[end]}
                onChange={({ target: { value } }) => {
                  if (/^\d\d:\d\d$/.test(value)) actions.setQuiet({ ...quiet, [end]: value });
                }}
              />
            </label>
          ))}
          <span className="hint">{texts.t('reminders.quiet.zone', { zone: quiet.zone })}</span>
        </p>
      )}
      <p className="hint">{texts.t('reminders.quiet.help')}</p>
    </div>
  );
}

interface LadderTableProps {
  readonly texts: Texts;
  readonly model: RemindersModel;
  readonly labelledBy: string;
  readonly actions: ReminderActions;
}

function LadderTable({ texts, model, labelledBy, actions }: LadderTableProps): ReactElement {
  const { kinds, ladders, defaultLadder } = model;
  const ladderOf = (kind: DeadlineKind): readonly Instant[] => ladders[kind] ?? defaultLadder;
  return (
    <table className="ladders" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{texts.t('timeline.filter.kind')}</th>
          {steps.map((step) => (
            <th key={step} scope="col">
              {texts.t('reminders.before', { span: spanText(texts, step) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{texts.t(`deadline.kind.${kind}`)}</th>
            {steps.map((step) => {
              const ladder = ladderOf(kind);
              const isOn = ladder.includes(step);
              return (
                <td key={step}>
                  <input
                    type="checkbox"
                    checked={isOn}
                    aria-label={texts.t('reminders.step', {
                      kind: texts.t(`deadline.kind.${kind}`),
                      span: spanText(texts, step),
                    })}
                    onChange={() => {
                      actions.setLadder(kind, isOn ? ladder.filter((one) => one !== step) : [...ladder, step]);
                    }}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
