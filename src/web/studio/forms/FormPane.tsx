import { useMemo, useState } from 'react';
import { parseDocument } from 'yaml';
import { removalOfRound } from '../../../scenario/index.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { read, reviseDraft } from '../acts.ts';
import { kindOf } from '../editor/schema.ts';
import { studio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { AddDialog } from './AddDialog.tsx';
import { FormRow } from './FormRow.tsx';
import { type FormPart, formOf } from './formOf.ts';
import { addableIn, nextRound, type Removable, removableAt } from './partActs.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { Addable } from './things.ts';
import './forms.css';

const FORMS = ['parties', 'issues', 'event', 'scenario', 'assets'];

/** What is written in the file that is open, to be changed, added to and cut without a thought for YAML: all of it becomes of its text, and nothing else does. */
export function FormPane() {
  const text = useStudioText();
  const open = useStudio(now => now.open);
  const schemas = useStudio(now => now.schemas);
  const names = useStudio(now => now.found?.names);
  const [adding, setAdding] = useState<Addable>();
  const [removing, setRemoving] = useState<Removable>();
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
  const folder = folderOf(open.path);
  const remove = (what: Removable): void =>
    what.kind === 'round' ? removeRound(folder, what.at, text('act.removedRound', { round: what.id })) : setRemoving(what);
  return (
    <div className="studio-form">
      <p className="soft">{text('form.note')}</p>
      <Adds kind={kind} file={open.path} onAdd={setAdding} />
      {parts.map(part => (
        <Part
          key={part.path.join('.')}
          part={part}
          file={open.path}
          what={removableAt(kind, part.path, value, open.path)}
          onRemove={remove}
          onAdd={setAdding}
        />
      ))}
      {adding && (
        <AddDialog
          what={adding}
          folder={folder}
          first={adding.kind === 'round' ? nextRound(value) : {}}
          onClose={() => setAdding(undefined)}
        />
      )}
      {removing && removing.kind !== 'round' && <RemoveDialog thing={removing} folder={folder} onClose={() => setRemoving(undefined)} />}
    </div>
  );
}

/** The folder of a scenario or a cast that a file belongs to. */
const folderOf = (path: string): string => path.replace(/\/(?:events\/)?[^/]+$/, '');

function removeRound(folder: string, at: number, words: string): void {
  const { open } = studio();
  const revision = open && removalOfRound(open.files, folder, at);
  if (revision) reviseDraft(revision, words);
}

/** Undefined where it cannot be read. */
function valueIn(source: string): unknown {
  const document = parseDocument(source);
  return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100 }) ?? {});
}

function Adds({ kind, file, onAdd }: { readonly kind: string; readonly file: string; readonly onAdd: (what: Addable) => void }) {
  const text = useStudioText();
  const some = addableIn(kind, file);
  return some.length === 0 ? null : (
    <div className="adds">
      {some.map(what => (
        <Button key={what.kind} size="small" icon="plus" onClick={() => onAdd(what)}>
          {text(`add.${what.kind}`)}
        </Button>
      ))}
    </div>
  );
}

interface PartProps {
  readonly part: FormPart;
  readonly file: string;
  readonly what: Removable | undefined;
  readonly onRemove: (what: Removable) => void;
  readonly onAdd: (what: Addable) => void;
}

function Part({ part, file, what, onRemove, onAdd }: PartProps) {
  const text = useStudioText();
  const depth = part.path.length;
  const title = part.title === '' ? file.split('/').slice(-2).join('/') : part.title;
  const [issue, options] = part.path;
  const isOptions = depth === 2 && options === 'options' && file.endsWith('/issues.yaml');
  return (
    <fieldset className={`part depth-${Math.min(depth, 3)}`} aria-label={title}>
      <legend>
        {title}
        {what && (
          <IconButton
            icon="close"
            label={text('remove.thing', { name: what.kind === 'round' ? text('remove.round', { round: what.id }) : what.id })}
            onClick={() => onRemove(what)}
          />
        )}
        {isOptions && <IconButton icon="plus" label={text('add.option')} onClick={() => onAdd({ kind: 'option', of: String(issue) })} />}
      </legend>
      {part.fields.map(field => (
        <div key={field.key} className="with-act">
          <FormRow field={field} file={file} />
          {isOptions && (
            <IconButton
              icon="close"
              label={text('remove.thing', { name: field.key })}
              onClick={() => onRemove({ kind: 'option', id: field.key, issue: String(issue) })}
            />
          )}
        </div>
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
