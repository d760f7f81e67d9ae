import { useState } from 'react';
import { type Forecast as Foreseen, listText } from '../../../../view/index.ts';
import type { Expected } from '../../../app/expected.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { span } from '../../../text/figures.ts';
import { type Text, useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { ForecastDialog } from './ForecastDialog.tsx';
import { useForecast } from './useForecast.ts';
import type { PlanForecast } from './usePlanForecast.ts';
import './forecast.css';

const STANCES = ['support', 'reserve', 'object'] as const;
/** Whoever might stop a text is named from this share of the tables on. */
const LIKELY = 0.1;
const NAMED = 3;
/** Where those who turn are told too, each sentence names fewer: the whole has to stand in the dock. */
const NAMED_OF_TURNED = 2;

/** Before a commitment: what the plan will likely do to the text, to whom, with a range; the whole of it a press away. */
export function Forecast({ changes, before, later, onHelp }: PlanForecast & { readonly onHelp: () => void }) {
  const text = useText();
  const { scenario, words, name, nameOrYou } = useMeeting();
  const plan = useGame(game => game.plan);
  const forecast = useForecast(plan);
  const [open, setOpen] = useState(false);
  const members = scenario.parties.filter(p => p.member).length;
  const reception = forecast?.reception;
  const turns = changes && before && later ? turnsOf(before, later) : undefined;
  const turned = turns && (turns.better.length > 0 || turns.worse.length > 0) ? turns : undefined;
  const more = forecast && (
    <Button kind="link" onClick={() => setOpen(true)}>
      {text('forecast.open')}
    </Button>
  );
  return (
    <>
      <div className={`forecast ${reception ? '' : 'empty'}`}>
        <div className="forecast-head">
          <h2>{text(reception ? (changes ? 'forecast.after' : 'forecast.now') : 'forecast')}</h2>
          <Button kind="link" className="help-now" onClick={onHelp}>
            {text('adviser.open')}
          </Button>
        </div>
        {reception ? (
          <>
            {STANCES.map(stance => (
              <Line key={stance} word={text(`stance.${stance}`)} tone={stance} of={members} now={before?.[stance]} {...reception[stance]} />
            ))}
            {turned && (
              <p className="second turned">
                {turned.better.length > 0 &&
                  text('forecast.better', { parties: listText(words, turned.better.map(name), NAMED_OF_TURNED) })}{' '}
                {turned.worse.length > 0 && text('forecast.worse', { parties: listText(words, turned.worse.map(name), NAMED_OF_TURNED) })}
              </p>
            )}
            <p className="second">
              {stopping(text, forecast, nameOrYou, said => listText(words, said, turned ? 1 : NAMED))} {more}
            </p>
          </>
        ) : (
          <p className="second">
            {text('forecast.noDraft')} {more}
          </p>
        )}
      </div>
      {open && forecast && <ForecastDialog forecast={forecast} onClose={() => setOpen(false)} />}
    </>
  );
}

/** How likely the text is to pass, and who is likeliest to stop it. */
function stopping(text: Text, { reception }: Foreseen, name: (party: string) => string, list: (said: readonly string[]) => string): string {
  if (!reception) return '';
  const likely = reception.members.filter(({ blocks }) => blocks >= LIKELY);
  const said = likely.map(({ party, blocks }) => text('forecast.chance', { party: name(party), percent: Math.round(blocks * 100) }));
  return text('forecast.passes', {
    percent: Math.round(reception.adopted * 100),
    count: likely.length,
    parties: list(said),
  });
}

const RANK = { object: 0, reserve: 1, support: 2 } as const;
function turnsOf(before: Expected, after: Expected): { readonly better: readonly string[]; readonly worse: readonly string[] } {
  const was = new Map(before.stances.map(s => [s.party, RANK[s.stance]]));
  const by = (sign: 1 | -1) =>
    after.stances.filter(s => Math.sign(RANK[s.stance] - (was.get(s.party) ?? RANK[s.stance])) === sign).map(s => s.party);
  return { better: by(1), worse: by(-1) };
}

interface LineProps {
  readonly word: string;
  readonly tone: 'support' | 'reserve' | 'object';
  readonly of: number;
  readonly now: number | undefined;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Ring: now. Bar: likely range. Line: the middle of it. */
function Line({ word, tone, of, now, low, middle, high }: LineProps) {
  const at = (count: number) => 4 + (count / Math.max(1, of)) * 92;
  return (
    <div className="forecast-line">
      <span>{word}</span>
      <span className="was">{now ?? ''}</span>
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2="100" y1="8" y2="8" stroke="var(--desk-3)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
        {high > low && <rect x={at(low)} width={at(high) - at(low)} y="4" height="8" fill={`var(--${tone})`} opacity=".55" />}
        <line
          x1={at(middle)}
          x2={at(middle)}
          y1="1"
          y2="15"
          stroke={`var(--${tone})`}
          strokeWidth="2.5"
          vectorEffect="non-scaling-stroke"
        />
        {now !== undefined && (
          <path d={`M${at(now)} 8h.01`} stroke="var(--ink)" strokeWidth="8" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
        )}
        {now !== undefined && (
          <path d={`M${at(now)} 8h.01`} stroke="var(--desk)" strokeWidth="4.5" strokeLinecap="round" vectorEffect="non-scaling-stroke" />
        )}
      </svg>
      <b>{span({ low, high })}</b>
    </div>
  );
}
