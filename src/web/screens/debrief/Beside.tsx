import { valueText } from '../../../view/index.ts';
import { useText } from '../../text/index.ts';
import type { Told } from './told.ts';

/** The text of this game beside the one that was really adopted. */
export function Beside({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, scenario, words, name } = told;
  const { actual } = scenario;
  if (!actual) return null;
  const say = (issue: string, level: number | undefined) =>
    level === undefined ? text('debrief.nothing') : valueText(scenario, words, issue, level);
  const source = scenario.sources[actual.source]?.title ?? actual.source;
  return (
    <section>
      <h2>{text('debrief.beside')}</h2>
      <p className="soft">{text('debrief.besideNote', { source })}</p>
      <dl className="beside">
        {debrief.issues
          .filter(issue => issue.actual !== undefined)
          .map(issue => {
            const same = issue.agreed === issue.actual;
            return (
              <div key={issue.issue} className={same ? '' : 'differs'}>
                <dt>{words(`issue.${issue.issue}.label`)}</dt>
                <dd>
                  <b>{say(issue.issue, issue.agreed)}</b>
                  <span className="soft">
                    {same ? text('debrief.same') : text('debrief.really', { value: say(issue.issue, issue.actual) })}
                  </span>
                </dd>
              </div>
            );
          })}
      </dl>
      {debrief.actualCarveOuts && (
        <p className="second">
          {text('debrief.exempt', {
            here: debrief.carveOuts.map(c => name(c.party)).join(', ') || text('debrief.nobodyHere'),
            really: debrief.actualCarveOuts.map(name).join(', ') || text('debrief.nobodyHere'),
          })}
        </p>
      )}
      <p className="second">{words('actual.note')}</p>
    </section>
  );
}
