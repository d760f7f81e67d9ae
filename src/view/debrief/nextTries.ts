import type { IssueId, Level, PartyId, Scenario } from '../../model/index.ts';
import { gainsOf } from './rank.ts';
import type { Debrief, PartyDebrief } from './types.ts';

/** Something worth trying after this game, with the fact of it that says why. */
export type NextTry =
  /** The seat that came off worst, by so many points over no deal (negative: under it). */
  | { readonly kind: 'least'; readonly party: PartyId; readonly points: number }
  /** A seat that stood against the text at its end, or had reservations about it. */
  | { readonly kind: 'against'; readonly party: PartyId; readonly stance: 'reserve' | 'object' }
  /** The same seat again, because no text came of it, and who stood against the last draft. */
  | { readonly kind: 'failed'; readonly blockers: readonly PartyId[] }
  /** The same seat again, for a line that ended elsewhere than it really did, or than a fair settlement would have had it. */
  | { readonly kind: 'line'; readonly issue: IssueId; readonly here: Level; readonly there: Level; readonly really: boolean };

/** What this game suggests to play next from the same seed, at most one of a kind; the seat's own is no other seat. */
export function nextTries(scenario: Scenario, debrief: Debrief, seat: PartyId): readonly NextTry[] {
  const playable = new Set(scenario.parties.filter(party => party.playable && party.id !== seat).map(({ id }) => id));
  const others = debrief.parties.filter(({ party, member }) => member && playable.has(party));
  const { outcome } = debrief;
  const least = outcome.kind === 'failed' ? undefined : leastOf(debrief, others);
  const against = againstIt(others.filter(({ party }) => party !== least?.party));
  const again: NextTry | undefined =
    outcome.kind === 'failed' ? { kind: 'failed', blockers: outcome.blockers } : lineElsewhere(scenario, debrief);
  return [least, against, again].filter(found => found !== undefined);
}

function leastOf(debrief: Debrief, others: readonly PartyDebrief[]): (NextTry & { readonly kind: 'least' }) | undefined {
  const gains = gainsOf(debrief);
  const gain = ({ party }: PartyDebrief): number => gains[debrief.parties.findIndex(one => one.party === party)] ?? 0;
  const [first, ...rest] = others;
  if (!first) return undefined;
  const worst = rest.reduce((low, one) => (gain(one) < gain(low) ? one : low), first);
  return { kind: 'least', party: worst.party, points: gain(worst) };
}

/** Of those that objected, else of those with reservations, whoever lacked most of what it held out for. */
function againstIt(others: readonly PartyDebrief[]): NextTry | undefined {
  for (const stance of ['object', 'reserve'] as const) {
    const [first, ...rest] = others.filter(({ stances }) => stances.at(-1) === stance);
    if (!first) continue;
    const lacks = ({ aspiration, utility }: PartyDebrief): number => (aspiration.at(-1) ?? 0) - utility;
    const most = rest.reduce((high, one) => (lacks(one) > lacks(high) ? one : high), first);
    return { kind: 'against', party: most.party, stance };
  }
  return undefined;
}

/** The line of the text that lies furthest, in shares of its range, from what really came of it; without a history, from Nash's solution. */
function lineElsewhere(scenario: Scenario, { issues, fairness }: Debrief): NextTry | undefined {
  const nash = fairness?.solutions.find(({ kind }) => kind === 'nash');
  const lines = issues.flatMap(({ issue, agreed, actual }) => {
    const top = scenario.issues.find(({ id }) => id === issue)?.top ?? 0;
    const really = actual !== undefined && Number.isInteger(actual);
    const there = really ? actual : nash?.levels[issue];
    if (agreed === undefined || there === undefined || top === 0 || there === agreed) return [];
    return [{ line: { kind: 'line' as const, issue, here: agreed, there, really }, far: Math.abs(there - agreed) / top }];
  });
  const recorded = lines.filter(({ line }) => line.really);
  const [first, ...rest] = recorded.length > 0 ? recorded : lines;
  return first && rest.reduce((far, one) => (one.far > far.far ? one : far), first).line;
}
