import { useState } from 'react';
import { partyText } from '../../../view/index.ts';
import { continueSave, importRecord } from '../../app/acts.ts';
import { useGame } from '../../app/game.ts';
import { wordsOf } from '../../app/meeting.ts';
import { useShelf } from '../../app/useShelf.ts';
import { watch } from '../../replay/watch.ts';
import { download, readJson } from '../../saves/file.ts';
import type { SaveLine } from '../../saves/lines.ts';
import { readSave } from '../../saves/slots.ts';
import { dates } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { playsOf } from './plays.ts';
import type { Saves } from './useSaves.ts';
import './saves.css';

async function exportSave({ id, play, seat }: SaveLine): Promise<void> {
  const save = await readSave(id);
  if (save) download(`${play}-${seat}.json`, save.record);
}

/** Every slot: play on, keep as a file, delete; and a file back into a slot. */
export function SavesDialog({ saves, onClose }: { readonly saves: Saves; readonly onClose: () => void }) {
  const text = useText();
  const busy = useGame(game => game.busy);
  const shelf = useShelf();
  const [unreadable, setUnreadable] = useState(false);
  const [sure, setSure] = useState<string>();
  const plays = shelf ? playsOf(shelf) : [];
  const name = (save: SaveLine): string => {
    const loaded = shelf?.scenarios.find(s => s.scenario.id === save.scenario);
    const seat = loaded ? partyText(wordsOf(loaded.texts), save.seat) : save.seat;
    const play = plays.find(p => p.id === save.play)?.title ?? save.play;
    const meeting = plays.find(p => p.id === save.scenario)?.title ?? save.scenario;
    return text(save.over ? 'saves.over' : 'saves.line', {
      play,
      meeting: save.play === save.scenario ? '' : meeting,
      seat,
      round: save.round,
    });
  };
  const when = dates({ dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Dialog
      title={text('title.saves')}
      onClose={onClose}
      footer={
        <label className="button">
          {text('saves.import')}
          <input
            className="unseen"
            type="file"
            accept=".json,application/json"
            onChange={async event => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (!file) return;
              const value = await readJson(file);
              setUnreadable(value === undefined);
              if (value === undefined) return;
              onClose();
              void importRecord(value);
            }}
          />
        </label>
      }
    >
      {saves.trouble && (
        <p className="notice" role="alert">
          {text('note.storage-forbidden')}
        </p>
      )}
      {unreadable && (
        <p className="notice" role="alert">
          {text('saves.notJson')}
        </p>
      )}
      {saves.list.length === 0 && !saves.trouble && <p className="second">{text('saves.none')}</p>}
      <ul className="saves">
        {saves.list.map(save => (
          <li key={save.id}>
            {'play' in save ? (
              <>
                <div>
                  <strong>{name(save)}</strong>
                  <p className="soft">
                    {when.format(save.savedAt)}
                    {save.planned > 0 && `, ${text('saves.planned', { count: save.planned })}`}
                  </p>
                </div>
                <div className="acts">
                  <Button
                    kind="brass"
                    size="small"
                    disabled={busy}
                    aria-label={`${text('saves.continue')}: ${name(save)}`}
                    onClick={() => {
                      onClose();
                      void continueSave(save.id);
                    }}
                  >
                    {text('saves.continue')}
                  </Button>
                  <Button
                    size="small"
                    icon="replay"
                    disabled={busy}
                    aria-label={`${text('replay.open')}: ${name(save)}`}
                    onClick={() => {
                      onClose();
                      void watch(save.id);
                    }}
                  >
                    {text('replay.open')}
                  </Button>
                  <Button size="small" icon="download" onClick={() => void exportSave(save)}>
                    {text('saves.export')}
                  </Button>
                  <Button
                    size="small"
                    onClick={() => {
                      if (sure === save.id) saves.remove(save.id);
                      setSure(sure === save.id ? undefined : save.id);
                    }}
                  >
                    {sure === save.id ? text('saves.reallyDelete') : text('saves.delete')}
                  </Button>
                </div>
              </>
            ) : (
              <>
                <p>{text('saves.unreadable')}</p>
                <Button size="small" icon="download" onClick={() => download('unreadable-save.json', save.unreadable)}>
                  {text('saves.export')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
