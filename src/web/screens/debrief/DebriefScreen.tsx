import { useMemo, useState } from 'react';
import { declaration } from '../../../view/index.ts';
import { proceed, show, toTitle } from '../../app/acts.ts';
import { setGame, useGame } from '../../app/game.ts';
import { useMeeting, wordsOf } from '../../app/meeting.ts';
import { downloadText } from '../../saves/file.ts';
import { useText } from '../../text/index.ts';
import { useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Declaration } from '../ending/Declaration.tsx';
import { EndBar } from '../ending/EndBar.tsx';
import { Keepsakes } from '../ending/Keepsakes.tsx';
import { givenIn } from '../ending/useGiven.ts';
import { Again } from './Again.tsx';
import { Among } from './Among.tsx';
import { Beside } from './Beside.tsx';
import { Concessions } from './Concessions.tsx';
import { debriefCsv } from './csv.ts';
import { Fair } from './Fair.tsx';
import { Figures } from './Figures.tsx';
import { ForecastsHeld } from './ForecastsHeld.tsx';
import { SpendingChart } from './SpendingChart.tsx';
import { Tracks } from './Tracks.tsx';
import { toldOf } from './told.ts';
import { useBest } from './useBest.ts';
import { useDebrief } from './useDebrief.ts';
import { useSummits } from './useSummits.ts';
import { WhoMovedWhom } from './WhoMovedWhom.tsx';
import { Worth } from './Worth.tsx';
import '../ending/ending.css';
import '../ending/print.css';
import './debrief.css';

/** A game taken apart, meeting by meeting: what it was worth, who gave and who moved whom, and how it differs from what happened. */
export function DebriefScreen() {
  const text = useText();
  const { update, seat, view } = useMeeting();
  const library = useGame(game => game.library);
  const busy = useGame(game => game.busy);
  // A class has no time to make them again.
  const hosted = useGame(game => game.hosted);
  const draft = useGame(game => game.draft);
  const concluded = update.meetings.slice(0, update.meeting + (view.phase.name === 'concluded' ? 1 : 0));
  const [at, setChosen] = useState(concluded.length - 1);
  const { debrief, forecasts, failure } = useDebrief(at);
  const loaded = debrief && library?.scenarios[debrief.scenario];
  const voice = useSpoken(now => now.voice);
  const told = useMemo(() => (debrief && loaded ? toldOf(debrief, loaded, voice, seat) : undefined), [debrief, loaded, voice, seat]);
  const summits = useSummits(at, told);
  useBest(told, hosted || draft !== undefined ? undefined : summits);
  const outcome = debrief?.outcome ?? (view.phase.name === 'concluded' ? view.phase.outcome : undefined);
  return (
    <main className="ending">
      {outcome && (
        <EndBar outcome={outcome}>
          <Button icon="back" onClick={() => show('ending')}>
            {text('debrief.back')}
          </Button>
          <Keepsakes />
          {told && (
            <Button icon="download" onClick={() => downloadText(`${told.debrief.scenario}.csv`, debriefCsv(told), 'text/csv')}>
              {text('debrief.csv')}
            </Button>
          )}
          {update.over ? (
            <Button className="alone-only" kind="primary" onClick={toTitle}>
              {text('ending.another')}
            </Button>
          ) : (
            <Button className="alone-only" kind="primary" disabled={busy} onClick={() => void proceed()}>
              {text('ending.next')}
            </Button>
          )}
        </EndBar>
      )}
      {concluded.length > 1 && (
        <fieldset className="meeting-tabs" aria-label={text('debrief.meetings')}>
          {concluded.map((id, index) => {
            const texts = library?.scenarios[id]?.texts;
            return (
              <Button
                key={id}
                size="small"
                kind={index === at ? 'brass' : 'plain'}
                aria-pressed={index === at}
                onClick={() => setChosen(index)}
              >
                {texts ? wordsOf(texts)('scenario.title') : id}
              </Button>
            );
          })}
        </fieldset>
      )}
      {failure && (
        <p className="notice" role="alert">
          {failure}
        </p>
      )}
      {!told && !failure && <p className="panel second">{text('debrief.wait')}</p>}
      {told && (
        <div className="end-grid debriefed">
          <Declaration
            {...declaration(told.scenario, told.words, told.debrief.outcome, told.debrief)}
            given={givenIn(text, told.scenario, told.words, told.debrief.rounds.at(-1)!)}
          />
          <div className="debrief-main">
            <h2 className="unseen">{text('debrief.title')}</h2>
            <Figures told={told} summits={summits} />
            <div className="charts">
              <Concessions told={told} />
              <WhoMovedWhom told={told} />
              <Worth told={told} />
              {told.debrief.spending && <SpendingChart told={told} spending={told.debrief.spending} />}
              <Tracks told={told} />
              {summits && <Among told={told} summits={summits} />}
            </div>
            <Fair told={told} />
            <Beside told={told} />
            {(!hosted || forecasts?.held) && <ForecastsHeld told={told} forecasts={forecasts} />}
            <p className="second model">
              {text('guide.model')}{' '}
              <Button kind="link" onClick={() => setGame({ page: 'model' })}>
                {text('model.open')}
              </Button>
            </p>
          </div>
          {update.over && !hosted && draft === undefined && <Again told={told} />}
        </div>
      )}
    </main>
  );
}
