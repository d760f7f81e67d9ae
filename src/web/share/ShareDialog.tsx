import { useEffect, useRef, useState } from 'react';
import { exportRecord } from '../app/acts.ts';
import { running, setGame, useGame } from '../app/game.ts';
import { useShelf } from '../app/useShelf.ts';
import { playsOf } from '../screens/title/plays.ts';
import { useText } from '../text/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { addressOf, LONGEST } from './address.ts';

/** The running game as an address; where none can hold it, as a file. */
export function ShareDialog() {
  const text = useText();
  const play = useGame(game => game.update?.play);
  const shelf = useShelf();
  const field = useRef<HTMLTextAreaElement>(null);
  const [link, setLink] = useState<string | 'none'>();
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    running()
      .client.link()
      .then(
        made => setLink(made ?? 'none'),
        () => setLink('none'),
      );
  }, []);
  const address = link && link !== 'none' ? addressOf(link) : undefined;
  const fits = address !== undefined && address.length <= LONGEST;
  const title = (shelf && playsOf(shelf).find(p => p.id === play)?.title) ?? play ?? '';

  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address!);
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  };
  return (
    <Dialog
      title={text('share.title')}
      onClose={() => setGame({ sharing: false })}
      footer={
        <>
          <Button icon="download" kind={link && !fits ? 'brass' : 'plain'} onClick={() => void exportRecord()}>
            {text('saves.export')}
          </Button>
          {fits && 'share' in navigator && (
            <Button
              icon="share"
              onClick={() => {
                const handed = { url: address, text: text('share.text', { name: text('name'), title }) };
                navigator.share(handed).catch(() => undefined);
              }}
            >
              {text('share.send')}
            </Button>
          )}
          {fits && (
            <Button kind="brass" onClick={() => void copy()}>
              {text('share.copy')}
            </Button>
          )}
        </>
      }
    >
      <p className="lead">{text('share.means')}</p>
      {!link && <p className="second">{text('share.wait')}</p>}
      {fits && (
        <div className="field">
          <label htmlFor="share-address">{text('share.address')}</label>
          <textarea id="share-address" ref={field} className="input address" readOnly rows={4} spellCheck={false} value={address} />
        </div>
      )}
      {link === 'none' && <p className="notice">{text('share.none')}</p>}
      {address && !fits && <p className="notice">{text('share.tooLong', { letters: address.length, most: LONGEST })}</p>}
      <p className="second">
        {fits && text('share.length', { letters: address.length })} {text('share.secrets')}
      </p>
      <p className="second" role="status">
        {said && text(`share.${said}`)}
      </p>
    </Dialog>
  );
}
