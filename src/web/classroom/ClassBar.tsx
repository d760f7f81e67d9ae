import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Me, Room, TableFace } from '../../session/index.ts';
import { useGame } from '../app/game.ts';
import { useStripRoom } from '../app/stripRoom.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { ComparedDialog } from './ComparedDialog.tsx';
import { timeText, useLeft } from './clock.ts';
import { useSeatName, useTitle, within } from './inClass.ts';
import { ask, commandId, useClass } from './line.ts';
import { type Choice, Messages } from './Messages.tsx';
import { TeamDialog } from './TeamDialog.tsx';
import type { Together } from './together.ts';
import { type ClassText, useClassText } from './words.ts';

/** The class above the game: its table, its clock, what is waited for, and the ways to speak up. */
export function ClassBar({ code, together }: { readonly code: string; readonly together: Together }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const name = useSeatName();
  const title = useTitle();
  const bar = useRef<HTMLElement>(null);
  useStripRoom(bar);
  const [open, setOpen] = useState<'messages' | 'team' | 'compare'>();
  const [read, setRead] = useState(0);
  const newest = room?.messages.at(-1);
  useEffect(() => {
    if (open === 'messages' && newest) setRead(newest.n + 1);
  }, [open, newest]);
  if (!room?.me) return null;
  const { me, table, messages } = room;
  const unread = messages.filter(one => one.n >= read && one.from?.person !== me.person).length;
  return (
    <section ref={bar} className={`class-bar ${together.shown ? 'led' : ''}`} aria-label={text('bar.name')}>
      {table && (
        <b>
          <span className="long">{text('bar.table', { table: table.table })}</span>
          <span className="short" aria-hidden="true">
            {table.table}
          </span>
        </b>
      )}
      <Clock table={table} />
      {together.shown ? <Led together={together} /> : <Status table={table} />}
      {newest?.kind === 'news' && unread > 0 && <p className="class-news">{newest.text}</p>}
      <span className="class-tools">
        <LedActs together={together} />
        {table?.revealed && !together.shown && (
          <IconButton icon="compare" label={text('compare.open')} onClick={() => setOpen('compare')} />
        )}
        {table?.unveiled && !together.shown && (
          <a className="button small" href={`#/replay/${code}.${table.table}`}>
            {text('replay.title')}
          </a>
        )}
        <Button size="small" icon="consult" onClick={() => setOpen('messages')}>
          <span className="long">{text('bar.messages')}</span>
          {unread > 0 && (
            <span className="count">
              <span aria-hidden="true">{unread}</span>
              <span className="unseen">{text('bar.unread', { count: unread })}</span>
            </span>
          )}
        </Button>
        <IconButton
          icon="hand"
          className={me.hand ? 'hand-up' : ''}
          label={me.hand ? text('bar.handUp') : text('bar.hand')}
          aria-pressed={me.hand}
          onClick={() => within(ask('done', { type: 'hand', up: !me.hand }))}
        />
        <IconButton icon="caucus" label={text('team.title')} onClick={() => setOpen('team')} />
      </span>
      {open === 'messages' && (
        <Messages
          title={text('bar.messages')}
          messages={messages}
          choices={choicesOf(room, me, name, text)}
          name={name}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'compare' && <ComparedDialog name={name} title={title} onClose={() => setOpen(undefined)} />}
      {open === 'team' && <TeamDialog code={code} me={me} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

function Clock({ table }: { readonly table: TableFace | undefined }) {
  const text = useClassText();
  const extra = useClass(state => state.room?.me?.extra ?? 0);
  const left = useLeft(table, extra);
  if (table?.status === 'paused') return <b className="class-clock">{text('bar.paused')}</b>;
  if (left === undefined) return null;
  return (
    <span className={`class-clock ${left < 60_000 ? 'now' : ''}`} role="timer" aria-label={text('bar.clock', { time: timeText(left) })}>
      {timeText(left)}
    </span>
  );
}

/** Whose game everybody looks at. */
function Led({ together: { led, how } }: { readonly together: Together }) {
  const text = useClassText();
  return (
    <p className="class-status" role="status">
      {led && text(how === 'follow' ? 'led.following' : 'led.alone', { table: led.table })}
    </p>
  );
}

/** Ways to let go of the facilitator's hand, and to take it again. */
function LedActs({ together: { led, how, go } }: { readonly together: Together }) {
  const text = useClassText();
  if (!led) return null;
  const other = how === 'follow' ? 'alone' : 'follow';
  return (
    <>
      <Button size="small" kind={how === 'follow' ? 'plain' : 'primary'} onClick={() => go(other)}>
        {text(`led.go.${other}`)}
      </Button>
      {how !== 'away' && (
        <Button size="small" onClick={() => go('away')}>
          {text('led.go.away')}
        </Button>
      )}
    </>
  );
}

/** What is waited for; on a phone in figures. */
function Status({ table }: { readonly table: TableFace | undefined }) {
  const text = useClassText();
  const handedIn = useGame(game => game.update?.handedIn ?? false);
  const extra = useClass(state => state.room?.me?.extra ?? 0);
  const left = useLeft(table, extra);
  const back = useTakenBack(table);
  if (!table) return null;
  const [count, of] = [table.seats.filter(seat => seat.handedIn || seat.bot).length, table.seats.length];
  const last = left !== undefined && left < 60_000 && table.status === 'open';
  const said: ReactNode =
    table.status === 'between' || table.status === 'over' ? (
      <>
        <span className="long">{text(`bar.${table.status}`)}</span>
        <span className="ended" aria-hidden="true">
          {text(`bar.${table.status}Short`)}
        </span>
      </>
    ) : table.status === 'lobby' ? null : (
      <>
        <span className="long">{handedIn ? text('bar.yours') : text('bar.handedIn', { count, of })}</span>
        <span className="short" aria-hidden="true">
          {handedIn && '✓ '}
          {count}/{of}
        </span>
      </>
    );
  return (
    <>
      <p className="class-status" role="status">
        {table.practice && (
          <b className="now">
            <span className="long">{text('bar.practice')}</span>
            <span className="short" aria-hidden="true">
              {text('bar.practiceShort')}
            </span>{' '}
          </b>
        )}
        {back && <b className="now">{text('bar.rolledBack', { count: table.rolledBack })} </b>}
        {said} {last && <span className="long">{text('bar.oneMinute')}</span>}
      </p>
      {handedIn && table.status === 'open' && (
        <Button size="small" icon="undo" onClick={() => within(ask('done', { type: 'withdraw', id: commandId() }))}>
          <span className="long">{text('bar.withdraw')}</span>
        </Button>
      )}
    </>
  );
}

/** Whether a round has been taken back while this page was open, until the next has been played. */
function useTakenBack(table: TableFace | undefined): boolean {
  const [seen, setSeen] = useState<{ readonly back: number; readonly at: string | undefined }>();
  const back = table?.rolledBack ?? 0;
  const at = table && `${table.meeting} ${table.round}`;
  useEffect(() => {
    setSeen(before => ({ back, at: before && back > before.back ? at : before?.at }));
  }, [back, at]);
  return back > 0 && seen?.at !== undefined && seen.at === at;
}

/** Whom a person may speak to: the facilitator, its team, its table, each seat there. */
function choicesOf({ table }: Room, me: Me, name: (seat: string) => string, text: ClassText): readonly Choice[] {
  const desk: Choice = { label: text('messages.to.desk'), address: { to: 'desk' } };
  const { seat: own } = me;
  if (!table || own === undefined) return [desk];
  return [
    desk,
    { label: text('team.title'), address: { to: 'seat', table: table.table, seat: own } },
    { label: text('messages.to.table'), address: { to: 'table', table: table.table } },
    ...table.seats
      .filter(({ seat }) => seat !== own)
      .map(({ seat }) => ({ label: name(seat), address: { to: 'seat', table: table.table, seat } as const })),
  ];
}
