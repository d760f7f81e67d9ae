import { useState } from 'react';
import {
  blockerText,
  countText,
  type Forecast,
  type IssueForecast,
  issueForecastText,
  methodText,
  optionSharesText,
  receptionText,
  type SecondOpinion,
  valueText,
} from '../../../../view/index.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Flag } from '../../../ui/Flag.tsx';
import { Band } from './Band.tsx';
import { useOpinions } from './useForecast.ts';

interface Props {
  readonly forecast: Forecast;
  readonly onClose: () => void;
}

/** All that the staff foresee of a plan, each figure with its reason in a sentence. */
export function ForecastDialog({ forecast, onClose }: Props) {
  const text = useText();
  const { scenario, words } = useMeeting();
  const [doubted, setDoubted] = useState(false);
  const opinions = useOpinions(doubted);
  const { reception } = forecast;
  return (
    <Dialog wide className="foreseen" title={text('forecast.title')} onClose={onClose}>
      <p className="second">{methodText(words, forecast)}</p>
      {reception && <Taken forecast={forecast} />}
      <section>
        <h3>{text('forecast.where')}</h3>
        <p className="soft">{text('forecast.marks')}</p>
        <div className="bands">
          {forecast.issues.map(seen => (
            <Ending key={seen.issue} forecast={forecast} seen={seen} />
          ))}
        </div>
      </section>
      <section>
        <h3>{text('forecast.opinions')}</h3>
        {!doubted && <Button onClick={() => setDoubted(true)}>{text('forecast.doubt')}</Button>}
        {doubted && (
          <>
            <dl className="opinions-what">
              {(['mean', 'median', 'pressed'] as const).map(kind => (
                <div key={kind}>
                  <dt>{words(`opinion.${kind}`)}</dt>
                  <dd>{words(`opinion.${kind}.what`)}</dd>
                </div>
              ))}
            </dl>
            <div aria-live="polite">
              {opinions ? <Opinions forecast={forecast} opinions={opinions} /> : <p className="second">{text('forecast.wait')}</p>}
            </div>
          </>
        )}
      </section>
      <p className="soft">{text('forecast.honest', { scenario: words('scenario.title'), parties: scenario.parties.length })}</p>
    </Dialog>
  );
}

/** Who would stand where, whether it would pass, and who might stop it. */
function Taken({ forecast }: { readonly forecast: Forecast }) {
  const text = useText();
  const { scenario, words } = useMeeting();
  const reception = forecast.reception!;
  return (
    <section>
      <h3>{text('forecast.taken')}</h3>
      <p>{receptionText(scenario, words, forecast, reception)}</p>
      <ul className="counts">
        {(['support', 'reserve', 'object', 'stop'] as const).map(stance => (
          <li key={stance}>{countText(words, stance, reception[stance])}</li>
        ))}
      </ul>
      {reception.members.length > 0 && (
        <>
          <h4>{text('forecast.who')}</h4>
          <ul className="stoppers">
            {reception.members.map(member => (
              <li key={member.party}>
                <Flag party={partyOf(scenario, member.party)} />
                <b>{text('settings.percent', { percent: Math.round(member.blocks * 100) })}</b>
                <span className="share" aria-hidden="true">
                  <i style={{ width: `${member.blocks * 100}%` }} />
                </span>
                <span>{blockerText(scenario, words, forecast, member)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** One issue: the band on its scale, and the sentences behind it. */
function Ending({ forecast, seen }: { readonly forecast: Forecast; readonly seen: IssueForecast }) {
  const { scenario, words } = useMeeting();
  const issue = scenario.issues.find(one => one.id === seen.issue)!;
  const say = (level: number) => valueText(scenario, words, seen.issue, level);
  const [low, high] = seen.band;
  return (
    <div className="ending-of">
      <div className="ending-head">
        <h4>{words(`issue.${seen.issue}.label`)}</h4>
        <b>{low === high ? say(low) : `${say(low)} – ${say(high)}`}</b>
      </div>
      <Band top={issue.top} seen={seen} />
      <p className="second">
        {issueForecastText(scenario, words, forecast, seen)} {optionSharesText(scenario, words, forecast, seen)}
      </p>
    </div>
  );
}

function Opinions({ forecast, opinions }: { readonly forecast: Forecast; readonly opinions: readonly SecondOpinion[] }) {
  const text = useText();
  const { scenario, words } = useMeeting();
  const say = (issue: string, level: number | undefined) => (level === undefined ? '–' : valueText(scenario, words, issue, level));
  return (
    <div className="scroll">
      <table className="opinions">
        <caption className="unseen">{text('forecast.opinions')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('forecast.issue')}</th>
            <th scope="col">{words('opinion.mean')}</th>
            <th scope="col">{words('opinion.median')}</th>
            <th scope="col">{words('opinion.pressed')}</th>
          </tr>
        </thead>
        <tbody>
          {opinions.map(({ issue, median, pressed }) => (
            <tr key={issue}>
              <th scope="row">{words(`issue.${issue}.label`)}</th>
              <td>{say(issue, forecast.issues.find(one => one.issue === issue)?.meets)}</td>
              <td>{say(issue, median)}</td>
              <td>{say(issue, pressed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
