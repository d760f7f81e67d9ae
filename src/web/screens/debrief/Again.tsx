import { useEffect, useState } from 'react';
import { type NextTry, nextTries, tryText } from '../../../view/index.ts';
import { begin, toTitle } from '../../app/acts.ts';
import { running, useGame } from '../../app/game.ts';
import { partyOf } from '../../app/meeting.ts';
import type { Setup } from '../../game/types.ts';
import { useText } from '../../text/index.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { dailySeed } from '../title/dailySeed.ts';
import type { Told } from './told.ts';
import './again.css';

/** Games worth playing next, each with what this one had to say for it; one press begins it. */
export function Again({ told }: { readonly told: Told }) {
  const text = useText();
  const busy = useGame(game => game.busy);
  const setup = useSetup();
  const { scenario, words, debrief, seat } = told;
  if (!setup) return null;
  const play = (change: Partial<Setup>) => {
    toTitle();
    void begin({ ...setup, ...change });
  };
  const who = (found: NextTry) => ('party' in found ? found.party : seat);
  return (
    <aside className="again alone-only" aria-labelledby="again-title">
      <h2 id="again-title">{text('again.title')}</h2>
      <p className="soft">
        {text('again.seed')} {text('again.note')}
      </p>
      <ul>
        {nextTries(scenario, debrief, seat).map(found => {
          const { title, why } = tryText(scenario, words, found, seat);
          return (
            <li key={found.kind}>
              <button type="button" disabled={busy} onClick={() => play({ people: [who(found)] })}>
                <Flag party={partyOf(scenario, who(found))} mark={who(found) === scenario.chair} />
                <b>{title}</b>
                <span>{why}</span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" disabled={busy} onClick={() => play({ seed: dailySeed() })}>
            <Icon name="replay" />
            <b>{text('again.daily')}</b>
            <span>{text('again.dailyWhy')}</span>
          </button>
        </li>
      </ul>
    </aside>
  );
}

/** What the game was begun with; undefined until the worker has said so. */
function useSetup(): Setup | undefined {
  const [setup, setSetup] = useState<Setup>();
  useEffect(() => {
    let left = false;
    running()
      .client.record()
      .then(
        record => left || setSetup(record.setup),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, []);
  return setup;
}
