import type { CSSProperties, ReactNode } from 'react';
import type { PartyId } from '../../../../model/index.ts';
import { changesText, listText, sentence, type Weighable, type Weighing } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { useLearning } from '../../../text/learning.ts';
import { signedRange } from '../../../text/signed.ts';
import { chance, percent, verdictOf } from './chance.ts';
import './outcome.css';

interface Props {
  readonly move: Weighable;
  readonly weighing: Weighing | undefined;
  readonly stale: boolean;
  /** Nothing is given or changed yet: there is nothing to weigh. */
  readonly unmade: boolean;
}

/** What a move would do, beside the form that makes it: the other's answer, the vote, one's own stake, the text. In words and in bars. */
export function Outcome({ move, weighing, stale, unmade }: Props) {
  const say = useLearning();
  return (
    <section className={`outcome ${stale ? 'stale' : ''}`} aria-label={say('weigh.title')} aria-busy={stale && !unmade}>
      <h3>{say('weigh.title')}</h3>
      {weighing ? (
        <>
          <Answer move={move} weighing={weighing} />
          <Own move={move} weighing={weighing} />
          <Vote move={move} weighing={weighing} />
          <Chances move={move} weighing={weighing} />
          <p className="soft">{say('weigh.of', { of: weighing.tables })}</p>
        </>
      ) : (
        <p className="second">{unmade ? say('weigh.unmade', { kind: move.type }) : say('weigh.wait')}</p>
      )}
    </section>
  );
}

type Told = { readonly move: Weighable; readonly weighing: Weighing };

/** Whether whom an offer is made to would take it, and what it would weigh. */
function Answer({ move, weighing: { bargain } }: Told) {
  const say = useLearning();
  const text = useText();
  const { called } = useMeeting();
  if (!bargain || move.type !== 'makeOffer') return null;
  const { brings, asks, accepts, party } = bargain;
  const name = called(party);
  const reach = Math.max(6, ...[...brings, ...(asks ?? [])].map(Math.abs));
  return (
    <Part title={say('weigh.answer')}>
      {accepts !== undefined && (
        <>
          <Verdict share={accepts}>{sentence(say('weigh.accepts', { party: name, likely: verdictOf(accepts) }))}</Verdict>
          <Share share={accepts} label={say('weigh.acceptsIn', { percent: percent(accepts) })} />
        </>
      )}
      <Points
        tone="support"
        points={brings}
        reach={reach}
        label={felt(brings) ? say('weigh.brings', { points: signedRange(text, brings) }) : say('weigh.bringsNothing')}
      />
      {asks && (
        <Points
          tone="object"
          points={asks}
          reach={reach}
          label={felt(asks) ? say('weigh.asks', { points: unsigned(signedRange(text, asks)) }) : say('weigh.asksNothing')}
        />
      )}
      {accepts === undefined && <p className="second">{say('weigh.noText')}</p>}
    </Part>
  );
}

/** Something that is worth half a point or more. */
const felt = ([, middle]: readonly [number, number, number]): boolean => Math.abs(middle) >= 0.5;

/** A cost is told without its sign. */
const unsigned = (points: string): string => points.replaceAll('+', '');

/** How the members would vote on what the text would say. */
function Vote({ move, weighing: { vote, bargain } }: Told) {
  const say = useLearning();
  const { scenario, words, called } = useMeeting();
  if (!vote) return null;
  const { gaining, losing, gainers, losers, carried } = vote;
  const named = (parties: readonly PartyId[]) => listText(words, parties.map(called), NAMED);
  return (
    <Part title={say('weigh.vote')}>
      {bargain?.changes && (
        <p className="second">
          {say('weigh.both', { party: called(bargain.party), changes: changesText(scenario, words, bargain.changes) })}
        </p>
      )}
      <Verdict share={carried}>
        {say('weigh.carried', { likely: verdictOf(carried), offer: move.type === 'makeOffer' ? 'yes' : 'no' })}
      </Verdict>
      <div className="sides" aria-hidden="true" style={{ '--for': gaining, '--against': losing } as CSSProperties}>
        <i />
        <u />
      </div>
      <ul className="sides-named">
        <li>{say('weigh.for', { percent: percent(gaining), count: gainers.length, parties: named(gainers) })}</li>
        <li>{say('weigh.against', { percent: percent(losing), count: losers.length, parties: named(losers) })}</li>
      </ul>
    </Part>
  );
}

