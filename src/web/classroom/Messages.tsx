import { useState } from 'react';
import type { Addressee, Said } from '../../session/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import { Field } from './Field.tsx';
import { ask, commandId } from './line.ts';
import { useClassText } from './words.ts';

export interface Choice {
  readonly label: string;
  readonly address: Addressee;
}

interface Props {
  readonly messages: readonly Said[];
  readonly choices: readonly Choice[];
  /** Whom it is to at first; otherwise the first of the choices. */
  readonly first?: Addressee | undefined;
  readonly name: (seat: string) => string;
  readonly onClose: () => void;
  readonly title: string;
  /** As something that has happened, on stage. */
  readonly news?: boolean;
  readonly onHide?: (n: number) => void;
}

/** What has been said, newest last, and a line to say more. */
export function Messages({ messages, choices, first, name, onClose, title, news = false, onHide }: Props) {
  const text = useClassText();
  const [to, setTo] = useState(() =>
    Math.max(
      0,
      choices.findIndex(({ address }) => JSON.stringify(address) === JSON.stringify(first)),
    ),
  );
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const called = (address: Addressee): string =>
    address.to === 'seat'
      ? `${name(address.seat)} (${address.table})`
      : address.to === 'table'
        ? text('bar.table', { table: address.table })
        : address.to === 'person'
          ? address.person
          : text(`messages.to.${address.to}`);
  async function send(): Promise<void> {
    setTrouble(undefined);
    try {
      await ask('done', { type: 'say', id: commandId(), address: choices[to]!.address, text: said, ...(news ? { kind: 'news' } : {}) });
      setSaid('');
    } catch (error) {
      setTrouble((error as Error).message);
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <ol className="said" aria-label={title}>
        {messages.length === 0 && <li className="soft">{text('messages.none')}</li>}
        {messages.map(one => (
          <li key={one.n} className={one.kind}>
            <p className="soft">
              {text('messages.line', {
                from:
                  one.kind === 'news'
                    ? text('messages.news')
                    : one.from
                      ? one.from.seat
                        ? `${name(one.from.seat)}, ${one.from.label}`
                        : one.from.label
                      : text('messages.facilitator'),
                to: called(one.address),
              })}
              {one.hidden && ` (${text('messages.hidden')})`}
            </p>
            <p>{one.text}</p>
            {onHide && !one.hidden && (
              <Button kind="link" onClick={() => onHide(one.n)}>
                {text('messages.hide')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <form
        className="fields"
        onSubmit={event => {
          event.preventDefault();
          void send();
        }}
      >
        <Select
          label={text('messages.to')}
          value={String(to)}
          onChange={value => setTo(Number(value))}
          options={choices.map((choice, n) => ({ value: String(n), label: choice.label }))}
        />
        <Field label={text('messages.text')} value={said} onChange={setSaid} longest={600} />
        {trouble && (
          <p className="notice" role="alert">
            {trouble}
          </p>
        )}
        <Button kind="primary" type="submit" disabled={said.trim() === ''}>
          {text('messages.send')}
        </Button>
      </form>
    </Dialog>
  );
}
