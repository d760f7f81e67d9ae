import {
  aspirationFrom,
  BACKING,
  type Profile,
  parametersOf,
  partyIndex,
  reservation,
  type Standing,
  standing,
  undoes,
  utility,
} from '../../engine/index.ts';
import type { Issue, Level, Move, MoveType, Package, PartyId, Scenario, Thirds } from '../../model/index.ts';
import { heardProfiles } from '../estimate/heardProfiles.ts';
import { knownSeen } from '../estimate/knownSeen.ts';
import { type Margin, rangeSeen } from '../estimate/marginSeen.ts';
import { forecast } from '../forecast/forecast.ts';
import { textAfter, viewAfter } from '../forecast/textAfter.ts';
import type { Forecast } from '../forecast/types.ts';
import { staffDraft } from '../staffDraft.ts';
import type { View } from '../types.ts';
import type { Advice, Blocker, Closes, Way } from './types.ts';

/** From this share of the tables on, somebody counts as in the way. */
const LIKELY = 0.1;
/** So many of those in the way are looked at; so many ways for each are forecast in full. */
const LOOKED_AT = 3;
/** A change of words reaches no further than this share of an issue's range: more would be another text. */
const REACH = 0.4;
/** A limit that may lie anywhere within more than this share of an issue's range is worth asking about. */
const VAGUE = 0.2;
/** Gains smaller than this many points are not felt. */
const FELT = 0.3;
const MOST = 7;

/** A seat's plan, the text it leaves, and how the middle table stands on it. */
interface Table {
  readonly scenario: Scenario;
  readonly view: View;
  readonly plan: readonly Move[];
  /** The moment as the plan leaves it. */
  readonly after: View;
  readonly profiles: readonly Profile[];
  readonly text: Package;
  readonly stood: Standing;
  readonly foreseen: Forecast;
  readonly may: (type: MoveType) => boolean;
}

/**
 * What would help now. Everything in it follows from the seat's own view and plan; what a change of the text does to the whole
 * table is asked of the same imagined tables as a forecast. `foreseen` is the forecast of the plan, where it has been made.
 */
export function advise(scenario: Scenario, view: View, plan: readonly Move[], foreseen: Forecast = forecast(scenario, view, plan)): Advice {
  const may = allowed(scenario, view, plan);
  const text = textAfter(view, plan);
  if (!text) return { tables: foreseen.tables, blockers: [], ways: withoutText(scenario, view, plan, may) };
  const after = viewAfter(scenario, view, plan);
  const profiles = heardProfiles(scenario, view);
  const table: Table = { scenario, view, plan, after, profiles, text, stood: standing(scenario, after, profiles, text), foreseen, may };
  const blockers = inTheWay(table);
  const adopted = foreseen.reception?.adopted ?? 0;
  const ways = [...procedure(table), ...blockers.slice(0, LOOKED_AT).flatMap(blocker => waysFor(table, blocker))];
  return { tables: foreseen.tables, adopted, blockers, ways: sorted(distinct(ways), blockers, adopted).slice(0, MOST) };
}

/** Kinds of move the rules and what is left of the allowance permit. */
function allowed({ procedure }: Scenario, { own }: View, plan: readonly Move[]): (type: MoveType) => boolean {
  const takes = (type: MoveType) => procedure.moves[type]?.takes ?? 0;
  const left = (own?.allowance ?? 0) - plan.reduce((sum, move) => sum + takes(move.type), 0);
  return type => (own?.moves.includes(type) ?? false) && takes(type) <= left;
}

/** Points a member lacks to let the text pass, by a guess at it; below 0 it has so much to spare. */
function lacking({ scenario, after, text, stood }: Table, i: number, guess: Profile): number {
  const alone = stood.isolation[i] ?? 0;
  const walkAway = reservation(scenario, after, i, guess);
  const holdsOut = aspirationFrom(scenario, after, guess, walkAway);
  const least = Math.max(holdsOut - alone, walkAway - parametersOf(scenario).isolationReserve * alone);
  return least - utility(scenario, i, guess, text);
}

function inTheWay(table: Table): readonly Blocker[] {
  const { scenario, after, profiles, foreseen } = table;
  return (foreseen.reception?.members ?? [])
    .filter(({ blocks }) => blocks >= LIKELY)
    .map(({ party, blocks, reasons }) => {
      const i = partyIndex(scenario, party);
      const lacks = rangeSeen(scenario, after, i, profiles[i]!, guess => lacking(table, i, guess));
      const worst = reasons.find(({ kind, issue, points }) => kind === 'issue' && points < 0 && issueOf(scenario, issue));
      const left = lacking({ ...table, after: { ...after, round: after.lastRound } }, i, profiles[i]!);
      return { party, blocks, lacks, left, ...(worst?.issue === undefined ? {} : { worst: { issue: worst.issue, points: worst.points } }) };
    });
}

