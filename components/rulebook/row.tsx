import { ExternalLink } from 'lucide-react';
import { useState, type ReactElement } from 'react';
import type { OwnSource } from '../../rules/own.ts';
import type { RulebookEntry } from '../../rules/rulebook.ts';
import type { SourceId } from '../../rules/sources.ts';
import type { TextKey, Texts } from '../text.ts';
import { isEnterable } from './entry.ts';
import type { RulebookActions, RulebookModel } from './model.ts';
import { OffForm, OffLine } from './off.tsx';
import { OwnForm } from './own-form.tsx';
import { valueText } from './values.ts';

export const namesOf = (texts: Texts, { name, rules }: Pick<RulebookEntry, 'name' | 'rules'>): readonly string[] =>
  rules.length > 0 ? rules.map((rule) => texts.rule(rule)) : [texts.t(`policy.${name}` as TextKey)];

interface RowProps {
  readonly texts: Texts;
  readonly entry: RulebookEntry;
  readonly model: Pick<RulebookModel, 'currency' | 'zone'>;
  readonly actions: RulebookActions;
}

/** What is being changed: the value, or one of the rules that is to be switched off. */
type Editing = null | { readonly rule: string | null };

/** One policy: its rules, its value with all that others say, since when, and who says so. */
export function Row({ texts, entry, model, actions }: RowProps): ReactElement {
  const [editing, setEditing] = useState<Editing>(null);
  const { name, own, now } = entry;
  const titles = namesOf(texts, entry);
  const close = (): void => {
    setEditing(null);
  };
  return (
    <>
      <tr data-policy={name} data-own={own ? true : undefined}>
        <th scope="row">
          <Names
            texts={texts}
            entry={entry}
            zone={model.zone}
            onOff={(rule) => {
              setEditing({ rule });
            }}
            onOn={actions.switchOn}
          />
        </th>
        <td>
          <Values texts={texts} entry={entry} zone={model.zone} />
          <p className="rulebook-deeds">
            <OwnDeeds
              texts={texts}
              entry={entry}
              title={titles[0] ?? ''}
              onEdit={() => {
                setEditing({ rule: null });
              }}
              onTakeBack={() => {
                actions.takeBack(name);
              }}
            />
          </p>
        </td>
        <td>
          {now && texts.day(now.since)}
          {now && <span className="hint">{texts.t(`rulebook.scope.${now.scope}`)}</span>}
        </td>
        <td>
          <Sources texts={texts} entry={entry} />
        </td>
      </tr>
      {editing && (
        <tr className="rulebook-editing">
          <td colSpan={4}>
            {editing.rule === null ? (
              <OwnForm
                texts={texts}
                entry={entry}
                title={texts.t('rulebook.own.title', { rule: titles.join(', ') })}
                currency={model.currency}
                onSave={(value, reason) => {
                  actions.setValue(name, value, reason);
                  close();
                }}
                onCancel={close}
              />
            ) : (
              <OffForm
                texts={texts}
                title={texts.t('rulebook.off.title', { rule: texts.rule(editing.rule) })}
                onSave={(reason) => {
                  actions.switchOff(editing.rule ?? '', reason);
                  close();
                }}
                onCancel={close}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
}

interface NamesProps extends Pick<RowProps, 'texts' | 'entry'> {
  readonly zone: string;
  onOff(rule: string): void;
  onOn(rule: string): void;
}

function Names({ texts, entry, zone, onOff, onOn }: NamesProps): ReactElement {
  const { rules, off } = entry;
  const titles = namesOf(texts, entry);
  if (rules.length === 0) return <span className="rulebook-name">{titles[0]}</span>;
  return (
    <>
      {rules.map((rule, index) => {
        const gone = off.get(rule);
        const title = titles[index] ?? rule;
        return (
          <span key={rule} className="rulebook-name" data-rule={rule} data-off={gone ? true : undefined}>
            <span className="rulebook-title">{title}</span>
            <code>{rule}</code>
            {gone && <OffLine texts={texts} off={gone} zone={zone} />}
            <button
              type="button"
              className="link"
              aria-label={texts.t(gone ? 'rulebook.off.on.named' : 'rulebook.off.title', { rule: title })}
              onClick={() => {
                if (gone) onOn(rule);
                else onOff(rule);
              }}
            >
              {texts.t(gone ? 'rulebook.off.on' : 'rulebook.off.deed')}
            </button>
          </span>
        );
      })}
    </>
  );
}

function Values({ texts, entry, zone }: Pick<RowProps, 'texts' | 'entry'> & { readonly zone: string }): ReactElement {
  const { name, own, now, others } = entry;
  const researched = now ? (
    valueText(texts, name, now.value)
  ) : (
    <span className="rulebook-missing">{texts.t('rulebook.missing')}</span>
  );
  return (
    <>
      {own ? (
        <>
          <span className="rulebook-own">{valueText(texts, name, own.value)}</span>
          <span className="rulebook-off">
            {texts.t('rulebook.own', { date: texts.date({ at: own.since, zone }) })}
            {own.reason !== '' && <q>{own.reason}</q>}
          </span>
          <span className="hint">
            {texts.t('rulebook.own.researched')} {researched}
          </span>
        </>
      ) : (
        researched
      )}
      {others.map(({ since, value }) => (
        <span key={since} className="hint">
          {texts.t(now && since > now.since ? 'rulebook.later' : 'rulebook.earlier', {
            since: texts.day(since),
            value: valueText(texts, name, value),
          })}
        </span>
      ))}
    </>
  );
}

interface DeedsProps extends Pick<RowProps, 'texts' | 'entry'> {
  readonly title: string;
  onEdit(): void;
  onTakeBack(): void;
}

interface DeedProps {
  readonly words: string;
  readonly title: string;
  onPress(): void;
}

/** Terms and cities of one's own have their place elsewhere: they belong to a shop. */
const elsewhere: Readonly<Record<string, 'deadlines' | 'pickup'>> = {
  dispatchBy: 'deadlines',
  handoverBy: 'deadlines',
  providerSwitches: 'deadlines',
  pickupCities: 'pickup',
};

/** Its words stand in every row: the name says which one's it is. */
const Deed = ({ words, title, onPress }: DeedProps): ReactElement => (
  <button type="button" className="link" aria-label={`${words}: ${title}`} onClick={onPress}>
    {words}
  </button>
);

function OwnDeeds({ texts, entry, title, onEdit, onTakeBack }: DeedsProps): ReactElement {
  const { name, own } = entry;
  const place = elsewhere[name];
  return (
    <>
      {isEnterable(entry) && (
        <Deed words={texts.t(own ? 'rulebook.own.change' : 'rulebook.own.set')} title={title} onPress={onEdit} />
      )}
      {own && <Deed words={texts.t('rulebook.own.takeBack')} title={title} onPress={onTakeBack} />}
      {place && <a href={`#${place}`}>{texts.t(`rulebook.elsewhere.${place}`)}</a>}
    </>
  );
}

function Sources({ texts, entry: { name, own, now, stale } }: Pick<RowProps, 'texts' | 'entry'>): ReactElement {
  return (
    <>
      {own?.source && <OwnSourceLine texts={texts} source={own.source} />}
      {now && <SourceLine texts={texts} source={now.source} stale={stale} />}
      {now?.otherwise?.map(({ value, source }, index) => (
        <div key={`${source} ${String(index)}`} className="rulebook-conflict">
          {texts.t('rulebook.otherwise', { value: valueText(texts, name, value) })}
          <SourceLine texts={texts} source={source} stale={stale} />
        </div>
      ))}
      {now?.disputed?.map((source) => (
        <div key={source} className="rulebook-conflict">
          {texts.t('rulebook.disputed')}
          <SourceLine texts={texts} source={source} stale={stale} />
        </div>
      ))}
    </>
  );
}

/** A source that came with a rulebook file. */
export const OwnSourceLine = ({
  texts,
  source,
}: {
  readonly texts: Texts;
  readonly source: OwnSource;
}): ReactElement => (
  <span className="rulebook-source">
    <Title texts={texts} {...source} />
    <span className="hint">{texts.t('rulebook.file.source', { date: texts.day(source.readOn) })}</span>
  </span>
);

function Title({
  texts,
  title,
  url,
}: {
  readonly texts: Texts;
  readonly title: string;
  readonly url?: string;
}): ReactElement {
  if (url === undefined) return <>{title}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {title}
      <ExternalLink size={12} aria-label={texts.t('source.opens')} />
    </a>
  );
}

interface SourceLineProps {
  readonly texts: Texts;
  readonly source: SourceId;
  readonly stale: RulebookEntry['stale'];
}

function SourceLine({ texts, source: id, stale }: SourceLineProps): ReactElement | null {
  const source = texts.source(id);
  if (!source) return null;
  if (source.trust === 'own') return <span className="rulebook-source">{source.about}</span>;
  const days = stale.get(id);
  return (
    <span className="rulebook-source">
      <Title texts={texts} title={source.title} {...(source.url !== undefined && { url: source.url })} />
      <span className="hint">{source.about}</span>
      {days !== undefined && <span className="rulebook-stale">{texts.t('rulebook.stale', { count: days })}</span>}
    </span>
  );
}
