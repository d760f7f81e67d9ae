import { compromiseMean } from '../analysis/index.ts';
import type { IssueId, PartyId, Scenario } from '../model/index.ts';
import { keepRecent, perScenario, placeOf, reservationSeen, utilitySeen } from '../view/index.ts';
import type { PartyFace, View } from '../view/types.ts';
import { lossAtPlace, type Stand, standOf } from './stand.ts';
import { type Table, tableOf } from './table.ts';

interface Line {
  readonly level: number;
  readonly spoke: readonly boolean[];
}

/** What anybody at the table can make of this round; worked out once and shared by the bots of all seats. */
export interface Room {
  readonly table: Table;
  /** The view without anybody's secrets. */
  readonly view: View;
  /** By party: where it stands, as the public would guess. */
  readonly stands: readonly Stand[];
  /** By issue: the draft's level, or while there is none the compromise mean of the guesses, fractional. */
  readonly at: readonly number[];
  /** By issue: where that lies in its range, 0–1. */
  readonly places: readonly number[];
  /** By issue, by level: what `gainsBy` has worked out so far. */
  readonly gains: readonly (readonly number[])[][];
  /** By issue: the lines blocs have taken on it, and by party whether it spoke for one. */
  readonly lines: readonly (readonly Line[])[];
  /** By issue: influence × salience behind it, all parties together. */
  readonly weight: readonly number[];
  /** Members by what they declared on the draft. */
  readonly objectors: readonly number[];
  readonly reserved: readonly number[];
  /** Those who might break silence: who objects, and who reserves and by the public guess gains little. */
  readonly resisting: readonly number[];
  /** By party: whether it is among the reserved, among the resisting. */
  readonly reserves: readonly boolean[];
  readonly resists: readonly boolean[];
  /** Share of the members' influence that does not object, 0–1; 1 while there is no draft. */
  readonly content: number;
}

const ROOMS_KEPT = 2;
const recentRooms = perScenario((): { readonly faces: readonly PartyFace[]; readonly room: Room }[] => []);

export function roomOf(scenario: Scenario, view: View): Room {
  // The faces are the same array in every view of a round, so it stands for the round.
  const recent = recentRooms(scenario);
  for (const { faces, room } of recent) if (faces === view.parties) return room;
  return keepRecent(recent, { faces: view.parties, room: look(scenario, view) }, ROOMS_KEPT).room;
}

function look(scenario: Scenario, view: View): Room {
  const table = tableOf(scenario);
  const publicView: View = { ...view, audience: 'public', own: undefined };
  // What many read is filled by `push` (DECISIONS, “Why is a list not always made by `map`?”).
  const stands: Stand[] = [];
  for (const [i, { position }] of view.parties.entries()) stands.push(guess(scenario, table, i, position));
  const at: number[] = [];
  const places: number[] = [];
  const gains: (readonly number[])[][] = [];
  const lines: (readonly Line[])[] = [];
  for (const [k, issue] of table.issues.entries()) {
    at.push(view.draft?.levels[issue.id] ?? middle(table, stands, k) ?? issue.statusQuo);
    places.push(placeOf(issue, at[k]!));
    gains.push([]);
    lines.push(linesOn(table, view, issue.id));
  }
  const objectors: number[] = [];
  const reserved: number[] = [];
  let content = table.totalInfluence;
  for (const i of table.members) {
    const stance = view.draft?.stances[table.parties[i]!.id];
    if (stance === 'object') {
      objectors.push(i);
      content -= table.influence[i]!;
    } else if (stance === 'reserve') reserved.push(i);
  }
  const resisting = [...objectors, ...reserved.filter(i => gainsLittle(scenario, publicView, table.parties[i]!.id))];
  return {
    table,
    view: publicView,
    stands,
    at,
    places,
    gains,
    lines,
    weight: table.weight,
    objectors,
    reserved,
    resisting,
    reserves: among(table, reserved),
    resists: among(table, resisting),
    content: content / table.totalInfluence,
  };
}

/** By party: points it gains when an issue goes from where the table stands to a whole level, as the public would guess. Several bots ask for the same. */
export function gainsBy({ table, stands, places, gains }: Room, issue: number, to: number): readonly number[] {
  const known = gains[issue]![to];
  if (known) return known;
  const rules = table.issues[issue]!;
  const here = places[issue]!;
  const there = placeOf(rules, to);
  const found: number[] = [];
  for (const stand of stands) found.push(lossAtPlace(stand, table, issue, here) - lossAtPlace(stand, table, issue, there));
  gains[issue]![to] = found;
  return found;
}

/** The compromise mean of what all are taken to want on an issue. */
function middle({ influence }: Table, stands: readonly Stand[], k: number): number | undefined {
  return compromiseMean(
    stands.map(({ ideal }) => ideal[k]!),
    stands.map(({ salience }, i) => influence[i]! * salience[k]!),
  );
}

/** By party: whether it is one of some. */
function among({ parties }: Table, some: readonly number[]): readonly boolean[] {
  const is: boolean[] = [];
  for (let i = 0; i < parties.length; i += 1) is.push(some.includes(i));
  return is;
}

function linesOn({ parties }: Table, { lines }: View, issue: IssueId): readonly Line[] {
  const on = lines.filter(line => line.issue === issue);
  return on.map(({ level, voices }) => ({ level, spoke: parties.map(({ id }) => voices.includes(id)) }));
}

const GUESSES_KEPT = 2;
const recentGuesses = perScenario((scenario): readonly { readonly position: readonly number[]; readonly stand: Stand }[][] =>
  scenario.parties.map(() => []),
);

/** What anybody would guess in passing: what the files code, moved as the open position has moved. Kept while that stays. */
function guess(scenario: Scenario, table: Table, party: number, position: readonly number[]): Stand {
  const recent = recentGuesses(scenario)[party]!;
  for (const one of recent) if (one.position === position) return one.stand;
  const coded = table.coded[party]!;
  const ideal: number[] = [];
  for (let k = 0; k < position.length; k += 1)
    ideal.push(Math.max(0, Math.min(table.tops[k]!, coded.ideal[k]! + position[k]! - coded.position[k]!)));
  return keepRecent(recent, { position, stand: standOf(ideal, coded.salience, table) }, GUESSES_KEPT).stand;
}

/** Points above no deal below which a member that reserves is taken to waver. */
const LITTLE = 3;

function gainsLittle(scenario: Scenario, view: View, id: PartyId): boolean {
  return view.draft !== undefined && utilitySeen(scenario, view, id, view.draft) - reservationSeen(scenario, view, id) < LITTLE;
}
