import { useEffect, useState } from 'react';
import { draftLines, narrate } from '../../view/index.ts';
import { useGame } from '../app/game.ts';
import { speakUnlessChosen } from '../app/language.ts';
import { useMeeting } from '../app/meeting.ts';
import { daysToGo } from '../screens/negotiation/meters/dates.ts';
import { Meters } from '../screens/negotiation/meters/Meters.tsx';
import { StageArea } from '../screens/negotiation/StageArea.tsx';
import { useText } from '../text/index.ts';
import { Lamp } from '../ui/Lamp.tsx';
import { Compared } from './Compared.tsx';
import { useCompared } from './ComparedDialog.tsx';
import { timeText, useLeft } from './clock.ts';
import { useSeatName, useTitle } from './inClass.ts';
import { chosenAddress, joinLink, said } from './joinAddress.ts';
import { LedReplay } from './LedReplay.tsx';
import { enter, useClass } from './line.ts';
import { followClass } from './play.ts';
import { Qr } from './Qr.tsx';
import { useClassText } from './words.ts';
import '../screens/negotiation/negotiation.css';

/** The table for everybody's eyes: big, and nothing to press. `#/watch/CODE.B` shows table B. */
export function ProjectorPage({ code: given }: { readonly code: string }) {
  const text = useClassText();
  const [code = '', table] = given.split('.');
  const room = useClass(state => state.room);
  const update = useGame(game => game.update);
  const library = useGame(game => game.library);
  const [failure, setFailure] = useState<string>();
  const led = room?.led;
  const shown = led !== undefined;
  useEffect(() => {
    if (shown) return undefined;
    const stop = followClass();
    enter({ type: 'watch', code, ...(table ? { table } : {}) }).catch((error: Error) => setFailure(error.message));
    return stop;
  }, [code, table, shown]);
  const language = room?.language;
  useEffect(() => {
    if (language) void speakUnlessChosen(language);
  }, [language]);
  const address = chosenAddress(room?.addresses ?? []);
  const join = (
    <section className="watch-join" aria-label={text('projector.join')}>
      <Qr address={joinLink(address, code.toUpperCase())} label={text('projector.join')} />
      <div>
        <p className="second">{text('projector.join')}</p>
        <p className="big-code">{code.toUpperCase()}</p>
        <p className="soft">{said(address)}</p>
      </div>
    </section>
  );
  if (led)
    return (
      <div className="led-wall" inert>
        <LedReplay led={led} following />
      </div>
    );
  if (!update || !library || !room?.table || room.table.status === 'lobby')
    return (
      <main className="watch waiting">
        <h1>{room?.title ?? failure ?? text('away.connecting')}</h1>
        {room?.table && <p className="second">{text('projector.wait', { table: room.table.table })}</p>}
        {join}
      </main>
    );
  return <PublicTable>{join}</PublicTable>;
}

/** What anybody may see of a table. */
export function PublicTable({ children }: { readonly children?: React.ReactNode }) {
  const text = useClassText();
  const room = useClass(state => state.room);
  const gameText = useText();
  const { scenario, words, view, update } = useMeeting();
  const days = daysToGo(scenario, view.round);
  const table = room?.table;
  const left = useLeft(table);
  const stances = scenario.parties.filter(party => party.member).flatMap(party => view.draft?.stances[party.id] ?? []);
  const latest = [...update.log]
    .reverse()
    .filter(entry => !QUIET.includes(entry.type))
    .slice(0, view.phase.name === 'concluded' ? 1 : 2);
  const news = room?.messages.findLast(one => one.kind === 'news');
  const outcome = view.phase.name === 'concluded' ? view.phase.outcome.kind : undefined;
  const ended = outcome !== undefined;
  const handed = table?.seats.filter(seat => seat.handedIn || seat.bot).length ?? 0;
  const lines = view.draft ? draftLines(scenario, words, view) : [];
  return (
    <main className="watch">
      <header>
        <div>
          <h1>{text('projector.title', { place: words(`place.${scenario.calendar.place}`), table: table?.table ?? '' })}</h1>
          <p className="second">{words('scenario.subtitle')}</p>
        </div>
        <p className="watch-days">
          <b>{days}</b> <span className="second">{gameText('bar.daysToGo', { days })}</span>
        </p>
      </header>
      <div className="watch-stage">{table?.revealed ? <ComparedHere again={table.meeting} /> : <StageArea shown event={undefined} />}</div>
      <aside>
        <section>
          <p className="second">
            {ended
              ? text(table?.status === 'over' ? 'bar.over' : 'bar.between')
              : text(left === undefined ? 'projector.round' : 'projector.closes', { round: view.round, of: view.lastRound })}
          </p>
          {left !== undefined && (
            <p className="big-clock" role="timer">
              {table?.status === 'paused' ? text('bar.paused') : timeText(left)}
            </p>
          )}
          {table?.practice && <p className="now">{text('bar.practice')}</p>}
          {table && table.rolledBack > 0 && <p className="now">{text('bar.rolledBack', { count: table.rolledBack })}</p>}
          {table && !ended && table.seats.length > 0 && <p>{text('bar.handedIn', { count: handed, of: table.seats.length })}</p>}
        </section>
        <section>
          <h2>
            {outcome
              ? text(`projector.${outcome}`)
              : view.draft
                ? text('projector.draft', { number: view.draft.number })
                : text('projector.noDraft')}
          </h2>
          <ul className="watch-lines">
            {lines.map(line => (
              <li key={line.issue}>
                <span>{line.label}</span> <b>{line.open ? `[${line.text}]` : line.text}</b>
              </li>
            ))}
          </ul>
          {view.draft && (
            <ul className="watch-stances">
              {(['support', 'reserve', 'object'] as const).map(stance => (
                <li key={stance}>
                  <Lamp stance={stance} /> <b>{stances.filter(one => one === stance).length}</b> {text(`projector.${stance}`)}
                </li>
              ))}
            </ul>
          )}
        </section>
        {(news || latest.length > 0) && (
          <section className="watch-now">
            <p>
              <b>{text('projector.now')}</b> {news?.text} {latest.map(entry => narrate(scenario, words, entry)).join(' ')}
            </p>
          </section>
        )}
        {children}
      </aside>
      <Meters view={view} before={undefined} />
    </main>
  );
}

/** All tables side by side, where the table was. */
function ComparedHere({ again }: { readonly again: number }) {
  const text = useClassText();
  const { compared, failure } = useCompared(again);
  const [name, title] = [useSeatName(), useTitle()];
  // It takes a while: the map stays until there is something to see.
  if (!compared)
    return (
      <>
        <StageArea shown event={undefined} />
        <p className="watch-wait" role="status">
          {failure ?? text('compare.wait')}
        </p>
      </>
    );
  return (
    <section className="watch-compared" aria-label={text('compare.title')}>
      <h2>{text('compare.title')}</h2>
      <Compared compared={compared} name={name} title={title} />
    </section>
  );
}

/** Entries that are too small for a wall. */
const QUIET: readonly string[] = ['roundBegan', 'stanceTaken', 'trackMoved', 'positionMoved', 'meetingOpened'];
