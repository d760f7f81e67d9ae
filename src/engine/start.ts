import type { Carried, CarriedParty, Effect, Level, Party, PartyState, Scenario, State, Style } from '../model/index.ts';
import { spread, stream } from './chance.ts';
import { dictionaryOf } from './dictionary.ts';
import { applyEffects } from './effects.ts';
import { holds } from './evaluate.ts';
import { stageEvents } from './events.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';
import type { Step } from './round.ts';
import { clamp, levelAt, placeOf, snap, spaceOf } from './space.ts';
import { begin, finish, note } from './work.ts';

/** Trust between parties that share a bloc, before anything has happened. */
const BLOC_TRUST = 0.1;

/** Exponents of the concession curve a style may be drawn with, the likely one first (two chances in three). */
export const PACES: Readonly<Record<Style, readonly [number, number]>> = { boulware: [4, 2], linear: [1, 2], conceder: [0.5, 1] };

/** What every game of a scenario opens with, by party: the same lists each time, so that guesses made of them are remembered. */
const openings = perScenario(scenario => ({
  positions: spaceOf(scenario).coded.map((row): readonly Level[] => row.map(({ position }) => position)),
  spoken: spaceOf(scenario).coded.map((row): readonly boolean[] => row.map(({ spoken }) => spoken)),
  moved: scenario.issues.map(() => 0),
  statements: {},
  /** trust[of][towards], before anything has happened. */
  trust: scenario.parties.map((_, i) =>
    scenario.parties.map((__, j) => (i !== j && spaceOf(scenario).mates[i]!.includes(j) ? BLOC_TRUST : 0)),
  ),
  /** By party: the blocs it belongs to, as indices. */
  blocs: scenario.parties.map(party => scenario.blocs.flatMap((bloc, b) => (bloc.members.includes(party.id) ? [b] : []))),
}));

/**
 * Opens a meeting: draws what the parties privately want around their coding, brings in what earlier meetings left, applies
 * the scenario's opening, and stages the first events. The same scenario, seed and carried give the same state.
 */
export function start(scenario: Scenario, seed: string, carried?: Carried): Step {
  const shocks = commonShocks(scenario, seed);
  // What many read is filled by `push` (DECISIONS, “Why is a list not always made by `map`?”).
  const parties: PartyState[] = [];
  for (const [i, party] of scenario.parties.entries())
    parties.push(drawParty(scenario, seed, party, i, shocks[i]!, carried?.parties[party.id]));
  const state: State = {
    scenario: scenario.id,
    seed,
    round: 1,
    lastRound: scenario.procedure.rounds,
    phase: { name: 'bargaining' },
    parties,
    tracks: Object.fromEntries(scenario.tracks.map(track => [track.id, carried?.tracks[track.id] ?? track.initial])),
    trust: trustAtStart(scenario, carried?.trust),
    offers: [],
    promised: (carried?.promised ?? []).filter(({ asset }) => scenario.assets.some(({ id }) => id === asset)),
    withdrawn: [],
    events: { current: [], fired: dictionaryOf({}), chosen: dictionaryOf({}) },
    silencesBroken: 0,
    silencesOpened: 0,
    lines: [],
    carried: { ...scenario.carried, ...carried?.values },
  };
  const work = begin(scenario, state);
  note(work, { type: 'meetingOpened' });
  const due: readonly Effect[] = scenario.opening.filter(({ when }) => holds(scenario, state, when)).flatMap(({ effects }) => effects);
  applyEffects(work, due, why => ({ kind: 'opening', why }));
  note(work, { type: 'roundBegan' });
  stageEvents(work);
  return { state: finish(work), log: work.log };
}