const issueOf = ({ issues }: Scenario, id: string | undefined): Issue | undefined =>
  issues.find(issue => issue.id === id && issue.scope === 'common');

function procedure({ view, plan, foreseen, may, ...table }: Table): readonly Way[] {
  const own = view.own;
  const ways: Way[] = [];
  if (own && view.phase.name === 'silence' && may('breakSilence') && !own.lets) {
    const i = partyIndex(table.scenario, own.party);
    ways.push({ kind: 'object', move: { type: 'breakSilence' }, lacks: lacking({ view, plan, foreseen, may, ...table }, i, own) });
  }
  const members = foreseen.reception?.members ?? [];
  const quiet = members.every(({ blocks }) => blocks < 0.5);
  if (may('openSilence') && quiet && view.draft && !plan.some(({ type }) => type === 'openSilence' || type === 'tableDraft'))
    ways.push({ kind: 'silence', move: { type: 'openSilence' }, adopted: foreseen.reception?.adopted ?? 0 });
  return ways;
}

/** With nothing on the table: a text, by whoever may write one; else whoever counts most is worth asking. */
function withoutText(scenario: Scenario, view: View, plan: readonly Move[], may: (type: MoveType) => boolean): readonly Way[] {
  const ways: Way[] = may('tableDraft') ? [{ kind: 'text', move: { type: 'tableDraft', levels: staffDraft(scenario, view) } }] : [];
  if (!may('consult')) return ways;
  const others = scenario.parties.filter(party => party.member && party.id !== view.own?.party);
  const heaviest = [...others].sort((a, b) => b.influence - a.influence || (a.id < b.id ? -1 : 1)).slice(0, LOOKED_AT);
  return [...ways, ...heaviest.flatMap(({ id }) => asked(scenario, view, plan, id, dearest(scenario, id), undefined))];
}

/** The common issue that matters most to a party. */
function dearest(scenario: Scenario, party: PartyId): Issue | undefined {
  const { stakes } = scenario.parties[partyIndex(scenario, party)]!;
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  return common.sort((a, b) => (stakes[b.id]?.salience ?? 0) - (stakes[a.id]?.salience ?? 0))[0];
}

function waysFor(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, view, plan, may } = table;
  const others = blocker.party !== view.own?.party;
  const issue = issueOf(scenario, blocker.worst?.issue) ?? dearest(scenario, blocker.party);
  return [
    ...words(table, blocker),
    ...(others && may('grantCarveOut') ? exemption(table, blocker) : []),
    ...(others && may('makeOffer') ? gifts(table, blocker) : []),
    ...(others && may('consult') ? asked(scenario, view, plan, blocker.party, issue, blocker.lacks) : []),
  ];
}

/** Asking narrows what is known; worth it where the limit may lie far apart, or where it is open whether anything is lacking. */
function asked(
  scenario: Scenario,
  view: View,
  plan: readonly Move[],
  party: PartyId,
  issue: Issue | undefined,
  lacks: Margin | undefined,
): readonly Way[] {
  if (!issue || plan.some(move => move.type === 'consult' && move.party === party && move.issue === issue.id)) return [];
  const { limit } = knownSeen(scenario, view, party, issue.id);
  if (limit[1] - limit[0] <= VAGUE * Math.max(1, issue.top)) return [];
  const cut = (level: number): Level => Math.min(issue.top, Math.max(0, Math.round(level)));
  const [low, high] = [cut(limit[0]), cut(limit[1])];
  if (low === high) return [];
  const move: Move = { type: 'consult', party, issue: issue.id };
  return [{ kind: 'ask', move, party, issue: issue.id, limit: [low, high], ...(lacks ? { lacks } : {}) }];
}

/**
 * Other words on one issue: of all single changes the one with which fewest stop the text; the smallest that
 * brings it round, else the one worth most to it.
 */
