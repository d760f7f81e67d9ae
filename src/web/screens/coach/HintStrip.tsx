import { useMemo, useRef, useState } from 'react';
import { dismissHint, useHints, wantHints } from '../../app/hints.ts';
import { useRoom } from '../../app/room.ts';
import { type LearningKey, useLearning } from '../../text/learning.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Linked } from '../book/Linked.tsx';
import { hintFor } from './hints.ts';
import { Strip } from './Strip.tsx';
import { useMoment } from './useMoment.ts';

/**
 * One hint a round, above the table. It takes no focus, and goes for good when it is told to. On a phone it takes two lines of it, and says the
 * rest when it is asked, or when the keyboard comes to a word in it.
 */
export function HintStrip() {
  const say = useLearning();
  const moment = useMoment();
  const dismissed = useHints(hints => hints.dismissed);
  // Chosen when a round has been told: nothing appears or goes while somebody is at work, and a screen reader hears one thing at a time.
  const fresh = [moment.scenario, moment.view.round, moment.view.phase.name, moment.resolving, dismissed];
  // biome-ignore lint/correctness/useExhaustiveDependencies: as it stands when the round begins
  const chosen = useMemo(() => (moment.resolving ? undefined : hintFor(moment, dismissed)), fresh);
  // While a round is told the strip stays as it was: going by itself, it would move the whole table.
  const last = useRef(chosen);
  if (!moment.resolving) last.current = chosen;
  const hint = last.current;
  const phone = useRoom('phone');
  const [unfolded, setUnfolded] = useState<string>();
  if (!hint) return null;
  const folded = phone && unfolded !== hint.id;
  const unfold = () => setUnfolded(hint.id);
  return (
    <Strip label={say('hint')} folded={folded}>
      <div className="strip-words" role="status" onFocus={unfold}>
        <p>
          <Linked>{say(`hint.${hint.id}` as LearningKey)}</Linked>
        </p>
      </div>
      <div className="strip-acts">
        {folded ? (
          <>
            <IconButton icon="down" label={say('hint.more')} aria-expanded={false} onClick={unfold} />
            <IconButton icon="close" label={say('hint.done')} onClick={() => dismissHint(hint.id)} />
          </>
        ) : (
          <>
            <Button size="small" onClick={() => dismissHint(hint.id)}>
              {say('hint.done')}
            </Button>
            <Button kind="link" onClick={() => wantHints(false)}>
              {say('hint.off')}
            </Button>
          </>
        )}
      </div>
    </Strip>
  );
}
