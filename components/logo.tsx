import { memo, type ReactElement } from 'react';

/** Our mark, as in icon.svg: a price tag with a check on it. */
export const Logo = memo(function Logo({ size = 18 }: { readonly size?: number }): ReactElement {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <path d="M2 6a4 4 0 0 1 4-4h11.2a4 4 0 0 1 2.8 1.2l8.8 8.8a4 4 0 0 1 0 5.6L17.6 28.8a4 4 0 0 1-5.6 0L3.2 20A4 4 0 0 1 2 17.2z" />
      <circle className="logo-hole" cx="8.4" cy="8.4" r="2.6" />
      <path className="logo-check" d="m10.5 16.2 4.6 4.6 8-8.2" />
    </svg>
  );
});
