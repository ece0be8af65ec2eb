import { useId, type ReactElement } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  /** What is wrong with the value and how to mend it. */
  readonly problem?: string | undefined;
  readonly type?: 'text' | 'date' | 'time' | 'datetime-local';
  readonly isNumber?: boolean;
  readonly rows?: number;
  /** In characters. */
  readonly longest?: number;
  /** To choose from; anything else may be typed too. */
  readonly suggestions?: readonly string[];
  onChange(value: string): void;
}

/** A labelled input; help and problem are tied to it for screen readers. */
export function Field({
  label,
  value,
  help,
  problem,
  type = 'text',
  isNumber,
  rows,
  longest,
  suggestions,
  onChange,
}: FieldProps): ReactElement {
  const id = useId();
  const described = [help === undefined ? '' : `${id}-help`, problem === undefined ? '' : `${id}-problem`];
  const common = {
    id,
    value,
    autoComplete: 'off',
    maxLength: longest,
    'aria-describedby': described.join(' ').trim() || undefined,
    'aria-invalid': problem !== undefined,
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...common}
          type={type}
          {...(isNumber ? { inputMode: 'decimal' as const } : {})}
          {...(suggestions ? { list: `${id}-list` } : {})}
        />
      ) : (
        <textarea {...common} rows={rows} />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {help !== undefined && (
        <p className="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem !== undefined && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
