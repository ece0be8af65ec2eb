import type { ReactElement } from 'react';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import { Select } from './case-form.tsx';
import { Extensions } from './extensions.tsx';
import type { TermsActions, TermsModel } from './model.ts';
import { OwnTerms } from './own-terms.tsx';
import { Switches } from './switches.tsx';
import { Warehouses } from './warehouses.tsx';

interface TermsPartProps {
  readonly texts: Texts;
  /** Null: there is no shop yet. */
  readonly model: TermsModel | null;
  readonly now: Instant;
  readonly actions: TermsActions;
}

/** What the seller adds to the reckoning of one shop's order deadlines. */
export function Terms({ texts, model, now, actions }: TermsPartProps): ReactElement {
  if (!model) return <p className="nothing">{texts.t('terms.noShop')}</p>;
  const { shop, shops } = model;
  const props = { texts, model, now, actions };
  return (
    <div className="terms">
      <Select
        label={texts.t('timeline.filter.shop')}
        value={shop}
        choices={shops.map(({ id, label }) => [id, label])}
        onChange={actions.pickShop}
      />
      {/* What was typed for one shop is not kept for another. */}
      <div className="terms" key={shop}>
        <Warehouses {...props} />
        <Extensions {...props} />
        <Switches {...props} />
        <OwnTerms {...props} />
      </div>
    </div>
  );
}
