import { useId, useMemo, useState, type ReactElement } from 'react';
import type { TextKey, Texts } from '../text.ts';
import { EntryList } from './entry-list.tsx';
import type { CalendarActions, EntriesProps, TimelineEntry } from './model.ts';
import { everything, filtered, keyOf, states, valuesOf, type Filter } from './shown.ts';
import { Told, useDeeds } from './told.tsx';
import { whoseText } from './words.ts';

interface TimelineProps extends EntriesProps {
  readonly calendar: CalendarActions;
}

/** Everything that runs out, by day, with filters; all of it or what is ticked goes into a calendar file. */
export function Timeline(props: TimelineProps): ReactElement {
  const { texts, entries, now, calendar, actions } = props;
  const [filter, setFilter] = useState(everything);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const deeds = useDeeds(texts, actions);
  const shown = useMemo(() => filtered(entries, filter, now), [entries, filter, now]);
  const picked = useMemo(() => shown.filter((entry) => chosen.has(keyOf(entry))), [shown, chosen]);
  const choose = (entry: TimelineEntry): void => {
    const key = keyOf(entry);
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <>
      {entries.length > 0 && (
        <div className="timeline-bar">
          <Filters texts={texts} entries={entries} filter={filter} onFilter={setFilter} />
          <CalendarButton texts={texts} all={shown} picked={picked} calendar={calendar} />
        </div>
      )}
      <Told texts={texts} deeds={deeds} />
      {shown.length === 0 ? (
        <p className="nothing">{texts.t(entries.length === 0 ? 'timeline.nothing' : 'timeline.nothing.filtered')}</p>
      ) : (
        <EntryList {...props} entries={shown} chosen={chosen} deeds={deeds} onChoose={choose} />
      )}
    </>
  );
}

interface FiltersProps {
  readonly texts: Texts;
  readonly entries: readonly TimelineEntry[];
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

function Filters({ texts, entries, filter, onFilter }: FiltersProps): ReactElement {
  const values = useMemo(
    () => ({
      kind: valuesOf(entries, ({ deadline }) => deadline.kind).map((kind) => ({
        value: kind,
        label: texts.t(`deadline.kind.${kind}` as TextKey),
      })),
      shop: [...new Map(entries.map((entry) => [entry.shop, entry]))].map(([value, { shopLabel, market }]) => ({
        value,
        label: shopLabel === market ? whoseText(texts, market, shopLabel) : shopLabel,
      })),
      state: states.map((state) => ({ value: state, label: texts.t(`timeline.state.${state}`) })),
      market: valuesOf(entries, ({ market }) => market).map((value) => ({ value, label: texts.market(value) })),
    }),
    [entries, texts],
  );
  return (
    <div className="filters" role="group" aria-label={texts.t('timeline.filters')}>
      {(['kind', 'shop', 'market', 'state'] as const).map((name) => (
        <Choice
          key={name}
          label={texts.t(`timeline.filter.${name}`)}
          all={texts.t('timeline.filter.all')}
          value={filter[name]}
          choices={values[name]}
          onChange={(value) => {
            onFilter({ ...filter, [name]: value });
          }}
        />
      ))}
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={filter.done}
          onChange={(event) => {
            onFilter({ ...filter, done: event.target.checked });
          }}
        />
        {texts.t('timeline.filter.done')}
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
}

function Choice({ label, all, value, choices, onChange }: ChoiceProps): ReactElement {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </span>
  );
}

interface CalendarButtonProps {
  readonly texts: Texts;
  readonly all: readonly TimelineEntry[];
  readonly picked: readonly TimelineEntry[];
  readonly calendar: CalendarActions;
}

function CalendarButton({ texts, all, picked, calendar }: CalendarButtonProps): ReactElement {
  const [said, setSaid] = useState<'timeline.calendar.saved' | 'timeline.calendar.failed' | null>(null);
  const some = (picked.length > 0 ? picked : all).filter(({ deadline }) => deadline.due !== null);
  const key = picked.length > 0 ? 'timeline.calendar.picked' : 'timeline.calendar.all';
  return (
    <span className="calendar">
      <button
        type="button"
        className="button"
        disabled={some.length === 0}
        onClick={() => {
          calendar.saveCalendar(some).then(
            () => {
              setSaid('timeline.calendar.saved');
            },
            () => {
              setSaid('timeline.calendar.failed');
            },
          );
        }}
      >
        {texts.t(key, { count: some.length })}
      </button>
      <span className="hint" role="status">
        {said === null ? '' : texts.t(said)}
      </span>
    </span>
  );
}
