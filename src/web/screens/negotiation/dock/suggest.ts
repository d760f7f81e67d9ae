import type { AssetId, IssueId, Level, Move, MoveType, Package, PartyId, Scenario } from '../../../../model/index.ts';
import {
  knownSeen,
  leversSeen,
  type StanceSeen,
  snap,
  staffDraft,
  textAfter,
  undoes,
  utilitySeen,
  type View,
} from '../../../../view/index.ts';
import { commonIssues, planned, takes } from '../planner/acts.ts';

/** Points: low, middle, high. */
type Margin = StanceSeen['margin'];

/** Why a move is worth a thought, from what this seat knows. Levels are whole steps. */
export type SuggestedFor =
  | { readonly kind: 'noText' }
  | { readonly kind: 'passes' }
  | { readonly kind: 'ownObjection' }
  | { readonly kind: 'unsaid'; readonly issue: IssueId }
  | { readonly kind: 'unknown'; readonly party: PartyId; readonly issue: IssueId; readonly from: Level; readonly to: Level }
  | { readonly kind: 'words'; readonly party: PartyId; readonly issue: IssueId; readonly to: Level; readonly points: Margin }
  | { readonly kind: 'gift'; readonly party: PartyId; readonly asset: AssetId; readonly points: Margin }
  | { readonly kind: 'argument'; readonly party: PartyId; readonly issue: IssueId }
  | { readonly kind: 'ownGain'; readonly issue: IssueId; readonly to: Level; readonly points: Margin; readonly share: number };
export interface Suggestion {
  readonly move: Move;
  readonly why: SuggestedFor;
}

/** A limit that may lie anywhere within more than this share of an issue's range is worth asking about. */
const VAGUE = 0.2;
/** So many of those most in the way are looked at. */
const LOOKED_AT = 4;

/**
 * Moves worth a thought now, most useful first, none of them planned already and all of them within what is left of the allowance.
 * `seen` is how members are expected to stand on the text as the plan leaves it.
 */
export function suggest(
  scenario: Scenario,
  view: View,
  plan: readonly Move[],
  seen: readonly StanceSeen[] | undefined,
): readonly Suggestion[] {
  const { own } = view;
  if (!own) return [];
  const left = own.allowance - planned(scenario, plan);
  const aim = (move: Move) => ('party' in move ? move.party : move.type);
  const taken = new Set(plan.map(aim));
  const may = (type: MoveType) => own.moves.includes(type) && takes(scenario, type) <= left;
  const text = textAfter(view, plan);
  // A text under silence is past mending: it is let stand, or it is stopped.
  const silent = view.phase.name === 'silence';
  const people = silent ? [] : aimed(scenario, view, text, seen, may);
  const words = silent ? [] : text ? rewording(scenario, view, text, seen, may) : firstText(scenario, view, may);
  // Somebody heard out first makes a better first text.
  const order = !text && view.round === 1 ? [...people.slice(0, 1), ...words, ...people.slice(1)] : [...words, ...people];
  return [...procedure(scenario, view, plan, seen), ...order]
    .filter((one, at, all) => may(one.move.type) && !taken.has(aim(one.move)) && all.findIndex(o => aim(o.move) === aim(one.move)) === at)
    .slice(0, Math.max(0, left));
}

function procedure({ chair }: Scenario, view: View, plan: readonly Move[], seen: readonly StanceSeen[] | undefined): Suggestion[] {
  const own = view.own!;
  if (view.phase.name === 'silence' && own.party !== chair && !own.lets)
    return [{ move: { type: 'breakSilence' }, why: { kind: 'ownObjection' } }];
  const settled = view.draft !== undefined && plan.every(move => move.type !== 'tableDraft');
  return settled && seen?.every(s => s.lets) ? [{ move: { type: 'openSilence' }, why: { kind: 'passes' } }] : [];
}

function firstText(scenario: Scenario, view: View, may: (type: MoveType) => boolean): Suggestion[] {
  if (may('tableDraft')) return [{ move: { type: 'tableDraft', levels: staffDraft(scenario, view) }, why: { kind: 'noText' } }];
  const own = view.own!;
  const unsaid = commonIssues(scenario)
    .map(issue => ({ issue, at: scenario.issues.indexOf(issue) }))
    .filter(({ at }) => !view.parties[scenario.parties.findIndex(p => p.id === own.party)]?.spoken[at])
    .sort((a, b) => (own.salience[b.at] ?? 0) - (own.salience[a.at] ?? 0))[0];
  if (!unsaid) return [];
  const level = Math.min(unsaid.issue.top, Math.max(0, Math.round(own.ideal[unsaid.at] ?? 0)));
  return [{ move: { type: 'makeStatement', issue: unsaid.issue.id, level }, why: { kind: 'unsaid', issue: unsaid.issue.id } }];
}

