import { useId, useMemo, useState, type ReactElement } from 'react';
import type { LabelScan } from '../../rules/pickup/record.ts';
import type { Waybills } from '../../rules/pickup/waybills.ts';
import { isoOf, dayNumber, wallOf, type Instant } from '../../rules/time.ts';
import { Select } from '../deadlines/case-form.tsx';
import { Field } from '../settings/field.tsx';
import type { Texts } from '../text.ts';
import { CopyButton } from './copy-button.tsx';
import type { BatchEntry, PickupActions, PickupModel } from './model.ts';
import { NumberEntry } from './number-entry.tsx';
import { FromExport } from './from-export.tsx';
import { Verdicts, verdictLines } from './verdicts.tsx';
import { warehouseName } from './words.ts';

interface LabelsProps {
  readonly texts: Texts;
  readonly model: PickupModel;
  readonly now: Instant;
  readonly actions: PickupActions;
}

type Numbers = Waybills['numbers'];

/** Numbers that are on the list stay where they are. */
function joined(before: Numbers, found: Numbers): Numbers {
  const known = new Set(before.map(({ tracking }) => tracking));
  return [...before, ...found.filter(({ tracking }) => !known.has(tracking))];
}

const dayOf = (at: Instant): string => isoOf(dayNumber(wallOf(at, 'Asia/Shanghai')));

/** Whether labels prove that the area's provider collects, number by number. */
export function Labels({ texts, model, now, actions }: LabelsProps): ReactElement {
  const only = model.warehouses.length === 1 ? (model.warehouses[0]?.one.name ?? '') : '';
  const [numbers, setNumbers] = useState<Numbers>([]);
  const [batch, setBatch] = useState<BatchEntry>({ method: null, hub: '', warehouse: only, on: dayOf(now) });
  const [found, setFound] = useState<Waybills | null>(null);
  const [isKept, setKept] = useState(false);
  const checked = useMemo(() => actions.checkLabels(numbers, batch), [actions, numbers, batch]);
  const again = found?.numbers.length === 1 && isKnown(numbers, found) ? found.numbers[0]?.tracking : undefined;
  return (
    <div className="labels">
      <p className="hint">{texts.t('label.help')}</p>
      <div className="card">
        <NumberEntry
          texts={texts}
          read={actions.readNumbers}
          onNumbers={(more) => {
            setNumbers(joined(numbers, more.numbers));
            setFound({ ...more, numbers: more.numbers.filter((one) => isKnown(numbers, { numbers: [one] })) });
            setKept(false);
          }}
        />
        <div role="status">
          {again !== undefined && <p className="hint">{texts.t('label.again', { number: again })}</p>}
          {found && found.rejected.length > 0 && (
            <p className="problem">
              {texts.t('label.rejected', {
                count: found.rejected.length,
                some: found.rejected
                  .slice(0, 3)
                  .map(({ text }) => text)
                  .join(texts.t('list.and')),
              })}
            </p>
          )}
          {found?.isCut && <p className="problem">{texts.t('label.cut')}</p>}
        </div>
        <FromExport
          texts={texts}
          read={actions.exported}
          onPick={({ warehouse, method, labels }) => {
            setNumbers(labels.map(({ tracking }) => ({ tracking, times: 1 })));
            const isListed = model.warehouses.some(({ one }) => one.name === warehouse);
            const newest = labels.at(-1)?.on ?? now;
            setBatch({ ...batch, method, warehouse: isListed ? warehouse : '', on: dayOf(newest) });
            setFound(null);
            setKept(false);
          }}
        />
        <Batch
          texts={texts}
          model={model}
          batch={batch}
          onChange={(next) => {
            setBatch(next);
            setKept(false);
          }}
        />
      </div>
      {numbers.length === 0 ? (
        <p className="nothing">{texts.t('label.none')}</p>
      ) : (
        <>
          <p className="labels-bar">
            <strong>{texts.t('label.count', { count: numbers.length })}</strong>
            <CopyButton texts={texts} text={verdictLines(texts, checked)} copy={actions.copy}>
              {texts.t('label.copy')}
            </CopyButton>
            <button
              type="button"
              className="button"
              data-action="keep-scan"
              disabled={isKept}
              onClick={() => {
                actions.keepScan(checked, batch).then(
                  () => {
                    setKept(true);
                  },
                  () => undefined,
                );
              }}
            >
              {texts.t('label.keep')}
            </button>
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                setNumbers([]);
                setFound(null);
                setKept(false);
              }}
            >
              {texts.t('label.clear')}
            </button>
            <span className="hint" role="status">
              {isKept && texts.t('label.kept')}
            </span>
          </p>
          <Verdicts
            texts={texts}
            checked={checked}
            onRemove={(tracking) => {
              setNumbers(numbers.filter((one) => one.tracking !== tracking));
              setKept(false);
            }}
          />
        </>
      )}
      <Scans texts={texts} scans={model.scans} zone={model.sellerZone} />
    </div>
  );
}

