import type { Cause, Level, Offer, OfferTerms, PartyId, Refusal, Scenario } from '../model/index.ts';
import { parametersOf } from './parameters.ts';
import { pledge } from './pledge.ts';
import { type Asking, knownLevel } from './rule.ts';
import { clamp, placeOf } from './space.ts';
import { changing, moveResolve, moveTrust, note, shiftIdeal, type Work } from './work.ts';

const TRUST = 0.1;
/** Points a party that promised its backing no longer holds out for; and the least a row of such promises may leave. */
export const BACKING = 3;
const LEAST_RESOLVE = -8;
/** A giver feels half of what a side payment costs it: the rest is somebody else's budget. */
export const GIVER_FEELS = 0.5;

/** Points of utility in a coded worth or cost of 0–100. */
export function assetPoints(scenario: Scenario, coded: number): number {
  return (parametersOf(scenario).assetScale * coded) / 100;
}

/** Where an exchange takes the text on an issue: a stride from one level towards another, half of what a party may give. */
export function strideTowards(scenario: Scenario, issue: number, from: Level, to: Level): Level {
  const stride = Math.max(1, Math.round((scenario.issues[issue]!.top * parametersOf(scenario).tradeBound) / 2));
  return from + clamp(to - from, -stride, stride);
}

/** Whether terms can be offered by one party to another. */
export function refuseTerms(asking: Asking, from: PartyId, to: PartyId, terms: OfferTerms | undefined): Refusal | undefined {
  if (!terms || !Array.isArray(terms.gives) || !terms.wants) return 'malformed';
  if (terms.gives.length === 0 && !terms.concedes) return 'offers-nothing';
  if (new Set(terms.gives).size < terms.gives.length) return 'asset-given';
  for (const id of terms.gives) {
    const asset = asking.scenario.assets.find(one => one.id === id);
    if (!asset || asking.state.withdrawn.includes(id)) return 'unknown-asset';
    if (!asset.givers.includes(from)) return 'asset-not-yours';
    if (!((asset.worth[to] ?? 0) > 0)) return 'asset-worthless-to-them';
    if (asking.state.promised.some(one => one.asset === id && one.from === from && one.to === to)) return 'asset-given';
  }
  if (terms.concedes) {
    const refused = knownLevel(asking, terms.concedes.issue, terms.concedes.to, 'common');
    if (refused) return refused;
  }
  const { wants } = terms;
  if (wants.kind === 'concession') return knownLevel(asking, wants.issue, wants.to, 'common');
  if (wants.kind === 'pledge') return knownLevel(asking, wants.issue, wants.level, 'own');
  return wants.kind === 'backing' ? undefined : 'malformed';
}

/** Nothing of what it gives has been promised to the same party, or taken off the table, since it was made. */
export function stillOpen(work: Work, offer: Offer): boolean {
  return offer.terms.gives.every(
    id =>
      !work.rest.withdrawn.includes(id) &&
      !work.rest.promised.some(one => one.asset === id && one.from === offer.from && one.to === offer.to),
  );
}

/** Both sides do what they agreed. */
export function keepTerms(work: Work, offer: Offer): void {
  const { scenario, space } = work;
  const from = space.partyOf.get(offer.from)!;
  const to = space.partyOf.get(offer.to)!;
  const cause: Cause = { kind: 'move', by: offer.from, move: 'offer' };
  for (const id of offer.terms.gives) {
    const asset = scenario.assets.find(one => one.id === id)!;
    const points = assetPoints(scenario, asset.worth[offer.to]!);
    changing(work, to).sweetener += points;
    changing(work, from).sweetener -= GIVER_FEELS * assetPoints(scenario, asset.cost);
    work.rest.promised = [...work.rest.promised, { asset: id, from: offer.from, to: offer.to }];
    note(work, { type: 'assetPromised', asset: id, from: offer.from, to: offer.to, points }, [offer.from, offer.to]);
  }
  if (offer.terms.concedes)
    concede(work, from, offer.terms.concedes.issue, offer.terms.concedes.to, { kind: 'move', by: offer.to, move: 'offer' });
  const { wants } = offer.terms;
  if (wants.kind === 'concession') {
    concede(work, to, wants.issue, wants.to, cause);
    const given = offer.terms.concedes ? [towards(work, to, offer.terms.concedes.issue)] : [];
    putForward(work, offer, [...given, towards(work, from, wants.issue)]);
  }
  if (wants.kind === 'backing') moveResolve(work, to, Math.min(0, Math.max(-BACKING, LEAST_RESOLVE - work.parties[to]!.resolve)), cause);
  if (wants.kind === 'pledge') pledge(work, to, wants.issue, { level: wants.level }, cause);
  moveTrust(work, from, to, TRUST, cause);
  moveTrust(work, to, from, TRUST, cause);
}

/** Where the one who was given ground on an issue openly wants it. */
function towards(work: Work, party: number, issue: string): { readonly issue: string; readonly to: number } {
  return { issue, to: work.parties[party]!.position[work.space.issueOf.get(issue)!]! };
}

/** Ground given in an exchange goes to the table as an amendment of both: on each issue a stride towards the one it was given to. */
function putForward(work: Work, offer: Offer, agreed: readonly { readonly issue: string; readonly to: number }[]): void {
  const { draft, phase } = work.rest;
  if (!draft || phase.name !== 'bargaining') return;
  const levels = agreed.flatMap(({ issue, to }): [string, number][] => {
    const from = draft.levels[issue]!;
    return to === from ? [] : [[issue, strideTowards(work.scenario, work.space.issueOf.get(issue)!, from, to)]];
  });
  if (levels.length > 0) work.agreed.push({ by: [offer.from, offer.to], levels: Object.fromEntries(levels) });
}

/** Ground given in a trade, never more than its bound: what was wanted dearly is not sold piece by piece. */
function concede(work: Work, party: number, issueId: string, to: number, cause: Cause): void {
  const issue = work.space.issueOf.get(issueId)!;
  const rules = work.scenario.issues[issue]!;
  const { tradeBound } = parametersOf(work.scenario);
  const way = placeOf(rules, to) - placeOf(rules, work.parties[party]!.ideal[issue]!);
  shiftIdeal(work, party, issue, clamp(way, -tradeBound, tradeBound), cause);
}
