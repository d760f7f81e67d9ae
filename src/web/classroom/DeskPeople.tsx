import { useId, useState } from 'react';
import type { DeskFace, DeskPerson } from '../../session/index.ts';
import { Button } from '../ui/Button.tsx';
import { timeText } from './clock.ts';
import type { Command } from './command.ts';
import { ask, commandId, useClass } from './line.ts';
import { SureDialog } from './SureDialog.tsx';
import { useServerNow } from './seatsSeen.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly desk: DeskFace;
  readonly name: (seat: string) => string;
  readonly give: (command: Command) => void;
}

/** Raised hands first, then who is away, then by label. */
const byNeed = (one: DeskPerson, other: DeskPerson): number =>
  Number(other.hand) - Number(one.hand) ||
  Number(one.online) - Number(other.online) ||
  one.label.localeCompare(other.label, undefined, { numeric: true });

/** Everybody in the class, a line each: where they sit, whether they are here, and what can be done for them. */
export function DeskPeople({ desk, name, give }: Props) {
  const text = useClassText();
  return (
    <section className="desk-people" aria-labelledby="people-title">
      <h2 id="people-title">{text('desk.people')}</h2>
      {desk.people.length === 0 && <p className="soft">{text('desk.peopleNone')}</p>}
      <ul>
        {[...desk.people].sort(byNeed).map(person => (
          <One key={person.person} person={person} desk={desk} name={name} give={give} />
        ))}
      </ul>
    </section>
  );
}

function One({ person, desk, name, give }: Props & { readonly person: DeskPerson }) {
  const text = useClassText();
  const now = useServerNow();
  const [code, setCode] = useState<string>();
  const [sure, setSure] = useState(false);
  const reissue = () =>
    void ask('reissued', { type: 'reissue', id: commandId(), person: person.person }).then(
      ({ rejoin }) => setCode(rejoin),
      () => undefined,
    );
  return (
    <li className={person.hand ? 'asks' : ''}>
      <p>
        <b>{person.label}</b> {person.facilitator && `(${text('desk.sitting')}) `}
        <span className="soft">
          {person.online
            ? text('desk.online')
            : text('desk.seen', { ago: person.seen === undefined ? '–' : timeText(Math.max(0, now - person.seen)) })}
        </span>{' '}
        {person.hand && (
          <Button size="small" onClick={() => void ask('done', { type: 'lower', person: person.person }).catch(() => undefined)}>
            {text('desk.lower')}
          </Button>
        )}
      </p>
      <SeatChoice person={person} desk={desk} name={name} give={give} />
      <ExtraTime person={person} give={give} />
      <p className="acts">
        <Button kind="link" onClick={reissue}>
          {text('desk.reissue')}
        </Button>
        <Button kind="link" onClick={() => give({ type: 'moderate', mute: person.person, muted: !person.muted })}>
          {text(person.muted ? 'messages.unmute' : 'messages.mute', { label: person.label })}
        </Button>
        <Button kind="link" onClick={() => setSure(true)}>
          {text('desk.remove')}
        </Button>
      </p>
      {code && <p role="status">{text('desk.reissued', { label: person.label, code })}</p>}
      {sure && (
        <SureDialog
          title={text('desk.remove')}
          onClose={() => setSure(false)}
          onSure={() => give({ type: 'remove', person: person.person })}
        >
          {text('desk.removeSure', { label: person.label })}
        </SureDialog>
      )}
    </li>
  );
}

const MINUTES = [0, 1, 2, 5, 10] as const;

/** Time a person has more than the others, in every round. */
function ExtraTime({ person, give }: Pick<Props, 'give'> & { readonly person: DeskPerson }) {
  const text = useClassText();
  return (
    <select
      className="select"
      aria-label={text('desk.extra', { label: person.label })}
      value={person.extra / 60_000}
      onChange={event => give({ type: 'extra', person: person.person, ms: Number(event.target.value) * 60_000 })}
    >
      {MINUTES.map(minutes => (
        <option key={minutes} value={minutes}>
          {minutes === 0 ? text('desk.extraNone') : text('desk.extraMinutes', { minutes })}
        </option>
      ))}
    </select>
  );
}

/** Where somebody sits, in a list of every seat there is; those that are held say by how many. */
function SeatChoice({ person, desk, name, give }: Props & { readonly person: DeskPerson }) {
  const text = useClassText();
  const id = useId();
  const scenarios = useClass(state => state.scenarios);
  const seats = Object.values(scenarios)[0]?.scenario.parties.filter(party => party.playable) ?? [];
  const held = (table: string, seat: string) => desk.people.filter(one => one.table === table && one.seat === seat).length;
  function move(to: string): void {
    const [table, seat] = to.split(' ');
    give({ type: 'seat', person: person.person, ...(table && seat ? { table, seat } : {}) });
  }
  return (
    <>
      <label htmlFor={id} className="unseen">
        {text('desk.moveTo', { label: person.label })}
      </label>
      <select
        id={id}
        className="select"
        value={person.table && person.seat ? `${person.table} ${person.seat}` : ''}
        onChange={event => move(event.target.value)}
      >
        <option value="">{text('desk.noSeat')}</option>
        {desk.tables
          .filter(one => one.status !== 'closed')
          .flatMap(({ table }) =>
            seats.map(party => (
              <option key={`${table} ${party.id}`} value={`${table} ${party.id}`}>
                {text('desk.seatOption', { table, seat: name(party.id) })}
                {held(table, party.id) > 0 && ` (${held(table, party.id)})`}
              </option>
            )),
          )}
      </select>
    </>
  );
}
