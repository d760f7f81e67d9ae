import { useEffect, useState } from 'react';
import type { ClassReply, DeskFace, DeskTable, SubmitRule, TableAct } from '../../session/index.ts';
import { moveText } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import type { Command } from './command.ts';
import { ask, useClass } from './line.ts';
import { SureDialog } from './SureDialog.tsx';
import { useClassText } from './words.ts';

type Shoulder = Extract<ClassReply, { type: 'shoulder' }>;

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
  const scenario = useClass(state => state.scenarios[table.scenario]);
  const [seen, setSeen] = useState<Readonly<Record<string, Shoulder>>>({});
  const [sure, setSure] = useState<'rollBack' | 'restart'>();
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
  const act = (what: TableAct) => give({ type: 'act', tables: [table.table], act: what });
  const said = (moves: Shoulder['plan']): string =>
    scenario ? moves.map(move => moveText(scenario.scenario, wordsOf(scenario.texts), move)).join(' ') : String(moves.length);
  return (
    <aside className="desk-panel" aria-labelledby="panel-title">
      <p className="row">
        <h2 id="panel-title">{text('desk.panel', { table: table.table })}</h2>
        <IconButton icon="close" label={text('desk.close')} onClick={onClose} />
      </p>
      <p className="acts">
        {table.status === 'lobby' && (
          <Button size="small" onClick={() => act({ act: 'start' })}>
            {text('desk.start')}
          </Button>
        )}
        {table.status === 'paused' ? (
          <Button size="small" onClick={() => act({ act: 'resume' })}>
            {text('desk.resume')}
          </Button>
        ) : (
          <Button size="small" onClick={() => act({ act: 'pause' })}>
            {text('desk.pause')}
          </Button>
        )}
        <Button size="small" onClick={() => act({ act: 'extend', ms: 120_000 })}>
          {text('desk.minutes2')}
        </Button>
        <Button size="small" onClick={() => act({ act: 'advance' })}>
          {text('desk.advance')}
        </Button>
        <Button size="small" onClick={() => setSure('rollBack')}>
          {text('desk.rollBack')}
        </Button>
        <Button size="small" onClick={() => setSure('restart')}>
          {text('desk.restart')}
        </Button>
        <a className="button small" href={`#/watch/${desk.code}.${table.table}`} target="_blank" rel="noreferrer">
          {text('desk.projector')}
        </a>
      </p>
      <h3>
        {text('desk.shoulder')} <small className="soft">{text('desk.shoulderNote')}</small>
      </h3>
      <ul>
        {table.seats.map(seat => {
          const look = seen[seat.seat];
          const rule = table.rules[seat.seat]?.rule ?? desk.plan.submitRule;
          const members = desk.people.filter(person => person.table === table.table && person.seat === seat.seat);
          return (
            <li key={seat.seat}>
              <p>
                <b>{name(seat.seat)}</b> <span className="soft">{members.map(person => person.label).join(', ')}</span>
              </p>
              <p className="soft">
                {look?.handedIn
                  ? text('desk.shoulderIn', { moves: said(look.handedIn) || '–' })
                  : look && look.plan.length > 0
                    ? text('desk.shoulderPlan', { moves: said(look.plan) })
                    : text('desk.shoulderNothing')}
              </p>
              <p className="acts">
                <Button size="small" onClick={() => give({ type: 'bot', table: table.table, seat: seat.seat, plays: !seat.bot })}>
                  {text(seat.bot ? 'desk.seatBack' : 'desk.seatBot', { seat: name(seat.seat) })}
                </Button>
                <Button size="small" onClick={() => give({ type: 'submitFor', table: table.table, seat: seat.seat, moves: [] })}>
                  {text('desk.passFor', { seat: name(seat.seat) })}
                </Button>
              </p>
              {seat.people > 1 && (
                <Select
                  label={text('desk.ruleOf', { seat: name(seat.seat) })}
                  value={rule}
                  onChange={value => give({ type: 'rule', table: table.table, seat: seat.seat, rule: value as SubmitRule })}
                  options={(['any', 'captain', 'majority'] as const).map(value => ({ value, label: text(`desk.rule.${value}`) }))}
                />
              )}
            </li>
          );
        })}
      </ul>
      {sure && (
        <SureDialog title={text(`desk.${sure}`)} onClose={() => setSure(undefined)} onSure={() => act({ act: sure })}>
          {text(`desk.${sure}Sure`, { table: table.table })}
        </SureDialog>
      )}
    </aside>
  );
}
