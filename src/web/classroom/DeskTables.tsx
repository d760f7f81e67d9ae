import type { CSSProperties } from 'react';
import type { DeskFace, DeskTable, SeatFace, TableAct } from '../../session/index.ts';
import { narrate } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Lamp } from '../ui/Lamp.tsx';
import { Cohesion } from './Cohesion.tsx';
import { timeText, useLeft } from './clock.ts';
import type { Command } from './command.ts';
import { useClass } from './line.ts';
import { RowActs } from './RowActs.tsx';
import { type SeatSeen, seatSeen, useServerNow } from './seatsSeen.ts';
import { type ClassText, useClassText } from './words.ts';

const QUIET: readonly string[] = ['roundBegan', 'stanceTaken', 'trackMoved', 'positionMoved'];

interface Props {
  readonly desk: DeskFace;
  readonly name: (seat: string) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (table: string | undefined) => void;
  readonly give: (command: Command) => void;
  readonly onSpeak: (table: string) => void;
}

/** Every table of the class in a line: its clock, who is at work, where its draft stands, what happened last. */
export function DeskTables({ desk, name, chosen, onChoose, give, onSpeak }: Props) {
  const text = useClassText();
  const now = useServerNow();
  return (
    <>
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
            <th scope="col">
              <span className="unseen">{text('desk.rowActs')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {desk.tables
            .filter(one => one.status !== 'closed')
            .map(one => (
              <Row
                key={one.table}
                table={one}
                seen={seat => seatSeen(desk, one, seat, now)}
                name={name}
                chosen={one.table === chosen}
                onChoose={() => onChoose(one.table === chosen ? undefined : one.table)}
                act={act => give({ type: 'act', tables: [one.table], act })}
                onSpeak={() => onSpeak(one.table)}
              />
            ))}
        </tbody>
      </table>
      <p className="soft desk-legend">
        {(['in', 'working', 'away', 'gone', 'bot'] as const).map(how => (
          <span key={how}>
            <i className={`desk-seat ${how}`} aria-hidden="true" /> {text(`desk.legend.${how}`)}
          </span>
        ))}
      </p>
    </>
  );
}

interface RowProps {
  readonly table: DeskTable;
  readonly seen: (seat: SeatFace) => SeatSeen;
  readonly name: (seat: string) => string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly act: (what: TableAct) => void;
  readonly onSpeak: () => void;
}

function Row({ table, seen, name, chosen, onChoose, act, onSpeak }: RowProps) {
  const text = useClassText();
  const loaded = useClass(state => state.scenarios[table.scenario]);
  const left = useLeft(table);
  const short = left !== undefined && left < 60_000;
  const gone = table.seats.some(seat => seen(seat) === 'gone');
  const entry = table.latest.findLast(one => !QUIET.includes(one.type));
  return (
    <tr className={table.status === 'open' && (gone || short) ? 'alert' : ''}>
      <th scope="row">
        <span className="letter">{table.table}</span>
      </th>
      <td>
        {left !== undefined && <p className={`time ${short && table.status === 'open' ? 'now' : ''}`}>{timeText(left)}</p>}
        <p className="soft">{standingText(table, text)}</p>
      </td>
      <td>
        <Seats table={table} seen={seen} name={name} />
      </td>
      <td>{table.stances ? <Stances stances={table.stances} /> : <span className="soft">{text('desk.noDraft')}</span>}</td>
      <td>{loaded && <Cohesion table={table} loaded={loaded} />}</td>
      <td>{table.status !== 'lobby' && loaded && entry && narrate(loaded.scenario, wordsOf(loaded.texts), entry)}</td>
      <td>
        <RowActs table={table} chosen={chosen} act={act} onLook={onChoose} onSpeak={onSpeak} />
      </td>
    </tr>
  );
}

const hasEnded = ({ status }: DeskTable): boolean => status === 'over' || status === 'between';

/** The round, and what a table is doing. */
function standingText(table: DeskTable, text: ClassText): string {
  const { status, round, lastRound, practice, outcome, rolledBack } = table;
  return [
    hasEnded(table) || status === 'lobby' ? [] : text('desk.round', { round, of: lastRound }),
    practice ? text('desk.practising') : [],
    text(`desk.status.${status}`),
    outcome ? text(`desk.outcome.${outcome}`) : [],
    rolledBack > 0 ? text('desk.rolledBack', { count: rolledBack }) : [],
  ]
    .flat()
    .join(', ');
}

/** The seats that people hold, as signs and in figures. */
function Seats({ table, seen, name }: Pick<RowProps, 'table' | 'seen' | 'name'>) {
  const text = useClassText();
  const { seats, status } = table;
  const count = (...hows: readonly SeatSeen[]) => seats.filter(seat => hows.includes(seen(seat))).length;
  const [gone, away] = [count('gone'), count('away')];
  const said = (seat: SeatFace) => text(`desk.seat.${seen(seat)}`, { seat: name(seat.seat) });
  const handed = hasEnded(table) || status === 'lobby' ? [] : [text('desk.handedIn', { count: count('in', 'bot'), of: seats.length })];
  return (
    <>
      <ul className="desk-seats">
        {seats.map(seat => (
          <li key={seat.seat} title={said(seat)}>
            <i className={`desk-seat ${seen(seat)}`} aria-hidden="true" />
            <span className="unseen">{said(seat)}</span>
          </li>
        ))}
      </ul>
      <p className="soft">
        {seats.length === 0 ? text('desk.noSeats') : [...handed, ...(away > 0 ? [text('desk.away', { count: away })] : [])].join(', ')}
        {gone > 0 && (
          <>
            {handed.length + away > 0 && ', '}
            <span className="now">{text('desk.gone', { count: gone })}</span>
          </>
        )}
      </p>
    </>
  );
}

/** Supporters, reserved and opposed, as lamps with figures. */
function Stances({ stances }: { readonly stances: NonNullable<DeskTable['stances']> }) {
  const text = useClassText();
  const [support, reserve, object] = stances;
  return (
    <>
      <span className="unseen">{text('desk.stancesSay', { support, reserve, object })}</span>
      <span className="stance-bar" aria-hidden="true">
        {(['support', 'reserve', 'object'] as const).map((stance, at) => (
          <i key={stance} className={stance} style={{ '--share': stances[at] } as CSSProperties} />
        ))}
      </span>
      <span className="desk-stances" aria-hidden="true">
        {(['support', 'reserve', 'object'] as const).map((stance, at) => (
          <span key={stance}>
            <Lamp stance={stance} /> {stances[at]}
          </span>
        ))}
      </span>
    </>
  );
}
