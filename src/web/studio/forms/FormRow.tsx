import { type ChangeEvent, useEffect, useId, useState } from 'react';
import { type Plain, removeKey, setValue } from '../../../scenario/index.ts';
import { change } from '../editor/documents.ts';
import { studio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import type { FormField } from './formOf.ts';

/** Writes a value into the file's text, or takes its key out; through the editor, so that undo reaches it. */
function write(file: string, field: FormField, value: Plain | undefined): void {
  const source = studio().open?.files[file] ?? '';
  const edit = value === undefined ? removeKey(source, field.path) : setValue(source, field.path, value);
  if (edit) change(file, { changes: edit, userEvent: 'input.form', scrollIntoView: false });
}

/** One value with its name, what it means, and a control that fits what it may be. */
export function FormRow({ field, file }: { readonly field: FormField; readonly file: string }) {
  const text = useStudioText();
  const id = useId();
  const { key, kind, value, options, must, description } = field;
  const stands = value === undefined ? '' : String(value);
  const describes = { 'aria-describedby': description ? `${id}-note` : undefined };
  return (
    <div className="form-row">
      <label htmlFor={id}>
        {key}
        {must && value === undefined && <span className="now"> {text('form.must')}</span>}
      </label>
      {kind === 'choice' ? (
        <select
          id={id}
          className="select"
          value={stands}
          {...describes}
          onChange={event => write(file, field, event.target.value === '' ? undefined : read(event.target.value, value, options))}
        >
          {(!must || value === undefined) && <option value="">{text('form.unset')}</option>}
          {(options.includes(stands) || stands === '' ? options : [stands, ...options]).map(option => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <Line id={id} field={field} stands={stands} onWrite={next => write(file, field, next)} describes={describes} />
      )}
      {description && (
        <p id={`${id}-note`} className="soft" lang="en">
          {description}
        </p>
      )}
    </div>
  );
}

/** `true` and `false` are no words where the key takes them as such. */
function read(chosen: string, was: FormField['value'], options: readonly string[]): Plain {
  if (options.length === 2 && options.includes('true') && options.includes('false')) return chosen === 'true';
  return typeof was === 'number' && chosen !== '' && Number.isFinite(Number(chosen)) ? Number(chosen) : chosen;
}

interface LineProps {
  readonly id: string;
  readonly field: FormField;
  readonly stands: string;
  readonly onWrite: (value: Plain | undefined) => void;
  readonly describes: object;
}

/** Written as it is typed, as long as what is typed can be meant; what cannot stays here until it can. */
function Line({ id, field, stands, onWrite, describes }: LineProps) {
  const [typed, setTyped] = useState(stands);
  useEffect(() => setTyped(stands), [stands]);
  const number = field.kind === 'number';
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    const next = event.target.value;
    setTyped(next);
    if (next.trim() === '') return;
    if (!number) onWrite(next);
    else if (Number.isFinite(Number(next)) && (!field.whole || Number.isInteger(Number(next)))) onWrite(Number(next));
  };
  return (
    <input
      id={id}
      className="input"
      value={typed}
      autoComplete="off"
      spellCheck={false}
      {...describes}
      {...(number ? { type: 'number', min: field.min, max: field.max, step: field.whole ? 1 : 'any' } : {})}
      onChange={take}
      onBlur={() => {
        // An emptied line takes its key out, where it may be left out.
        if (typed.trim() === '' && stands !== '' && !field.must) onWrite(undefined);
        setTyped(stands);
      }}
    />
  );
}
