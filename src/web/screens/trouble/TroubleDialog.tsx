import { useEffect, useState } from 'react';
import type { ScenarioId } from '../../../model/index.ts';
import type { GameRecord } from '../../../session/index.ts';
import { recordProblemText } from '../../../view/index.ts';
import { continueSave, exportRecord, playOnAsCopy, toTitle } from '../../app/acts.ts';
import { setGame, type Trouble, useGame } from '../../app/game.ts';
import { wordsOf } from '../../app/meeting.ts';
import { useShelf } from '../../app/useShelf.ts';
import { download } from '../../saves/file.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

const NONE = {};

/** The meeting that a record fails in, whose words name it and its parties. */
function meetingOf({ problem, record }: Extract<Trouble, { kind: 'record' }>): ScenarioId | undefined {
  if ('scenario' in problem) return problem.scenario;
  if (!('meeting' in problem)) return undefined;
  return Object.keys((record as GameRecord).scenarios)[problem.meeting];
}

/** The way back to a version of the program that this browser still keeps. */
function Older({ rules }: { readonly rules: string }) {
  const text = useText();
  const [kept, setKept] = useState(false);
  useEffect(() => {
    void import('../../offline/offline.ts').then(({ keptFor }) => keptFor(rules)).then(setKept);
  }, [rules]);
  if (!kept) return null;
  return (
    <Button onClick={() => void import('../../offline/offline.ts').then(({ goBackTo }) => goBackTo(rules))}>
      {text('offline.goBack')}
    </Button>
  );
}

/** What happened, that nothing is lost, and a way on. */
export function TroubleDialog({ trouble }: { readonly trouble: Trouble }) {
  const text = useText();
  const open = useGame(game => game.update !== undefined);
  const shelf = useShelf();
  const id =
    trouble.kind === 'record'
      ? meetingOf(trouble)
      : trouble.kind === 'link' && 'scenario' in trouble.problem
        ? trouble.problem.scenario
        : undefined;
  const concerned = shelf?.scenarios.find(({ scenario }) => scenario.id === id);
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
              {trouble.problem.problem === 'other-rules' && <Older rules={trouble.problem.rules} />}
              <Button kind="brass" onClick={close}>
                {text('trouble.back')}
              </Button>
            </>
          }
        >
          <p className="lead">{recordProblemText(wordsOf(concerned?.texts ?? NONE), trouble.problem)}</p>
          <p className="second">{text('trouble.recordKept')}</p>
        </Dialog>
      );
    case 'link':
      return (
        <Dialog
          title={text('share.cannotOpen')}
          onClose={close}
          footer={
            <Button kind="brass" onClick={close}>
              {text('toTitle')}
            </Button>
          }
        >
          <p className="lead">{recordProblemText(wordsOf(concerned?.texts ?? NONE), trouble.problem)}</p>
          <p className="second">{text('share.cannotOpenMeans')}</p>
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
