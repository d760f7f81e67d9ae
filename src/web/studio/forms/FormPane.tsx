import { useMemo, useState } from 'react';
import { parseDocument } from 'yaml';
import { languagesIn, type Revision, removalOfRound, removedEffect, type Thing } from '../../../scenario/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { read, reviseDraft } from '../acts.ts';
import { kindOf } from '../editor/schema.ts';
import type { Names } from '../look/types.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { AddDialog } from './AddDialog.tsx';
import { type Actor, AddEffect } from './AddEffect.tsx';
import { formOf } from './formOf.ts';
import { Part } from './Part.tsx';
import { actedOn, addableIn, nextRound, type Removable, removableAt } from './partActs.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import type { Addable } from './things.ts';
import './forms.css';

/** Kinds of files whose things have words of their own. */
const WORDED = ['parties', 'issues', 'event', 'assets'];
const FORMS = ['parties', 'issues', 'event', 'scenario', 'assets'];

/** What is written in the file that is open, to be changed, added to and cut without a thought for YAML: all of it becomes of its text, and nothing else does. */
export function FormPane() {
  const text = useStudioText();
  const open = useStudio(now => now.open);
  const schemas = useStudio(now => now.schemas);
  const names = useStudio(now => now.found?.names);
  const [adding, setAdding] = useState<Addable>();
  const [removing, setRemoving] = useState<Thing>();
  const [acting, setActing] = useState<Actor>();
  const [chosen, setLanguage] = useState('en');
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
  const languages = languagesIn(Object.keys(open.files), folder);
  const language = languages.includes(chosen) ? chosen : 'en';
  const remove = (what: Removable): void => {
    if (what.kind === 'round') atOnce(removalOfRound(open.files, folder, what.at), text('act.removedRound', { round: what.id }));
    else if (what.kind === 'effect') atOnce(removedEffect(open.files, folder, what.event, what.path), text('act.removedEffect'));
    else setRemoving(what);
  };
  return (
    <div className="studio-form">
      <p className="soft">{text('form.note')}</p>
      <Adds kind={kind} file={open.path} onAdd={setAdding} />
      {WORDED.includes(kind) && languages.length > 1 && (
        <Select
          label={text('form.language')}
          value={language}
          options={languages.map(one => ({ value: one, label: one }))}
          onChange={setLanguage}
        />
      )}
      {parts.map(part => (
        <Part
          key={part.path.join('.')}
          part={part}
          file={open.path}
          what={removableAt(kind, part.path, value, open.path)}
          onRemove={remove}
          onAdd={setAdding}
          onEffect={setActing}
          folder={folder}
          language={language}
        />
      ))}
      {acting && <AddEffect to={acting} folder={folder} onClose={() => setActing(undefined)} />}
      {adding && <AddDialog what={adding} folder={folder} first={firstOf(adding, value, names)} onClose={() => setAdding(undefined)} />}
      {removing && <RemoveDialog thing={removing} folder={folder} onClose={() => setRemoving(undefined)} />}
    </div>
  );
}

/** What stands in the lines of a dialog to begin with, by what the scenario has already. */
function firstOf(adding: Addable, value: unknown, names: Names | undefined): Readonly<Record<string, string>> {
  if (adding.kind === 'round') return nextRound(value);
  const on = actedOn(names);
  return adding.kind === 'asset' && on ? { giver: on.party, taker: on.other } : {};
}

/** The folder of a scenario or a cast that a file belongs to. */
const folderOf = (path: string): string => path.replace(/\/(?:events\/)?[^/]+$/, '');

/** What takes nothing else with it needs no question first. */
function atOnce(revision: Revision | undefined, words: string): void {
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