function words(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, view, text, may } = table;
  const type = may('tableDraft') ? 'tableDraft' : may('proposeAmendment') && view.draft ? 'proposeAmendment' : undefined;
  if (!type) return [];
  const i = partyIndex(scenario, blocker.party);
  const found = scenario.issues
    .flatMap(issue => steps(issue, text).map(to => ({ issue, to })))
    // Taking back what was changed before makes a chair waver in everybody's eyes.
    .filter(({ issue, to }) => !(view.draft && undoes(view.draft, issue.id, to)))
    .map(({ issue, to }) => ({ issue, to, ...tried(table, i, { ...text, levels: { ...text.levels, [issue.id]: to } }) }))
    .filter(({ gain, issue, to }) => gain >= FELT && !tabledAlready(view, { ...text.levels, [issue.id]: to }))
    .sort(
      (a, b) =>
        a.stop - b.stop ||
        Number(b.passes) - Number(a.passes) ||
        (a.passes && b.passes ? a.far - b.far || b.gain - a.gain : b.gain - a.gain),
    )[0];
  if (!found) return [];
  const { issue, to } = found;
  const from = text.levels[issue.id]!;
  const would: Package = { ...text, levels: { ...text.levels, [issue.id]: to } };
  const gains = gainOf(table, i, would);
  const self = view.own && scenario.parties[partyIndex(scenario, view.own.party)]!.member ? partyIndex(scenario, view.own.party) : -1;
  const move: Move = type === 'tableDraft' ? { type, levels: would.levels } : { type, changes: [{ issue: issue.id, to }] };
  const share = type === 'proposeAmendment' ? gainers(table, would) : undefined;
  return [
    {
      kind: 'words',
      move,
      party: blocker.party,
      issue: issue.id,
      from,
      to,
      gains,
      closes: closing(gains, blocker.lacks),
      ...(self >= 0 && self !== i
        ? { own: utility(scenario, self, table.profiles[self]!, would) - utility(scenario, self, table.profiles[self]!, text) }
        : {}),
      ...weighedWith(table, blocker.party, move),
      ...(share === undefined ? {} : { carried: share }),
    },
  ];
}

/** Whether this very text is on the table: it cannot be tabled again. */
function tabledAlready({ draft }: View, levels: Package['levels']): boolean {
  return draft !== undefined && Object.entries(levels).every(([issue, level]) => draft.levels[issue] === level);
}

/** Levels an issue of the text might be moved to. */
function steps(issue: Issue, text: Package): readonly Level[] {
  const from = text.levels[issue.id];
  if (issue.scope !== 'common' || from === undefined) return [];
  const far = Math.max(1, Math.floor(issue.top * REACH));
  return Array.from({ length: 2 * far + 1 }, (_, n) => from - far + n).filter(to => to !== from && to >= 0 && to <= issue.top);
}

/** How the middle table would stand on another text, and what it is worth to one member. */
function tried(
  { scenario, after, profiles, text }: Table,
  i: number,
  would: Package,
): { readonly stop: number; readonly passes: boolean; readonly far: number; readonly gain: number } {
  const { passes } = standing(scenario, after, profiles, would);
  const far = scenario.issues.reduce((sum, issue) => {
    const [from, to] = [text.levels[issue.id], would.levels[issue.id]];
    return from === undefined || to === undefined ? sum : sum + Math.abs(to - from) / Math.max(1, issue.top);
  }, 0);
  return {
    stop: passes.filter(one => one === false).length,
    passes: passes[i] !== false,
    far,
    gain: utility(scenario, i, profiles[i]!, would) - utility(scenario, i, profiles[i]!, text),
  };
}

function gainOf({ scenario, after, profiles, text }: Table, i: number, would: Package): Margin {
  return rangeSeen(scenario, after, i, profiles[i]!, guess => utility(scenario, i, guess, would) - utility(scenario, i, guess, text));
}

/** Of the influence of those that feel a change, the share of those that gain by it. */
function gainers({ scenario, profiles, text }: Table, would: Package): number {
  let [gain, felt] = [0, 0];
  for (const [i, { member, influence }] of scenario.parties.entries()) {
    if (!member) continue;
    const by = utility(scenario, i, profiles[i]!, would) - utility(scenario, i, profiles[i]!, text);
    if (Math.abs(by) < 0.02) continue;
    felt += influence;
    if (by > 0) gain += influence;
  }
  return felt === 0 ? 0 : gain / felt;
}

