import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { read } from '../acts.ts';
import { type Open, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { AddFile } from './AddFile.tsx';
import { branches } from './branches.ts';

/** The files of the draft, folder by folder, with how much is wrong in each. */
export function FileTree({ open }: { readonly open: Open }) {
  const text = useStudioText();
  const problems = useStudio(now => now.found?.problems) ?? [];
  const [adding, setAdding] = useState(false);
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
      <Button kind="quiet" size="small" icon="plus" onClick={() => setAdding(true)}>
        {text('files.add')}
      </Button>
      {adding && <AddFile open={open} onClose={() => setAdding(false)} />}
    </nav>
  );
}
