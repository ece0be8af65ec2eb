import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';

/** How much is kept, and whether the browser may delete it by itself. */
export interface RoomModel {
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  /** The browser promised to delete nothing by itself; null where it gives no such promises. */
  readonly isSafe: boolean | null;
  /** It was asked and did not promise. */
  readonly isRefused: boolean;
}

interface RoomProps {
  readonly texts: Texts;
  readonly model: RoomModel;
  onAsk(): void;
}

/** Storage used, and the promise that it stays. */
export function Room({ texts, model: { used, isSafe, isRefused }, onAsk }: RoomProps): ReactElement {
  return (
    <section className="part">
      <h2>{texts.t('settings.room')}</h2>
      <p>{used === null ? texts.t('settings.room.unknown') : texts.t('settings.room.used', sizeOf(used))}</p>
      <p role="status">
        {isSafe === true && texts.t('settings.room.safe')}
        {isSafe === false && texts.t(isRefused ? 'settings.room.refused' : 'settings.room.unsafe')}
      </p>
      {isSafe === false && !isRefused && (
        <button type="button" className="button" onClick={onAsk}>
          {texts.t('settings.room.ask')}
        </button>
      )}
    </section>
  );
}

/** Megabytes as they are sold, one decimal; what is less than a tenth is shown as that. */
const sizeOf = (bytes: number): { readonly size: number } => ({
  size: Math.max(0.1, Math.round(bytes / 100_000) / 10),
});

/** Settings that stand on the page they belong to. */
export const Elsewhere = ({ texts }: { readonly texts: Texts }): ReactElement => (
  <section className="part">
    <h2>{texts.t('settings.elsewhere')}</h2>
    <ul className="elsewhere">
      {(['deadlines', 'pickup', 'rules', 'history'] as const).map((section) => (
        <li key={section}>
          <a href={`#${section}`}>{texts.t(`settings.elsewhere.${section}`)}</a>
        </li>
      ))}
    </ul>
  </section>
);
