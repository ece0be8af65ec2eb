import type { ReactElement } from 'react';
import './news.css';
import type { TextKey, Texts } from '../text.ts';

/** What sellers notice of each version, as the changelog says it in full; newest first. */
export const releases: readonly { readonly version: string; readonly points: readonly TextKey[] }[] = [
  { version: '0.1.0', points: ['news.first-minute', 'news.hosts', 'news.keys'] },
];

interface NewsProps {
  readonly texts: Texts;
  /** The version whose news nobody has read; null: none. */
  readonly version: string | null;
  onRead(): void;
}

/** After an update: one quiet line that unfolds, and goes away for good once it was read. */
export function News({ texts, version, onRead }: NewsProps): ReactElement | null {
  const points = releases.find((release) => release.version === version)?.points ?? [];
  if (version === null || points.length === 0) return null;
  return (
    <details className="news">
      <summary>{texts.t('news.title', { version })}</summary>
      <ul>
        {points.map((point) => (
          <li key={point}>{texts.t(point)}</li>
        ))}
      </ul>
      <button type="button" className="button" data-action="news-read" onClick={onRead}>
        {texts.t('news.read')}
      </button>
    </details>
  );
}
