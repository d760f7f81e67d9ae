import { setGame } from '../../app/game.ts';
import { type LearningKey, useLearning } from '../../text/learning.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import './accessibility.css';

const PARTS = [
  { title: 'can', points: [1, 2, 3, 4, 5, 6] },
  { title: 'checked', points: [] },
  { title: 'known', points: [1, 2, 3] },
  { title: 'tell', points: [] },
] as const;

/** What can be counted on, how it is checked, and what falls short. */
export function AccessibilityPage() {
  const say = useLearning();
  const key = (part: string): LearningKey => `accessible.${part}` as LearningKey;
  return (
    <Dialog title={say('accessible')} onClose={() => setGame({ page: undefined })}>
      <div className="statement">
        <p className="lead">{say('accessible.aim')}</p>
        {PARTS.map(({ title, points }) => (
          <section key={title}>
            <h3>{say(key(title))}</h3>
            {points.length === 0 ? (
              <p>{say(key(`${title}.does`))}</p>
            ) : (
              <ul>
                {points.map(point => (
                  <li key={point}>{say(key(`${title}.${point}`))}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
