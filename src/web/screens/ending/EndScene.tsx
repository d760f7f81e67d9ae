import type { Outcome } from '../../../model/index.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Lamp } from '../../ui/Lamp.tsx';
import { Skyline } from '../../ui/Skyline.tsx';
import './endScene.css';

const STANCES = ['support', 'reserve', 'object'] as const;

/** The moment it is over: the gavel, the town outside, and one lamp after the other as everybody stood. */
export function EndScene({ outcome }: { readonly outcome: Outcome }) {
  const text = useText();
  const { scenario, view } = useMeeting();
  const failed = outcome.kind === 'failed';
  const stances = scenario.parties.flatMap(({ id }) => view.draft?.stances[id] ?? []);
  const lit = STANCES.flatMap(stance => stances.filter(one => one === stance));
  return (
    <section className={`end-scene ${failed ? 'failed' : ''}`} aria-labelledby="end-scene-title">
      <Skyline palette={scenario.stage.palette} />
      <div className="end-light" />
      <div className="end-gavel">
        <Icon name="closeMeeting" />
      </div>
      <div className="end-words">
        <h2 id="end-scene-title">{text(failed ? 'gavel.failed' : 'gavel.falls')}</h2>
        {lit.length > 0 && (
          <>
            <p className="end-lamps" aria-hidden="true">
              {lit.map((stance, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lamps are their position.
                <i key={at} style={{ animationDelay: `${600 + at * (900 / lit.length)}ms` }}>
                  <Lamp stance={stance} />
                </i>
              ))}
            </p>
            <p className="second">
              {STANCES.map(stance => [stance, lit.filter(one => one === stance).length] as const)
                .filter(([, count]) => count > 0)
                .map(([stance, count]) => `${count} ${text(`stance.${stance}`)}`)
                .join(', ')}
            </p>
          </>
        )}
      </div>
    </section>
  );
}
