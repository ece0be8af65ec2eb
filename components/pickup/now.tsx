import type { ReactElement } from 'react';
import '../pickup.css';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import { WhomToCall } from './call.tsx';
import type { ShownWarehouse, WarehouseActions } from './model.ts';
import { Questions } from './saved.tsx';
import { Steps } from './steps.tsx';
import { AuditClock, PickupStateMark } from './warehouse.tsx';
import { warehouseName } from './words.ts';

interface NowProps {
  readonly texts: Texts;
  /** Those that ask something of the seller: `isOpen`. */
  readonly warehouses: readonly ShownWarehouse[];
  readonly now: Instant;
  readonly sellerZone: string;
  readonly actions: WarehouseActions;
  onAll(): void;
}

/** Something runs, is asked, or is left to do. */
export const isOpen = ({ one, auditDue, steps, erps }: ShownWarehouse): boolean =>
  one.unconfirmed !== null ||
  auditDue !== null ||
  steps.length > 0 ||
  (one.savedAt !== null && erps.some(({ isConfirmed }) => !isConfirmed));

/** The popup's pickup part: what is asked, the clock, what is left to do. Nothing where nothing is. */
export function PickupNow({ texts, warehouses, now, sellerZone, actions, onAll }: NowProps): ReactElement | null {
  if (warehouses.length === 0) return null;
  return (
    <section className="pickup-now" aria-label={texts.t('pickup.now')}>
      <h2>
        {texts.t('pickup.now')}
        <button type="button" className="link" data-action="pickup" onClick={onAll}>
          {texts.t('pickup.now.all')}
        </button>
      </h2>
      {warehouses.map((shown) => {
        const { one, auditDue, call, erps } = shown;
        const isOver = auditDue !== null && auditDue <= now;
        return (
          <article key={one.name} data-warehouse={one.name} data-pickup={one.state}>
            <h3>
              {warehouseName(texts, one.name)}
              <PickupStateMark texts={texts} state={one.state} />
            </h3>
            <Questions texts={texts} shown={shown} sellerZone={sellerZone} actions={actions} />
            {auditDue !== null && <AuditClock texts={texts} due={auditDue} now={now} sellerZone={sellerZone} />}
            {(one.state === 'outside' || one.state === 'rejected') && <p>{texts.t(`pickup.next.${one.state}`)}</p>}
            {isOver && call && <WhomToCall texts={texts} call={call} now={now} sellerZone={sellerZone} />}
            {!one.unconfirmed && <Steps texts={texts} shown={shown} actions={actions} />}
            {!one.unconfirmed &&
              erps
                .filter(({ isConfirmed }) => !isConfirmed)
                .map(({ one: { id, name } }) => (
                  <p key={id} className="erp-open">
                    {texts.t('pickup.now.erp', { name })}
                    <button
                      type="button"
                      className="button"
                      data-action="confirm-erp"
                      onClick={() => {
                        actions.confirmErp(id);
                      }}
                    >
                      {texts.t('pickup.erp.confirm')}
                    </button>
                  </p>
                ))}
          </article>
        );
      })}
    </section>
  );
}
