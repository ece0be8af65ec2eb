import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Texts } from '../text.ts';
import type { HistoryActions, PlannedSale } from './model.ts';

interface PlanProps {
  readonly texts: Texts;
  readonly plan: readonly PlannedSale[];
  readonly zone: string;
  readonly copy: HistoryActions['copy'];
  /** Whether it is gone to once it is drawn. */
  readonly isFirst: boolean;
}

/** The next flash sales that are possible, to copy; nothing is submitted from here. */
export function Plan({ texts, plan, zone, copy, isFirst }: PlanProps): ReactElement {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFirst) title.current?.focus();
  }, [isFirst]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const lines = plan.map(({ from, to, highest }) =>
    texts.t(highest === null ? 'plan.free' : 'plan.line', {
      from: texts.clock({ at: from, zone }),
      to: texts.clock({ at: to, zone }),
      ...(highest === null ? {} : { price: highest }),
    }),
  );
  const text = lines.join('\n');
  return (
    <section aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {texts.t('plan.title')}
      </h3>
      <p className="hint">{texts.t('plan.what')}</p>
      {plan.length === 0 && <p>{texts.t('plan.nothing')}</p>}
      {plan.length > 0 && (
        <>
          <ol className="plan">
            {lines.map((line, i) => (
              <li key={plan[i]?.from}>{line}</li>
            ))}
          </ol>
          <button
            type="button"
            className="button"
            onClick={() => {
              void copy(text).then(setCopied);
            }}
          >
            {texts.t('plan.copy')}
          </button>{' '}
          <span role="status">
            {copied === true && texts.t('notice.copied')}
            {copied === false && texts.t('plan.notCopied')}
          </span>
        </>
      )}
    </section>
  );
}
