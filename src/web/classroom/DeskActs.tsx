import type { DeskFace, DeskTable, TableAct } from '../../session/index.ts';
import { Button } from '../ui/Button.tsx';
import { useClassText } from './words.ts';

/** What the desk lays over its page. */
export type DeskOpen = 'speak' | 'news' | 'export' | 'delete' | 'compare' | 'unveil' | 'stage';

interface Props {
  readonly desk: DeskFace;
  readonly act: (what: TableAct) => void;
  readonly onAddTable: () => void;
  readonly onOpen: (what: DeskOpen) => void;
}

/** What is done to all tables at once, and what the desk has beside them. Only what would do something is offered. */
export function DeskActs({ desk, act, onAddTable, onOpen }: Props) {
  const text = useClassText();
  const any = (...statuses: readonly DeskTable['status'][]) => desk.tables.some(one => statuses.includes(one.status));
  const clock = desk.tables.some(one => one.deadline !== undefined || one.left !== undefined);
  /** Nothing else is going on: what comes is the next meeting. */
  const between = any('between') && !any('open', 'paused', 'lobby');
  const closed = desk.tables.some(one => (one.status === 'between' || one.status === 'over') && !one.revealed);
  return (
    <fieldset className="desk-acts" aria-label={text('desk.all')}>
      <b>{text('desk.all')}</b>
      {any('lobby') && (
        <Button kind="primary" size="small" onClick={() => act({ act: 'start' })}>
          {text('desk.start')}
        </Button>
      )}
      {any('lobby') && (
        <Button size="small" onClick={() => act({ act: 'practice' })}>
          {text('desk.practice')}
        </Button>
      )}
      {desk.tables.some(one => one.practice) && (
        <Button kind="primary" size="small" onClick={() => act({ act: 'real' })}>
          {text('desk.real')}
        </Button>
      )}
      {any('open') && (
        <Button size="small" icon="pause" onClick={() => act({ act: 'pause' })}>
          {text('desk.pause')}
        </Button>
      )}
      {any('paused') && (
        <Button kind="primary" size="small" icon="replay" onClick={() => act({ act: 'resume' })}>
          {text('desk.resume')}
        </Button>
      )}
      {clock && (
        <Button size="small" icon="plus" onClick={() => act({ act: 'extend', ms: 60_000 })}>
          {text('desk.minute')}
        </Button>
      )}
      {any('open', 'paused', 'between') && (
        <Button kind={between ? 'primary' : 'plain'} size="small" icon="next" onClick={() => act({ act: 'advance' })}>
          {text(between ? 'desk.proceed' : 'desk.advance')}
        </Button>
      )}
      {closed && (
        <Button kind={between ? 'plain' : 'primary'} size="small" icon="eye" onClick={() => act({ act: 'reveal' })}>
          {text('desk.reveal')}
        </Button>
      )}
      {desk.tables.some(one => one.outcome || one.meeting > 0) && (
        <Button size="small" icon="compare" onClick={() => onOpen('compare')}>
          {text('compare.open')}
        </Button>
      )}
      {desk.tables.some(one => one.status === 'over' && one.revealed && !one.unveiled) && (
        <Button size="small" icon="eye" onClick={() => onOpen('unveil')}>
          {text('replay.unveil')}
        </Button>
      )}
      <Button size="small" icon="answerEvent" onClick={() => onOpen('stage')}>
        {text('desk.stage')}
      </Button>
      <Button size="small" icon="log" onClick={() => onOpen('news')}>
        {text('desk.news')}
      </Button>
      <Button size="small" icon="consult" onClick={() => onOpen('speak')}>
        {text('desk.speak')}
      </Button>
      <Button size="small" icon="plus" onClick={onAddTable}>
        {text('desk.addTable')}
      </Button>
      <Button size="small" icon="download" onClick={() => onOpen('export')}>
        {text('desk.export')}
      </Button>
      <a className="button small" href={`#/papers/${desk.code}`}>
        {text('desk.papers')}
      </a>
      <a className="button small" href={`#/watch/${desk.code}`} target="_blank" rel="noreferrer">
        {text('desk.projector')}
      </a>
    </fieldset>
  );
}
