import type { Fact, LogEntry, Move, MoveType, PartyId, Scenario, Stance, StanceReason, State } from '../model/index.ts';
import { order, stream } from './chance.ts';
import { adopt, conclude } from './conclude.ts';
import { credibilityOf } from './credibility.ts';
import { stageEvents } from './events.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';
import { belief } from './pledging.ts';
import { KINDS, RULES, refuse } from './refuse.ts';
import type { Made, Rule } from './rule.ts';
import { clamp, valueOf } from './space.ts';
import { stanceReasons } from './stanceReasons.ts';
import { aloneReason, standing } from './stances.ts';
import { trackWith } from './tracks.ts';
import { begin, changing, finish, moveTrack, note, redrafted, type Work } from './work.ts';

export interface Step {
  readonly state: State;
  readonly log: readonly LogEntry[];
}

/** Pressure wears off. */
const PRESSURE_KEPT = 0.85;

/**
 * One simultaneous round. Kinds of move are resolved in the order of `RULES`; within a kind, effects are computed from the
 * state before it and summed, and what cannot happen at once is taken in an order drawn for the round: a place in the list
 * is no advantage. Parties that hand in nothing pass. Throws when handed moves that were refused: the session asks first.
 */
export function play(scenario: Scenario, state: State, moves: Readonly<Record<PartyId, readonly Move[]>>): Step {
  for (const party in moves) {
    const made = moves[party]!;
    const refused = made.length === 0 ? [] : refuse(scenario, state, party, made);
    if (refused.length > 0) throw new Error(`${party} was let make moves that are refused: ${JSON.stringify(refused)}`);
  }
  const work = begin(scenario, state);
  if (state.phase.name === 'concluded') return { state, log: [] };
  const made = byType(inOrder(scenario, state, moves));
  for (const type of KINDS) {
    const rule = RULES[type] as Rule<MoveType>;
    const ofType = made.get(type) ?? [];
    rule.apply(work, ofType);
    if (type === 'breakSilence' && state.phase.name === 'silence')
      endSilence(
        work,
        state.phase.ends,
        ofType.map(({ by }) => by),
      );
    if (work.rest.phase.name === 'concluded') return { state: finish(work), log: work.log };
  }
  askRoundTheTable(work);
  passTime(work);
  closeOrGoOn(work);
  return { state: finish(work), log: work.log };
}

/** All moves of the round, the movers in an order that follows from their ids and the seed, not from the file. */
function inOrder(scenario: Scenario, state: State, moves: Readonly<Record<PartyId, readonly Move[]>>): readonly Made<MoveType>[] {
  const movers = moversById(scenario);
  const made: Made<MoveType>[] = [];
  for (const turn of order(stream(state.seed, scenario.id, 'order', state.round), movers.length)) {
    const { by, self } = movers[turn]!;
    for (const move of moves[by] ?? []) made.push({ by, self, move });
  }
  return made;
}

const moversById = perScenario(scenario =>
  scenario.parties.map((party, self) => ({ by: party.id, self })).sort((a, b) => (a.by < b.by ? -1 : 1)),
);

function byType(made: readonly Made<MoveType>[]): ReadonlyMap<MoveType, readonly Made<MoveType>[]> {
  const kinds = new Map<MoveType, Made<MoveType>[]>();
  for (const one of made) {
    const known = kinds.get(one.move.type);
    if (known) known.push(one);
    else kinds.set(one.move.type, [one]);
  }
  return kinds;
}

/** The deadline of a silence procedure: adopted, or back on the table and the chair the weaker for it. */
function endSilence(work: Work, ends: number, objectors: readonly PartyId[]): void {
  const { scenario } = work;
  const p = parametersOf(scenario);
  const stopped = objectors.length > (scenario.procedure.decision === 'minusOne' ? 1 : 0);
  if (!stopped) {
    for (const by of objectors) note(work, { type: 'objectionNoted', by });
    if (work.rest.round >= ends) adopt(work, objectors);
    return;
  }
  work.rest.phase = { name: 'bargaining' };
  work.rest.silencesBroken += 1;
  const cause = { kind: 'move', by: objectors[0]!, move: 'silence' } as const;
  const authority = trackWith(scenario, 'authority');
  if (authority !== undefined) moveTrack(work, authority, -p.authorityLoss * (work.tracks[authority] ?? 0), cause);
  moveTrack(work, trackWith(scenario, 'cohesion'), -p.cohesionPerBreak, cause);
  for (const by of objectors) {
    changing(work, work.space.partyOf.get(by)!).insistence += 1;
  }
}

