import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { read, removeFile } from '../acts.ts';
import { RemoveDialog } from '../forms/RemoveDialog.tsx';
import { type Open, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { AddFile } from './AddFile.tsx';
import { branches } from './branches.ts';

/** The files of the draft, folder by folder, with how much is wrong in each. */
export function FileTree({ open }: { readonly open: Open }) {
  const text = useStudioText();
  const problems = useStudio(now => now.found?.problems) ?? [];
  const counted = useStudio(now => now.games?.counted);
  const spots = useStudio(now => now.found?.spots);
  /** In what share of the games the event of a file came. */
  const share = (path: string): number | undefined => {
    const event = counted && counted.games > 0 ? spots?.find(({ when }) => when.file === path)?.event : undefined;
    return event === undefined ? undefined : (counted!.fired[event] ?? 0) / counted!.games;
  };
  const count = (path: string): number => problems.filter(({ file }) => file === path).length;
  return (
    <nav className="studio-files scroll" aria-label={text('files.label')}>
      {branches(Object.keys(open.files), open.opens).map(({ folder, files }) => (
        <section key={folder} aria-label={folder}>
          <h2>{folder}</h2>
          <ul>
            {files.map(({ path, name, inside }) => (
              <li key={path} className={inside ? 'inside' : ''}>
                <button type="button" aria-current={path === open.path ? 'page' : undefined} onClick={() => read(path)}>
                  <span>{name}</span>
                  {count(path) === 0 && share(path) !== undefined && (
                    <span className={share(path) === 0 ? 'share never' : 'share'}>{text('rate', { share: share(path)! })}</span>
                  )}
                  {count(path) > 0 && (
                    <span className="count">
                      <span aria-hidden="true">{count(path)}</span>
                      <span className="unseen">{text('files.problems', { count: count(path) })}</span>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <FileActs open={open} />
    </nav>
  );
}

/** What can be done with files: with one that is new, and with the one that is open. */
function FileActs({ open }: { readonly open: Open }) {
  const text = useStudioText();
  const [asked, setAsked] = useState<'add' | 'rename' | 'event'>();
  const close = (): void => setAsked(undefined);
  const event = /^(.+)\/events\/([^/]+)\.yaml$/.exec(open.path);
  const file = open.path.split('/').at(-1)!;
  // Without it there is no scenario to open any more.
  const fixed = file === 'scenario.yaml' || file === 'campaign.yaml';
  return (
    <div className="acts">
      <Button kind="quiet" size="small" icon="plus" onClick={() => setAsked('add')}>
        {text('files.add')}
      </Button>
      {!fixed && (
        <Button kind="quiet" size="small" onClick={() => setAsked('rename')}>
          {text('files.renameOf', { file })}
        </Button>
      )}
      {!fixed && (
        <Button kind="quiet" size="small" icon="close" onClick={() => (event ? setAsked('event') : removeFile(open.path))}>
          {text('files.removeOf', { file })}
        </Button>
      )}
      {asked === 'add' && <AddFile open={open} onClose={close} />}
      {asked === 'rename' && <AddFile open={open} onClose={close} renaming={open.path} />}
      {asked === 'event' && event && <RemoveDialog thing={{ kind: 'event', id: event[2]! }} folder={event[1]!} onClose={close} />}
    </div>
  );
}
