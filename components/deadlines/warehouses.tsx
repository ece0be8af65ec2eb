import { useId, useState, type ReactElement } from 'react';
import { Form } from '../settings/form.tsx';
import { closeOnceKept, type TermsProps } from './source-fields.tsx';
import { areaMeant, areaName } from './terms-entry.ts';
import type { ShownWarehouse } from './model.ts';

const methods = ['', 'pickup', 'dropOff'] as const;

/** Exports name warehouses only: in which area each one is, and how its parcels leave, the seller says once. */
export function Warehouses(props: TermsProps): ReactElement {
  const { texts, model } = props;
  const { warehouses } = model;
  return (
    <section className="card" aria-labelledby="terms-warehouses">
      <h2 id="terms-warehouses">{texts.t('terms.warehouses')}</h2>
      <p className="hint">{texts.t('terms.warehouses.help')}</p>
      {warehouses === null && <p role="status">{texts.t('terms.warehouses.reading')}</p>}
      {warehouses === 'failed' && <p role="alert">{texts.t('terms.warehouses.failed')}</p>}
      {Array.isArray(warehouses) && warehouses.length === 0 && <p>{texts.t('terms.warehouses.none')}</p>}
      {Array.isArray(warehouses) && warehouses.length > 0 && (
        <Table {...props} key={model.shop} warehouses={warehouses as readonly ShownWarehouse[]} />
      )}
    </section>
  );
}

interface TableProps extends TermsProps {
  readonly warehouses: readonly ShownWarehouse[];
}

function Table({ texts, model, actions, warehouses }: TableProps): ReactElement {
  const id = useId();
  const { areas } = model;
  /** What was typed, by name of the warehouse. */
  const [typed, setTyped] = useState<Readonly<Record<string, Partial<ShownWarehouse>>>>({});
  const present = warehouses.map((one) => ({ ...one, area: areaName(texts, one.area), ...typed[one.name] }));
  const change = (name: string, more: Partial<ShownWarehouse>): void => {
    setTyped({ ...typed, [name]: { ...typed[name], ...more } });
  };
  const save = (): boolean => {
    const meant = present.map((one) => ({ ...one, area: areaMeant(texts, one.area, areas) }));
    closeOnceKept(actions.saveWarehouses(meant), () => {
      setTyped({});
    });
    return true;
  };
  return (
    <Form texts={texts} label={texts.t('terms.warehouses')} problems={{}} onSave={save}>
      <datalist id={`${id}-areas`}>
        {areas.map((area) => (
          <option key={area} value={areaName(texts, area)} />
        ))}
      </datalist>
      <div className="terms-scroll">
        <table className="terms-table">
          <thead>
            <tr>
              {(['name', 'area', 'method'] as const).map((column) => (
                <th key={column} scope="col">
                  {texts.t(`terms.warehouse.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {present.map(({ name, area, method, isMet }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {!isMet && <span className="hint"> {texts.t('terms.warehouse.gone')}</span>}
                </th>
                <td>
                  <input
                    aria-label={texts.t('terms.warehouse.area.named', { name })}
                    list={`${id}-areas`}
                    maxLength={200}
                    autoComplete="off"
                    value={area}
                    onChange={(event) => {
                      change(name, { area: event.target.value });
                    }}
                  />
                </td>
                <td>
                  <select
                    aria-label={texts.t('terms.warehouse.method.named', { name })}
                    value={method}
                    onChange={(event) => {
                      change(name, { method: event.target.value as ShownWarehouse['method'] });
                    }}
                  >
                    {methods.map((each) => (
                      <option key={each} value={each}>
                        {texts.t(each === '' ? 'terms.method.unknown' : `terms.method.${each}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Form>
  );
}