/** By party: its trust in each, as it was carried on where it was. */
function trustAtStart(scenario: Scenario, carried: Carried['trust'] | undefined): State['trust'] {
  const { trust } = openings(scenario);
  if (!carried) return trust;
  const { among, rows } = carried;
  // Most campaigns keep their table together.
  if (among.length === trust.length && scenario.parties.every(({ id }, i) => id === among[i])) return rows;
  const was = scenario.parties.map(({ id }) => among.indexOf(id));
  return trust.map((row, i) => row.map((opening, j) => rows[was[i]!]?.[was[j]!] ?? opening));
}

/** Shocks to ideals that parties share, as places by party and issue: one for all, and the mean of its blocs'. */
function commonShocks(scenario: Scenario, seed: string): readonly (readonly number[])[] {
  const p = parametersOf(scenario);
  const common = scenario.issues.map(issue => p.shockCommon * spread(stream(seed, 'common', issue.id)));
  const blocs = scenario.blocs.map(bloc => scenario.issues.map(issue => p.shockBloc * spread(stream(seed, 'bloc', bloc.id, issue.id))));
  return openings(scenario).blocs.map(own =>
    common.map((shock, k) => shock + (own.length === 0 ? 0 : own.reduce((sum, b) => sum + blocs[b]![k]!, 0) / own.length)),
  );
}

function drawParty(
  scenario: Scenario,
  seed: string,
  party: Party,
  index: number,
  shared: readonly number[],
  carried: CarriedParty | undefined,
): PartyState {
  const p = parametersOf(scenario);
  const coded = spaceOf(scenario).coded[index]!;
  const ideal: number[] = [];
  const salience: number[] = [];
  const redLine: (number | null)[] = [];
  const drift: number[] = [];
  for (let k = 0; k < coded.length; k += 1) {
    const issue = scenario.issues[k]!;
    const chance = stream(seed, 'party', party.id, issue.id);
    const stake = coded[k]!;
    const double = issue.kind === 'options' ? 2 : 1;
    const shocked = clamp(placeOf(issue, stake.ideal) + (shared[k]! + p.shockOwn * spread(chance)) * double, 0, 1);
    const carriedOn = carried?.drift[issue.id] ?? 0;
    // One wants a wording, not something between two.
    const drawn = issue.kind === 'options' ? placeOf(issue, snap(issue, levelAt(issue, shocked))) : shocked;
    const place = clamp(drawn + carriedOn, 0, 1);
    ideal.push(levelAt(issue, place));
    drift.push(levelAt(issue, place) - levelAt(issue, drawn));
    salience.push(clamp(stake.salience * (1 + p.salienceSpread * spread(chance)), 0, 1));
    redLine.push(
      stake.redLine
        ? drawLine(
            levelAt(issue, drawn),
            levelAt(issue, clamp(placeOf(issue, stake.redLine.level) + p.redLineSpread * spread(chance), 0, 1)),
            stake.redLine.side,
          )
        : null,
    );
  }
  const temper = stream(seed, 'temper', party.id);
  const costOfFailure = Math.max(0, party.costOfFailure * (1 + p.failureSpread * spread(temper)));
  const pace = PACES[party.style][temper() * 3 < 2 ? 0 : 1]!;
  const { positions, spoken, moved, statements } = openings(scenario);
  return {
    ideal,
    drift,
    moved,
    position: positions[index]!,
    spoken: spoken[index]!,
    salience,
    redLine,
    pace,
    costOfFailure,
    entitlement: 0,
    pressure: 0,
    resolve: 0,
    sweetener: carried?.sweetener ?? 0,
    statements,
    pledges: Object.fromEntries(Object.entries(carried?.pledges ?? {}).filter(([id]) => scenario.issues.some(issue => issue.id === id))),
    askedCarveOut: false,
    knowledge: carried?.knowledge ?? dictionaryOf({}),
    insistence: 0,
    lets: true,
  };
}

/** A red line is never drawn on the near side of what the party wants. */
function drawLine(ideal: number, line: number, side: 'max' | 'min'): number {
  return side === 'max' ? Math.max(line, ideal) : Math.min(line, ideal);
}
