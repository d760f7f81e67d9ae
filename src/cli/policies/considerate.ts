import type { IssueId, Level, Move, Package, PartyId, Stance } from '../../model/index.ts';
import { assetPoints, groundsSeen, parametersOf, profileSeen, reservationSeen, utilitiesSeen } from '../../view/index.ts';
import type { Policy, Sight } from './policy.ts';

/** Points above no deal below which an ally is not pushed any further. */
const SPARED = 2;
/** Points below which nobody minds. */
const UNFELT = 0.02;
/** Expected points an amendment must add. */
const WORTH_IT = 0.1;
/** Points of gain at which a member is taken to be half as sure to vote for what helps it; shares of influence between a lost vote and a won one. */
const HALF_SURE = 0.5;
const CLOSE = 0.6;
/** Steps of an issue tried either way, in twentieths of its range; the smallest is one level. */
const STRIDES = [0, 1, 2, 3];
/** Points between which a member is taken to clear what it must have at the end, by what it said of the draft; and over how many a doubt turns to certainty. */
const CLEARS: Readonly<Record<Stance, readonly [number, number]>> = { support: [4, 100], reserve: [0, 100], object: [-8, -1] };
const DOUBT = 10;
/** Share of what standing alone would cost a member if all others were content, that it is taken to count on. */
const ALONE = 0.6;

/** Points by which an objection is taken to lie beyond a reservation. */
const OBJECTS = 20;
/** Share of the meeting after which it gives; coded worth of a gift worth giving; members it thinks of at a time. */
const GIVES_FROM = 0.6;
const WORTH_GIVING = 15;
const DOUBTFUL = 3;

type Scenario = Sight['scenario'];
type View = Sight['view'];

/** One issue at another level, and what that does to each party's points, by party. */
interface Step {
  readonly issue: IssueId;
  readonly to: Level;
  readonly gains: readonly number[];
}

/**
 * Plays for the text as much as for itself. Each round the one or two changes of it that add most to what it may expect, its
 * points above no deal times the chance that nobody stops the text at the end, as likely as they are to be carried, among those
 * that the table has not just voted down and that push no ally further below no deal and a little; and with what is left of its
 * allowance it brings round whoever is nearest to stopping a text that is worth something to it, with something the other values
 * or a word in private. What it is given for its backing it takes where that makes the text worth backing. Else what a bot would do.
 * From what it sees only.
 */
export const considerate: Policy = sight => {
  const { view, own } = sight;
  const { draft } = view;
  const bot = sight.botWould().filter(({ type }) => type !== 'proposeAmendment');
  const [free, rest] = [bot.filter(answers).map(move => accepting(sight, move)), bot.filter(move => !answers(move))];
  if (!draft) return bot;
  const amendment = own.moves.includes('proposeAmendment') ? bestAmendment(sight, draft) : undefined;
  const gains = own.utility !== undefined && own.utility > own.reservation;
  const words = gains ? bringRound(sight, draft) : [];
  // What the allowance does not bear is dropped from the end.
  return [...free, ...(amendment ? [amendment] : []), ...words, ...rest];
};

function answers({ type }: Move): boolean {
  return type === 'answerEvent' || type === 'answerOffer' || type === 'breakSilence';
}

/**
 * A bot asks a price for its backing, by how far the text is from what it holds out for; but backing costs nothing where the text,
 * with what is given, is worth no less than no deal: then the gift is taken, and the giver pleased.
 */
function accepting({ scenario, own }: Sight, move: Move): Move {
  const offer = move.type === 'answerOffer' ? own.offers.find(({ id }) => id === move.offer) : undefined;
  if (move.type !== 'answerOffer' || offer?.terms.wants.kind !== 'backing' || own.utility === undefined) return move;
  let coded = 0;
  for (const { id, worth } of scenario.assets) if (offer.terms.gives.includes(id)) coded += worth[own.party] ?? 0;
  const points = assetPoints(scenario, coded);
  return own.utility + points >= own.reservation ? { ...move, answer: { kind: 'accept' } } : move;
}

