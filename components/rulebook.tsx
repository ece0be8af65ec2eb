import { ExternalLink } from 'lucide-react';
import { useId, useState, type ReactElement } from 'react';
import { choiceOf, choiceValue, marketIds, shopKinds } from './markets.ts';
import type { MarketChoice } from './model.ts';
import './rulebook/rulebook.css';
import { valueText } from './rulebook/values.ts';
import type { RulebookEntry } from '../rules/rulebook.ts';
import type { SourceId } from '../rules/sources.ts';
import type { TextKey, Texts } from './text.ts';

interface RulebookProps {
  readonly texts: Texts;
  readonly choice: MarketChoice;
  readonly entries: readonly RulebookEntry[];
  onChoice(choice: MarketChoice): void;
}

/** The rulebook of one market: every value with its day, its source and how sure, and what other sources say. */
export function Rulebook({ texts, choice, entries, onChoice }: RulebookProps): ReactElement {
  const id = useId();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const shown = entries.filter((entry) => wordsOf(texts, entry).includes(wanted));
  const old = entries.filter(({ stale }) => stale.size > 0).length;
  return (
    <div className="rulebook">
      <div className="rulebook-head">
        <h1>{texts.t('rulebook.title')}</h1>
        <div className="rulebook-choice">
          <label htmlFor={`${id}market`}>{texts.t('popup.market')}</label>
          <select
            id={`${id}market`}
            value={choiceValue(choice)}
            onChange={(event) => {
              const next = choiceOf(event.target.value);
              if (next) onChoice(next);
            }}
          >
            {marketIds.flatMap((market) =>
              shopKinds.map((kind) => (
                <option key={`${market} ${kind}`} value={choiceValue({ market, kind })}>
                  {`${texts.market(market)} · ${texts.t(`kind.${kind}`)}`}
                </option>
              )),
            )}
          </select>
          <label htmlFor={`${id}query`}>{texts.t('rulebook.search')}</label>
          <input
            id={`${id}query`}
            type="search"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
            }}
          />
        </div>
      </div>
      <p className="hint">{texts.t('rulebook.about')}</p>
      {old > 0 && <p className="rulebook-stale">{texts.t('rulebook.staleValues', { count: old })}</p>}
      {shown.length === 0 && <p role="status">{texts.t('rulebook.nothing')}</p>}
      {[...new Set(shown.map(sectionOf))].map((section) => (
        <section key={section} aria-label={texts.t(section)}>
          <h2>{texts.t(section)}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.t('rulebook.rule')}</th>
                <th scope="col">{texts.t('rulebook.value')}</th>
                <th scope="col">{texts.t('rulebook.since')}</th>
                <th scope="col">{texts.t('source.label')}</th>
              </tr>
            </thead>
            <tbody>
              {shown
                .filter((entry) => sectionOf(entry) === section)
                .map((entry) => (
                  <Row key={entry.name} texts={texts} entry={entry} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

/** The page that the entry's rules judge; what no rule applies belongs to deadlines. */
function sectionOf({ rules: [first] }: RulebookEntry): TextKey {
  const [page] = first?.split('/') ?? [];
  return page === undefined ? 'rulebook.deadlines' : (`page.${page}` as TextKey);
}

const namesOf = (texts: Texts, { name, rules }: RulebookEntry): readonly string[] =>
  rules.length > 0 ? rules.map((rule) => texts.rule(rule)) : [texts.t(`policy.${name}` as TextKey)];

const wordsOf = (texts: Texts, entry: RulebookEntry): string =>
  [
    ...namesOf(texts, entry),
    ...entry.rules,
    entry.now ? valueText(texts, entry.name, entry.now.value) : texts.t('rulebook.missing'),
    entry.now ? (texts.source(entry.now.source)?.title ?? '') : '',
  ]
    .join(' ')
    .toLowerCase();

function Row({ texts, entry }: { readonly texts: Texts; readonly entry: RulebookEntry }): ReactElement {
  const { name, rules, now, others, stale } = entry;
  return (
    <tr>
      <th scope="row">
        {namesOf(texts, entry).map((title, index) => (
          <span key={title} className="rulebook-name">
            {title}
            {rules[index] !== undefined && <code>{rules[index]}</code>}
          </span>
        ))}
      </th>
      <td>
        {now ? (
          valueText(texts, name, now.value)
        ) : (
          <span className="rulebook-missing">{texts.t('rulebook.missing')}</span>
        )}
        {others.map(({ since, value }) => (
          <span key={since} className="hint">
            {texts.t(now && since > now.since ? 'rulebook.later' : 'rulebook.earlier', {
              since: texts.day(since),
              value: valueText(texts, name, value),
            })}
          </span>
        ))}
      </td>
      <td>
        {now && texts.day(now.since)}
        {now && <span className="hint">{texts.t(`rulebook.scope.${now.scope}`)}</span>}
      </td>
      <td>
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
      </td>
    </tr>
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
      {source.url === undefined ? (
        source.title
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.title}
          <ExternalLink size={12} aria-label={texts.t('source.opens')} />
        </a>
      )}
      <span className="hint">{source.about}</span>
      {days !== undefined && <span className="rulebook-stale">{texts.t('rulebook.stale', { count: days })}</span>}
    </span>
  );
}
