import { useId, useState } from 'react';
import type { PartyId } from '../../../model/index.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Flag } from '../../ui/Flag.tsx';
import type { Play } from './plays.ts';

const FEATURED = 8;

interface Props {
  readonly play: Play;
  readonly seat: PartyId;
  readonly onChange: (seat: PartyId) => void;
}

/** The chair, then those who count most, then everybody. */
export function Seats({ play, seat, onChange }: Props) {
  const text = useText();
  const id = useId();
  const [all, setAll] = useState(false);
  const { first: scenario, words } = play;
  const playable = scenario.parties.filter(p => p.playable);
  const chairFirst = [...playable].sort(
    (a, b) => Number(b.id === scenario.chair) - Number(a.id === scenario.chair) || b.influence - a.influence || (a.id < b.id ? -1 : 1),
  );
  const few = chairFirst.slice(0, FEATURED);
  const shown = all ? chairFirst : few.some(p => p.id === seat) ? few : [...few.slice(0, -1), ...playable.filter(p => p.id === seat)];
  const members = scenario.parties.filter(p => p.member).length;
  return (
    <>
      <header>
        <h2 id={`${id}-seats`}>{text('title.takeSeat')}</h2>
        <span className="soft">{text('title.bots')}</span>
        {playable.length > FEATURED && (
          <Button kind="quiet" size="small" icon="allies" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text('title.fewSeats') : text('title.allSeats', { count: members })}
          </Button>
        )}
      </header>
      <div className={`pick-seats ${all ? 'all scroll' : 'few'}`} role="radiogroup" aria-label={text('title.chooseSeat')}>
        {shown.map(party => (
          <label className="pick-seat" key={party.id}>
            <input
              type="radio"
              name={id}
              value={party.id}
              checked={party.id === seat}
              onChange={() => onChange(party.id)}
              aria-label={words(`party.${party.id}.name`)}
            />
            <Flag party={party} mark={party.id === scenario.chair} />
            <strong>{words(`party.${party.id}.name`)}</strong>
            <span className="soft">{party.id === scenario.chair ? text('chair') : words(`party.${party.id}.office`)}</span>
            <span className="aim">{words(`party.${party.id}.aim`)}</span>
          </label>
        ))}
      </div>
    </>
  );
}
