import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useClassText } from './words.ts';

const EXPORTS = ['class.json', 'gradebook.csv', 'moves.csv', 'answers.csv', 'statements.ndjson'] as const;

interface Props {
  readonly code: string;
  readonly token: string;
  /** Whether a table is not over yet. */
  readonly running: boolean;
  readonly onClose: () => void;
}

/** What can be taken away from a class, as files. */
export function ExportDialog({ code, token, running, onClose }: Props) {
  const text = useClassText();
  const [chat, setChat] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  async function fetchFile(file: string): Promise<void> {
    setTrouble(undefined);
    const base = location.href.split('#')[0];
    const response = await fetch(new URL(`export/${code}/${file}${chat ? '?chat=yes' : ''}`, base), {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw new Error(await response.text());
    const url = URL.createObjectURL(await response.blob());
    const link = Object.assign(document.createElement('a'), { href: url, download: `${code}-${file}` });
    link.click();
    URL.revokeObjectURL(url);
  }
  return (
    <Dialog title={text('desk.export')} onClose={onClose}>
      <div className="fields">
        {EXPORTS.map(file => (
          <Button key={file} icon="download" onClick={() => void fetchFile(file).catch((error: Error) => setTrouble(error.message))}>
            {text(`desk.export.${file}`)}
          </Button>
        ))}
        <label className="tick">
          <input type="checkbox" checked={chat} onChange={event => setChat(event.target.checked)} /> {text('desk.exportChat')}
        </label>
        {running && <p className="soft">{text('desk.noRecord')}</p>}
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </Dialog>
  );
}
