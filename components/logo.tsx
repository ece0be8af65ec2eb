import type { ReactElement } from 'react';

/** Our mark, as in icon.svg: a price tag with a check on it. */
export function Logo({ size = 18 }: { readonly size?: number }): ReactElement {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <path d="M3 6a3 3 0 0 1 3-3h10.6a3 3 0 0 1 2.1.9l9.4 9.4a3 3 0 0 1 0 4.2L17.5 28.1a3 3 0 0 1-4.2 0L3.9 18.7A3 3 0 0 1 3 16.6z" />
      <circle className="logo-hole" cx="9" cy="9" r="2.4" />
      <path className="logo-check" d="m11.5 16.5 4 4 7-7.5" />
    </svg>
  );
}
