import { reasonText, type StanceSeen } from '../../../view/index.ts';
import { partyOf, useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Lamp } from '../../ui/Lamp.tsx';
import { useStances } from '../negotiation/useStances.ts';
import './reactions.css';

/** As many as make the news. */
const SHOWN = 8;
const RANK = { object: 0, reserve: 1, support: 2 } as const;

/** How the members take the text that stands: who dislikes it most first, then those who count most, each with its reason. */
export function Reactions() {
  const text = useText();
  const { scenario, view, words, name } = useMeeting();
  const outcome = view.phase.name === 'concluded' ? view.phase.outcome : undefined;
  const agreement = outcome && outcome.kind !== 'failed' ? outcome.agreement : undefined;
  const seen = useStances(agreement);
  if (!seen) return null;
  const weight = (one: StanceSeen) => partyOf(scenario, one.party).influence;
  const told = [...seen.stances].sort((a, b) => RANK[a.stance] - RANK[b.stance] || weight(b) - weight(a)).slice(0, SHOWN);
  return (
    <section className="reactions" aria-labelledby="reactions-title">
      <h2 id="reactions-title">{text('ending.reactions')}</h2>
      <p className="soft">{text('ending.reactionsMean')}</p>
      <ul>
        {told.map(one => {
          const reason = telling(one);
          return (
            <li key={one.party}>
              <Flag party={partyOf(scenario, one.party)} />
              <b>{name(one.party)}</b>
              <span className={`stance-word ${one.stance}`}>
                <Lamp stance={one.stance} /> {text(`stance.${one.stance}.does`)}
              </span>
              {reason && <small>{reasonText(scenario, words, reason)}</small>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What speaks for a stance: of a supporter what it gains most by, of the others what costs them most. */
function telling({ stance, reasons }: StanceSeen): StanceSeen['reasons'][number] | undefined {
  const own = reasons.filter(({ kind }) => kind !== 'time' && kind !== 'noDeal');
  return stance === 'support' ? own.find(({ points }) => points > 0) : own.find(({ points }) => points < 0);
}