const NAMED = 4;

/** What it is worth to whoever makes it. */
function Own({ move, weighing: { own, vote } }: Told) {
  const say = useLearning();
  const text = useText();
  if (own === undefined) return null;
  const points = [own, own, own] as const;
  const when = move.type === 'setPledge' ? 'made' : move.type === 'grantCarveOut' ? 'granted' : vote ? 'carried' : 'taken';
  return (
    <Part title={say('weigh.own')}>
      {felt(points) ? (
        <Points
          tone={own < 0 ? 'object' : 'support'}
          points={points}
          reach={Math.max(6, Math.abs(own))}
          label={say('weigh.ownPoints', { when, points: signedRange(text, points) })}
        />
      ) : (
        <p>{say('weigh.ownNothing', { when })}</p>
      )}
    </Part>
  );
}

/** The text's chances, and whether the other would still stop it: as the plan leaves them, and with this. */
function Chances({ move, weighing: { adopted, stops } }: Told) {
  const say = useLearning();
  const { called } = useMeeting();
  if (!adopted) return null;
  return (
    <Part title={say('weigh.text')}>
      <Shift from={adopted[0]} to={adopted[1]} tone="support" label={say('weigh.adopted', change(adopted))} />
      {stops && 'party' in move && (
        <Shift
          from={stops[0]}
          to={stops[1]}
          tone="object"
          label={sentence(say('weigh.stops', { party: called(move.party), ...change(stops) }))}
        />
      )}
    </Part>
  );
}

const change = ([from, to]: readonly [number, number]) => ({
  from: percent(from),
  to: percent(to),
  same: percent(from) === percent(to) ? 'yes' : 'no',
});

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="outcome-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

/** A sentence with a lamp for how likely it is: full, half, hollow. */
function Verdict({ share, children }: { readonly share: number; readonly children: ReactNode }) {
  return (
    <p className={`verdict ${verdictOf(share)}`}>
      <svg className="lamp" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" fill={chance(share) === 2 ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.500" />
        {chance(share) === 1 && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
      </svg>
      <b>{children}</b>
    </p>
  );
}

function Share({ share, label }: { readonly share: number; readonly label: string }) {
  return (
    <div className="measure">
      <span>{label}</span>
      <span className="share" aria-hidden="true">
        <i style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  );
}

interface PointsProps {
  readonly tone: 'support' | 'object';
  readonly points: readonly [number, number, number];
  readonly reach: number;
  readonly label: string;
}

/** Points as a bar from nothing, its end as wide as the guess is. */
function Points({ tone, points: [low, middle, high], reach, label }: PointsProps) {
  const at = (points: number) => 50 + (Math.max(-reach, Math.min(reach, points)) / reach) * 50;
  return (
    <div className={`measure ${tone}`}>
      <span>{label}</span>
      <span
        className="points-bar"
        aria-hidden="true"
        style={{ '--middle': at(middle), '--low': at(low), '--high': at(high) } as CSSProperties}
      >
        <i />
        <u />
      </span>
    </div>
  );
}

interface ShiftProps {
  readonly from: number;
  readonly to: number;
  readonly tone: 'support' | 'object';
  readonly label: string;
}

/** A share before (ring) and after (bar). */
function Shift({ from, to, tone, label }: ShiftProps) {
  return (
    <div className={`measure ${tone}`}>
      <span>{label}</span>
      <span className="share" aria-hidden="true" style={{ '--from': from } as CSSProperties}>
        <i style={{ width: `${to * 100}%` }} />
        <u />
      </span>
    </div>
  );
}
