import { useState, type ReactElement } from 'react';
import type { Texts, TextKey } from '../text.ts';
import { itemsText, momentText, spanOf, type Span, type SpanTexts } from './entry.ts';
import { Entries } from './entries.tsx';
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

/** Entries with a time. */
export function Spans({ texts, kind, spans, zone, isShopZone, currency, onSave, onRemove }: SpansProps): ReactElement {
  return (
    <Entries
      texts={texts}
      items={spans}
      add={texts.t(`settings.${kind}.add`)}
      idOf={({ id }) => id}
      nameOf={({ name }) => name}
      linesOf={(span) => <Lines texts={texts} span={span} zone={zone} />}
      form={(span, close) => (
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
      )}
      onRemove={({ id }) => {
        onRemove(id);
      }}
    />
  );
}

type LinesProps = Pick<SpansProps, 'texts' | 'zone'> & { readonly span: SavedSpan };

function Lines({ texts, span: { startsAt, endsAt, items }, zone }: LinesProps): ReactElement {
  const [start, end] = [startsAt, endsAt].map((at) => texts.time({ at, zone }));
  return (
    <>
      <span className="hint">{texts.t('settings.entry.span', { start: start ?? '', end: end ?? '' })}</span>
      <span className="hint">
        {items.length === 0
          ? texts.t('settings.entry.wholeShop')
          : texts.t('settings.entry.items', { count: items.length })}
      </span>
    </>
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
