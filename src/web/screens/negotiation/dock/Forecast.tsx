import type { Expected } from '../../../app/expected.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import type { PlanForecast } from './usePlanForecast.ts';
import './forecast.css';

/** Before a commitment: what the plan will likely do to the text, to whom, with a range. */
export function Forecast({ after, changes, before, later }: PlanForecast) {
  const text = useText();
  const { scenario, name } = useMeeting();
  const members = scenario.parties.filter(p => p.member).length;
  const known = before ?? later;
  if (!after || !known)
    return (
      <div className="forecast empty">
        <h2>{text('forecast')}</h2>
        <p className="second">{text('forecast.noDraft')}</p>
      </div>
    );
  const shown = later ?? known;
  const turned = changes && before && later ? turns(before, later) : undefined;
  return (
    <div className="forecast">
      <h2>
        {text(changes ? 'forecast.after' : 'forecast.now')} <span className="soft">{text('forecast.known')}</span>
      </h2>
      <Line
        word={text('stance.support')}
        tone="support"
        of={members}
        now={before?.support}
        low={shown.support}
        middle={shown.support}
        high={shown.support}
      />
      <Line
        word={text('stance.reserve')}
        tone="reserve"
        of={members}
        now={before?.reserve}
        low={shown.reserve}
        middle={shown.reserve}
        high={shown.reserve}
      />
      <Line word={text('stance.object')} tone="object" of={members} now={before?.object.middle} {...shown.object} />
      {turned && (turned.better.length > 0 || turned.worse.length > 0) && (
        <p className="second turned">
          {turned.better.length > 0 && text('forecast.better', { parties: list(turned.better.map(name)) })}{' '}
          {turned.worse.length > 0 && text('forecast.worse', { parties: list(turned.worse.map(name)) })}
        </p>
      )}
      <p className="second">{text('forecast.silence', { count: shown.breaks })}</p>
    </div>
  );
}

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, 4);
  const rest = names.length - shown.length;
  return new Intl.ListFormat('en-GB').format(rest > 0 ? [...shown, `+${rest}`] : shown);
};

const RANK = { object: 0, reserve: 1, support: 2 } as const;
function turns(before: Expected, after: Expected): { readonly better: readonly string[]; readonly worse: readonly string[] } {
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

/** Ring: now. Bar: likely range. Line: middle estimate. */
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
      <b>{high > low ? `${low}–${high}` : middle}</b>
    </div>
  );
}
