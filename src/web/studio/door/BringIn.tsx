import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { importFiles } from '../acts.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** A pack or a folder, by the browser's own picker. */
export function BringIn() {
  const text = useStudioText();
  const busy = useStudio(now => now.busy);
  const pack = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement): void => {
    const given = [...(input.files ?? [])].map(file => ({ path: file.webkitRelativePath || file.name, file }));
    // So that the same file can be chosen again.
    input.value = '';
    if (given.length > 0) void importFiles(given);
  };
  return (
    <section aria-labelledby="door-import">
      <h2 id="door-import">{text('door.import')}</h2>
      <p className="soft">{text('door.importNote')}</p>
      <p className="choices">
        <Button icon="upload" disabled={busy} onClick={() => pack.current?.click()}>
          {text('door.choosePack')}
        </Button>
        <Button disabled={busy} onClick={() => folder.current?.click()}>
          {text('door.chooseFolder')}
        </Button>
      </p>
      <input ref={pack} type="file" hidden aria-label={text('door.choosePack')} accept=".pack" onChange={event => take(event.target)} />
      <input
        ref={element => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        aria-label={text('door.chooseFolder')}
        onChange={event => take(event.target)}
      />
    </section>
  );
}
