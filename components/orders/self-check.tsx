import { useId, type ReactElement } from 'react';
import './orders.css';
import type { Texts } from '../text.ts';
import { CheckView } from './check-view.tsx';
import type { SelfCheckActions, SelfCheckModel } from './model.ts';
import { OwnForm } from './own-form.tsx';
import { Proofs } from './proofs.tsx';

interface SelfCheckProps {
  readonly texts: Texts;
  readonly model: SelfCheckModel;
  readonly actions: SelfCheckActions;
}

/** What the platform may ask about in the orders that were imported last, and what to collect for it now. */
export function SelfCheck({ texts, model, actions }: SelfCheckProps): ReactElement {
  const id = useId();
  const { last, checklist, own, hub, canRepeat, isBroken } = model;
  const checks = last?.checks ?? [];
  const first = checks.find(({ groups }) => groups.some(({ isCollected }) => !isCollected));
  const elsewhere = checks.filter(({ state }) => state === 'none');
  return (
    <section className="card self-check" aria-labelledby={`${id}-title`} data-testid="self-check">
      <h2 id={`${id}-title`}>{texts.t('orders.title')}</h2>
      <p className="hint">{texts.t('orders.what')}</p>
      <Run texts={texts} model={model} actions={actions} />
      <div role="alert">{isBroken && <p className="problem">{texts.t('orders.broken')}</p>}</div>
      {last === null && model.run === null && <p>{texts.t('orders.first')}</p>}
      {last !== null && (
        <>
          <p data-testid="self-check-done" data-orders={last.orders}>
            {checkedText(texts, last, model.zone)}{' '}
            {canRepeat && (
              <button type="button" className="link" onClick={actions.again}>
                {texts.t('orders.again')}
              </button>
            )}
          </p>
          <ul className="order-checks">
            {checks
              .filter(({ state }) => state !== 'none')
              .map((check) => (
                <CheckView key={check.check} texts={texts} check={check} isFirst={check === first} actions={actions} />
              ))}
          </ul>
          {elsewhere.length > 0 && (
            <p className="hint">
              {texts.t('orders.elsewhere', {
                checks: elsewhere.map(({ check }) => texts.rule(check)).join(texts.t('orders.comma')),
              })}
            </p>
          )}
        </>
      )}
      <details>
        <summary>{texts.t('orders.unseen')}</summary>
        <p className="hint">{texts.t('orders.unseen.what')}</p>
        {checklist.map(({ behaviour, proofs }) => (
          <div key={behaviour}>
            <h3>{texts.t(`behaviour.${behaviour}`)}</h3>
            <Proofs texts={texts} proofs={proofs} />
          </div>
        ))}
      </details>
      <details>
        <summary>{texts.t('orders.own')}</summary>
        <OwnForm texts={texts} own={own} hub={hub} onSave={actions.saveOwn} />
      </details>
    </section>
  );
}

function Run({ texts, model: { run }, actions }: SelfCheckProps): ReactElement {
  return (
    <div role="status">
      {run?.state === 'running' && (
        <div className="self-check-run">
          <progress max={1} value={run.share} aria-label={texts.t('orders.running.label')} />
          <span className="hint">{texts.t('orders.running', { count: run.orders })}</span>
          <button type="button" className="button" onClick={actions.cancel}>
            {texts.t('orders.cancel')}
          </button>
        </div>
      )}
      {(run?.state === 'failed' || run?.state === 'cancelled') && <p>{texts.t(`orders.${run.state}`)}</p>}
    </div>
  );
}

function checkedText(texts: Texts, last: NonNullable<SelfCheckModel['last']>, zone: string): string {
  const { orders, from, to, checkedAt } = last;
  if (from === null || to === null) return texts.t('orders.done.none');
  return texts.t('orders.done', {
    count: orders,
    from: { at: from, zone, as: 'day' },
    to: { at: to, zone, as: 'day' },
    at: { at: checkedAt, zone },
  });
}
