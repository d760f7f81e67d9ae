import { useId } from 'react';
import type { Party, PartyId } from '../../../../model/index.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';

/** So many stand by their names; more, by their codes. */
const NAMED = 12;

interface Props {
  readonly value: PartyId;
  readonly onChange: (party: PartyId) => void;
  readonly parties: readonly Party[];
  readonly disabled?: (party: PartyId) => boolean;
}

/** Whom a move is aimed at: their placards as they stand round the table, with their lamps. Radio buttons under the skin. */
export function PartyPick({ value, onChange, parties, disabled }: Props) {
  const text = useText();
  const { scenario, view, name } = useMeeting();
  const group = useId();
  const chosen = partyOf(scenario, value);
  const stance = (id: PartyId) => view.draft?.stances[id];
  const few = parties.length <= NAMED;
  const now = stance(value);
  return (
    <fieldset className="pick">
      <legend className="legend">{text('field.whom')}</legend>
      <p className="partner" aria-hidden="true">
        <Flag party={chosen} />
        <b>{name(value)}</b>
        {now && (
          <span className={`stance-word ${now}`}>
            <Lamp stance={now} /> {text(`stance.${now}.does`)}
          </span>
        )}
      </p>
      <div className={`placards ${few ? 'named' : ''}`}>
        {parties.map(party => {
          const said = stance(party.id);
          return (
            <label className={`choice placard ${said ?? ''}`} key={party.id} title={name(party.id)}>
              <input
                type="radio"
                name={group}
                value={party.id}
                checked={party.id === value}
                disabled={disabled?.(party.id)}
                onChange={() => onChange(party.id)}
                aria-label={said ? `${name(party.id)}, ${text(`stance.${said}.does`)}` : name(party.id)}
              />
              <Flag party={party} />
              <span className="placard-name">{few ? name(party.id) : party.code}</span>
              {said && <Lamp stance={said} />}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
