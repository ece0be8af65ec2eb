import type { ReactElement } from 'react';
import type { Proof } from '../../rules/deadlines/evidence.ts';
import type { Texts } from '../text.ts';

interface ProofsProps {
  readonly texts: Texts;
  readonly proofs: readonly Proof[];
}

/** What answers a question, and how much it weighs. */
export function Proofs({ texts, proofs }: ProofsProps): ReactElement {
  return (
    <ul className="order-proofs">
      {proofs.map(({ id, weight }) => (
        <li key={id} data-proof={id}>
          {texts.t(`proof.${id}`)}{' '}
          <span className={weight === 'needed' ? 'word-warning' : 'hint'}>{texts.t(`evidence.${weight}`)}</span>
        </li>
      ))}
    </ul>
  );
}
