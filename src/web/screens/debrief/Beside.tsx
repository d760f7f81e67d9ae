import type { IssueDebrief, PartyDebrief } from '../../../view/index.ts';
import { valueText } from '../../../view/index.ts';
import { listed } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { Lamp } from '../../ui/Lamp.tsx';
import { SourceTitle } from '../../ui/SourceTitle.tsx';
import type { Told } from './told.ts';

/** The text of this game beside the one that was really adopted, and beside what had been forecast of that. */
export function Beside({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, words, name } = told;
  const { history } = debrief;
  if (!history) return null;
  const exempt = history.exemptions && Object.keys(history.exemptions);
  const exemptions = (parties: readonly string[]) => listed(parties.map(name)) || text('debrief.nobodyHere');
  return (
    <section>
      <h2>{text('debrief.beside')}</h2>
      <div className="scroll">
        <table className="ruled beside stacked">
          <caption className="unseen">{text('debrief.beside')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.issue')}</th>
              <th scope="col">{text('debrief.here')}</th>
              <th scope="col">{text('debrief.inFact')}</th>
              {history.forecasts.map(forecast => (
                <th scope="col" key={forecast.id}>
                  {words(`forecast.${forecast.id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {debrief.issues
              .filter(issue => issue.actual !== undefined)
              .map(issue => (
                <Row key={issue.issue} issue={issue} told={told} />
              ))}
          </tbody>
        </table>
      </div>
      {exempt && (
        <p className="second">
          {text('debrief.exempt', { here: exemptions(debrief.carveOuts.map(c => c.party)), really: exemptions(exempt) })}
        </p>
      )}
      <Stood told={told} />
      <p className="second">{words('actual.note')}</p>
      <Sources told={told} />
    </section>
  );
}

function Row({ issue, told }: { readonly issue: IssueDebrief; readonly told: Told }) {
  const text = useText();
  const { scenario, words, debrief } = told;
  const say = (level: number | undefined) =>
    level === undefined ? text('debrief.nothing') : valueText(scenario, words, issue.issue, Math.round(level));
  const same = issue.agreed === issue.actual;
  return (
    <tr className={same ? '' : 'differs'}>
      <th scope="row">{words(`issue.${issue.issue}.label`)}</th>
      <td data-label={text('debrief.here')}>
        <b>{say(issue.agreed)}</b>
      </td>
      <td data-label={text('debrief.inFact')}>{same ? text('debrief.same') : say(issue.actual)}</td>
      {debrief.history?.forecasts.map(forecast => (
        <td key={forecast.id} className="soft" data-label={words(`forecast.${forecast.id}`)}>
          {forecast.levels[issue.issue] === undefined ? '' : say(forecast.levels[issue.issue])}
        </td>
      ))}
    </tr>
  );
}

/** Who stood here otherwise than in fact. */
function Stood({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, name } = told;
  const really = debrief.history?.stances ?? {};
  const here = ({ stances }: PartyDebrief) => [...stances].reverse().find(stance => stance !== null) ?? undefined;
  const known = debrief.parties.filter(p => p.member && really[p.party]);
  if (known.length === 0) return null;
  const others = known.filter(p => here(p) !== really[p.party]?.stance);
  return (
    <div className="stood">
      <h3>{text('debrief.stood', { count: known.length - others.length, of: known.length })}</h3>
      {others.length > 0 && <p className="soft">{text('debrief.stoodNote')}</p>}
      <ul>
        {others.map(p => (
          <li key={p.party}>
            {name(p.party)} <Lamp stance={here(p)} />
            <span className="unseen">{text(`stance.${here(p) ?? 'none'}`)}</span>
            <span aria-hidden="true">←</span> <Lamp stance={really[p.party]?.stance} />
            <span className="unseen">{text('debrief.reallyStood', { stance: text(`stance.${really[p.party]?.stance ?? 'none'}`) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What each fact rests on: first those of the text, then stance by stance. */
function Sources({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, words, name } = told;
  const { history } = debrief;
  if (!history) return null;
  const cited = new Map<string, string[]>();
  const cite = (fact: string, source: string) => cited.set(source, [...(cited.get(source) ?? []), fact]);
  for (const [issue, { source }] of Object.entries(history.outcome)) cite(words(`issue.${issue}.label`), source);
  for (const [party, { source }] of Object.entries(history.exemptions ?? {}))
    cite(text('debrief.exemptOf', { party: name(party) }), source);
  for (const { id, source } of history.forecasts) cite(words(`forecast.${id}`), source);
  for (const [party, { source }] of Object.entries(history.stances)) cite(name(party), source);
  return (
    <details className="printed">
      <summary className="soft">{text('debrief.sources', { count: cited.size })}</summary>
      <ul className="sources">
        {[...cited].map(([id, facts]) => {
          const source = history.sources[id];
          const cited = [source?.publisher, source?.date].flatMap(part => (part === undefined ? [] : [`, ${part}`]));
          const title = (
            <>
              <SourceTitle>{source?.title ?? id}</SourceTitle>
              {cited}
            </>
          );
          return (
            <li key={id}>
              {text('debrief.sourceOf', { facts: listed(facts) })}{' '}
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
