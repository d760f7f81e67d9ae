import { useState } from 'react';
import type { DeskFace, DeskTable, SeatFace, SubmitRule } from '../../session/index.ts';
import { moveText } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import type { Command, Shoulder } from './command.ts';
import { ask, commandId, keepClass, useClass } from './line.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly seat: SeatFace;
  /** The panel offers it a bot already. */
  readonly gone: boolean;
  readonly table: DeskTable;
  readonly desk: DeskFace;
  readonly look: Shoulder | undefined;
  readonly name: (seat: string) => string;
  readonly give: (command: Command) => void;
}

/** A seat over the shoulder: who holds it, what they plan, and what the facilitator can do in their place. */
export function PanelSeat({ seat, gone, table, desk, look, name, give }: Props) {
  const text = useClassText();
  const [sat, setSat] = useState(false);
  const scenario = useClass(state => state.scenarios[table.scenario]);
  const place = { table: table.table, seat: seat.seat };
  const called = name(seat.seat);
  const own = `${desk.code}.${table.table}.${seat.seat}`;
  const members = desk.people.filter(person => person.table === table.table && person.seat === seat.seat);
  const said = (moves: Shoulder['plan']): string =>
    scenario ? moves.map(move => moveText(scenario.scenario, wordsOf(scenario.texts), move)).join(' ') : String(moves.length);
  const sit = () =>
    void ask('joined', { type: 'sit', id: commandId(), ...place }).then(
      ({ token, rejoin }) => {
        keepClass(own, { token, rejoin });
        setSat(true);
      },
      () => undefined,
    );
  return (
    <li>
      <p>
        <b>{called}</b> <span className="soft">{members.map(person => person.label).join(', ')}</span>
      </p>
      <p className="soft">
        {look?.handedIn
          ? text('desk.shoulderIn', { moves: said(look.handedIn) || '–' })
          : look && look.plan.length > 0
            ? text('desk.shoulderPlan', { moves: said(look.plan) })
            : text(seat.online > 0 ? 'desk.shoulderNothing' : 'desk.shoulderAway')}
      </p>
      <p className="acts">
        {!gone && (
          <Button size="small" onClick={() => give({ type: 'bot', ...place, plays: !seat.bot })}>
            {text(seat.bot ? 'desk.seatBack' : 'desk.seatBot', { seat: called })}
          </Button>
        )}
        <Button size="small" onClick={() => give({ type: 'submitFor', ...place, moves: [] })}>
          {text('desk.passFor', { seat: called })}
        </Button>
        {sat ? (
          <a className="button small primary" href={`#/class/${own}`} target="_blank" rel="noreferrer">
            {text('desk.sitGo', { seat: called })}
          </a>
        ) : (
          <Button size="small" onClick={sit}>
            {text('desk.sit', { seat: called })}
          </Button>
        )}
      </p>
      {seat.people > 1 && (
        <Select
          label={text('desk.ruleOf', { seat: called })}
          value={table.rules[seat.seat]?.rule ?? desk.plan.submitRule}
          onChange={value => give({ type: 'rule', ...place, rule: value as SubmitRule })}
          options={(['any', 'captain', 'majority'] as const).map(value => ({ value, label: text(`desk.rule.${value}`) }))}
        />
      )}
    </li>
  );
}
