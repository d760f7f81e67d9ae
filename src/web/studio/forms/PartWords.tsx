import { useEffect, useId, useState } from 'react';
import { addText, type Files, filesOfLanguage, type Thing, textId, wordsUnder } from '../../../scenario/index.ts';
import { change } from '../editor/documents.ts';
import { studio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** What each kind of thing needs to be called and told; whatever else is said of one is asked for besides. */
const TOLD: Readonly<Record<Thing['kind'], readonly string[]>> = {
  party: ['name', 'adjective', 'office', 'aim', 'batna'],
  issue: ['label', 'question', 'clause'],
  event: ['title', 'body'],
  choice: ['label', 'body'],
  option: [''],
  asset: [''],
};

interface Props {
  readonly thing: Thing;
  readonly folder: string;
  readonly language: string;
}

/** The words of a thing, folded away until somebody wants to change them; they are written where its language keeps them. */
export function PartWords({ thing, folder, language }: Props) {
  const text = useStudioText();
  const files = useStudio(now => now.open?.files) ?? {};
  const [open, setOpen] = useState(false);
  return (
    <details className="words" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{text('form.words', { name: thing.id })}</summary>
      {open && linesOf(files, folder, thing, language).map(line => <WordLine key={line.id} line={line} language={language} />)}
    </details>
  );
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly file: string;
}

function linesOf(files: Files, folder: string, thing: Thing, language: string): readonly Line[] {
  const id = textId(thing);
  const paths = filesOfLanguage(Object.keys(files), folder, language);
  const has = new Map(paths.flatMap(file => wordsUnder(files[file] ?? '', id).map(one => [one.id, { words: one.words, file }] as const)));
  // Where its other words stand, else where words of its kind do.
  const beside = [...has.values()][0]?.file ?? paths.find(path => wordsUnder(files[path] ?? '', id.split('.')[0]!).length > 0) ?? paths[0];
  const needed = TOLD[thing.kind].map(key => (key === '' ? id : `${id}.${key}`));
  // What is said of a choice is asked for with the choice.
  const own = [...has.keys()].filter(one => thing.kind !== 'event' || !one.startsWith(`${id}.choice.`));
  return [...new Set([...needed, ...own])].flatMap(one => {
    const file = has.get(one)?.file ?? beside;
    return file === undefined ? [] : [{ id: one, label: one.slice(id.length + 1) || one, words: has.get(one)?.words ?? '', file }];
  });
}

function WordLine({ line: { id, label, words, file }, language }: { readonly line: Line; readonly language: string }) {
  const text = useStudioText();
  const field = useId();
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  const source = studio().open?.files[file] ?? '';
  // A text over several lines is left to hands: written anew it would not be laid out as its author did.
  const byHand = addText(source, id, `${words}.`) === undefined;
  const take = (next: string): void => {
    setTyped(next);
    const edit = next.trim() === '' ? undefined : addText(studio().open?.files[file] ?? '', id, next);
    if (edit) change(file, { changes: edit, userEvent: 'input.form', scrollIntoView: false });
  };
  return (
    <div className="form-row">
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        className="input"
        lang={language}
        rows={1}
        value={typed}
        readOnly={byHand}
        aria-describedby={byHand ? `${field}-note` : undefined}
        onChange={event => take(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onBlur={() => setTyped(words)}
      />
      {byHand && (
        <p id={`${field}-note`} className="soft">
          {text('form.byHand', { file: file.split('/').slice(-2).join('/') })}
        </p>
      )}
    </div>
  );
}
