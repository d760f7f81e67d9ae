import { useEffect, useState } from 'react';
import type { ClassRequest, DeskTable, SeatFace, TableAct } from '../../session/index.ts';
import { narrate } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Mark } from '../ui/Icon.tsx';
import { timeText, useLeft } from './clock.ts';
import type { Command } from './command.ts';
import { DeskPeople } from './DeskPeople.tsx';
import { ask, commandId, enter, keepClass, kept, useClass } from './line.ts';
import { Messages } from './Messages.tsx';
import { Qr } from './Qr.tsx';
import { TablePanel } from './TablePanel.tsx';
import { type ClassText, useClassText } from './words.ts';

const EXPORTS = ['class.json', 'gradebook.csv', 'moves.csv', 'statements.ndjson'] as const;
const QUIET: readonly string[] = ['roundBegan', 'stanceTaken', 'trackMoved', 'positionMoved'];

/** All tables on one page. */
export function DeskPage({ code }: { readonly code: string }) {
  const text = useClassText();
  const desk = useClass(state => state.desk);
  const scenarios = useClass(state => state.scenarios);
  const [trouble, setTrouble] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState<'speak' | 'news' | 'export' | 'delete'>();
  const mine = kept(code);
  useEffect(() => {
    enter({ type: 'enter', code, token: kept(code)?.token ?? '' }).catch((error: Error) => setTrouble(error.message));
  }, [code]);

  function give(command: Command): void {
    setTrouble(undefined);
    ask('done', { ...command, id: commandId() } as ClassRequest).catch((error: Error) => setTrouble(error.message));
  }
  const act = (what: TableAct, tables: 'all' | readonly string[] = 'all') => give({ type: 'act', tables, act: what });

  if (!desk)
    return (
      <main className="class-door">
        <p role={trouble ? 'alert' : 'status'}>{trouble ?? text('away.connecting')}</p>
      </main>
    );
  const name = (seat: string): string => {
    const loaded = Object.values(scenarios).find(one => one.scenario.parties.some(party => party.id === seat));
    return loaded ? wordsOf(loaded.texts)(`party.${seat}.name`) : seat;
  };
  const latest = (table: DeskTable): string => {
    const loaded = scenarios[table.scenario];
    const entry = table.latest.findLast(one => !QUIET.includes(one.type));
    return loaded && entry ? narrate(loaded.scenario, wordsOf(loaded.texts), entry) : '';
  };
  const table = desk.tables.find(one => one.table === chosen);
  const address = `${location.href.split('#')[0]}#/join/${desk.code}`;
  const any = (status: DeskTable['status']) => desk.tables.some(one => one.status === status);
  return (
    <main className="desk-page">
      <header>
        <div>
          <h1>
            <Mark size={28} /> {desk.plan.title}
          </h1>
          <p className="soft">
            {text('desk.sum', {
              tables: desk.tables.length,
              people: desk.people.length,
              online: desk.people.filter(person => person.online).length,
            })}
          </p>
        </div>
        <div className="watch-join">
          <div>
            <p className="soft">{text('desk.code')}</p>
            <p className="big-code">{desk.code}</p>
            <p className="soft">{text('desk.joinAt', { address: location.host })}</p>
          </div>
          <Qr address={address} label={text('projector.join')} />
        </div>
      </header>
      <fieldset className="desk-acts" aria-label={text('desk.all')}>
        <b>{text('desk.all')}</b>
        {any('lobby') && (
          <Button kind="primary" size="small" onClick={() => act({ act: 'start' })}>
            {text('desk.start')}
          </Button>
        )}
        {any('open') && (
          <Button size="small" onClick={() => act({ act: 'pause' })}>
            {text('desk.pause')}
          </Button>
        )}
        {any('paused') && (
          <Button size="small" onClick={() => act({ act: 'resume' })}>
            {text('desk.resume')}
          </Button>
        )}
        <Button size="small" icon="plus" onClick={() => act({ act: 'extend', ms: 60_000 })}>
          {text('desk.minute')}
        </Button>
        <Button size="small" icon="replay" onClick={() => act({ act: 'advance' })}>
          {text('desk.advance')}
        </Button>
        {(any('between') || any('over')) && (
          <Button size="small" onClick={() => act({ act: 'reveal' })}>
            {text('desk.reveal')}
          </Button>
        )}
        <Button size="small" icon="answerEvent" onClick={() => setOpen('news')}>
          {text('desk.news')}
        </Button>
        <Button size="small" icon="consult" onClick={() => setOpen('speak')}>
          {text('desk.speak')}
        </Button>
        <Button size="small" onClick={() => give({ type: 'addTable' })}>
          {text('desk.addTable')}
        </Button>
        <Button size="small" icon="download" onClick={() => setOpen('export')}>
          {text('desk.export')}
        </Button>
        <a className="button small" href={`#/watch/${desk.code}`} target="_blank" rel="noreferrer">
          {text('desk.projector')}
        </a>
      </fieldset>
      {trouble && (
        <p className="notice" role="alert">
          {trouble}
        </p>
      )}
      <div className="desk-body">
        <div>
          <table className="desk-table">
            <caption className="unseen">{text('desk.all')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('desk.table')}</th>
                <th scope="col">{text('desk.clock')}</th>
                <th scope="col">{text('desk.seats')}</th>
                <th scope="col">{text('desk.stances')}</th>
                <th scope="col">{text('desk.cohesion')}</th>
                <th scope="col">{text('desk.latest')}</th>
              </tr>
            </thead>
            <tbody>
              {desk.tables.map(one => (
                <Row
                  key={one.table}
                  table={one}
                  name={name}
                  latest={latest(one)}
                  chosen={one.table === chosen}
                  onChoose={() => setChosen(one.table === chosen ? undefined : one.table)}
                />
              ))}
            </tbody>
          </table>
          <p className="soft desk-people">{text('desk.legend')}</p>
          <DeskPeople desk={desk} name={name} give={give} />
        </div>
        {table && <TablePanel key={table.table} table={table} desk={desk} name={name} give={give} onClose={() => setChosen(undefined)} />}
      </div>
      {mine?.instructorCode && (
        <p className="soft desk-people">
          {text('desk.instructorCodeIs', { code: mine.instructorCode })}{' '}
          <Button kind="link" onClick={() => setOpen('delete')}>
            {text('desk.delete')}
          </Button>
        </p>
      )}
      {(open === 'speak' || open === 'news') && (
        <Messages
          title={text(open === 'speak' ? 'desk.speak' : 'desk.news')}
          news={open === 'news'}
          messages={desk.messages}
          name={name}
          choices={[
            { label: text('messages.to.all'), address: { to: 'all' } },
            ...desk.tables.map(one => ({
              label: text('bar.table', { table: one.table }),
              address: { to: 'table', table: one.table } as const,
            })),
            ...desk.tables.flatMap(one =>
              one.seats.map(seat => ({
                label: text('desk.seatOption', { table: one.table, seat: name(seat.seat) }),
                address: { to: 'seat', table: one.table, seat: seat.seat } as const,
              })),
            ),
            ...desk.people.map(one => ({ label: one.label, address: { to: 'person', person: one.person } as const })),
          ]}
          onHide={n => give({ type: 'moderate', hide: n })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'export' && <ExportDialog code={desk.code} token={mine?.token ?? ''} onClose={() => setOpen(undefined)} />}
      {open === 'delete' && (
        <Dialog
          title={text('desk.delete')}
          onClose={() => setOpen(undefined)}
          footer={
            <>
              <Button onClick={() => setOpen(undefined)}>{text('desk.cancel')}</Button>
              <Button
                kind="primary"
                onClick={() => {
                  give({ type: 'deleteClass' });
                  keepClass(desk.code, undefined);
                }}
              >
                {text('desk.sure')}
              </Button>
            </>
          }
        >
          <p>{text('desk.deleteSure')}</p>
        </Dialog>
      )}
    </main>
  );
}

interface RowProps {
  readonly table: DeskTable;
  readonly name: (seat: string) => string;
  readonly latest: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Row({ table, name, latest, chosen, onChoose }: RowProps) {
  const text = useClassText();
  const left = useLeft(table);
  const away = table.seats.filter(seat => seat.online === 0 && !seat.bot).length;
  const handed = table.seats.filter(seat => seat.handedIn || seat.bot).length;
  const runs = table.status === 'open';
  return (
    <tr className={runs && (away > 0 || (left !== undefined && left < 60_000)) ? 'alert' : ''}>
      <th scope="row">
        <Button
          kind="quiet"
          className="letter"
          aria-pressed={chosen}
          aria-label={text('desk.look', { table: table.table })}
          onClick={onChoose}
        >
          {table.table}
        </Button>
      </th>
      <td>
        {left !== undefined && <p className="time">{timeText(left)}</p>}
        <p className="soft">
          {text('desk.round', { round: table.round, of: table.lastRound })}, {text(`desk.status.${table.status}`)}
          {table.outcome && `, ${text(`desk.outcome.${table.outcome}`)}`}
          {table.rolledBack > 0 && `, ${text('desk.rolledBack', { count: table.rolledBack })}`}
        </p>
      </td>
      <td>
        <ul className="desk-seats">
          {table.seats.map(seat => (
            <li key={seat.seat} title={seatText(seat, name, text)}>
              <span aria-hidden="true">{seat.bot ? '⚙' : seat.handedIn ? '■' : seat.online === 0 ? '⬚' : '□'}</span>
              <span className="unseen">{seatText(seat, name, text)}</span>
            </li>
          ))}
        </ul>
        <p className="soft">
          {table.seats.length === 0 ? text('desk.noSeats') : text('desk.handedIn', { count: handed, of: table.seats.length })}
          {away > 0 && `, ${text('desk.gone', { count: away })}`}
        </p>
      </td>
      <td>
        {table.stances
          ? text('desk.stancesSay', { support: table.stances[0], reserve: table.stances[1], object: table.stances[2] })
          : text('desk.noDraft')}
      </td>
      <td>{table.cohesion && table.cohesion.length > 0 && <Spark values={table.cohesion} />}</td>
      <td>{latest}</td>
    </tr>
  );
}

function seatText(seat: SeatFace, name: (seat: string) => string, text: ClassText): string {
  const how = seat.bot ? 'bot' : seat.handedIn ? 'in' : seat.online === 0 ? 'away' : 'working';
  return text(`desk.seat.${how}`, { seat: name(seat.seat) });
}

/** The track by round, 0 to 100, with its last value in figures. */
function Spark({ values }: { readonly values: readonly number[] }) {
  const wide = Math.max(1, values.length - 1);
  const points = values.map((value, n) => `${(100 * n) / wide},${100 - value}`).join(' ');
  return (
    <>
      <svg className="spark" viewBox="-2 0 104 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points} vectorEffect="non-scaling-stroke" />
      </svg>{' '}
      {Math.round(values.at(-1) ?? 0)}
    </>
  );
}

function ExportDialog({ code, token, onClose }: { readonly code: string; readonly token: string; readonly onClose: () => void }) {
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
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </Dialog>
  );
}
