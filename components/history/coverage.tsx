import type { ReactElement } from 'react';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { Kept, Stretch } from './model.ts';

interface CoverageProps {
  readonly texts: Texts;
  readonly kept: Kept;
  readonly zone: string;
}

/** Which part of the last 30 days the files hold, as a bar and in words; what to export to close each gap. */
export function Coverage({ texts, kept, zone }: CoverageProps): ReactElement {
  const { window, covered, gaps, everything } = kept;
  const from = Math.min(window.from, ...covered.map((stretch) => stretch.from));
  const place = (stretch: Stretch): { left: string; width: string } => {
    const percent = (at: Instant): number =>
      (100 * (Math.min(Math.max(at, from), window.to) - from)) / (window.to - from);
    const left = percent(stretch.from);
    return { left: `${String(left)}%`, width: `${String(percent(stretch.to) - left)}%` };
  };
  const isWhole = gaps.length === 0;
  return (
    <div className="coverage">
      <p className={isWhole ? 'coverage-whole' : 'coverage-gap'}>
        {isWhole && texts.t(everything ? 'kept.everything' : 'kept.whole')}
        {!isWhole && texts.t('kept.gaps', { count: gaps.length })}
      </p>
      <div className="bar" aria-hidden>
        {covered.map((stretch) => (
          <span key={stretch.from} className="bar-covered" style={place(stretch)} />
        ))}
        {gaps.map((stretch) => (
          <span key={stretch.from} className="bar-gap" style={place(stretch)} />
        ))}
        {from < window.from && <span className="bar-start" style={{ left: place(window).left }} />}
      </div>
      <div className="bar-words hint" aria-hidden>
        <span>{texts.date({ at: from, zone })}</span>
        <span>{texts.t('kept.now')}</span>
      </div>
      {!isWhole && (
        <ul className="gaps">
          {gaps.map((gap) => (
            <li key={gap.from}>{gapText(texts, gap, window.to, zone)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Seller Center filters by whole days, so the days at both ends belong to it. */
export function gapText(texts: Texts, gap: Stretch, now: Instant, zone: string): string {
  const [from, to] = [texts.date({ at: gap.from, zone }), texts.date({ at: gap.to, zone })];
  if (gap.to >= now) return texts.t('kept.gap.since', { from });
  return from === to ? texts.t('kept.gap.day', { from }) : texts.t('kept.gap', { from, to });
}