/** The smallest exemption with which the middle table lets the text pass for this member, else the whole one. */
function exemption(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, text } = table;
  const i = partyIndex(scenario, blocker.party);
  const has = text.carveOuts[blocker.party] ?? 0;
  const sizes = ([1, 2, 3] as const).filter(thirds => thirds > has);
  const with_ = (thirds: Thirds): Package => ({ ...text, carveOuts: { ...text.carveOuts, [blocker.party]: thirds } });
  const thirds = sizes.find(size => tried(table, i, with_(size)).passes) ?? sizes.at(-1);
  if (thirds === undefined) return [];
  const gains = gainOf(table, i, with_(thirds));
  if (gains[1] < FELT) return [];
  const move: Move = { type: 'grantCarveOut', party: blocker.party, thirds };
  return [
    {
      kind: 'carveOut',
      move,
      party: blocker.party,
      thirds,
      gains,
      closes: closing(gains, blocker.lacks),
      ...weighedWith(table, blocker.party, move),
    },
  ];
}

/** The side payment worth most to it, for its backing: what it is worth, and what a promise of backing takes off its demands. */
function gifts({ scenario, view, plan }: Table, blocker: Blocker): readonly Way[] {
  const giver = view.own!.party;
  if (plan.some(move => move.type === 'makeOffer' && move.party === blocker.party)) return [];
  const free = scenario.assets.filter(
    asset =>
      asset.givers.includes(giver) &&
      (asset.worth[blocker.party] ?? 0) > 0 &&
      !view.withdrawn.includes(asset.id) &&
      !view.promised.some(one => one.asset === asset.id && one.from === giver && one.to === blocker.party),
  );
  const best = free.sort((a, b) => b.worth[blocker.party]! - a.worth[blocker.party]!)[0];
  if (!best) return [];
  const points = (parametersOf(scenario).assetScale * best.worth[blocker.party]!) / 100;
  const gains: Margin = [points, points + BACKING, points + BACKING];
  const move: Move = { type: 'makeOffer', party: blocker.party, terms: { gives: [best.id], wants: { kind: 'backing' } } };
  return [{ kind: 'gift', move, party: blocker.party, asset: best.id, gains, closes: closing(gains, blocker.lacks) }];
}

function closing(gains: Margin, lacks: Margin): Closes {
  if (gains[0] >= lacks[2]) return 'surely';
  // Where nothing seems to be lacking, only the cautious estimate has anything to make up for.
  if (lacks[1] > 0 && gains[1] >= lacks[1]) return 'likely';
  return gains[2] >= lacks[0] ? 'perhaps' : 'partly';
}

/**
 * What the imagined tables say of the plan with one move more: how often the text is adopted, how often one member
 * stops it, and who would newly stop it.
 */
function weighedWith(
  { scenario, view, plan, foreseen }: Table,
  party: PartyId,
  move: Move,
): { readonly adopted: number; readonly blocks: number; readonly turns: readonly PartyId[] } {
  // A text that is planned already gives way to the new one.
  const kept = move.type === 'tableDraft' ? plan.filter(({ type }) => type !== 'tableDraft') : plan;
  const would = forecast(scenario, view, [...kept, move]).reception;
  const before = new Map(foreseen.reception?.members.map(({ party, blocks }) => [party, blocks]));
  const turns = (would?.members ?? []).filter(({ party, blocks }) => blocks >= 0.5 && (before.get(party) ?? 0) < 0.5);
  const blocks = would?.members.find(member => member.party === party)?.blocks ?? 0;
  return { adopted: would?.adopted ?? 0, blocks, turns: turns.map(({ party }) => party) };
}

/** The same move is advised once, for whoever stands most in the way. */
function distinct(ways: readonly Way[]): readonly Way[] {
  const key = ({ move }: Way) => JSON.stringify(move);
  return ways.filter((way, at) => ways.findIndex(other => key(other) === key(way)) === at);
}

const RANK: Readonly<Record<Closes, number>> = { surely: 3, likely: 2, perhaps: 1, partly: 0 };

/** The procedure first, then what closes most surely without pushing others out, then asking. */
function sorted(ways: readonly Way[], blockers: readonly Blocker[], adopted: number): readonly Way[] {
  const before = (party: PartyId) => blockers.find(one => one.party === party)?.blocks ?? 0;
  const use = (way: Way): number => {
    switch (way.kind) {
      case 'object':
      case 'silence':
      case 'text':
        return 100;
      case 'ask':
        return way.lacks && way.lacks[0] < 0 && way.lacks[2] > 0 ? 1.5 : 0.5;
      case 'gift':
        return RANK[way.closes];
      case 'words':
      case 'carveOut':
        return RANK[way.closes] + 4 * (way.adopted - adopted) + 2 * (before(way.party) - way.blocks) - way.turns.length;
    }
  };
  return [...ways].sort((a, b) => use(b) - use(a));
}
