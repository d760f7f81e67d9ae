import { useMemo } from 'react';
import { parseDocument } from 'yaml';
import { Button } from '../../ui/Button.tsx';
import { read } from '../acts.ts';
import { kindOf } from '../editor/schema.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { FormRow } from './FormRow.tsx';
import { type FormPart, formOf } from './formOf.ts';
import './forms.css';

const FORMS = ['parties', 'issues', 'event', 'scenario', 'assets'];

/** The values of the file that is open, to be changed without a thought for YAML: what is changed here is changed in its text, and nothing else is. */
export function FormPane() {
  const text = useStudioText();
  const open = useStudio(now => now.open);
  const schemas = useStudio(now => now.schemas);
  const names = useStudio(now => now.found?.names);
  const kind = kindOf(open?.path ?? '') ?? '';
  const source = open?.files[open.path] ?? '';
  const value = useMemo(() => valueIn(source), [source]);
  const schema = schemas[kind];
  const parts = useMemo(
    () => (schema && FORMS.includes(kind) && value !== undefined ? formOf(kind, schema, value, names) : []),
    [kind, schema, value, names],
  );
  if (!open || !FORMS.includes(kind)) return <Elsewhere />;
  if (value === undefined) return <p className="soft pane-note">{text('form.broken')}</p>;
  return (
    <div className="studio-form">
      <p className="soft">{text('form.note')}</p>
      {parts.map(part => (
        <Part key={part.path.join('.')} part={part} file={open.path} />
      ))}
    </div>
  );
}

/** Undefined where it cannot be read. */
function valueIn(source: string): unknown {
  const document = parseDocument(source);
  return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100 }) ?? {});
}

function Part({ part, file }: { readonly part: FormPart; readonly file: string }) {
  const depth = part.path.length;
  const title = part.title === '' ? file.split('/').slice(-2).join('/') : part.title;
  return (
    <fieldset className={`part depth-${Math.min(depth, 3)}`}>
      <legend>{title}</legend>
      {part.fields.map(field => (
        <FormRow key={field.key} field={field} file={file} />
      ))}
    </fieldset>
  );
}

/** Where there are forms, as this file has none. */
function Elsewhere() {
  const text = useStudioText();
  const files = useStudio(now => now.open?.files) ?? {};
  const some = Object.keys(files).filter(path => FORMS.includes(kindOf(path) ?? ''));
  return (
    <div className="studio-form">
      <p className="soft">{text('form.elsewhere')}</p>
      <ul>
        {some.map(path => (
          <li key={path}>
            <Button kind="link" onClick={() => read(path, 'side')}>
              {path}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
