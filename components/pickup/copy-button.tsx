import { Copy } from 'lucide-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Texts } from '../text.ts';
import type { PickupActions } from './model.ts';

interface CopyProps {
  readonly texts: Texts;
  readonly text: string;
  /** What is copied, for screen readers. */
  readonly name?: string;
  readonly copy: PickupActions['copy'];
  readonly children: ReactNode;
}

/** Copies a text and says what became of it. */
export function CopyButton({ texts, text, name, copy, children }: CopyProps): ReactElement {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <span className="copy">
      <button
        type="button"
        className="button"
        {...(name === undefined ? {} : { 'aria-label': texts.t('pickup.copy.named', { name }) })}
        onClick={() => {
          copy(text).then(setCopied, () => {
            setCopied(false);
          });
        }}
      >
        <Copy size={14} aria-hidden />
        {children}
      </button>
      <span className={isCopied === false ? 'problem' : 'hint'} role="status">
        {isCopied !== null && texts.t(isCopied ? 'pickup.copied' : 'pickup.copy.failed')}
      </span>
    </span>
  );
}
