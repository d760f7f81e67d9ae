import { type ReactNode, useState } from 'react';
import type { ClassReply, MeetingCompared, PartyCompared, TableCompared } from '../../session/index.ts';
import { numbers } from '../text/figures.ts';
import { Select } from '../ui/Select.tsx';
import { useClassText } from './words.ts';

const figure = numbers({ maximumFractionDigits: 1 });
export type ComparedReply = Extract<ClassReply, { type: 'compared' }>;

interface Props {
  readonly compared: ComparedReply;
  readonly name: (seat: string) => string;
  readonly title: (scenario: string) => string;
}

/** Every table's figures beside the others', and beside what bots alone make of the same chances. */
export function Compared({ compared, name, title }: Props) {
  const text = useClassText();
  const meetings = Math.max(0, ...compared.tables.map(table => table.people.length));
  const [chosen, setChosen] = useState<number>();
  const at = chosen ?? meetings - 1;
  const tables = compared.tables.filter(table => table.people[at]);
  if (tables.length === 0) return <p>{text('compare.none')}</p>;
  return (
    <div className="compared">
      {meetings > 1 && (
        <Select
          label={text('compare.meeting')}
          value={String(at)}
          onChange={value => setChosen(Number(value))}
          options={Array.from({ length: meetings }, (_, n) => ({
            value: String(n),
            label: title(compared.tables.find(table => table.people[n])!.people[n]!.scenario),
          }))}
        />
      )}
      <p className="soft">{text('compare.how')}</p>
      <Outcomes tables={tables} at={at} />
      <h3>{text('compare.seats')}</h3>
      <Seats tables={tables} at={at} name={name} />
      {tables.some(table => table.students.length > 0) && <Students tables={tables} name={name} />}
      {compared.gains.some(gain => gain.people > 0) && <Gains gains={compared.gains} name={name} />}
    </div>
  );
}

/** A table that scrolls by itself; its rows begin with their own head. An empty head is a corner. */
function SideBySide({
  caption,
  heads,
  children,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}) {
  return (
    <div className="scroll">
      <table className="side-by-side">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map(head =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th scope="col" key={head}>
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

type Of = readonly [count: number, of: number];

function Outcomes({ tables, at }: { readonly tables: readonly TableCompared[]; readonly at: number }) {
  const text = useClassText();
  const of = (pair: Of | undefined) => pair && text('compare.of', { count: pair[0], of: pair[1] });
  const points = (value: number | undefined) => (value === undefined ? undefined : figure.format(value));
  const rows = [
    ['outcome', one => text(`compare.outcome.${one.outcome}`)],
    ['rounds', one => points(one.rounds)],
    ['above', one => of(one.above)],
    ['slack', one => points(one.slack)],
    ['toNash', one => points(one.toNash)],
    ['asInFact', one => of(one.asInFact)],
    ['carveOuts', one => points(one.carveOuts)],
    ['silencesBroken', one => points(one.silencesBroken)],
  ] as const satisfies readonly (readonly [string, (one: MeetingCompared) => ReactNode])[];
  return (
    <SideBySide caption={text('compare.title')} heads={['', ...tables.map(({ table }) => text('compare.table', { table }))]}>
      {rows
        .filter(([, say]) => tables.some(table => say(table.people[at]!) !== undefined))
        .map(([row, say]) => (
          <tr key={row}>
            <th scope="row">{text(`compare.${row}`)}</th>
            {tables.map(table => (
              <td key={table.table}>
                <b>{say(table.people[at]!) ?? '–'}</b>{' '}
                <span className="soft">{text('compare.bots', { value: String((table.bots[at] && say(table.bots[at])) ?? '–') })}</span>
              </td>
            ))}
          </tr>
        ))}
    </SideBySide>
  );
}

const MEASURES = ['gain', 'moved', 'conceded', 'promises'] as const;

/** One measure at a time, seat by seat and table by table: the seats that somebody held. */
function Seats({ tables, at, name }: { readonly tables: readonly TableCompared[]; readonly at: number; readonly name: Props['name'] }) {
  const text = useClassText();
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('gain');
  const seats = [...new Set(tables.flatMap(table => table.seats.map(({ seat }) => seat)))];
  const of = (meeting: MeetingCompared | undefined, seat: string) => meeting?.parties.find(({ party }) => party === seat);
  const say = (one: PartyCompared | undefined) =>
    !one
      ? '–'
      : measure === 'promises'
        ? text('compare.of', { count: Math.max(0, one.promised - one.broken), of: one.promised })
        : figure.format(one[measure]);
  return (
    <>
      <div className="choices">
        {MEASURES.map(one => (
          <label key={one} className="choice">
            <input type="radio" name="measure" checked={one === measure} onChange={() => setMeasure(one)} />
            {text(`compare.${one}`)}
          </label>
        ))}
      </div>
      <SideBySide
        caption={text('compare.seats')}
        heads={[text('compare.seat'), ...tables.map(({ table }) => text('compare.table', { table }))]}
      >
        {seats.map(seat => (
          <tr key={seat}>
            <th scope="row">{name(seat)}</th>
            {tables.map(table => (
              <td key={table.table}>
                <b>{say(of(table.people[at], seat))}</b>{' '}
                <span className="soft">
                  {text('compare.bots', { value: say(of(table.bots[at], seat)) })} ·{' '}
                  {table.seats.find(one => one.seat === seat)?.people.join(', ') ?? text('compare.bot')}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </SideBySide>
    </>
  );
}

function Students({ tables, name }: { readonly tables: readonly TableCompared[]; readonly name: Props['name'] }) {
  const text = useClassText();
  return (
    <>
      <h3>{text('compare.students')}</h3>
      <SideBySide
        caption={text('compare.students')}
        heads={(['student', 'seat', 'handedIn', 'moves', 'messages'] as const).map(head => text(`compare.${head}`))}
      >
        {tables.flatMap(({ table, students }) =>
          students.map(one => (
            <tr key={`${table} ${one.person}`}>
              <th scope="row">{one.label}</th>
              <td>{text('desk.seatOption', { table, seat: name(one.seat) })}</td>
              <td>{text('compare.of', { count: one.handedIn, of: one.rounds })}</td>
              <td>{one.moves}</td>
              <td>{one.messages}</td>
            </tr>
          )),
        )}
      </SideBySide>
    </>
  );
}

function Gains({ gains, name }: { readonly gains: ComparedReply['gains']; readonly name: Props['name'] }) {
  const text = useClassText();
  const seats = gains[0]?.seats.map(({ seat }) => seat) ?? [];
  const say = (one: { readonly before?: number; readonly after?: number } | undefined) =>
    one?.before === undefined || one.after === undefined
      ? '–'
      : text('compare.change', { before: figure.format(one.before), after: figure.format(one.after) });
  return (
    <>
      <h3>{text('compare.gains')}</h3>
      <SideBySide
        caption={text('compare.gains')}
        heads={[text('compare.question'), text('compare.answered'), text('compare.all'), ...seats.map(name)]}
      >
        {gains.map(gain => (
          <tr key={gain.question}>
            <th scope="row">{gain.question}</th>
            <td>{gain.people}</td>
            <td>
              <b>{say(gain)}</b>
            </td>
            {seats.map(seat => (
              <td key={seat}>{say(gain.seats.find(one => one.seat === seat))}</td>
            ))}
          </tr>
        ))}
      </SideBySide>
    </>
  );
}