/** Something for its backing, or a word, for each of those nearest to stopping the text; the likeliest to be won first. */
function bringRound({ scenario, view, own }: Sight, draft: Package): readonly Move[] {
  const { parties } = scenario;
  const worth = utilitiesSeen(scenario, view, draft);
  const doubtful = parties
    .map(({ id, member }, i) => ({ id, i, stance: member && id !== own.party ? view.draft?.stances[id] : undefined, above: 0 }))
    .filter(({ stance }) => stance === 'object' || stance === 'reserve')
    .map(one => ({ ...one, above: worth[one.i]! - reservationSeen(scenario, view, one.id) + (one.stance === 'object' ? -OBJECTS : 0) }))
    .sort((a, b) => a.above - b.above);
  const late = view.round > GIVES_FROM * view.lastRound && own.moves.includes('makeOffer');
  return doubtful.slice(0, DOUBTFUL).flatMap(({ id, i, stance }): Move[] => {
    // What is given is felt, so it is kept for the end and for who objects.
    const gift = late && stance === 'object' ? dearest(scenario, view, own, id) : undefined;
    if (gift) return [{ type: 'makeOffer', party: id, terms: { gives: [gift], wants: { kind: 'backing' } } }];
    if (!own.moves.includes('persuade')) return [];
    const sore = sorest(scenario, view, draft, i);
    return sore === undefined ? [] : [{ type: 'persuade', party: id, issue: sore, to: draft.levels[sore]! }];
  });
}

/** What it can still give that the other values most; undefined where it has nothing, or an offer is under way. */
function dearest(scenario: Scenario, view: View, own: Sight['own'], to: PartyId): string | undefined {
  if (own.sent.some(offer => offer.to === to)) return undefined;
  let best: string | undefined;
  let most = WORTH_GIVING;
  for (const { id, givers, worth } of scenario.assets) {
    const given = view.promised.some(one => one.asset === id && one.from === own.party && one.to === to);
    if (given || view.withdrawn.includes(id) || !givers.includes(own.party) || (worth[to] ?? 0) <= most) continue;
    most = worth[to]!;
    best = id;
  }
  return best;
}

/** The issue on which another is furthest from the text for its salience. */
function sorest(scenario: Scenario, view: View, draft: Package, party: number): IssueId | undefined {
  const { ideal, salience } = profileSeen(scenario, view, scenario.parties[party]!.id);
  let worst: IssueId | undefined;
  let most = 0;
  for (const [k, { id, scope, top }] of scenario.issues.entries()) {
    if (scope !== 'common' || top === 0) continue;
    const off = (salience[k]! * Math.abs(draft.levels[id]! - ideal[k]!)) / top;
    if (off <= most) continue;
    most = off;
    worst = id;
  }
  return worst;
}

function bestAmendment(sight: Sight, draft: Package): Move | undefined {
  const { scenario, view, own } = sight;
  const lost = votedDown(sight, draft);
  const { parties } = scenario;
  const self = parties.findIndex(party => party.id === own.party);
  const before = utilitiesSeen(scenario, view, draft);
  const clears = clearing(scenario, view, before);
  const steps = stepsFrom(scenario, view, draft, before);
  const surplus = before[self]! - own.reservation;

  const expected = (change: readonly Step[]): number => {
    let chance = 1;
    for (const [i, party] of parties.entries()) {
      if (party.member && i !== self) chance *= passes(clears[i]! + sum(change, i));
    }
    return chance * (surplus + sum(change, self));
  };
  const carried = carrying(scenario, view, before);

  let best: readonly Step[] | undefined;
  let most = WORTH_IT;
  const now = expected([]);
  const consider = (...change: readonly Step[]): void => {
    const more = expected(change) - now;
    if (more <= most) return;
    const worth = more * carried(change);
    if (worth <= most || lost.some(one => sameStep(one, change))) return;
    best = change;
    most = worth;
  };
  for (const [n, one] of steps.entries()) {
    consider(one);
    for (const other of steps.slice(n + 1)) if (other.issue !== one.issue) consider(one, other);
  }
  return best && { type: 'proposeAmendment', changes: best.map(({ issue, to }) => ({ issue, to })) };
}

