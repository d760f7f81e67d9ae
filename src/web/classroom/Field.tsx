import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string;
  readonly longest?: number;
  /** A code to be copied from a board: large letters, no spelling help. */
  readonly code?: boolean;
  readonly number?: { readonly min: number; readonly max: number };
}

/** A labelled line to write in. */
export function Field({ label, value, onChange, note, longest = 80, code = false, number }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`input ${code ? 'code' : ''}`}
        value={value}
        maxLength={longest}
        autoComplete="off"
        {...(code ? { autoCapitalize: 'characters', spellCheck: false } : {})}
        {...(number ? { type: 'number', ...number } : {})}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={event => onChange(event.target.value)}
      />
      {note && (
        <p id={`${id}-note`} className="soft">
          {note}
        </p>
      )}
    </div>
  );
}
