import type { ButtonHTMLAttributes, ReactElement } from 'react';
import { useTrusted } from './trusted.ts';

interface PressProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick' | 'type'> {
  /** Names the deed for tests and style sheets: `data-action`. */
  readonly act: string;
  onPress(): void;
}

/** A button that listens to the user only, never to a script of the page. */
export function Press({ act, onPress, ...rest }: PressProps): ReactElement {
  const trusted = useTrusted();
  return <button {...rest} type="button" data-action={act} onClick={trusted(onPress)} />;
}
