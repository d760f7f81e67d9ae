import { fairnessText, type Solution, slackText, tradeText, valueText } from '../../../view/index.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { GainsPlot } from './GainsPlot.tsx';
import { heading } from './heading.ts';
import type { Told } from './told.ts';
import './fair.css';

const figure = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'negative' });

/** What others would call fair beside what was agreed, what was left on the table, and which trades were missed. */
export function Fair({ told }: { readonly told: Told }) {
  const text = useText();
  const { debrief, scenario, words } = told;
  const { fairness, slack, trades } = debrief;
  if (!fairness) return null;
  return (
    <section className="fair">
      <h2>{text('debrief.fair')}</h2>
      {fairnessText(scenario, words, fairness).map(line => (
        <p key={line}>{line}</p>
      ))}
      <Levels told={told} solutions={[fairness.agreed, ...fairness.solutions]} />
      <p className="soft">{text('debrief.solutionsMean')}</p>
      <GainsPlot told={told} fairness={fairness} />
      <Gains told={told} solutions={[fairness.agreed, ...fairness.solutions]} />
      {slack && (
        <>
          <h3>{text('debrief.left')}</h3>
          <p>{slackText(scenario, words, slack)}</p>
        </>
      )}
      {trades && (
        <>
          <h3>{text('debrief.trades')}</h3>
          {trades.length === 0 && <p>{words('debriefed.noTrades')}</p>}
          <ul className="trades">
            {trades.map(trade => (
              <li key={JSON.stringify(trade.changes)}>{tradeText(scenario, words, trade)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="soft">{words('debriefed.how')}</p>
    </section>
  );
}

interface Props {
  readonly told: Told;
  readonly solutions: readonly Solution[];
}

function SolutionHeads({ told, solutions }: Props) {
  const text = useText();
  return solutions.map(one => (
    <th key={one.kind} scope="col">
      {text(heading(told, one))}
    </th>
  ));
}

/** Issue by issue: what was agreed, and what each solution would have said; what differs stands out. */
function Levels({ told, solutions }: Props) {
  const text = useText();
  const { scenario, words } = told;
  const [agreed] = solutions;
  return (
    <div className="scroll">
      <table className="ruled solutions stacked">
        <caption className="unseen">{text('debrief.fair')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('debrief.issue')}</th>
            <SolutionHeads told={told} solutions={solutions} />
          </tr>
        </thead>
        <tbody>
          {scenario.issues
            .filter(({ scope }) => scope === 'common')
            .map(({ id }) => (
              <tr key={id}>
                <th scope="row">{words(`issue.${id}.label`)}</th>
                {solutions.map(one => {
                  const { kind, levels } = one;
                  const differs = levels[id] !== agreed!.levels[id];
                  return (
                    <td key={kind} className={differs ? 'differs' : kind === 'agreed' ? '' : 'same'} data-label={text(heading(told, one))}>
                      {differs || kind === 'agreed' ? valueText(scenario, words, id, levels[id]!) : words('debriefed.same')}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** What each gained, and would have gained: who gained least first. */
function Gains({ told, solutions }: Props) {
  const text = useText();
  const { debrief, seat, name } = told;
  const [agreed] = solutions;
  const members = [...debrief.parties.keys()].filter(i => agreed!.gains[i] !== null).sort((a, b) => agreed!.gains[a]! - agreed!.gains[b]!);
  return (
    <details>
      <summary className="soft">{text('debrief.byParty')}</summary>
      <div className="scroll">
        <table className="data stacked">
          <caption className="unseen">{text('debrief.byParty')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.party')}</th>
              <SolutionHeads told={told} solutions={solutions} />
            </tr>
          </thead>
          <tbody>
            {members.map(i => {
              const { party } = debrief.parties[i]!;
              return (
                <tr key={party} className={party === seat ? 'accent' : ''}>
                  <th scope="row">{name(party)}</th>
                  {solutions.map(one => (
                    <td key={one.kind} data-label={text(heading(told, one))}>
                      {figure.format(one.gains[i]!)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
