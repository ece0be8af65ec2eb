import type { ReactElement } from 'react';
import type { Instant } from '../../rules/time.ts';
import { leftText } from '../deadlines/words.ts';
import type { Texts } from '../text.ts';
import { WhomToCall } from './call.tsx';
import type { ShownWarehouse, WarehouseActions } from './model.ts';
import { Questions } from './saved.tsx';
import { Steps } from './steps.tsx';
import { Tell } from './tell.tsx';
import { happenedText, warehouseName } from './words.ts';

interface WarehouseProps {
  readonly texts: Texts;
  readonly shown: ShownWarehouse;
  readonly now: Instant;
  readonly sellerZone: string;
  readonly actions: WarehouseActions;
}

/** One warehouse: how its pickup stands, what runs, what is to be done, whom to call, and what happened so far. */
export function Warehouse({ texts, shown, now, sellerZone, actions }: WarehouseProps): ReactElement {
  const { one, since, auditDue, call } = shown;
  const { name, state, restrictedSince } = one;
  return (
    <article className="card warehouse" data-warehouse={name} data-pickup={state}>
      <h2>
        <span className="warehouse-name">{warehouseName(texts, name)}</span>
        <PickupStateMark texts={texts} state={state} />
      </h2>
      {since !== null && (
        <p className="hint">{texts.t('pickup.since', { at: texts.clock({ at: since, zone: sellerZone }) })}</p>
      )}
      {restrictedSince !== null && (
        <p className="told told-bad">
          {texts.t('pickup.restricted', { at: texts.clock({ at: restrictedSince, zone: sellerZone }) })}
        </p>
      )}
      <Questions texts={texts} shown={shown} sellerZone={sellerZone} actions={actions} />
      {auditDue !== null && <AuditClock texts={texts} due={auditDue} now={now} sellerZone={sellerZone} />}
      <p>{texts.t(`pickup.next.${state}`)}</p>
      <Steps texts={texts} shown={shown} actions={actions} />
      {call && <WhomToCall texts={texts} call={call} now={now} sellerZone={sellerZone} />}
      <Tell texts={texts} shown={shown} actions={actions} />
      {one.history.length > 0 && (
        <details className="happened">
          <summary>{texts.t('pickup.history', { count: one.history.length })}</summary>
          <ol>
            {one.history.toReversed().map((line, index) => (
              <li key={one.history.length - index}>
                <span className="hint">{texts.clock({ at: line.at, zone: sellerZone })}</span>{' '}
                {happenedText(texts, line)}
                <span className="hint"> · {texts.t(`pickup.state.${line.state}`)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
}

/** The state as a word; its colour says nothing that the word does not. */
export const PickupStateMark = ({
  texts,
  state,
}: {
  readonly texts: Texts;
  readonly state: ShownWarehouse['one']['state'];
}): ReactElement => <span className={`pickup-state pickup-${state}`}>{texts.t(`pickup.state.${state}`)}</span>;

interface ClockProps {
  readonly texts: Texts;
  readonly due: Instant;
  readonly now: Instant;
  readonly sellerZone: string;
}

/** The 24 hours for the provider's answer; once they are over, what to do. */
export function AuditClock({ texts, due, now, sellerZone }: ClockProps): ReactElement {
  const isOver = due <= now;
  return (
    <div
      className={`audit${isOver ? ' audit-over' : ''}`}
      data-deadline="pickup-audit"
      data-due={new Date(due).toISOString()}
    >
      <p>
        {texts.t('pickup.audit')} <strong>{leftText(texts, due, now)}</strong>{' '}
        <span className="hint">{texts.time({ at: due, zone: sellerZone })}</span>
      </p>
      {isOver && <p>{texts.t('pickup.audit.over')}</p>}
    </div>
  );
}
