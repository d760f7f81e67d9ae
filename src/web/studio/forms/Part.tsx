import { IconButton } from '../../ui/Button.tsx';
import { type StudioText, useStudioText } from '../text/words.ts';
import type { Actor } from './AddEffect.tsx';
import { FormRow } from './FormRow.tsx';
import type { FormPart } from './formOf.ts';
import { PartWords } from './PartWords.tsx';
import { eventOf, type Removable } from './partActs.ts';
import type { Addable } from './things.ts';

interface Props {
  readonly part: FormPart;
  readonly file: string;
  readonly what: Removable | undefined;
  readonly onRemove: (what: Removable) => void;
  readonly onAdd: (what: Addable) => void;
  readonly onEffect: (to: Actor) => void;
  readonly folder: string;
  /** In which its words are asked for. */
  readonly language: string;
}

/** One thing of a file, or a piece of it: its values, its words, and what can be added to it or done with the whole of it. */
export function Part({ part, file, what, onRemove, onAdd, onEffect, folder, language }: Props) {
  const text = useStudioText();
  const depth = part.path.length;
  const title = part.title === '' ? file.split('/').slice(-2).join('/') : part.title;
  const [issue, options] = part.path;
  const isOptions = depth === 2 && options === 'options' && file.endsWith('/issues.yaml');
  const actor = actorAt(part, file);
  return (
    <fieldset className={`part depth-${Math.min(depth, 3)}`} aria-label={title}>
      <legend>
        {title}
        {what && (
          <IconButton icon="close" label={text('remove.thing', { name: nameOf(what, title, text) })} onClick={() => onRemove(what)} />
        )}
        {isOptions && <IconButton icon="plus" label={text('add.option')} onClick={() => onAdd({ kind: 'option', of: String(issue) })} />}
        {actor && <IconButton icon="plus" label={text('add.effectOf', { name: title })} onClick={() => onEffect(actor)} />}
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
      {what && what.kind !== 'round' && what.kind !== 'effect' && <PartWords thing={what} folder={folder} language={language} />}
    </fieldset>
  );
}

function nameOf(what: Removable, title: string, text: StudioText): string {
  if (what.kind === 'round') return text('remove.round', { round: what.id });
  return what.kind === 'effect' ? title : what.id;
}

/** An event, and each of its choices, can do something. */
function actorAt({ path }: FormPart, file: string): Actor | undefined {
  const event = eventOf(file);
  const acts = path.length === 0 || (path.length === 2 && path[0] === 'choices');
  return event !== undefined && acts ? { event, path } : undefined;
}
