import { memo, useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import type { RuleId } from '../../rules/rule.ts';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import type { Filter } from '../store.ts';
import { filterCounts } from '../view.ts';
import { useOverlay, useOverlayStore, useTexts } from './context.ts';

const fixed = ['all', 'failing', 'withoutPrice'] as const;

export function Filters({ findings, rows }: Pick<PageModel, 'findings' | 'rows'>): ReactElement {
  const texts = useTexts();
  const filter = useOverlay((state) => state.filter);
  const counts = useMemo(() => filterCounts({ findings, rows }), [findings, rows]);
  return (
    <div className="filters" role="group" aria-label={texts.t('filter.label')}>
      {fixed.map(
        (name) =>
          // Without an active filter in it, an empty choice is only clutter.
          (name === 'all' || counts[name] > 0 || filter === name) && (
            <Chip key={name} name={name} count={counts[name]} isOn={filter === name} />
          ),
      )}
      <RuleChoice filter={filter} rules={rulesWith(filter, counts.rules)} />
    </div>
  );
}

interface ChipProps {
  readonly name: (typeof fixed)[number];
  readonly count: number;
  readonly isOn: boolean;
}

const Chip = memo(function Chip({ name, count, isOn }: ChipProps): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  return (
    <Press
      act={`filter-${name}`}
      className="chip"
      aria-pressed={isOn}
      onPress={() => {
        store.setState({ filter: name });
      }}
    >
      {texts.t(`filter.${name}`)} <span className="chip-count">{texts.number(count)}</span>
    </Press>
  );
});

interface RuleChoiceProps {
  readonly filter: Filter;
  readonly rules: readonly (readonly [string, number])[];
}

function RuleChoice({ filter, rules }: RuleChoiceProps): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  const isRule = filter.includes('/');
  const select = useRef<HTMLSelectElement>(null);
  // Set by hand: with `value` React goes through all options at every edit.
  useLayoutEffect(() => {
    if (select.current) select.current.value = isRule ? filter : '';
  }, [filter, isRule]);
  return (
    <select
      className={isRule ? 'chip chip-on' : 'chip'}
      aria-label={texts.t('filter.rule')}
      {...(isRule ? { title: texts.rule(filter) } : {})}
      ref={select}
      onChange={(event) => {
        store.setState({ filter: (event.target.value || 'all') as Filter });
      }}
    >
      <option value="">{texts.t('filter.rule')}</option>
      {rules.map(([rule, count]) => (
        <RuleOption key={rule} rule={rule} count={count} />
      ))}
    </select>
  );
}

const RuleOption = memo(function RuleOption({
  rule,
  count,
}: {
  readonly rule: string;
  readonly count: number;
}): ReactElement {
  const texts = useTexts();
  return (
    <option value={rule}>
      {texts.rule(rule)} ({texts.number(count)})
    </option>
  );
});

/** A rule that was filtered for stays in the list when its last finding is gone. */
function rulesWith(
  filter: Filter,
  rules: readonly (readonly [RuleId, number])[],
): readonly (readonly [string, number])[] {
  if (!filter.includes('/') || rules.some(([rule]) => rule === filter)) return rules;
  return [...rules, [filter, 0]];
}