const isKnown = (numbers: Numbers, { numbers: some }: Pick<Waybills, 'numbers'>): boolean =>
  some.every(({ tracking }) => numbers.some((one) => one.tracking === tracking));

interface BatchProps {
  readonly texts: Texts;
  readonly model: PickupModel;
  readonly batch: BatchEntry;
  onChange(batch: BatchEntry): void;
}

/** What all labels of the batch show, asked once. */
function Batch({ texts, model, batch, onChange }: BatchProps): ReactElement {
  const id = useId();
  return (
    <fieldset className="batch">
      <legend>{texts.t('label.batch')}</legend>
      <Select
        label={texts.t('label.method')}
        value={batch.method ?? 'unknown'}
        choices={(['unknown', 'pickup', 'dropOff'] as const).map((each) => [each, texts.t(`label.method.${each}`)])}
        onChange={(method) => {
          onChange({ ...batch, method: method === 'unknown' ? null : method });
        }}
      />
      <div className="field">
        <label htmlFor={id}>{texts.t('label.hub')}</label>
        <input
          id={id}
          value={batch.hub}
          list={`${id}-hubs`}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            onChange({ ...batch, hub: event.target.value });
          }}
        />
        <datalist id={`${id}-hubs`}>
          {model.hubs.map((hub) => (
            <option key={hub} value={hub} />
          ))}
        </datalist>
        <p className="hint" id={`${id}-help`}>
          {texts.t('label.hub.help')}
        </p>
      </div>
      {model.warehouses.length > 0 && (
        <Select
          label={texts.t('label.warehouse')}
          value={batch.warehouse}
          choices={[
            ['', texts.t('label.warehouse.none')],
            ...model.warehouses
              .filter(({ one }) => one.name !== '')
              .map(({ one }) => [one.name, warehouseName(texts, one.name)] as const),
          ]}
          onChange={(warehouse) => {
            onChange({ ...batch, warehouse });
          }}
        />
      )}
      <Field
        label={texts.t('label.on')}
        type="date"
        value={batch.on}
        onChange={(on) => {
          onChange({ ...batch, on });
        }}
      />
    </fieldset>
  );
}

interface ScansProps {
  readonly texts: Texts;
  readonly scans: readonly LabelScan[];
  readonly zone: string;
}

function Scans({ texts, scans, zone }: ScansProps): ReactElement | null {
  if (scans.length === 0) return null;
  return (
    <details className="scans">
      <summary>{texts.t('label.scans')}</summary>
      <ul>
        {scans.toReversed().map(({ at, count: total, proven, unproven, contradicted }) => (
          <li key={at}>
            {texts.t('label.scan', { at: texts.clock({ at, zone }), total, proven, unproven, contradicted })}
          </li>
        ))}
      </ul>
    </details>
  );
}
