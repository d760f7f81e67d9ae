import type { DeskTable, TableAct } from '../../session/index.ts';
import { IconButton } from '../ui/Button.tsx';
import { useClassText } from './words.ts';

interface Props {
  readonly table: DeskTable;
  readonly chosen: boolean;
  readonly act: (what: TableAct) => void;
  readonly onLook: () => void;
  readonly onSpeak: () => void;
}

/** What is done most to one table, from its line; only what would do something is offered, each in its own place. */
export function RowActs({ table: { table, status, deadline, left }, chosen, act, onLook, onSpeak }: Props) {
  const text = useClassText();
  const clock = deadline !== undefined || left !== undefined;
  const begins = status === 'lobby' ? 'start' : 'resume';
  return (
    <div className="row-acts">
      <IconButton icon="eye" label={text('row.look', { table })} aria-pressed={chosen} onClick={onLook} />
      <IconButton icon="consult" label={text('row.speak', { table })} onClick={onSpeak} />
      {status === 'open' ? (
        <IconButton icon="pause" label={text('row.pause', { table })} onClick={() => act({ act: 'pause' })} />
      ) : status === 'lobby' || status === 'paused' ? (
        <IconButton icon="replay" label={text(`row.${begins}`, { table })} onClick={() => act({ act: begins })} />
      ) : (
        <span />
      )}
      {clock ? (
        <IconButton icon="plus" label={text('row.extend', { table })} onClick={() => act({ act: 'extend', ms: 60_000 })} />
      ) : (
        <span />
      )}
      {status === 'lobby' || status === 'over' ? (
        <span />
      ) : (
        <IconButton
          icon="next"
          label={text(status === 'between' ? 'row.proceed' : 'row.advance', { table })}
          onClick={() => act({ act: 'advance' })}
        />
      )}
    </div>
  );
}
