import { lazy, Suspense, useEffect, useState } from 'react';
import { setGame, useGame } from '../app/game.ts';
import { wordsOf } from '../app/meeting.ts';
import { TroubleDialog } from '../screens/trouble/TroubleDialog.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { timeText, useLeft } from './clock.ts';
import { ask, commandId, enter, keepClass, kept, useClass } from './line.ts';
import { type Choice, Messages } from './Messages.tsx';
import { PublicTable } from './ProjectorPage.tsx';
import { followClass } from './play.ts';
import { useClassText } from './words.ts';

const Briefing = lazy(() => import('../screens/briefing/Briefing.tsx').then(m => ({ default: m.Briefing })));
const Negotiation = lazy(() => import('../screens/negotiation/Negotiation.tsx').then(m => ({ default: m.Negotiation })));
const Ending = lazy(() => import('../screens/ending/Ending.tsx').then(m => ({ default: m.Ending })));
const Debrief = lazy(() => import('../screens/debrief/DebriefScreen.tsx').then(m => ({ default: m.DebriefScreen })));
const ModelPage = lazy(() => import('../screens/model/ModelPage.tsx').then(m => ({ default: m.ModelPage })));

/** A student's page: the class above, and below it the same game that is played alone. */
export function StudentPage({ code }: { readonly code: string }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const update = useGame(game => game.update);
  const screen = useGame(game => game.screen);
  const trouble = useGame(game => game.trouble);
  const library = useGame(game => game.library);
  const page = useGame(game => game.page);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const stop = followClass();
    enter({ type: 'enter', code, token: kept(code)?.token ?? '' }).catch((error: Error) => setFailure(error.message));
    return stop;
  }, [code]);
  const label = room?.me?.label;
  useEffect(() => {
    const now = kept(code);
    if (label !== undefined && now && now.label !== label) keepClass(code, { ...now, label });
  }, [code, label]);

  if (!room?.me)
    return (
      <main className="class-door">
        <p role={failure ? 'alert' : 'status'}>{failure ?? text('away.connecting')}</p>
        {failure && (
          <Button
            onClick={() => {
              keepClass(code, undefined);
              location.hash = `#/join/${code}`;
            }}
          >
            {text('gone.back')}
          </Button>
        )}
      </main>
    );
  const started = update !== undefined && library !== undefined && room.table !== undefined && room.table.status !== 'lobby';
  const seated = started && update.seat !== 'public';
  return (
    <div className="in-class">
      <ClassBar code={code} />
      {!started && <Lobby code={code} />}
      {started && !seated && <PublicTable />}
      {seated && (
        <Suspense fallback={<div className="stage-wait" />}>
          {screen === 'briefing' && <Briefing />}
          {screen === 'table' && <Negotiation />}
          {screen === 'ending' && <Ending />}
          {screen === 'debrief' && <Debrief />}
        </Suspense>
      )}
      <Suspense>{page === 'model' && <ModelPage />}</Suspense>
      {trouble && (trouble.kind === 'failed' ? <Failed message={trouble.message} /> : <TroubleDialog trouble={trouble} />)}
    </div>
  );
}

function Failed({ message }: { readonly message: string }) {
  const text = useClassText();
  const close = () => setGame({ trouble: undefined });
  return (
    <Dialog title={text('bar.name')} onClose={close}>
      <p role="alert">{message.split('\n')[0]}</p>
    </Dialog>
  );
}

function useSeatName(): (seat: string) => string {
  const library = useGame(game => game.library);
  const update = useGame(game => game.update);
  const loaded = update && library?.scenarios[update.scenario];
  return seat => (loaded ? wordsOf(loaded.texts)(`party.${seat}.name`) : seat);
}

function Lobby({ code }: { readonly code: string }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const me = room?.me;
  const name = useSeatName();
  const rejoin = kept(code)?.rejoin;
  if (!me) return null;
  return (
    <main className="class-door">
      <h1>{text('lobby.title')}</h1>
      <p>
        {me.seat
          ? text('lobby.seat', { label: me.label, seat: name(me.seat), table: room?.table?.table ?? '' })
          : text('lobby.noSeat', { label: me.label })}
      </p>
      <p className="soft">{text('lobby.wait')}</p>
      {rejoin && <p>{text('lobby.rejoin', { code: rejoin })}</p>}
    </main>
  );
}

