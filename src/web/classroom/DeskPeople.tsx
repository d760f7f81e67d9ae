import { useState } from 'react';
import type { DeskFace, DeskPerson } from '../../session/index.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { timeText } from './clock.ts';
import type { Command } from './command.ts';
import { ask, commandId, useClass } from './line.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly desk: DeskFace;
  readonly name: (seat: string) => string;
  readonly give: (command: Command) => void;
}

/** Everybody in the class: where they sit, whether they are here, and what can be done for them. */
export function DeskPeople({ desk, name, give }: Props) {
  const text = useClassText();
  return (
    <section className="desk-people" aria-labelledby="people-title">
      <h2 id="people-title">{text('desk.people')}</h2>
      {desk.people.length === 0 && <p className="soft">{text('desk.peopleNone')}</p>}
      <ul>
        {desk.people.map(person => (
          <One key={person.person} person={person} desk={desk} name={name} give={give} />
        ))}
      </ul>
    </section>
  );
}

function One({ person, desk, name, give }: Props & { readonly person: DeskPerson }) {
  const text = useClassText();
  const scenarios = useClass(state => state.scenarios);
  const [code, setCode] = useState<string>();
  const seats = Object.values(scenarios)[0]?.scenario.parties.filter(party => party.playable) ?? [];
  const at = person.table && person.seat ? `${person.table} ${person.seat}` : '';
  const options = desk.tables.flatMap(table =>
    seats.map(party => ({
      value: `${table.table} ${party.id}`,
      label: text('desk.seatOption', { table: table.table, seat: name(party.id) }),
    })),
  );
  function move(to: string): void {
    const [table, seat] = to.split(' ');
    give({ type: 'seat', person: person.person, ...(table && seat ? { table, seat } : {}) });
  }
  return (
    <li>
      <p>
        <b>{person.label}</b>{' '}
        <span className="soft">
          {person.online
            ? text('desk.online')
            : text('desk.seen', { ago: person.seen === undefined ? '–' : timeText(Math.max(0, desk.now - person.seen)) })}
        </span>{' '}
        {person.hand && (
          <Button
            size="small"
            className="asks"
            onClick={() => void ask('done', { type: 'lower', person: person.person }).catch(() => undefined)}
          >
            {text('desk.handUp')}: {text('desk.lower')}
          </Button>
        )}
      </p>
      <Select
        label={text('desk.moveTo', { label: person.label })}
        value={at}
        onChange={move}
        options={[{ value: '', label: text('desk.noSeat') }, ...options]}
      />
      <p className="acts">
        <Button
          size="small"
          onClick={() =>
            void ask('reissued', { type: 'reissue', id: commandId(), person: person.person }).then(
              ({ rejoin }) => setCode(rejoin),
              () => undefined,
            )
          }
        >
          {text('desk.reissue')}
        </Button>
        <Button size="small" onClick={() => give({ type: 'moderate', mute: person.person, muted: !person.muted })}>
          {text(person.muted ? 'messages.unmute' : 'messages.mute', { label: person.label })}
        </Button>
        <Button size="small" onClick={() => give({ type: 'remove', person: person.person })}>
          {text('desk.remove')}
        </Button>
      </p>
      {code && <p role="status">{text('desk.reissued', { label: person.label, code })}</p>}
    </li>
  );
}
