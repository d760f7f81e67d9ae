import { partyIndex, standing } from '../../engine/index.ts';
import type { Move, MoveType, Scenario } from '../../model/index.ts';
import { heardProfiles } from '../estimate/heardProfiles.ts';
import { rangeSeen } from '../estimate/marginSeen.ts';
import { forecast } from '../forecast/forecast.ts';
import { textAfter, viewAfter } from '../forecast/textAfter.ts';
import type { Forecast } from '../forecast/types.ts';
import { staffDraft } from '../staffDraft.ts';
import type { View } from '../types.ts';
import { asked, dearest } from './ask.ts';
import { exemption, gifts } from './favours.ts';
import { distinct, sorted } from './sorted.ts';
import { issueOf, lacking, type Table } from './table.ts';
import { trades } from './trades.ts';
import type { Advice, Blocker, Way } from './types.ts';
import { words } from './words.ts';

/** From this share of the tables on, somebody counts as in the way. */
const LIKELY = 0.1;
/** So many of those in the way are looked at; so many ways are shown. */
const LOOKED_AT = 3;
const MOST = 7;

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

function procedure(table: Table): readonly Way[] {
  const { view, plan, foreseen, may } = table;
  const own = view.own;
  const ways: Way[] = [];
  if (own && view.phase.name === 'silence' && may('breakSilence') && !own.lets) {
    const i = partyIndex(table.scenario, own.party);
    ways.push({ kind: 'object', move: { type: 'breakSilence' }, lacks: lacking(table, i, own) });
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

function waysFor(table: Table, blocker: Blocker): readonly Way[] {
  const { scenario, view, plan, may } = table;
  const others = blocker.party !== view.own?.party;
  const issue = issueOf(scenario, blocker.worst?.issue) ?? dearest(scenario, blocker.party);
  return [
    ...words(table, blocker),
    ...trades(table, blocker),
    ...(others && may('grantCarveOut') ? exemption(table, blocker) : []),
    ...(others && may('makeOffer') ? gifts(table, blocker) : []),
    ...(others && may('consult') ? asked(scenario, view, plan, blocker.party, issue, blocker.lacks) : []),
  ];
}
