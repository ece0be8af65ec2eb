import {
  memo,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { Mark } from '../icons.tsx';
import type { FieldAt } from '../../rules/form.ts';
import type { MarkerPlace, PageModel, ShownFinding, Viewport } from '../model.ts';
import { Press } from '../press.tsx';
import { pageOf } from '../text.ts';
import { useOverlay, useTexts, useWordAt } from './context.ts';
import { columnWord, FindingCard } from './finding-card.tsx';

const target = 24;
const gap = 4;
/** Beside a narrower field the next one is too near: 12 to 16 px in the product table (practice site, November 2026). */
const narrow = 200;
/** Room of what a field shows at its right end: a picker’s icon, "%", "₫". In the narrowest its middle stays free instead. */
const suffix = 28;
const withSuffix = new Set<FieldAt>(['startsAt', 'endsAt', 'discount']);
const cardWidth = 320;
/** Time to cross the gap between marker and card. */
const leave = 200;

/** A small mark at each field that has findings. Positions were read by the entry point, in one batch. */
export function Markers({ model }: { readonly model: PageModel }): ReactElement | null {
  const places = useOverlay((state) => state.places);
  const viewport = useOverlay((state) => state.viewport);
  const isClosed = useOverlay((state) => state.closed);
  const { findings, market } = model;
  const byId = useMemo(() => new Map(findings.map((finding) => [finding.id, finding])), [findings]);
  if (isClosed || model.state === 'paused' || model.state === 'unrecognised') return null;
  return (
    <div className="markers">
      {places.map((place) => {
        const finding = byId.get(place.id);
        return finding && <Marker key={place.id} place={place} viewport={viewport} finding={finding} market={market} />;
      })}
    </div>
  );
}

interface MarkerProps {
  readonly place: MarkerPlace;
  readonly viewport: Viewport | null;
  readonly finding: ShownFinding;
  readonly market: string;
}

const Marker = memo(function Marker({ place, viewport, finding, market }: MarkerProps): ReactElement {
  const texts = useTexts();
  const { isOpen, isPinned, handlers, pin } = useCard();
  const field = place.label ?? texts.field(finding.at, pageOf(finding.rule));
  const severity = texts.t(`severity.${place.severity}`);
  const left = leftOf(place, viewport, finding, market);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen) pin(false);
  };
  return (
    <div {...handlers} onKeyDown={onKeyDown}>
      <Press
        act="marker"
        className={`marker marker-${place.severity}`}
        style={{ transform: `translate(${px(left)}, ${px(place.y + place.height / 2 - target / 2)})` }}
        data-marker={place.id}
        aria-label={texts.t('marker.label', { severity, field, count: place.count })}
        aria-expanded={isOpen}
        onPress={() => {
          pin(!isPinned);
        }}
      >
        <Mark of={place.severity} />
        {place.count > 1 && <span className="marker-count">{texts.number(place.count)}</span>}
      </Press>
      {isOpen && <PopCard label={field} style={cardAt(left, place, viewport)} finding={finding} />}
    </div>
  );
});

interface PopCardProps {
  readonly label: string;
  readonly style: CSSProperties;
  /** The gravest at this field; the others follow it. */
  readonly finding: ShownFinding;
}

function PopCard({ label, style, finding }: PopCardProps): ReactElement {
  const model = useOverlay((state) => state.model);
  const wordAt = useWordAt();
  const { id, at, row } = finding;
  const others = model?.findings.filter(
    (other) => other.at === at && other.row === row && other.id !== id && !other.ignored,
  );
  return (
    <div className="popcard" role="group" aria-label={label} style={style}>
      {[finding, ...(others ?? [])].map((shown) => (
        <FindingCard key={shown.id} finding={shown} word={columnWord(shown, wordAt)} />
      ))}
    </div>
  );
}

interface CardState {
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly handlers: Readonly<Record<'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur', () => void>>;
  pin(pinned: boolean): void;
}

/** Open while the pointer or the keyboard is in marker or card, or once pressed. */
function useCard(): CardState {
  const [isNear, setNear] = useState(false);
  const [isPinned, setPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLayoutEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const enter = (): void => {
    clearTimeout(timer.current);
    setNear(true);
  };
  const away = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setNear(false);
      setPinned(false);
    }, leave);
  };
  return {
    isOpen: isNear || isPinned,
    isPinned,
    handlers: { onPointerEnter: enter, onPointerLeave: away, onFocus: enter, onBlur: away },
    pin: (pinned) => {
      clearTimeout(timer.current);
      setPinned(pinned);
      setNear(pinned);
    },
  };
}

const px = (value: number): string => `${String(Math.round(value))}px`;

/**
 * Just outside a wide field's right edge. Inside it in the table, in a narrow field and where the viewport ends: the
 * field's own text starts at its left, and the neighbour's first figures must not be covered.
 */
function leftOf({ x, width }: MarkerPlace, viewport: Viewport | null, finding: ShownFinding, market: string): number {
  const right = x + width;
  const isOut = viewport !== null && right + target > viewport.width;
  // A status is a word, not a field: nothing of it may be covered.
  const isBeside = finding.at === 'status' || (finding.row === undefined && width >= narrow);
  if (isBeside && !isOut) return right;
  const isSuffixed = withSuffix.has(finding.at) || (finding.at === 'price' && market === 'VN');
  const inside = right - target - (isSuffixed && width >= narrow / 2 ? suffix : 0);
  return Math.max(x, Math.min(inside, (viewport?.width ?? Infinity) - target));
}

/** Under the field or, where more room is above, over it: by distances alone, so that nothing has to be measured. */
function cardAt(marker: number, { y, height }: MarkerPlace, viewport: Viewport | null): CSSProperties {
  const wanted = marker + target - cardWidth;
  const top = y + height + gap;
  if (!viewport) return { left: px(Math.max(8, wanted)), top: px(top) };
  const left = px(Math.min(Math.max(8, wanted), viewport.width - cardWidth - 8));
  const [above, below] = [y - gap - 8, viewport.height - top - 8];
  if (below >= 220 || below >= above) return { left, top: px(top), maxHeight: px(below) };
  return { left, bottom: px(viewport.height - y + gap), maxHeight: px(above) };
}