/** Each member says how it stands on the draft; its reasons stay its own. */
function askRoundTheTable(work: Work): void {
  const { scenario } = work;
  const { draft } = work.rest;
  if (!draft) return;
  const state = finish(work);
  const stood = standing(scenario, state, state.parties, draft);
  const { stances, passes } = stood;
  const taken: Record<PartyId, Stance> = {};
  for (const i of work.space.members) {
    const { id } = scenario.parties[i]!;
    const stance = stances[i]!;
    taken[id] = stance;
    const was = draft.stances[id];
    const { insistence } = work.parties[i]!;
    if (work.parties[i]!.lets !== passes[i]) changing(work, i).lets = passes[i]!;
    if (stance === 'object') changing(work, i).insistence = insistence + 1;
    else if (insistence > 0) changing(work, i).insistence = Math.max(0, insistence - 1);
    if (was === stance) continue;
    note(work, stanceTaken(id, stance, was, []));
    if (stance === 'support') continue;
    const alone = aloneReason(stood, scenario, i);
    const reasons = stanceReasons(scenario, state, i, work.parties[i]!, draft).slice(0, 3);
    note(work, stanceTaken(id, stance, was, alone ? [...reasons, alone] : reasons), [id]);
  }
  work.rest.draft = redrafted(draft, { stances: taken });
}

function stanceTaken(party: PartyId, stance: Stance, was: Stance | undefined, reasons: readonly StanceReason[]): Fact {
  return was ? { type: 'stanceTaken', party, stance, was, reasons } : { type: 'stanceTaken', party, stance, reasons };
}

/** What a round does by itself: tracks drift, the demander weighs what is on the table, pressure wears off. */
function passTime(work: Work): void {
  const { scenario } = work;
  for (const track of scenario.tracks) moveTrack(work, track.id, track.drift, { kind: 'time' });
  const cause = { kind: 'text' } as const;
  const credibility = work.rest.draft && credibilityOf(scenario, work.parties, work.rest.draft);
  const shown = trackWith(scenario, 'credibility');
  if (shown !== undefined && credibility !== undefined) moveTrack(work, shown, (100 * credibility - (work.tracks[shown] ?? 0)) / 2, cause);
  weighDemand(work, credibility ?? 1);
  for (let i = 0; i < work.parties.length; i += 1) {
    const { pressure } = work.parties[i]!;
    if (pressure !== 0) changing(work, i).pressure = pressure * PRESSURE_KEPT;
  }
}

/** The demander's commitment follows what the draft offers, height and how far it is believed, against what it asks by now. */
function weighDemand(work: Work, credibility: number): void {
  const { scenario } = work;
  const { demander } = scenario;
  const { draft } = work.rest;
  if (!demander || !draft) return;
  const { ask } = demander;
  const height = ask.issues.reduce((sum, id) => {
    const issue = scenario.issues[work.space.issueOf.get(id)!]!;
    return sum + valueOf(issue, draft.levels[id]!);
  }, 0);
  const tau = clamp(work.rest.round / work.rest.lastRound, 0, 1);
  const asked = ask.from + (ask.to - ask.from) * tau;
  // The distance is measured in fifths of the demand.
  const unit = asked === 0 ? 1 : Math.abs(asked) / 5;
  const z = (height * belief(scenario, credibility) - asked) / unit;
  moveTrack(work, demander.track, (100 * parametersOf(scenario).commitmentGain * 1.5 * z) / (1 + Math.abs(z)), { kind: 'text' });
}

/** The last round over, a meeting ends with what it has; silence opened in it still runs its closing round. */
function closeOrGoOn(work: Work): void {
  const { round, lastRound, phase } = work.rest;
  if (phase.name === 'bargaining' && round >= lastRound) {
    conclude(work);
    return;
  }
  work.rest.round = round + 1;
  note(work, { type: 'roundBegan' });
  stageEvents(work);
}
