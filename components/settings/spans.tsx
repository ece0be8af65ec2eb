import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Texts, TextKey } from '../text.ts';
import { itemsText, momentText, spanOf, type Span, type SpanTexts } from './entry.ts';
import { Field } from './field.tsx';
import { Form, type Problems } from './form.tsx';

/** Product discounts and flash sales by hand have the same four entries. */
export type SpanKind = 'discounts' | 'windows';
export type SavedSpan = Span & { readonly id: string };

interface SpansProps {
  readonly texts: Texts;
  readonly kind: SpanKind;
  readonly spans: readonly SavedSpan[];
  /** Zone of the entered times, and whether it is the shop's. */
  readonly zone: string;
  readonly isShopZone: boolean;
  /** Of the prices that items may have; null where they have none. */
  readonly currency: string | null;
  onSave(span: Span, id: string | null): void;
  onRemove(id: string): void;
}

/** The list of entries; one form at a time, in place of its entry or at the end. */
export function Spans({ texts, kind, spans, zone, isShopZone, currency, onSave, onRemove }: SpansProps): ReactElement {
  const [editing, setEditing] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  // A form that closes gives the focus back to the button that opened it.
  useEffect(() => {
    const opener = last.current;
    last.current = editing;
    if (editing !== null || opener === null) return;
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])];
    buttons.find((button) => button.dataset['opens'] === opener)?.focus();
  }, [editing]);
  const close = (): void => {
    setEditing(null);
  };
  const form = (span: SavedSpan | null): ReactElement => (
    <SpanForm
      texts={texts}
      kind={kind}
      span={span}
      zone={zone}
      isShopZone={isShopZone}
      currency={currency}
      onCancel={close}
      onSave={(saved) => {
        onSave(saved, span?.id ?? null);
        close();
      }}
    />
  );
  return (
    <div className="spans" ref={root}>
      <ul className="entries">
        {spans.map((span) => (
          <li key={span.id}>
            {editing === span.id ? (
              form(span)
            ) : (
              <Entry
                texts={texts}
                span={span}
                zone={zone}
                onEdit={() => {
                  setEditing(span.id);
                }}
                onRemove={() => {
                  onRemove(span.id);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === '' && form(null)}
      <button
        type="button"
        className="button"
        data-opens=""
        disabled={editing === ''}
        onClick={() => {
          setEditing('');
        }}
      >
        {texts.t(`settings.${kind}.add`)}
      </button>
    </div>
  );
}

interface EntryProps {
  readonly texts: Texts;
  readonly span: SavedSpan;
  readonly zone: string;
  onEdit(): void;
  onRemove(): void;
}

function Entry({ texts, span, zone, onEdit, onRemove }: EntryProps): ReactElement {
  const { name, startsAt, endsAt, items } = span;
  const [start, end] = [startsAt, endsAt].map((at) => texts.time({ at, zone }));
  return (
    <div className="entry">
      <p>
        <strong>{name}</strong>
        <span className="hint">{texts.t('settings.entry.span', { start: start ?? '', end: end ?? '' })}</span>
        <span className="hint">
          {items.length === 0
            ? texts.t('settings.entry.wholeShop')
            : texts.t('settings.entry.items', { count: items.length })}
        </span>
      </p>
      <button
        type="button"
        className="button"
        data-opens={span.id}
        aria-label={texts.t('settings.edit.named', { name })}
        onClick={onEdit}
      >
        {texts.t('settings.edit')}
      </button>
      <button
        type="button"
        className="button"
        aria-label={texts.t('settings.remove.named', { name })}
        onClick={onRemove}
      >
        {texts.t('settings.remove')}
      </button>
    </div>
  );
}

interface SpanFormProps {
  readonly texts: Texts;
  readonly kind: SpanKind;
  readonly span: SavedSpan | null;
  readonly zone: string;
  readonly isShopZone: boolean;
  /** Of the prices that items may have; null where they have none. */
  readonly currency: string | null;
  onSave(span: Span): void;
  onCancel(): void;
}

const labels: Readonly<Record<'name' | 'start' | 'end', TextKey>> = {
  name: 'settings.entry.name',
  start: 'settings.entry.start',
  end: 'settings.entry.end',
};

function SpanForm({ texts, kind, span, zone, isShopZone, currency, onSave, onCancel }: SpanFormProps): ReactElement {
  const [typed, setTyped] = useState<SpanTexts>(() => ({
    name: span?.name ?? '',
    start: span ? momentText(span.startsAt, zone) : '',
    end: span ? momentText(span.endsAt, zone) : '',
    items: span ? itemsText(span.items) : '',
  }));
  const [problems, setProblems] = useState<Problems<keyof SpanTexts>>({});
  const field = (name: 'name' | 'start' | 'end'): ReactElement => (
    <Field
      label={texts.t(labels[name])}
      value={typed[name]}
      type={name === 'name' ? 'text' : 'datetime-local'}
      problem={problems[name] && texts.t(problems[name])}
      onChange={(value) => {
        setTyped({ ...typed, [name]: value });
      }}
    />
  );
  const save = (): boolean => {
    const result = spanOf(typed, zone, { needsItems: kind === 'windows', currency });
    if (!('startsAt' in result)) {
      setProblems(result);
      return false;
    }
    onSave(result);
    return true;
  };
  return (
    <Form
      texts={texts}
      label={span ? texts.t('settings.edit.named', { name: span.name }) : texts.t(`settings.${kind}.add`)}
      problems={problems}
      onSave={save}
      onCancel={onCancel}
    >
      {field('name')}
      <div className="row">
        {field('start')}
        {field('end')}
      </div>
      <p className="hint">{texts.t(isShopZone ? 'settings.entry.zone' : 'settings.entry.ownZone', { zone })}</p>
      <Field
        label={texts.t(`settings.${kind}.items`)}
        help={texts.t(currency === null ? `settings.${kind}.items.help` : 'settings.windows.items.prices', {
          currency: currency ?? '',
        })}
        value={typed.items}
        rows={4}
        problem={problems.items && texts.t(problems.items)}
        onChange={(items) => {
          setTyped({ ...typed, items });
        }}
      />
    </Form>
  );
}