function ClassBar({ code }: { readonly code: string }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const update = useGame(game => game.update);
  const plan = useGame(game => game.plan);
  const name = useSeatName();
  const left = useLeft(room?.table);
  const [open, setOpen] = useState<'messages' | 'team'>();
  const [read, setRead] = useState(0);
  const table = room?.table;
  const me = room?.me;
  const newest = room?.messages.at(-1);
  const unread = (room?.messages ?? []).filter(one => one.n >= read && one.from?.person !== me?.person).length;
  useEffect(() => {
    if (open === 'messages' && newest) setRead(newest.n + 1);
  }, [open, newest]);
  if (!room || !me) return null;
  const within = (what: Promise<unknown>) =>
    void what.catch(error => setGame({ trouble: { kind: 'failed', message: (error as Error).message } }));
  const handed = table?.seats.filter(seat => seat.handedIn || seat.bot).length ?? 0;
  const choices: readonly Choice[] = [
    { label: text('messages.to.desk'), address: { to: 'desk' } },
    ...(table && me.seat
      ? [
          { label: text('team.title'), address: { to: 'seat', table: table.table, seat: me.seat } as const },
          { label: text('messages.to.table'), address: { to: 'table', table: table.table } as const },
          ...table.seats
            .filter(seat => seat.seat !== me.seat)
            .map(seat => ({ label: name(seat.seat), address: { to: 'seat', table: table.table, seat: seat.seat } as const })),
        ]
      : []),
  ];
  const status =
    table?.status === 'between'
      ? text('bar.between')
      : table?.status === 'over'
        ? text('bar.over')
        : table?.status === 'lobby' || !table
          ? ''
          : update?.handedIn
            ? text('bar.yours')
            : text('bar.handedIn', { count: handed, of: table.seats.length });
  const captain = me.team.find(mate => mate.person === me.captain)?.label ?? '';
  const last = left !== undefined && left < 60_000 && table?.status === 'open';
  return (
    <section className="class-bar" aria-label={text('bar.name')}>
      {table && <b>{text('bar.table', { table: table.table })}</b>}
      {table?.status === 'paused' ? (
        <b className="class-clock">{text('bar.paused')}</b>
      ) : (
        left !== undefined && (
          <span className={`class-clock ${last ? 'now' : ''}`} role="timer" aria-label={text('bar.clock', { time: timeText(left) })}>
            {timeText(left)}
          </span>
        )
      )}
      <p className="class-status" role="status">
        {status} {last && text('bar.oneMinute')}
        {table && table.rolledBack > 0 && <span className="unseen"> {text('bar.rolledBack', { count: table.rolledBack })}</span>}
      </p>
      {update?.handedIn && table?.status === 'open' && (
        <Button size="small" onClick={() => within(ask('done', { type: 'withdraw', id: commandId() }))}>
          {text('bar.withdraw')}
        </Button>
      )}
      {newest?.kind === 'news' && unread > 0 && <p className="class-news">{newest.text}</p>}
      <span className="class-tools">
        <Button size="small" onClick={() => setOpen('messages')}>
          {text('bar.messages')}
          {unread > 0 && (
            <span className="count">
              <span aria-hidden="true">{unread}</span>
              <span className="unseen">{text('bar.unread', { count: unread })}</span>
            </span>
          )}
        </Button>
        <IconButton
          icon="alert"
          className={me.hand ? 'hand-up' : ''}
          label={me.hand ? text('bar.handUp') : text('bar.hand')}
          aria-pressed={me.hand}
          onClick={() => within(ask('done', { type: 'hand', up: !me.hand }))}
        />
        <IconButton icon="allies" label={text('team.title')} onClick={() => setOpen('team')} />
      </span>
      {open === 'messages' && (
        <Messages title={text('bar.messages')} messages={room.messages} choices={choices} name={name} onClose={() => setOpen(undefined)} />
      )}
      {open === 'team' && (
        <Dialog title={text('team.title')} onClose={() => setOpen(undefined)}>
          <ul className="team">
            {me.team.map(mate => (
              <li key={mate.person}>
                <b>{mate.label}</b> {mate.handedIn && text('team.in')} {!mate.online && text('team.away')}
              </li>
            ))}
          </ul>
          <p className="soft">{text(`team.rule.${me.rule}`, { captain })}</p>
          {me.seat && (
            <p className="row">
              <Button size="small" onClick={() => within(ask('done', { type: 'share', moves: plan }))}>
                {text('team.share')}
              </Button>
              {me.plan.length > 0 && (
                <Button size="small" onClick={() => setGame({ plan: me.plan, refused: [] })}>
                  {text('team.take', { count: me.plan.length })}
                </Button>
              )}
            </p>
          )}
          {kept(code)?.rejoin && <p>{text('lobby.rejoin', { code: kept(code)?.rejoin ?? '' })}</p>}
        </Dialog>
      )}
    </section>
  );
}
