import { useEffect, useState } from 'react';
import type { DeskFace, DeskTable, TableAct } from '../../session/index.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { WhyCohesionFell } from './Cohesion.tsx';
import type { Command, Shoulder } from './command.ts';
import { ask, useClass } from './line.ts';
import { PanelSeat } from './PanelSeat.tsx';
import { SureDialog } from './SureDialog.tsx';
import { goneAt, useServerNow } from './seatsSeen.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly table: DeskTable;
  readonly desk: DeskFace;
  readonly name: (seat: string) => string;
  readonly give: (command: Command) => void;
  readonly onClose: () => void;
}

/** One table: its own clock, and over the shoulder of each seat that people hold. */
export function TablePanel({ table, desk, name, give, onClose }: Props) {
  const text = useClassText();
  const seen = useShoulders(table);
  const needs = goneAt(desk, table, useServerNow());
  const loaded = useClass(state => state.scenarios[table.scenario]);
  const others = desk.tables.filter(one => one.table !== table.table && one.status !== 'closed');
  return (
    <aside className="desk-panel" aria-labelledby="panel-title">
      <header>
        <h2 id="panel-title" className={needs.length > 0 ? 'now' : ''}>
          {text(needs.length > 0 ? 'desk.needs' : 'desk.panel', { table: table.table })}
        </h2>
        <IconButton icon="close" label={text('desk.close')} onClick={onClose} />
      </header>
      {needs.map(({ seat }) => (
        <section key={seat} className="needs">
          <p>{text('desk.needsWhy', { seat: name(seat), how: desk.plan.absent })}</p>
          <Button kind="primary" size="small" onClick={() => give({ type: 'bot', table: table.table, seat, plays: true })}>
            {text('desk.seatBot', { seat: name(seat) })}
          </Button>
        </section>
      ))}
      <PanelActs table={table} code={desk.code} give={give} />
      <h3>
        {text('desk.shoulder')} <small className="soft">{text('desk.shoulderNote')}</small>
      </h3>
      <ul>
        {table.seats.map(seat => (
          <PanelSeat
            key={seat.seat}
            seat={seat}
            gone={needs.includes(seat)}
            table={table}
            desk={desk}
            look={seen[seat.seat]}
            name={name}
            give={give}
          />
        ))}
      </ul>
      {loaded && <WhyCohesionFell table={table} loaded={loaded} />}
      {others.length > 0 && (
        <Select
          label={text('desk.merge')}
          value=""
          onChange={into => {
            give({ type: 'merge', table: table.table, into });
            onClose();
          }}
          options={[{ value: '', label: text('desk.mergeNone') }, ...others.map(one => ({ value: one.table, label: one.table }))]}
        />
      )}
    </aside>
  );
}

function PanelActs({ table, code, give }: { readonly table: DeskTable; readonly code: string } & Pick<Props, 'give'>) {
  const text = useClassText();
  const [sure, setSure] = useState<'rollBack' | 'restart'>();
  const act = (what: TableAct) => give({ type: 'act', tables: [table.table], act: what });
  const simple = (what: 'start' | 'pause' | 'resume' | 'advance') => (
    <Button size="small" onClick={() => act({ act: what })}>
      {text(what === 'advance' && table.status === 'between' ? 'desk.proceed' : `desk.${what}`)}
    </Button>
  );
  return (
    <p className="acts">
      {table.status === 'lobby' && simple('start')}
      {table.status === 'paused' && simple('resume')}
      {table.status === 'open' && simple('pause')}
      {(table.deadline !== undefined || table.left !== undefined) && (
        <Button size="small" onClick={() => act({ act: 'extend', ms: 120_000 })}>
          {text('desk.minutes2')}
        </Button>
      )}
      {table.status !== 'lobby' && table.status !== 'over' && simple('advance')}
      {table.status !== 'lobby' &&
        (['rollBack', 'restart'] as const).map(what => (
          <Button key={what} size="small" onClick={() => setSure(what)}>
            {text(`desk.${what}`)}
          </Button>
        ))}
      <a className="button small" href={`#/watch/${code}.${table.table}`} target="_blank" rel="noreferrer">
        {text('desk.projector')}
      </a>
      {table.status === 'over' && (
        <a className="button small" href={`#/replay/${code}.${table.table}`}>
          {text('replay.title')}
        </a>
      )}
      {sure && (
        <SureDialog title={text(`desk.${sure}`)} onClose={() => setSure(undefined)} onSure={() => act({ act: sure })}>
          {text(`desk.${sure}Sure`, { table: table.table })}
        </SureDialog>
      )}
    </p>
  );
}

/** What each seat sees, plans and has handed in; looked at again whenever the desk hears something new of the table. */
function useShoulders(table: DeskTable): Readonly<Record<string, Shoulder>> {
  const [seen, setSeen] = useState<Readonly<Record<string, Shoulder>>>({});
  const seats = table.seats.map(seat => seat.seat).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again whenever the desk hears something new
  useEffect(() => {
    let here = true;
    if (table.status === 'lobby' || seats === '') return;
    void Promise.all(
      seats.split(' ').map(async seat => [seat, await ask('shoulder', { type: 'overShoulder', table: table.table, seat })] as const),
    ).then(
      all => here && setSeen(Object.fromEntries(all)),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [seats, table.round, table.status, table.seats.filter(seat => seat.handedIn).length]);
  return seen;
}
