import { useId, useState } from 'react';
import type { Party, PartyId } from '../../../../model/index.ts';
import { partyNumber, partyOf, useMeeting } from '../../../app/meeting.ts';
import { useRoom } from '../../../app/room.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import { inTheWayFirst } from './acts.ts';
import { Bearing } from './Bearing.tsx';

/** So many stand by their names; more, by their codes. */
const NAMED = 12;
/** So many of a crowd are shown at first where all of them would push the rest of the form away. */
const FIRST = { phone: 5, low: 11 } as const;

interface Props {
  readonly value: PartyId;
  readonly onChange: (party: PartyId) => void;
  readonly parties: readonly Party[];
  readonly disabled?: (party: PartyId) => boolean;
  /** Much else stands below it: in a low window, too, it begins with a few. */
  readonly crowded?: boolean;
  /** Who has asked for a carve-out is marked. */
  readonly asking?: boolean;
}

/**
 * Whom a move is aimed at: their placards as they stand round the table, with their lamps, and how the one chosen thinks of this seat. Where
 * room is short, who is chosen and who stands in the way come first, and the others on a press. Radio buttons under the skin.
 */
export function PartyPick({ value, onChange, parties, disabled, crowded = false, asking = false }: Props) {
  const text = useText();
  const { scenario, view, name } = useMeeting();
  const group = useId();
  const [phone, low] = [useRoom('phone'), useRoom('lower')];
  const [all, setAll] = useState(false);
  // In the order it began with: a placard does not move from under the finger that presses it.
  const [begun] = useState(() => [value, ...inTheWayFirst(view, parties).flatMap(({ id }) => (id === value ? [] : [id]))]);
  const chosen = partyOf(scenario, value);
  const stance = (id: PartyId) => view.draft?.stances[id];
  const asks = (id: PartyId) => asking && view.parties[partyNumber(scenario, id)]?.askedCarveOut && !view.draft?.carveOuts[id];
  const few = parties.length <= NAMED;
  const room = few || all ? undefined : phone ? FIRST.phone : crowded && low ? FIRST.low : undefined;
  const shown =
    room === undefined ? parties : begun.slice(0, room).flatMap(id => parties.find(party => party.id === id && !disabled?.(id)) ?? []);
  const now = stance(value);
  return (
    <fieldset className="pick">
      <legend className="legend">{text('field.whom')}</legend>
      <div className="partner-line">
        <p className="partner" aria-hidden="true">
          <Flag party={chosen} />
          <b>{name(value)}</b>
          {now && (
            <span className={`stance-word ${now}`}>
              <Lamp stance={now} /> {text(`stance.${now}.does`)}
            </span>
          )}
        </p>
        <Bearing party={value} />
      </div>
      <div className={`placards ${few ? 'named' : ''}`}>
        {shown.map(party => {
          const said = stance(party.id);
          const asked = asks(party.id);
          const told = [name(party.id), ...(said ? [text(`stance.${said}.does`)] : []), ...(asked ? [text('dossier.carveOut')] : [])];
          return (
            <label
              className={`choice placard ${said ?? ''} ${asked ? 'asks' : ''}`}
              key={party.id}
              title={asked ? `${name(party.id)}: ${text('dossier.carveOut')}` : name(party.id)}
            >
              <input
                type="radio"
                name={group}
                value={party.id}
                checked={party.id === value}
                disabled={disabled?.(party.id)}
                onChange={() => onChange(party.id)}
                aria-label={told.join(', ')}
              />
              <Flag party={party} />
              <span className="placard-name">{few ? name(party.id) : party.code}</span>
              {said && <Lamp stance={said} />}
            </label>
          );
        })}
        {shown.length < parties.length && (
          <Button className="all-placards" size="small" aria-expanded={false} onClick={() => setAll(true)}>
            {text('title.allSeats', { count: parties.length })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
