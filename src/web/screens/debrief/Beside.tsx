import type { Stance } from '../../../model/index.ts';
import { valueText } from '../../../view/index.ts';
import { useText } from '../../text/index.ts';
import type { Told } from './told.ts';

const STANCES = ['support', 'reserve', 'object'] as const;

/** The text of this game beside the one that was really adopted. */
export function Beside({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, scenario, words, name } = told;
  const { history } = debrief;
  if (!history) return null;
  const say = (issue: string, level: number | undefined) =>
    level === undefined ? text('debrief.nothing') : valueText(scenario, words, issue, level);
  const cited = new Set([...Object.values(history.outcome), ...Object.values(history.exemptions ?? {})].map(fact => fact.source));
  const source = [...cited].map(id => history.sources[id]?.title ?? id).join('; ');
  const exempt = history.exemptions && Object.keys(history.exemptions);
  const stood = (stance: Stance) => Object.keys(history.stances).filter(party => history.stances[party]!.stance === stance);
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
      {exempt && (
        <p className="second">
          {text('debrief.exempt', {
            here: debrief.carveOuts.map(c => name(c.party)).join(', ') || text('debrief.nobodyHere'),
            really: exempt.map(name).join(', ') || text('debrief.nobodyHere'),
          })}
        </p>
      )}
      {STANCES.filter(stance => stood(stance).length > 0).map(stance => (
        <p key={stance} className="second">
          {text(`debrief.stood.${stance}`, { parties: stood(stance).map(name).join(', ') })}
        </p>
      ))}
      <p className="second">{words('actual.note')}</p>
    </section>
  );
}
