import { type CSSProperties, lazy, Suspense, useId, useState } from 'react';
import type { Party, PartyId } from '../../../model/index.ts';
import { officeBeside } from '../../app/office.ts';
import { useRoom } from '../../app/room.ts';
import { bestOf } from '../../saves/best.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Company } from '../../ui/emblem/Company.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Been } from './been.ts';
import type { Play } from './plays.ts';
import './seats.css';

const RolesDialog = lazy(() => import('../roles/RolesDialog.tsx').then(m => ({ default: m.RolesDialog })));

/** As many as stand in one row. */
const FEATURED = { landscape: 6, usual: 8, wide: 10, widest: 12 };

interface Props {
  readonly play: Play;
  /** In the order they are shown in. */
  readonly playable: readonly Party[];
  readonly been: Been;
  readonly seat: PartyId;
  readonly onChange: (seat: PartyId) => void;
}

/** The chair, then those who count most, then everybody; and what whoever is chosen wants. */
export function Seats({ play, playable, been, seat, onChange }: Props) {
  const text = useText();
  const id = useId();
  const [all, setAll] = useState(false);
  const [gallery, setGallery] = useState(false);
  const { first: scenario, words } = play;
  const [landscape, wide, widest] = [useRoom('landscape'), useRoom('wide'), useRoom('log')];
  const row = FEATURED[widest ? 'widest' : wide ? 'wide' : landscape ? 'landscape' : 'usual'];
  const few = playable.slice(0, row);
  const shown = all ? playable : few.some(p => p.id === seat) ? few : [...few.slice(0, -1), ...playable.filter(p => p.id === seat)];
  const office = (party: PartyId) => words(`party.${party}.office`);
  /** The office alone; how it holds it is said of the one that is chosen. */
  const short = (party: PartyId) => (party === scenario.chair ? text('chair') : (office(party).split(/[,;]/u)[0] ?? ''));
  return (
    <Company parties={scenario.parties}>
      <header>
        <h2 id={`${id}-seats`}>{text('title.takeSeat')}</h2>
        <span className="soft">{text('title.bots')}</span>
        <Button kind="quiet" size="small" icon="eye" className="gallery-button" onClick={() => setGallery(true)}>
          {text('roles.open')}
        </Button>
        {playable.length > row && (
          <Button kind="quiet" size="small" icon="allies" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? text('title.fewSeats') : text('title.allSeats', { count: playable.length })}
          </Button>
        )}
      </header>
      <div className="seats">
        <div
          className={`pick-seats ${all ? 'all scroll' : 'few'}`}
          style={{ '--count': shown.length } as CSSProperties}
          role="radiogroup"
          aria-label={text('title.chooseSeat')}
        >
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
              <span className="soft">{short(party.id)}</span>
              {been.ended(play.id, party.id) > 0 && <Icon name="check" />}
            </label>
          ))}
        </div>
        {seat && (
          <p className="seat-aim">
            <b>{words(`party.${seat}.name`)}</b> <span className="soft">{officeBeside(words, seat)}</span>
            <Record play={play} been={been} seat={seat} />
            <span>{words(`party.${seat}.aim`)}</span>
          </p>
        )}
      </div>
      {gallery && (
        <Suspense>
          <RolesDialog play={play.id} scenario={scenario.id} seat={seat} onTake={onChange} onClose={() => setGallery(false)} />
        </Suspense>
      )}
    </Company>
  );
}

/** What a seat has been for whoever plays here: not theirs yet, or played to the end, and how well at best. */
function Record({ play, been, seat }: { readonly play: Play; readonly been: Been; readonly seat: PartyId }) {
  const text = useText();
  const count = been.ended(play.id, seat);
  if (count === 0 && been.next(play.id, [seat, ...play.first.parties.map(party => party.id)]) === undefined) return null;
  const best = bestOf(play.meetings.at(-1)!.scenario.id, seat);
  return (
    <span className="record">
      {text('title.played', { count })} {best && text('title.best', { ...best })}
    </span>
  );
}
