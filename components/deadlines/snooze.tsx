import { AlarmClock } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Instant } from '../../rules/time.ts';
import type { Texts } from '../text.ts';
import type { SnoozeId } from './shown.ts';

interface SnoozeProps {
  readonly texts: Texts;
  readonly snoozes: readonly { readonly id: SnoozeId; readonly until: Instant }[];
  /** Of the button that opens the choice. */
  readonly opener: { readonly 'aria-label': string; readonly title: string; readonly tabIndex: number };
  onSnooze(until: Instant): void;
}

/** A button that opens the choice of moments; the focus goes into it and comes back. */
export function Snooze({ texts, snoozes, opener, onSnooze }: SnoozeProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) first.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
  };
  return (
    <>
      <button
        type="button"
        className="icon-button"
        ref={button}
        aria-expanded={isOpen}
        {...opener}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <AlarmClock size={16} aria-hidden />
      </button>
      {isOpen && (
        <div
          className="snoozes"
          role="group"
          aria-label={texts.t('timeline.snooze.until')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            event.preventDefault();
            close();
          }}
        >
          {snoozes.map(({ id, until }, index) => (
            <button
              key={id}
              type="button"
              className="button"
              {...(index === 0 ? { ref: first } : {})}
              onClick={() => {
                close();
                onSnooze(until);
              }}
            >
              {texts.t(`timeline.snooze.${id}`)}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
