import type { LogEntry, PartyId } from '../../model/index.ts';
import { narrate, type View } from '../../view/index.ts';
import type { Meeting } from '../app/meeting.ts';
import type { LineEnd, LineKind, MapLink } from '../stage/types.ts';
import { lineText } from '../text/lines.ts';
import { signed } from '../text/signed.ts';

/** What ties delegations to one another, as a player may ask to see it. */
export const TIE_KINDS = ['pledges', 'pressure', 'trust', 'deals'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** The lines of each, and so what its key explains. */
export const TIE_LINES = {
  pledges: ['pledge', 'provided'],
  pressure: ['pressure', 'leak'],
  trust: ['trust', 'distrust'],
  deals: ['deal', 'offer'],
} as const satisfies Readonly<Record<TieKind, readonly LineKind[]>>;
export type TieLine = (typeof TIE_LINES)[TieKind][number];

/** What was done in the last round, or in the meeting so far. */
export type TieSpan = 'round' | 'meeting';

export interface Tie {
  /** Tells it from every other. */
  readonly key: string;
  readonly kind: TieKind;
  readonly line: TieLine;
  readonly from: PartyId;
  readonly to: LineEnd;
  /** The same in words. */
  readonly text: string;
}

/** Trust weaker than this draws no line; −1 to 1. */
const FELT = 0.05;

/** Every tie this seat knows of, latest first; pledges lead to the meeting place, trust to this seat. */
export function tiesOf(meeting: Meeting, view: View, span: TieSpan): readonly Tie[] {
  const { scenario, words, update } = meeting;
  const past = update.log.filter(entry => entry.round < view.round);
  const settled = new Set(past.flatMap(entry => (ANSWERS.includes(entry.type) && 'offer' in entry ? [entry.offer] : [])));
  const shown = past.filter(entry => span === 'meeting' || entry.round === view.round - 1);
  const told = shown.flatMap((entry, at): readonly Tie[] => {
    const tie = tieOf(entry, settled, meeting.seat);
    return tie && (span === 'round' || tie.kind !== 'trust') ? [{ ...tie, key: String(at), text: narrate(scenario, words, entry) }] : [];
  });
  return [...lastPledges(told).reverse(), ...(span === 'meeting' ? trustOf(meeting, view) : [])];
}

/** Each drawn once, however often it was done. */
export function linksOf(ties: readonly Tie[]): readonly MapLink[] {
  const drawn = new Map(ties.map(({ from, to, line }) => [`${from} ${to} ${line}`, { from, to, kind: line }]));
  return [...drawn.values()];
}

const ANSWERS: readonly LogEntry['type'][] = ['offerAccepted', 'offerDeclined', 'offerLapsed'];

function tieOf(entry: LogEntry, settled: ReadonlySet<string>, seat: PartyId): Omit<Tie, 'key' | 'text'> | undefined {
  switch (entry.type) {
    case 'pledged':
      return { kind: 'pledges', line: entry.pledge.provided ? 'provided' : 'pledge', from: entry.by, to: 'home' };
    case 'pressed':
      return { kind: 'pressure', line: 'pressure', from: entry.by, to: entry.party };
    case 'leaked':
      return entry.by ? { kind: 'pressure', line: 'leak', from: entry.by, to: entry.party } : undefined;
    case 'trustMoved':
      // Of its own trust in others a seat needs no telling.
      return entry.towards === seat ? { kind: 'trust', line: entry.by > 0 ? 'trust' : 'distrust', from: entry.of, to: seat } : undefined;
    case 'offerAccepted':
      return { kind: 'deals', line: 'deal', from: entry.from, to: entry.by };
    case 'offerMade':
      return settled.has(entry.offer) ? undefined : { kind: 'deals', line: 'offer', from: entry.by, to: entry.to };
    default:
      return undefined;
  }
}

/** A later pledge takes the place of an earlier one. */
function lastPledges(ties: readonly Tie[]): Tie[] {
  return ties.filter(
    (tie, at) => tie.kind !== 'pledges' || !ties.slice(at + 1).some(later => later.kind === 'pledges' && later.from === tie.from),
  );
}

/** Who trusts this seat, or mistrusts it, as things stand; whoever does so most comes first. */
function trustOf({ scenario, name, seat }: Meeting, { own }: View): readonly Tie[] {
  return scenario.parties
    .map(({ id }, at) => ({ id, trust: own?.trusted[at] ?? 0 }))
    .filter(({ id, trust }) => id !== seat && Math.abs(trust) >= FELT)
    .sort((a, b) => Math.abs(b.trust) - Math.abs(a.trust))
    .map(({ id, trust }) => ({
      key: `trust ${id}`,
      kind: 'trust',
      line: trust > 0 ? 'trust' : 'distrust',
      from: id,
      to: seat,
      text: lineText('lines.trusts', { party: name(id), trust: signed(trust * 100) }),
    }));
}
