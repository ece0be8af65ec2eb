import { useMemo, type ReactElement } from 'react';
import type { RuleId } from '../../rules/rule.ts';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import type { Filter } from '../store.ts';
import { filterCounts } from '../view.ts';
import { useOverlay, useOverlayStore, useTexts } from './context.ts';

const fixed = ['all', 'failing', 'withoutPrice'] as const;

export function Filters({ findings, rows }: Pick<PageModel, 'findings' | 'rows'>): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  const filter = useOverlay((state) => state.filter);
  const counts = useMemo(() => filterCounts({ findings, rows }), [findings, rows]);
  const choose = (next: Filter): void => {
    store.setState({ filter: next });
  };
  const isRule = filter.includes('/');
  return (
    <div className="filters" role="group" aria-label={texts.t('filter.label')}>
      {fixed.map(
        (name) =>
          // Without an active filter in it, an empty choice is only clutter.
          (name === 'all' || counts[name] > 0 || filter === name) && (
            <Press
              key={name}
              act={`filter-${name}`}
              className="chip"
              aria-pressed={filter === name}
              onPress={() => {
                choose(name);
              }}
            >
              {texts.t(`filter.${name}`)} <span className="chip-count">{texts.number(counts[name])}</span>
            </Press>
          ),
      )}
      <select
        className={isRule ? 'chip chip-on' : 'chip'}
        aria-label={texts.t('filter.rule')}
        {...(isRule ? { title: texts.rule(filter) } : {})}
        value={isRule ? filter : ''}
        onChange={(event) => {
          choose((event.target.value || 'all') as Filter);
        }}
      >
        <option value="">{texts.t('filter.rule')}</option>
        {rulesWith(filter, counts.rules).map(([rule, count]) => (
          <option key={rule} value={rule}>
            {texts.rule(rule)} ({texts.number(count)})
          </option>
        ))}
      </select>
    </div>
  );
}

/** A rule that was filtered for stays in the list when its last finding is gone. */
function rulesWith(
  filter: Filter,
  rules: readonly (readonly [RuleId, number])[],
): readonly (readonly [string, number])[] {
  if (!filter.includes('/') || rules.some(([rule]) => rule === filter)) return rules;
  return [...rules, [filter, 0]];
}