/** How likely a change is to be carried, 0–1, by who is seen to gain and how clearly; 0 where it pushes an ally out, or further out. */
function carrying(scenario: Scenario, view: View, before: readonly number[]): (change: readonly Step[]) => number {
  const { parties } = scenario;
  const spared = parties.map(party => (party.member ? reservationSeen(scenario, view, party.id) + SPARED : Number.NEGATIVE_INFINITY));
  let total = 0;
  for (const { member, influence } of parties) if (member) total += influence;
  return change => {
    let margin = 0;
    for (const [i, { member, influence }] of parties.entries()) {
      if (!member) continue;
      const gain = sum(change, i);
      if (gain < -UNFELT && before[i]! + gain < spared[i]!) return 0;
      margin += (influence * gain) / (Math.abs(gain) + HALF_SURE);
    }
    return Math.max(0, Math.min(1, 0.5 + margin / total / CLOSE));
  };
}

/**
 * By party: points by which it is taken to clear what it must have at the end, when its aspiration has come down to the worth of
 * no deal, to let the draft pass. What it said of the draft bounds what is guessed.
 */
function clearing(scenario: Scenario, view: View, worth: readonly number[]): readonly number[] {
  const { isolation, isolationReserve } = parametersOf(scenario);
  const reserve = isolationReserve * ALONE * isolation;
  return groundsSeen(scenario, view).map(({ reservation }, i) => {
    const [least, most] = CLEARS[view.draft?.stances[scenario.parties[i]!.id] ?? 'reserve'];
    return Math.max(least, Math.min(most, worth[i]! - reservation + reserve));
  });
}

/** Chance that a member lets a text pass which clears its bar by so many points. */
function passes(points: number): number {
  return Math.max(0.02, Math.min(1, 0.5 + points / DOUBT));
}

/** Points of a party with several steps taken together: each issue weighs for itself, near enough. */
function sum(steps: readonly Step[], party: number): number {
  let points = 0;
  for (const { gains } of steps) points += gains[party]!;
  return points;
}

function stepsFrom(scenario: Scenario, view: View, draft: Package, before: readonly number[]): readonly Step[] {
  return scenario.issues
    .filter(issue => issue.scope === 'common')
    .flatMap(({ id, top }) => {
      const from = draft.levels[id]!;
      const by = STRIDES.map(stride => Math.max(stride, Math.round((stride * top) / 20)));
      const levels = new Set([...by, ...by.map(stride => -stride)].map(stride => from + stride));
      return [...levels]
        .filter(to => to >= 0 && to <= top)
        .map(to => {
          const after = utilitiesSeen(scenario, view, { levels: { ...draft.levels, [id]: to }, carveOuts: draft.carveOuts });
          return { issue: id, to, gains: after.map((points, i) => points - before[i]!) };
        });
    });
}

/** Changes the table has voted down, put to it on the levels that still stand. */
function votedDown({ log, own }: Sight, draft: Package): readonly Change[] {
  return log().flatMap(entry =>
    entry.type === 'amendmentLost' && entry.by === own.party && entry.changes.every(({ issue, from }) => draft.levels[issue] === from)
      ? [entry.changes]
      : [],
  );
}
type Change = readonly { readonly issue: IssueId; readonly to: Level }[];

/** Whether two amendments ask for the same. */
function sameStep(one: Change, other: Change): boolean {
  return one.length === other.length && one.every(({ issue, to }) => other.some(step => step.issue === issue && step.to === to));
}
