import { createContext, useContext, type SyntheticEvent } from 'react';

/** The overlay's shadow root is open: a script of the page can find our buttons and click them, but not as the user. */
export const TrustedContext = createContext((event: Event): boolean => event.isTrusted);

/** Wraps a handler so that it runs for the user's own clicks and keys only. */
export function useTrusted(): (run: () => void) => (event: SyntheticEvent) => void {
  const isTrusted = useContext(TrustedContext);
  return (run) => (event) => {
    if (isTrusted(event.nativeEvent)) run();
  };
}
