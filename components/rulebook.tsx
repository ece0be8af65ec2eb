import { useId, useState, type ReactElement } from 'react';
import { choiceOf, choiceValue, marketIds, shopKinds } from './markets.ts';
import './rulebook/rulebook.css';
import { RulebookFile } from './rulebook/file.tsx';
import type { RulebookActions, RulebookModel } from './rulebook/model.ts';
import { namesOf, Row } from './rulebook/row.tsx';
import { valueText } from './rulebook/values.ts';
import type { RulebookEntry } from '../rules/rulebook.ts';
import type { TextKey, Texts } from './text.ts';

interface RulebookProps {
  readonly texts: Texts;
  readonly model: RulebookModel;
  readonly actions: RulebookActions;
}

const isChanged = ({ own, off }: RulebookEntry): boolean => own !== null || off.size > 0;

/** The rulebook of one market: every value with its day, its source and how sure, what other sources say, and what the
 * seller goes by instead. */
export function Rulebook({ texts, model, actions }: RulebookProps): ReactElement {
  const id = useId();
  const { choice, entries, file } = model;
  const [query, setQuery] = useState('');
  const [onlyChanged, setOnlyChanged] = useState(false);
  const wanted = query.trim().toLowerCase();
  const changed = entries.filter(isChanged).length;
  const narrowed = onlyChanged && changed > 0 ? entries.filter(isChanged) : entries;
  const shown = narrowed.filter((entry) => wordsOf(texts, entry).includes(wanted));
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
              if (next) actions.choose(next);
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
      {changed > 0 && (
        <label className="switch rulebook-changed">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={(event) => {
              setOnlyChanged(event.target.checked);
            }}
          />
          {texts.t('rulebook.changed', { count: changed })}
        </label>
      )}
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
                  <Row
                    key={`${choiceValue(choice)} ${entry.name}`}
                    texts={texts}
                    entry={entry}
                    model={model}
                    actions={actions}
                  />
                ))}
            </tbody>
          </table>
        </section>
      ))}
      <RulebookFile
        texts={texts}
        file={file}
        nameOf={(name) => {
          const entry = entries.find((one) => one.name === name);
          return entry ? namesOf(texts, entry).join(', ') : name;
        }}
        actions={actions}
      />
    </div>
  );
}

/** The page that the entry's rules judge; what no rule applies belongs to deadlines. */
function sectionOf({ rules: [first] }: RulebookEntry): TextKey {
  const [page] = first?.split('/') ?? [];
  return page === undefined ? 'rulebook.deadlines' : (`page.${page}` as TextKey);
}

const wordsOf = (texts: Texts, entry: RulebookEntry): string =>
  [
    ...namesOf(texts, entry),
    ...entry.rules,
    entry.now ? valueText(texts, entry.name, entry.now.value) : texts.t('rulebook.missing'),
    entry.own ? `${valueText(texts, entry.name, entry.own.value)} ${entry.own.reason}` : '',
    entry.now ? (texts.source(entry.now.source)?.title ?? '') : '',
  ]
    .join(' ')
    .toLowerCase();
