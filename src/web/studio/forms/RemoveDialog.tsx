import { useMemo } from 'react';
import { type Reference, removalOf, type Thing } from '../../../scenario/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { goToPlace, reviseDraft } from '../acts.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

interface Props {
  readonly thing: Thing;
  readonly folder: string;
  readonly onClose: () => void;
}

const MOST = 12;

/** What goes with a thing when it goes; or what keeps it, by name. */
export function RemoveDialog({ thing, folder, onClose }: Props) {
  const text = useStudioText();
  const files = useStudio(now => now.open?.files) ?? {};
  const { going, words, staying, revision } = useMemo(() => removalOf(files, folder, thing), [files, folder, thing]);
  const count = Object.values(words).reduce((sum, one) => sum + one, 0);
  const held = staying.length > 0;
  return (
    <Dialog
      title={text('remove.title', { name: thing.id })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text('remove.keep')}</Button>
          <Button
            kind="brass"
            disabled={!revision}
            onClick={() => {
              if (revision) reviseDraft(revision, text('act.removed', { name: thing.id }));
              onClose();
            }}
          >
            {text('remove.do')}
          </Button>
        </>
      }
    >
      <div className="fields">
        {held && <p className="now">{text('remove.held', { name: thing.id })}</p>}
        {held && <Places references={staying} onGo={onClose} />}
        {!held && going.length + count === 0 && <p>{text('remove.alone')}</p>}
        {!held && going.length > 0 && <p>{text('remove.going', { count: going.length })}</p>}
        {!held && <Places references={going} onGo={onClose} />}
        {!held && count > 0 && <p className="soft">{text('remove.words', { count, files: Object.keys(words).length })}</p>}
        {!held && !revision && <p className="now">{text('remove.cannot')}</p>}
      </div>
    </Dialog>
  );
}

function Places({ references, onGo }: { readonly references: readonly Reference[]; readonly onGo: () => void }) {
  const text = useStudioText();
  return (
    <ul className="references">
      {references.slice(0, MOST).map(({ file, line, says }) => {
        const place = `${file.split('/').slice(-2).join('/')}:${line}`;
        return (
          <li key={`${place} ${says}`}>
            <button
              type="button"
              className="place"
              aria-label={text('problem.goTo', { place })}
              onClick={() => {
                onGo();
                goToPlace({ file, line, col: 1 });
              }}
            >
              <code>{place}</code>
            </button>
            <code className="says">{says.trim()}</code>
          </li>
        );
      })}
      {references.length > MOST && <li className="soft">{text('problems.more', { count: references.length - MOST })}</li>}
    </ul>
  );
}
