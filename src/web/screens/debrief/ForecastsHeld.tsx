import { foretoldText, valueText } from '../../../view/index.ts';
import type { ForecastsMade } from '../../game/client.ts';
import { numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import type { Told } from './told.ts';
import './fair.css';

const figure = numbers({ maximumFractionDigits: 0 });

/** How honest the staff's forecasts were: each band held against what was adopted, each share against what would have happened. */
export function ForecastsHeld({ told, forecasts }: { readonly told: Told; readonly forecasts: ForecastsMade | undefined }) {
  const text = useText();
  const { scenario, words, called, seat } = told;
  const foretold = forecasts?.held;
  if (!foretold)
    return (
      <section className="fair">
        <h2>{text('debrief.foretold')}</h2>
        <p className="soft">{text('debrief.foretoldNote', { seat: called(seat) })}</p>
        <p className="making">
          <progress aria-label={text('debrief.foretoldWait')} max={forecasts?.of ?? 1} value={forecasts?.made ?? 0} />{' '}
          {text('debrief.foretoldWait')}
        </p>
      </section>
    );
  const say = (issue: string, [low, high]: readonly [number, number]) => {
    const [from, to] = [valueText(scenario, words, issue, low), valueText(scenario, words, issue, high)];
    return from === to ? from : `${from} – ${to}`;
  };
  const settled = foretold.issues.filter(one => one.agreed !== undefined && one.bands.length > 0);
  const calls = foretold.stops.filter(({ called }) => called > 0);
  return (
    <section className="fair">
      <h2>{text('debrief.foretold')}</h2>
      <p className="soft">{text('debrief.foretoldNote', { seat: called(foretold.seat) })}</p>
      {foretoldText(words, foretold).map(line => (
        <p key={line}>{line}</p>
      ))}
      {settled.length > 0 && (
        <div className="scroll">
          <table className="ruled solutions stacked">
            <caption className="unseen">{text('debrief.foretold')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('debrief.issue')}</th>
                <th scope="col">{text('debrief.solution.agreed')}</th>
                <th scope="col">{text('debrief.bandFirst')}</th>
                <th scope="col">{text('debrief.bandLast')}</th>
                <th scope="col">{text('debrief.bandHeld')}</th>
              </tr>
            </thead>
            <tbody>
              {settled.map(({ issue, agreed, held, bands }) => (
                <tr key={issue}>
                  <th scope="row">{words(`issue.${issue}.label`)}</th>
                  <td data-label={text('debrief.solution.agreed')}>{valueText(scenario, words, issue, agreed!)}</td>
                  <td data-label={text('debrief.bandFirst')}>{say(issue, bands[0]!.band)}</td>
                  <td data-label={text('debrief.bandLast')}>{say(issue, bands.at(-1)!.band)}</td>
                  <td data-label={text('debrief.bandHeld')}>
                    <span className="share-of">{text('debrief.of', { count: held ?? 0, of: bands.length })}</span>
                    <span className="held" aria-hidden="true">
                      {bands.map(({ round, band }) => (
                        <i key={round} className={agreed! >= band[0] && agreed! <= band[1] ? 'in' : ''} />
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {calls.length > 0 && (
        <table className="ruled solutions calibration">
          <caption className="unseen">{text('debrief.called')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('debrief.called')}</th>
              <th scope="col">{text('debrief.calledTimes')}</th>
              <th scope="col">{text('debrief.wouldStop')}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ from, to, called, stopped }) => (
              <tr key={from}>
                <th scope="row">{text('debrief.range', { from: figure.format(from * 100), to: figure.format(to * 100) })}</th>
                <td>{figure.format(called)}</td>
                <td>
                  <span className="share-of">{text('settings.percent', { percent: figure.format((100 * stopped) / called) })}</span>
                  <span className="against" aria-hidden="true">
                    <i style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
                    <u style={{ left: `${(100 * stopped) / called}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
