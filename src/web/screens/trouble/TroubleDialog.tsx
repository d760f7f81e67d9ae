import { recordProblemText } from '../../../view/index.ts';
import { continueSave, exportRecord, playOnAsCopy, toTitle } from '../../app/acts.ts';
import { setGame, type Trouble, useGame } from '../../app/game.ts';
import { wordsOf } from '../../app/meeting.ts';
import { download } from '../../saves/file.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** What happened, that nothing is lost, and a way on. */
export function TroubleDialog({ trouble }: { readonly trouble: Trouble }) {
  const text = useText();
  const open = useGame(game => game.update !== undefined);
  const close = () => setGame({ trouble: undefined });

  switch (trouble.kind) {
    case 'record':
      return (
        <Dialog
          title={text('trouble.record')}
          onClose={close}
          footer={
            <>
              <Button icon="download" onClick={() => download('saved-game.json', trouble.record)}>
                {text('saves.export')}
              </Button>
              <Button kind="brass" onClick={close}>
                {text('trouble.back')}
              </Button>
            </>
          }
        >
          <p className="lead">{recordProblemText(wordsOf({}), trouble.problem)}</p>
          <p className="second">{text('trouble.recordKept')}</p>
        </Dialog>
      );
    case 'elsewhere':
      return (
        <Dialog
          title={text('trouble.elsewhere')}
          onClose={close}
          footer={
            <>
              <Button onClick={close}>{text('trouble.leave')}</Button>
              <Button onClick={() => void continueSave(trouble.save, 'copy')}>{text('trouble.copy')}</Button>
              <Button kind="brass" onClick={() => void continueSave(trouble.save, 'takeOver')}>
                {text('trouble.takeOver')}
              </Button>
            </>
          }
        >
          <p className="lead">{text('trouble.elsewhereMeans')}</p>
        </Dialog>
      );
    case 'lost':
      return (
        <Dialog
          must
          title={text('trouble.lost')}
          onClose={close}
          footer={
            <>
              <Button onClick={toTitle}>{text('toTitle')}</Button>
              <Button kind="brass" onClick={() => void playOnAsCopy()}>
                {text('trouble.copy')}
              </Button>
            </>
          }
        >
          <p className="lead">{text('trouble.lostMeans')}</p>
        </Dialog>
      );
    case 'failed':
      return (
        <Dialog
          title={text('trouble.failed')}
          onClose={close}
          footer={
            <>
              {open && (
                <Button icon="download" onClick={() => void exportRecord()}>
                  {text('saves.export')}
                </Button>
              )}
              {open && <Button onClick={toTitle}>{text('toTitle')}</Button>}
              <Button kind="brass" onClick={close}>
                {text('trouble.back')}
              </Button>
            </>
          }
        >
          <p className="lead">{text(open ? 'trouble.failedMeans' : 'trouble.notOpened')}</p>
          <details>
            <summary className="second">{text('trouble.details')}</summary>
            <pre className="details">{trouble.message}</pre>
          </details>
        </Dialog>
      );
  }
}
