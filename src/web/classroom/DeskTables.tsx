import type { CSSProperties } from 'react';
import type { DeskFace, DeskTable, SeatFace } from '../../session/index.ts';
import { narrate } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button } from '../ui/Button.tsx';
import { Lamp } from '../ui/Lamp.tsx';
import { timeText, useLeft } from './clock.ts';
import { useClass } from './line.ts';
import { type ClassText, useClassText } from './words.ts';

const QUIET: readonly string[] = ['roundBegan', 'stanceTaken', 'trackMoved', 'positionMoved'];

interface Props {
  readonly desk: DeskFace;
  readonly name: (seat: string) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (table: string | undefined) => void;
}

/** Every table of the class in a line: its clock, who is at work, where its draft stands, what happened last. */
export function DeskTables({ desk, name, chosen, onChoose }: Props) {
  const text = useClassText();
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
          </tr>
        </thead>
        <tbody>
          {desk.tables
            .filter(one => one.status !== 'closed')
            .map(one => (
              <Row
                key={one.table}
                table={one}
                gone={seat => goneFrom(desk, one.table, seat)}
                name={name}
                chosen={one.table === chosen}
                onChoose={() => onChoose(one.table === chosen ? undefined : one.table)}
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
  readonly gone: (seat: string) => boolean;
  readonly name: (seat: string) => string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Row({ table, gone, name, chosen, onChoose }: RowProps) {
  const text = useClassText();
  const loaded = useClass(state => state.scenarios[table.scenario]);
  const left = useLeft(table);
  const away = table.seats.filter(seat => seat.online === 0 && !seat.bot).length;
  const handed = table.seats.filter(seat => seat.handedIn || seat.bot).length;
  const runs = table.status === 'open';
  const ended = table.status === 'over' || table.status === 'between';
  const entry = table.latest.findLast(one => !QUIET.includes(one.type));
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
          {!ended && table.status !== 'lobby' && `${text('desk.round', { round: table.round, of: table.lastRound })}, `}
          {table.practice && `${text('desk.practising')}, `}
          {text(`desk.status.${table.status}`)}
          {table.outcome && `, ${text(`desk.outcome.${table.outcome}`)}`}
          {table.rolledBack > 0 && `, ${text('desk.rolledBack', { count: table.rolledBack })}`}
        </p>
      </td>
      <td>
        <ul className="desk-seats">
          {table.seats.map(seat => (
            <li key={seat.seat} title={seatText(seat, name, text)}>
              <i className={`desk-seat ${howOf(seat, runs, gone(seat.seat))}`} aria-hidden="true" />
              <span className="unseen">{seatText(seat, name, text)}</span>
            </li>
          ))}
        </ul>
        <p className="soft">
          {table.seats.length === 0
            ? text('desk.noSeats')
            : ended || table.status === 'lobby'
              ? ''
              : text('desk.handedIn', { count: handed, of: table.seats.length })}
          {away > 0 && (
            <>
              , <span className={runs ? 'now' : ''}>{text('desk.gone', { count: away })}</span>
            </>
          )}
        </p>
      </td>
      <td>{table.stances ? <Stances stances={table.stances} /> : <span className="soft">{text('desk.noDraft')}</span>}</td>
      <td>{table.cohesion && table.cohesion.length > 0 && <Spark values={table.cohesion} />}</td>
      <td>{loaded && entry && narrate(loaded.scenario, wordsOf(loaded.texts), entry)}</td>
    </tr>
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

/** Away for a minute and without a hand-in: gone, so that a default will play. */
const GONE_AFTER = 60_000;

/** Whether nobody of a seat has been here for that long. */
function goneFrom({ people, now }: DeskFace, table: string, seat: string): boolean {
  return people.filter(one => one.table === table && one.seat === seat).every(one => !one.online && now - (one.seen ?? 0) > GONE_AFTER);
}

function howOf(seat: SeatFace, runs: boolean, gone: boolean): 'bot' | 'in' | 'gone' | 'away' | 'working' {
  if (seat.bot) return 'bot';
  if (seat.handedIn) return 'in';
  if (seat.online > 0) return 'working';
  return runs && gone ? 'gone' : 'away';
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
    <span className="spark-line">
      <svg className="spark" viewBox="-2 0 104 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline points={points} vectorEffect="non-scaling-stroke" />
      </svg>{' '}
      {Math.round(values.at(-1) ?? 0)}
    </span>
  );
}
