import { memo, useMemo, type ReactElement } from 'react';
import { ChevronDown, ChevronUp } from '../icons.tsx';
import type { PageModel } from '../model.ts';
import { Press } from '../press.tsx';
import { isFailing, listOf, type Counts } from '../view.ts';
import { Ceiling } from './ceiling.tsx';
import { Clocks } from './clocks.tsx';
import { useDeeds, useOverlay, useOverlayStore, useTexts } from './context.ts';
import { Filters } from './filters.tsx';
import { Findings } from './findings.tsx';
import { AllClear, Seen } from './states.tsx';

interface AnswersProps {
  readonly model: PageModel;
  readonly counts: Counts;
}

/** The panel's body once the page has been read. */
export function Answers({ model, counts }: AnswersProps): ReactElement {
  const texts = useTexts();
  const filter = useOverlay((state) => state.filter);
  const showIgnored = useOverlay((state) => state.showIgnored);
  const { findings, rows } = model;
  const items = useMemo(() => listOf({ findings, rows }, filter, showIgnored), [findings, rows, filter, showIgnored]);
  const ignored = useMemo(() => findings.filter((finding) => finding.ignored).length, [findings]);
  if (showIgnored) {
    return (
      <>
        <h3 className="subhead">{texts.t('ignored.title')}</h3>
        {ignored > 0 ? <Findings items={items} /> : <p className="nothing">{texts.t('ignored.nothing')}</p>}
        <Foot ignored={ignored} hasSteps={false} />
      </>
    );
  }
  const hasFails = counts.error + counts.warning > 0;
  return (
    <>
      {model.page === 'flash-sale' && (
        <>
          <Clocks
            startsAt={model.startsAt}
            endsAt={model.endsAt}
            zone={model.zone}
            sellerZone={model.sellerZone}
            maxHours={model.maxHours}
            now={model.now}
          />
          <Seen model={model} />
          <Ceiling model={model} />
        </>
      )}
      {!hasFails && <AllClear unknown={counts.unknown} />}
      {(findings.length > ignored || filter !== 'all') && <Filters findings={findings} rows={rows} />}
      {items.length > 0 ? <Findings items={items} /> : filter !== 'all' && <Nothing />}
      <Foot ignored={ignored} hasSteps={items.some((item) => item.kind === 'finding' && isFailing(item.finding))} />
    </>
  );
}

function Nothing(): ReactElement {
  const texts = useTexts();
  const store = useOverlayStore();
  return (
    <p className="nothing">
      {texts.t('filter.nothing')}{' '}
      <Press
        act="filter-reset"
        className="link"
        onPress={() => {
          store.setState({ filter: 'all' });
        }}
      >
        {texts.t('filter.reset')}
      </Press>
    </p>
  );
}

interface FootProps {
  readonly ignored: number;
  readonly hasSteps: boolean;
}

const Foot = memo(function Foot({ ignored, hasSteps }: FootProps): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const store = useOverlayStore();
  const showIgnored = useOverlay((state) => state.showIgnored);
  return (
    <footer className="foot">
      {(ignored > 0 || showIgnored) && (
        <Press
          act="ignored"
          className="link"
          onPress={() => {
            store.setState({ showIgnored: !showIgnored, current: null });
          }}
        >
          {showIgnored ? texts.t('ignored.back') : texts.t('ignored.show', { count: ignored })}
        </Press>
      )}
      <Press act="workbench" className="link" onPress={deeds.openWorkbench}>
        {texts.t('popup.workbench')}
      </Press>
      {hasSteps && (
        <span className="steps">
          <Press
            act="previous"
            className="icon-button"
            aria-label={texts.t('action.previous')}
            title={texts.t('action.previous')}
            onPress={() => {
              deeds.step(-1);
            }}
          >
            <ChevronUp size={16} aria-hidden />
          </Press>
          <Press
            act="next"
            className="icon-button"
            aria-label={texts.t('action.next')}
            title={texts.t('action.next')}
            onPress={() => {
              deeds.step(1);
            }}
          >
            <ChevronDown size={16} aria-hidden />
          </Press>
        </span>
      )}
    </footer>
  );
});
