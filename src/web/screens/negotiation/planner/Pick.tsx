import { type ReactNode, useId } from 'react';

export interface Pickable<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly note?: ReactNode;
  readonly disabled?: boolean;
}

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly onChange: (value: V) => void;
  readonly options: readonly Pickable<V>[];
  /** A heading beside it says what is chosen already. */
  readonly bare?: boolean;
}

/** One of a few, each a card to press: radio buttons under the skin. */
export function Pick<V extends string>({ label, value, onChange, options, bare = false }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="pick">
      <legend className={bare ? 'unseen' : 'legend'}>{label}</legend>
      <div className="pick-cards">
        {options.map(option => (
          <label className="choice pick-card" key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
              aria-label={option.label}
              aria-describedby={option.note ? `${name}-${option.value}` : undefined}
            />
            <span>{option.label}</span>
            {option.note && <small id={`${name}-${option.value}`}>{option.note}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