/** One change of the words that helps whoever is most in the way, and that pushes nobody else below what it would settle for. */
function rewording(
  scenario: Scenario,
  view: View,
  text: Package,
  seen: readonly StanceSeen[] | undefined,
  may: (type: MoveType) => boolean,
): Suggestion[] {
  if (!seen || !view.draft) return [];
  const own = view.own!;
  const chairs = may('tableDraft');
  const stuck = chairs ? worst(seen).filter(s => !s.lets) : seen.filter(s => s.party === own.party && s.stance !== 'support');
  for (const { party } of stuck.slice(0, LOOKED_AT))
    for (const lever of leversSeen(scenario, view, party)) {
      // Taking back what was changed before makes a chair waver in everybody's eyes.
      if (lever.kind !== 'change' || undoes(view.draft, lever.issue, lever.to)) continue;
      const would: Package = { ...text, levels: { ...text.levels, [lever.issue]: lever.to } };
      const felt = seen.map(s => ({ ...s, by: utilitySeen(scenario, view, s.party, would) - utilitySeen(scenario, view, s.party, text) }));
      if (chairs && felt.every(s => s.margin[1] < 0 || s.margin[1] + s.by >= 0))
        return [
          {
            move: { type: 'tableDraft', levels: would.levels },
            why: { kind: 'words', party, issue: lever.issue, to: lever.to, points: lever.points },
          },
        ];
      const share = gainersShare(scenario, felt);
      if (!chairs && share > 0.5)
        return [
          {
            move: { type: 'proposeAmendment', changes: [{ issue: lever.issue, to: lever.to }] },
            why: { kind: 'ownGain', issue: lever.issue, to: lever.to, points: lever.points, share },
          },
        ];
    }
  return [];
}

/** Of the influence of those that would feel a change, the share of those that gain by it. */
function gainersShare(scenario: Scenario, felt: readonly { readonly party: PartyId; readonly by: number }[]): number {
  const weigh = (sign: number) =>
    felt
      .filter(s => Math.sign(Math.abs(s.by) < 0.02 ? 0 : s.by) === sign)
      .reduce((sum, s) => sum + (scenario.parties.find(p => p.id === s.party)?.influence ?? 0), 0);
  const [gain, lose] = [weigh(1), weigh(-1)];
  return gain + lose === 0 ? 0 : gain / (gain + lose);
}

const worst = (seen: readonly StanceSeen[]) => [...seen].sort((a, b) => Number(a.lets) - Number(b.lets) || a.margin[1] - b.margin[1]);

/** Those most in the way, or, without a text, those who count most: ask, give, argue. */
function aimed(
  scenario: Scenario,
  view: View,
  text: Package | undefined,
  seen: readonly StanceSeen[] | undefined,
  may: (type: MoveType) => boolean,
): Suggestion[] {
  const own = view.own!;
  const parties = seen
    ? worst(seen).map(s => s.party)
    : [...scenario.parties]
        .filter(p => p.member)
        .sort((a, b) => b.influence - a.influence)
        .map(p => p.id);
  return parties
    .filter(party => party !== own.party)
    .slice(0, LOOKED_AT)
    .flatMap(
      party =>
        approach(
          scenario,
          view,
          text,
          seen?.find(s => s.party === party),
          party,
          may,
        ) ?? [],
    );
}

function approach(
  scenario: Scenario,
  view: View,
  text: Package | undefined,
  seen: StanceSeen | undefined,
  party: PartyId,
  may: (type: MoveType) => boolean,
): Suggestion | undefined {
  const stakes = scenario.parties.find(p => p.id === party)?.stakes ?? {};
  const common = commonIssues(scenario);
  const hurt = seen?.reasons.find(r => r.points < 0 && r.issue !== undefined && common.some(i => i.id === r.issue))?.issue;
  const issue =
    common.find(i => i.id === hurt) ?? [...common].sort((a, b) => (stakes[b.id]?.salience ?? 0) - (stakes[a.id]?.salience ?? 0))[0];
  if (!issue) return undefined;
  const { limit } = knownSeen(scenario, view, party, issue.id);
  const [low, high] = [snap(issue, limit[0]), snap(issue, limit[1])];
  // What is known to a step is not asked for again, however few the steps.
  if (may('consult') && low < high && limit[1] - limit[0] > VAGUE * Math.max(1, issue.top))
    return { move: { type: 'consult', party, issue: issue.id }, why: { kind: 'unknown', party, issue: issue.id, from: low, to: high } };
  const gift = text && may('makeOffer') ? leversSeen(scenario, view, party).find(lever => lever.kind === 'asset') : undefined;
  if (gift?.kind === 'asset')
    return {
      move: { type: 'makeOffer', party, terms: { gives: [gift.asset], wants: { kind: 'backing' } } },
      why: { kind: 'gift', party, asset: gift.asset, points: gift.points },
    };
  const to = text?.levels[issue.id];
  return to !== undefined && may('persuade')
    ? { move: { type: 'persuade', party, issue: issue.id, to }, why: { kind: 'argument', party, issue: issue.id } }
    : undefined;
}
