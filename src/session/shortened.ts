import type { Calendar, Procedure, Scenario } from '../model/index.ts';

const made = new WeakMap<Scenario, Map<number, Scenario>>();

/**
 * A meeting cut to so many rounds, as a lesson may need it; the meeting itself where it has no more, or nobody asks. Its days are spread over
 * the rounds that are left, and a decision and exemptions are possible after the same share of them. Events that wait for later rounds
 * do not come of themselves. The same object for the same question.
 */
export function shortened(scenario: Scenario, rounds: number | undefined): Scenario {
  if (rounds === undefined || scenario.procedure.rounds <= rounds) return scenario;
  const known = made.get(scenario) ?? new Map<number, Scenario>();
  made.set(scenario, known);
  let found = known.get(rounds);
  if (!found) {
    found = { ...scenario, procedure: procedureIn(scenario.procedure, rounds), calendar: calendarIn(scenario, rounds) };
    known.set(rounds, found);
  }
  return found;
}

function procedureIn(procedure: Procedure, rounds: number): Procedure {
  // What is not possible before the last round was meant to wait for rounds that events add.
  const from = (round: number): number =>
    round > procedure.rounds ? round - procedure.rounds + rounds : Math.max(1, Math.round((round * rounds) / procedure.rounds));
  return { ...procedure, rounds, decideFrom: from(procedure.decideFrom), carveOutsFrom: from(procedure.carveOutsFrom) };
}

/** The first day stays the first and the last the last; days for rounds that events add follow. */
function calendarIn({ calendar, procedure }: Scenario, rounds: number): Calendar {
  const last = procedure.rounds - 1;
  const at = (round: number): number => (rounds === 1 ? last : Math.round((round * last) / (rounds - 1)));
  const kept = Array.from({ length: rounds }, (_, round) => calendar.rounds[at(round)]!);
  return { ...calendar, rounds: [...kept, ...calendar.rounds.slice(procedure.rounds)] };
}
