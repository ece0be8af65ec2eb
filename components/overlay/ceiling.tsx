import type { CSSProperties, ReactElement } from 'react';
import { ChevronDown, ChevronUp } from '../icons.tsx';
import type { CeilingStep, CeilingStory, Limit } from '../../rules/history/ceiling.ts';
import type { Currency, Money } from '../../rules/money.ts';
import type { MarkerBox, PageModel, ShownCeiling, Viewport } from '../model.ts';
import { Press } from '../press.tsx';
import { panelEdge } from '../store.ts';
import type { Texts } from '../text.ts';
import { CeilingChart } from './ceiling-chart.tsx';
import { useDeeds, useOverlay, useOverlayStore, useTexts } from './context.ts';

const month = 30 * 24 * 3_600_000;

type Told = Extract<CeilingStory, { readonly steps: unknown }>;
const isTold = (story: CeilingStory): story is Told => 'steps' in story;

/** The line that sets what may be asked for now: the lower of the two readings. */
function limitOf({ ceiling: { certain, strict } }: CeilingStep): Limit | null {
  if (!certain || !strict) return certain ?? strict;
  return strict.paid * certain.quantity < certain.paid * strict.quantity ? strict : certain;
}

/** "Ceiling ฿118.00 · order …4821, 3 Nov · rises to ฿129.00 on 3 Dec" */
export function ceilingLine(story: CeilingStory, zone: string, texts: Texts): string {
  if (!isTold(story)) return texts.t(`ceiling.${story.state}`);
  const [now, next] = story.steps;
  const limit = now && limitOf(now);
  if (!now?.highest || !limit) return texts.t(story.state === 'known' ? 'ceiling.free' : 'ceiling.uncovered');
  const data = {
    ceiling: now.highest,
    order: limit.orderId,
    day: texts.date({ at: limit.createdAt, zone }),
  };
  const rises = next && {
    until: texts.date({ at: next.from, zone }),
    next: next.highest ? texts.money(next.highest) : texts.t('ceiling.none'),
  };
  const line = texts.t(rises ? 'ceiling.lineRises' : 'ceiling.line', { ...data, ...rises });
  return story.state === 'uncovered' ? texts.t('ceiling.atMost', { line }) : line;
}

interface HintProps {
  readonly place: MarkerBox;
  readonly viewport: Viewport | null;
  /** Distance from the viewport's right edge that the open panel takes. */
  readonly edge: number;
}

/** Under the price field in focus; gone with the focus, and nothing to click, so that it is in nobody's way. */
export function CeilingHint({ model }: { readonly model: PageModel }): ReactElement | null {
  const ceiling = useOverlay((state) => state.ceiling);
  const place = useOverlay((state) => state.ceilingPlace);
  const viewport = useOverlay((state) => state.viewport);
  const edge = useOverlay(panelEdge);
  const texts = useTexts();
  if (!ceiling || !place || ceiling.story.state === 'no-history' || model.state !== 'ready') return null;
  return (
    <p className="ceiling-hint" style={below({ place, viewport, edge })} aria-hidden>
      {ceilingLine(ceiling.story, model.zone ?? model.sellerZone, texts)}
    </p>
  );
}

const widest = 420;

/** Begins at the field; where the panel or the viewport ends too soon for it, ends there. */
function below({ place, viewport, edge }: HintProps): CSSProperties {
  const top = px(place.y + place.height + 2);
  const fits = viewport === null || place.x + widest <= viewport.width - edge;
  return fits ? { top, left: px(Math.max(8, place.x)) } : { top, right: px(edge) };
}
const px = (value: number): string => `${String(Math.round(value))}px`;

/** The whole story of the row whose price was touched last, or that the seller asked for. */
export function Ceiling({ model }: { readonly model: PageModel }): ReactElement | null {
  const ceiling = useOverlay((state) => state.ceiling);
  const isOpen = useOverlay((state) => state.ceilingOpen);
  const store = useOverlayStore();
  const texts = useTexts();
  if (!ceiling) return null;
  const zone = model.zone ?? model.sellerZone;
  const { product, variation } = ceiling.label;
  return (
    <section className="ceiling" aria-label={texts.t('ceiling.title')}>
      <div className="ceiling-head">
        <p className="ceiling-line">
          <span className="ceiling-row">{variation === '' ? product : `${product} · ${variation}`}</span>
          {ceilingLine(ceiling.story, zone, texts)}
        </p>
        <Press
          act="ceiling"
          className="icon-button"
          aria-expanded={isOpen}
          aria-label={texts.t('ceiling.title')}
          title={texts.t('ceiling.title')}
          onPress={() => {
            store.setState({ ceilingOpen: !isOpen });
          }}
        >
          {isOpen ? <ChevronUp size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
        </Press>
      </div>
      {isOpen && <Story ceiling={ceiling} zone={zone} />}
    </section>
  );
}

function Story({ ceiling, zone }: { readonly ceiling: ShownCeiling; readonly zone: string }): ReactElement {
  const texts = useTexts();
  const deeds = useDeeds();
  const { story } = ceiling;
  if (!isTold(story)) {
    return (
      <p className="ceiling-note">
        {texts.t(`ceiling.${story.state}.mend`)}{' '}
        <Press act="history" className="link" onPress={deeds.openHistory}>
          {texts.t('ceiling.import')}
        </Press>
      </p>
    );
  }
  const [first] = story.steps;
  return (
    <>
      {first && <CeilingChart steps={story.steps} until={first.from + month} zone={zone} texts={texts} />}
      <ul className="ceiling-steps" aria-label={texts.t('ceiling.chart')}>
        {story.steps.map((step, i) => (
          <li key={step.from}>
            <span className="ceiling-from">
              {i === 0 ? texts.t('clock.now') : texts.clock({ at: step.from, zone })}
            </span>{' '}
            <strong>{step.highest ? texts.money(step.highest) : texts.t('ceiling.none')}</strong>
            <Setter step={step} zone={zone} currency={ceiling.currency} />
          </li>
        ))}
      </ul>
      {story.state === 'uncovered' && (
        <p className="ceiling-note">
          {texts.t('ceiling.gaps', {
            gaps: story.gaps
              .map(({ from, to }) => `${texts.date({ at: from, zone })} – ${texts.date({ at: to, zone })}`)
              .join(texts.t('list.and')),
          })}{' '}
          <Press act="history" className="link" onPress={deeds.openHistory}>
            {texts.t('ceiling.import')}
          </Press>
        </p>
      )}
      <p className="ceiling-note">{texts.t(story.comparison === 'below' ? 'ceiling.below' : 'ceiling.atMostRule')}</p>
      <p className="ceiling-note">{texts.t('ceiling.axis')}</p>
    </>
  );
}

interface SetterProps {
  readonly step: CeilingStep;
  readonly zone: string;
  readonly currency: Currency | null;
}

/** Which order sets a step, what it paid for one unit, and whether it certainly counts. */
function Setter({ step, zone, currency }: SetterProps): ReactElement | null {
  const texts = useTexts();
  const limit = limitOf(step);
  if (!limit || !currency) return null;
  const each: Money = { amount: Math.round(limit.paid / limit.quantity), currency: limit.currency };
  const isSure = limit === step.ceiling.certain || step.ceiling.certain?.orderId === limit.orderId;
  return (
    <span className="ceiling-order">
      {texts.t(isSure ? 'ceiling.order' : 'ceiling.orderMaybe', {
        id: limit.orderId,
        day: texts.clock({ at: limit.createdAt, zone }),
        each,
      })}
    </span>
  );
}
