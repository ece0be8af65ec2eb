import { useState, type ReactElement } from 'react';
import './pickup.css';
import { Select } from './deadlines/case-form.tsx';
import { Areas } from './pickup/areas.tsx';
import { Erps } from './pickup/erps.tsx';
import { Labels } from './pickup/labels.tsx';
import type { PickupActions, PickupModel } from './pickup/model.ts';
import { Warehouses } from './pickup/warehouses.tsx';
import type { Texts } from './text.ts';
import type { Instant } from '../rules/time.ts';

const parts = ['warehouses', 'erps', 'labels', 'areas'] as const;
type Part = (typeof parts)[number];

interface PickupProps {
  readonly texts: Texts;
  /** Null: there is no shop yet. */
  readonly model: PickupModel | null;
  readonly now: Instant;
  /** Something could not be stored. */
  readonly failed: boolean;
  readonly actions: PickupActions;
}

/** The workbench's pickup: warehouses, ERP copies, labels, and where the provider comes. */
export function Pickup({ texts, model, now, failed, actions }: PickupProps): ReactElement {
  const [part, setPart] = useState<Part>('warehouses');
  const bodies = model && {
    warehouses: <Warehouses texts={texts} model={model} now={now} actions={actions} />,
    erps: <Erps key={model.shop} texts={texts} model={model} actions={actions} />,
    labels: <Labels key={model.shop} texts={texts} model={model} now={now} actions={actions} />,
    areas: <Areas texts={texts} model={model} actions={actions} />,
  };
  return (
    <div className="deadlines pickup">
      <div className="deadlines-head">
        <h1>{texts.t('pickup.title')}</h1>
        {model && (
          <nav aria-label={texts.t('pickup.title')}>
            {parts.map((each) => (
              <button
                key={each}
                type="button"
                className={each === part ? 'button button-main' : 'button'}
                aria-current={each === part ? 'true' : undefined}
                onClick={() => {
                  setPart(each);
                }}
              >
                {texts.t(`pickup.part.${each}`)}
              </button>
            ))}
          </nav>
        )}
      </div>
      <div role="alert">{failed && <p className="told told-bad">{texts.t('pickup.failed')}</p>}</div>
      {model && model.shops.length > 1 && (
        <div className="pickup-shop">
          <Select
            label={texts.t('settings.shop.pick')}
            value={model.shop}
            choices={model.shops.map(({ id, label }) => [id, label])}
            onChange={actions.pickShop}
          />
        </div>
      )}
      {model && model.damaged.length > 0 && (
        <details className="told told-bad">
          <summary>{texts.t('pickup.damaged', { count: model.damaged.length })}</summary>
          <p>{texts.t('pickup.damaged.what')}</p>
          <ul>
            {model.damaged.map(({ list, value }, index) => (
              <li key={`${list} ${String(index)}`}>
                <code>{JSON.stringify(value)}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      {bodies ? bodies[part] : <p className="nothing">{texts.t('pickup.noShop')}</p>}
    </div>
  );
}
