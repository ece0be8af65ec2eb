import { useState, type ReactElement } from 'react';
import type { RuleOff } from '../../rules/own.ts';
import { Form } from '../settings/form.tsx';
import type { Texts } from '../text.ts';
import { Reason } from './own-form.tsx';

interface OffFormProps {
  readonly texts: Texts;
  readonly title: string;
  onSave(reason: string): void;
  onCancel(): void;
}

/** Switching a rule off asks for the reason: whoever wonders later finds it there. */
export function OffForm({ texts, title, onSave, onCancel }: OffFormProps): ReactElement {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  return (
    <Form
      texts={texts}
      label={title}
      deed={texts.t('rulebook.off.deed')}
      problems={isMissing ? { reason: 'invalid.why' } : {}}
      onSave={() => {
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') onSave(reason.trim());
        return reason.trim() !== '';
      }}
      onCancel={onCancel}
    >
      <h3>{title}</h3>
      <p className="hint">{texts.t('rulebook.off.hint')}</p>
      <Reason texts={texts} value={reason} isMissing={isMissing} onChange={setReason} />
    </Form>
  );
}

interface OffLineProps {
  readonly texts: Texts;
  readonly off: RuleOff;
  readonly zone: string;
}

/** Since when a rule is off, and why. */
export const OffLine = ({ texts, off, zone }: OffLineProps): ReactElement => (
  <span className="rulebook-off">
    {texts.t('rulebook.off.since', { date: texts.date({ at: off.since, zone }) })}
    <q>{off.reason}</q>
  </span>
);
