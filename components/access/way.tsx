import type { ReactElement } from 'react';
import type { Texts } from '../text.ts';

interface WayProps {
  readonly texts: Texts;
  /** Addresses of the list of promotions, and of the first steps. */
  readonly sellerCenter: string;
  readonly welcome: string;
}

/** Where to go from a tab on which nothing is checked. */
export function Way({ texts, sellerCenter, welcome }: WayProps): ReactElement {
  return (
    <ul>
      <li>
        <a href={sellerCenter} target="_blank" rel="noreferrer">
          {texts.t('way.promotions')}
        </a>
      </li>
      <li>
        <a href={welcome} target="_blank" rel="noreferrer">
          {texts.t('welcome.reopen')}
        </a>
      </li>
    </ul>
  );
}
