import {
  aspirationFrom,
  assetPoints,
  BACKING,
  GIVER_FEELS,
  issueIndex,
  type Profile,
  partyIndex,
  reservation,
  strideTowards,
  utility,
} from '../../engine/index.ts';
import type { MoveOf, Package, PledgeState } from '../../model/index.ts';
import { rangeSeen } from '../estimate/marginSeen.ts';
import type { Scene } from './scene.ts';
import type { Bargain } from './types.ts';

type MakeOffer = MoveOf<'makeOffer'>;

/** Delegations reckon that backing a text costs them so much of what they still hold out for, and all by which no deal is better. */
export const BACKING_SHARE = 0.35;
/** A voice that changes sides weighs again in every round that is left: a tenth of the weight is enough for the whole stride. */
export const IN_TIME = 10;

/** What an offer brings to whom it is made, and what it asks of it, in points; and in how many tables the first is worth the second. */
export function bargainSeen(scene: Scene, move: MakeOffer): Bargain {
  const { scenario, after, middle, tables, text } = scene;
  const i = partyIndex(scenario, move.party);
  const sum = (of: (guess: Profile) => number) => rangeSeen(scenario, after, i, middle[i]!, of);
  const brings = sum(guess => received(scene, move, i, guess));
  const changes = exchanged(scene, move);
  if (!text) return { party: move.party, brings };
  const taken = tables.filter(table => received(scene, move, i, table[i]!) >= asked(scene, move, i, table[i]!)).length;
  return {
    party: move.party,
    brings,
    asks: sum(guess => asked(scene, move, i, guess)),
    accepts: tables.length === 0 ? 0 : taken / tables.length,
    ...(changes ? { changes: Object.entries(changes).map(([issue, to]) => ({ issue, from: text.levels[issue]!, to })) } : {}),
  };
}

/** Where ground given in an exchange takes the text: on each issue a stride towards the one it was given to. Undefined where none is. */
export function exchanged(scene: Scene, { party, terms }: MakeOffer): Package['levels'] | undefined {
  if (terms.wants.kind !== 'concession') return undefined;
  const given = terms.concedes ? towards(scene, terms.concedes.issue, party) : {};
  const changes = { ...given, ...towards(scene, terms.wants.issue, scene.after.own!.party) };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

/** A stride of the text on an issue towards where a party openly stands. */
function towards({ scenario, after, text }: Scene, issue: string, party: string): Package['levels'] {
  const k = issueIndex(scenario, issue);
  const from = text?.levels[issue];
  const to = after.parties[partyIndex(scenario, party)]?.position[k];
  if (from === undefined || to === undefined || to === from || after.phase.name !== 'bargaining') return {};
  return { [issue]: strideTowards(scenario, k, from, to) };
}

/** Points of what is given: side payments, and ground on an issue, which without an exchange weighs only as much as the giver does there. */
function received(scene: Scene, { party, terms }: MakeOffer, i: number, guess: Profile): number {
  const { scenario, text, after } = scene;
  const paid = terms.gives.reduce(
    (sum, id) => sum + assetPoints(scenario, scenario.assets.find(asset => asset.id === id)?.worth[party] ?? 0),
    0,
  );
  if (!terms.concedes || !text) return paid;
  return paid + voice(scene, guess, i, partyIndex(scenario, after.own!.party), terms.concedes.issue, party);
}

/** Points of what is asked: ground on an issue, what it holds out for, or what a pledge costs it at home. */
function asked(scene: Scene, { terms }: MakeOffer, i: number, guess: Profile): number {
  const { scenario, after, text } = scene;
  const { wants } = terms;
  if (wants.kind === 'concession') return -voice(scene, guess, i, i, wants.issue, after.own!.party);
  const now = utility(scenario, i, guess, text!);
  if (wants.kind === 'pledge') return now - utility(scenario, i, withPledge(guess, wants.issue, wants.level), text!);
  // It answers next round, when it holds out for less.
  const then = { ...after, round: Math.min(after.lastRound, after.round + 1) };
  const least = reservation(scenario, then, i, guess);
  const short = aspirationFrom(scenario, then, guess, least) - now;
  return BACKING_SHARE * Math.max(0, short) + Math.max(0, least - now);
}

/** Both sides have done what they agreed: what is paid beside the text, what the other holds out for, what it pledges. */
export function kept(scene: Scene, { party, terms }: MakeOffer, table: readonly Profile[]): readonly Profile[] {
  const { scenario, after } = scene;
  const self = partyIndex(scenario, after.own!.party);
  const other = partyIndex(scenario, party);
  const assets = scenario.assets.filter(({ id }) => terms.gives.includes(id));
  const paid = assets.reduce((sum, { worth }) => sum + assetPoints(scenario, worth[party] ?? 0), 0);
  const cost = assets.reduce((sum, asset) => sum + GIVER_FEELS * assetPoints(scenario, asset.cost), 0);
  const { wants } = terms;
  return table.map((profile, i) => {
    if (i === self) return cost === 0 ? profile : { ...profile, sweetener: profile.sweetener - cost };
    if (i !== other) return profile;
    const given: Profile = { ...profile, sweetener: profile.sweetener + paid };
    if (wants.kind === 'backing') return { ...given, resolve: given.resolve - BACKING };
    return wants.kind === 'pledge' ? withPledge(given, wants.issue, wants.level) : given;
  });
}

function withPledge(profile: Profile, issue: string, level: number): Profile {
  const made: PledgeState = { level };
  return { ...profile, pledges: { ...profile.pledges, [issue]: made } };
}

/** Points a party gains when a voice goes over to it on an issue: the text follows as far as that voice weighs there, in time. */
function voice(scene: Scene, guess: Profile, i: number, of: number, issue: string, to: string): number {
  return Math.min(1, IN_TIME * weightOn(scene, of, issue)) * worthOf(scene, guess, i, towards(scene, issue, to));
}

function worthOf({ scenario, text }: Scene, guess: Profile, i: number, levels: Package['levels']): number {
  if (!text || Object.keys(levels).length === 0) return 0;
  return utility(scenario, i, guess, { ...text, levels: { ...text.levels, ...levels } }) - utility(scenario, i, guess, text);
}

/** A party's share of the weight that pulls on an issue, by the middle table. */
function weightOn({ scenario, middle }: Scene, party: number, issue: string): number {
  const k = issueIndex(scenario, issue);
  const weight = (i: number) => (scenario.parties[i]!.member ? scenario.parties[i]!.influence * middle[i]!.salience[k]! : 0);
  const all = scenario.parties.reduce((sum, _, i) => sum + weight(i), 0);
  return all === 0 ? 0 : weight(party) / all;
}
