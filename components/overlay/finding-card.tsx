import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { ExternalLink, Mark } from '../icons.tsx';
import type { ShownFinding } from '../model.ts';
import { Press } from '../press.tsx';
import { asksMeaning } from '../store.ts';
import { pageOf } from '../text.ts';
import { weightOf } from '../view.ts';
import { useDeeds, useOverlay, useTexts, type useWordAt } from './context.ts';
import { FieldName } from './field-name.tsx';
import { fixLabel } from './fix-label.ts';
import { IgnoreForm } from './ignore-form.tsx';
import { MeaningForm } from './meaning.tsx';

/** Rules whose limit is the ceiling: the panel tells its whole story. */
const ceilingRules: ReadonlySet<string> = new Set(['flash-sale/lowest-price', 'flash-sale/variation-price']);

/** Facts that the workbench takes today. */
const enterable: ReadonlySet<string> = new Set(['zone', 'sellerZone', 'standing', 'productDiscounts']);

const importable: ReadonlySet<string> = new Set(['history', 'ceiling', 'cost']);

interface PartProps {
  readonly finding: ShownFinding;
  readonly tabIndex: 0 | -1;
}

interface CardProps {
  readonly finding: ShownFinding;
  /** The page's own word for the column, '' for none. */
  readonly word: string;
  /** In the list only the current finding's buttons are stops for the Tab key. */
  readonly tabIndex?: 0 | -1;
}

/** What the page calls the column of a row's finding; '' for the form's own fields, which their heading names. */
export const columnWord = ({ at, rule, row }: ShownFinding, wordAt: ReturnType<typeof useWordAt>): string =>
  row === undefined ? '' : wordAt(at, pageOf(rule), row);

/** One finding, the same in the panel and beside its field: severity, sentence, source, what can be done. */
export function FindingCard({ finding, word, tabIndex = 0 }: CardProps): ReactElement {
  const texts = useTexts();
  const [isIgnoring, setIgnoring] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const wasIgnoring = useRef(false);
  // In the same turn as the drawing: an effect for later costs each edit a message to ourselves.
  useLayoutEffect(() => {
    if (wasIgnoring.current && !isIgnoring) {
      card.current?.querySelector<HTMLElement>('[data-action="ignore"]')?.focus({ preventScroll: true });
    }
    wasIgnoring.current = isIgnoring;
  }, [isIgnoring]);
  const weight = weightOf(finding);
  return (
    <div className={`card card-${weight}`} ref={card}>
      <p className="card-title">
        <Mark of={weight} />
        <span className={`word word-${weight}`}>{texts.t(`severity.${weight}`)}</span>
        <span className="card-rule">{texts.rule(finding.rule)}</span>
        {word !== '' && (
          <span className="card-field">
            <FieldName at={finding.at} page={pageOf(finding.rule)} word={word} />
          </span>
        )}
      </p>
      <p className="card-sentence">{texts.sentence(finding)}</p>
      {finding.rule === asksMeaning && finding.result === 'fail' && !finding.ignored && (
        <MeaningForm tabIndex={tabIndex} />
      )}
      <SourceLine finding={finding} tabIndex={tabIndex} />
      {isIgnoring ? (
        <IgnoreForm
          finding={finding}
          onCancel={() => {
            setIgnoring(false);
          }}
        />
      ) : (
        <Buttons
          finding={finding}
          tabIndex={tabIndex}
          onIgnore={() => {
            setIgnoring(true);
          }}
        />
      )}
    </div>
  );
}

function SourceLine({ finding, tabIndex }: PartProps): ReactElement | null {
  const texts = useTexts();
  if (finding.own) return <p className="card-source">{texts.t('source.ownValue')}</p>;
  const source = finding.source === undefined ? null : texts.source(finding.source);
  if (!source) return null;
  // Our own advice has no title of its own: what it is and when it was given says it all.
  if (source.trust === 'own') return <p className="card-source">{source.about}</p>;
  return (
    <p className="card-source" title={`${source.title} · ${source.about}`}>
      {source.url === undefined ? (
        <span>{source.title}</span>
      ) : (
        <>
          <a href={source.url} target="_blank" rel="noreferrer" tabIndex={tabIndex}>
            {source.title}
          </a>
          <ExternalLink size={12} aria-label={texts.t('source.opens')} />
        </>
      )}
      <span>{source.about}</span>
    </p>
  );
}

function FixButton({ finding, tabIndex }: PartProps): ReactElement | null {
  const texts = useTexts();
  const deeds = useDeeds();
  const isFixing = useOverlay((state) => state.fixing.has(finding.id));
  const zone = useOverlay(({ model }) => model?.zone ?? model?.sellerZone ?? 'UTC');
  const label = fixLabel(finding.fix, zone, texts);
  if (label === null) return null;
  return (
    <Press
      act="fix"
      className="button button-main"
      tabIndex={tabIndex}
      disabled={isFixing}
      onPress={() => void deeds.fix(finding)}
    >
      {label}
    </Press>
  );
}

function Buttons({ finding, tabIndex, onIgnore }: PartProps & { onIgnore(): void }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const isField = finding.at !== 'form';
  return (
    <p className="card-buttons">
      {finding.fix && !finding.ignored && <FixButton finding={finding} tabIndex={tabIndex} />}
      {isField && (
        <Press
          act="go"
          className="button"
          tabIndex={tabIndex}
          onPress={() => {
            deeds.goTo(finding);
          }}
        >
          {texts.t('action.goTo')}
        </Press>
      )}
      {ceilingRules.has(finding.rule) && finding.row !== undefined && (
        <Press
          act="why-ceiling"
          className="button"
          tabIndex={tabIndex}
          onPress={() => {
            deeds.showCeiling(finding);
          }}
        >
          {texts.t('ceiling.why')}
        </Press>
      )}
      {importable.has(finding.missing?.name ?? '') && (
        <Press act="history" className="button" tabIndex={tabIndex} onPress={deeds.openHistory}>
          {texts.t('ceiling.import')}
        </Press>
      )}
      {enterable.has(finding.missing?.name ?? '') && (
        <Press act="workbench" className="button" tabIndex={tabIndex} onPress={deeds.openWorkbench}>
          {texts.t('panel.workbench')}
        </Press>
      )}
      {finding.ignored ? (
        <Press
          act="unignore"
          className="button"
          tabIndex={tabIndex}
          onPress={() => {
            deeds.unignore(finding);
          }}
        >
          {texts.t('action.unignore')}
        </Press>
      ) : (
        finding.result === 'fail' && (
          <Press act="ignore" className="button button-quiet" tabIndex={tabIndex} onPress={onIgnore}>
            {texts.t('action.ignore')}
          </Press>
        )
      )}
    </p>
  );
}
