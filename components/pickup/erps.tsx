import { useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import { Comparison } from './comparison.tsx';
import { ErpForm } from './erp-form.tsx';
import type { PickupActions, PickupModel, ShownErp } from './model.ts';
import { warehouseName } from './words.ts';

interface ErpsProps {
  readonly texts: Texts;
  readonly model: PickupModel;
  readonly actions: PickupActions;
}

/** What other programs hold of the warehouses, compared with Seller Center. */
export function Erps({ texts, model, actions }: ErpsProps): ReactElement {
  /** Id of the copy that is edited; `new` while one is added. */
  const [edited, setEdited] = useState<string | null>(null);
  const { erps } = model;
  const close = (): void => {
    setEdited(null);
  };
  return (
    <div className="erps">
      {erps.length === 0 && edited === null && <p className="nothing">{texts.t('pickup.erp.none')}</p>}
      {erps.map((shown) =>
        edited === shown.one.id ? (
          <ErpForm key={shown.one.id} texts={texts} model={model} one={shown.one} actions={actions} onClose={close} />
        ) : (
          <Erp
            key={shown.one.id}
            texts={texts}
            model={model}
            shown={shown}
            actions={actions}
            onEdit={() => {
              setEdited(shown.one.id);
            }}
          />
        ),
      )}
      {edited === 'new' ? (
        <ErpForm texts={texts} model={model} one={null} actions={actions} onClose={close} />
      ) : erps.length >= model.most.erps ? (
        <p className="hint">{texts.t('pickup.full', { count: model.most.erps })}</p>
      ) : (
        <p>
          <button
            type="button"
            className={erps.length === 0 ? 'button button-main' : 'button'}
            data-action="add-erp"
            onClick={() => {
              setEdited('new');
            }}
          >
            {texts.t('pickup.erp.new')}
          </button>
        </p>
      )}
    </div>
  );
}

interface ErpProps extends ErpsProps {
  readonly shown: ShownErp;
  onEdit(): void;
}

function Erp({ texts, model, shown, actions, onEdit }: ErpProps): ReactElement {
  const { one, isConfirmed, compared, isMethodOff } = shown;
  const { id, name, warehouse, method, confirmedAt } = one;
  const state = model.warehouses.find((each) => each.one.name === warehouse)?.one.state;
  return (
    <article className="card erp" data-erp={id} data-confirmed={isConfirmed}>
      <h2>
        <span className="warehouse-name">{name}</span>
        <span className={`pickup-state ${isConfirmed ? 'pickup-active' : 'pickup-applied'}`}>
          {isConfirmed && confirmedAt !== null
            ? texts.t('pickup.erp.confirmed', { at: texts.clock({ at: confirmedAt, zone: model.sellerZone }) })
            : texts.t('pickup.erp.open')}
        </span>
      </h2>
      <p className="hint">{warehouseName(texts, warehouse)}</p>
      {isMethodOff && method !== null && state !== undefined && (
        <p className="told told-bad">
          {texts.t('pickup.erp.method.off', {
            erp: texts.t(`pickup.erp.method.${method}`),
            state: texts.t(`pickup.state.${state}`),
          })}
        </p>
      )}
      {compared === null ? (
        <p>{texts.t('pickup.erp.unseen')}</p>
      ) : (
        <Comparison texts={texts} compared={compared} copy={actions.copy} />
      )}
      <p className="form-buttons">
        {!isConfirmed && (
          <button
            type="button"
            className="button button-main"
            data-action="confirm-erp"
            onClick={() => {
              actions.confirmErp(id);
            }}
          >
            {texts.t('pickup.erp.confirm')}
          </button>
        )}
        <button type="button" className="button" aria-label={texts.t('settings.edit.named', { name })} onClick={onEdit}>
          {texts.t('settings.edit')}
        </button>
        <button
          type="button"
          className="button button-quiet"
          aria-label={texts.t('settings.remove.named', { name })}
          onClick={() => {
            actions.removeErp(id);
          }}
        >
          {texts.t('settings.remove')}
        </button>
      </p>
    </article>
  );
}
