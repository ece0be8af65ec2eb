import type { ReactElement } from 'react';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { PickupModel, WarehouseActions } from './model.ts';
import { Warehouse } from './warehouse.tsx';

interface WarehousesProps {
  readonly texts: Texts;
  readonly model: PickupModel;
  readonly now: Instant;
  readonly actions: WarehouseActions;
}

export function Warehouses({ texts, model, now, actions }: WarehousesProps): ReactElement {
  if (model.warehouses.length === 0) return <p className="nothing">{texts.t('pickup.nothing')}</p>;
  return (
    <div className="warehouses">
      {model.warehouses.map((shown) => (
        <Warehouse
          key={shown.one.name}
          texts={texts}
          shown={shown}
          now={now}
          sellerZone={model.sellerZone}
          actions={actions}
        />
      ))}
    </div>
  );
}
