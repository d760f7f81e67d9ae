import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { read, removeFile } from '../acts.ts';
import { RemoveDialog } from '../forms/RemoveDialog.tsx';
import { LastGames } from '../games/LastGames.tsx';
import { type Open, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { AddFile } from './AddFile.tsx';
import { branches, type Leaf } from './branches.ts';

/** The files of the draft, folder by folder, with how much is wrong in each; and what the last games came to. */
export function FileTree({ open }: { readonly open: Open }) {
  const text = useStudioText();
  return (
    <div className="studio-files">
      <nav className="scroll" aria-label={text('files.label')}>
        {branches(Object.keys(open.files), open.opens).map(({ folder, files, groups }) => (
          <section key={folder} aria-label={folder}>
            <h2>{folder}</h2>
            <Leaves files={files} open={open} />
            {groups.map(group => (
              <Group key={group.name} name={group.name} files={group.files} open={open} />
            ))}
          </section>
        ))}
        <FileActs open={open} />
      </nav>
      <LastGames />
    </div>
  );
}

interface LeavesProps {
  readonly files: readonly Leaf[];
  readonly open: Open;
  /** The folder they lie in, inside the scenario's. */
  readonly inside?: string;
}

/** Events, plays or words: folded away by whoever is at work elsewhere. */
function Group({ name, files, open }: LeavesProps & { readonly name: string }) {
  const text = useStudioText();
  const [shut, setShut] = useState(false);
  const wrong = useStudio(now => now.found?.problems.filter(({ file }) => files.some(({ path }) => path === file)).length) ?? 0;
  return (
    <>
      <h3>
        <button type="button" aria-expanded={!shut} onClick={() => setShut(!shut)}>
          <span>{name}</span>
          {shut && wrong > 0 ? <Wrong count={wrong} /> : <span className="share">{text('files.inGroup', { count: files.length })}</span>}
        </button>
      </h3>
      {!shut && <Leaves files={files} open={open} inside={name} />}
    </>
  );
}

function Leaves({ files, open, inside }: LeavesProps) {
  const text = useStudioText();
  const problems = useStudio(now => now.found?.problems) ?? [];
  const counted = useStudio(now => now.games?.counted);
  const spots = useStudio(now => now.found?.spots);
  /** In what share of the games the event of a file came. */
  const shareOf = (path: string): number | undefined => {
    const event = counted && counted.games > 0 ? spots?.find(({ when }) => when.file === path)?.event : undefined;
    return event === undefined ? undefined : (counted!.fired[event] ?? 0) / counted!.games;
  };
  return (
    <ul>
      {files.map(({ path, name }) => {
        const count = problems.filter(({ file }) => file === path).length;
        const share = shareOf(path);
        const spoken = inside === undefined ? name : `${inside}/${path.split('/').at(-1)}`;
        const said = count > 0 ? text('files.problems', { count }) : share === undefined ? '' : text('rate', { share });
        return (
          <li key={path} className={inside === undefined ? '' : 'inside'}>
            <button
              type="button"
              aria-label={`${spoken} ${said}`.trim()}
              aria-current={path === open.path ? 'page' : undefined}
              onClick={() => read(path)}
            >
              <span>{name}</span>
              {count === 0 && share !== undefined && <span className={share === 0 ? 'share never' : 'share'}>{said}</span>}
              {count > 0 && <Wrong count={count} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Wrong({ count }: { readonly count: number }) {
  const text = useStudioText();
  return (
    <span className="count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">{text('files.problems', { count })}</span>
    </span>
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
        <Button kind="quiet" size="small" icon="proposeAmendment" onClick={() => setAsked('rename')}>
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
