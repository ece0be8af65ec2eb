import type { Refused } from '../../components/settings/not-saved.tsx';
import type { TextKey } from '../../components/text.ts';

/** Stores a change that the screen calls `what`. */
export type Keep = (what: TextKey, change: Promise<unknown>) => void;

/** `tell` hears what the browser refused to keep, and null once it kept something again. */
export const keeping =
  (tell: (refused: Refused) => void): Keep =>
  (what, change) => {
    change.then(
      () => {
        tell(null);
      },
      () => {
        tell(what);
      },
    );
  };
