import { may, type Seat } from '../seat.ts';

/** Chance of success a chair wants before it asks for silence as the meeting opens, and how much less it settles for by the end. */
const WANTED = 0.4;
const SETTLES = 0.3;
/** Share of influence above what is needed that a chair wants behind a summary. */
const SPARE = 0.05;
/** Over how many points of slack a guess turns from hopeless to safe: for who has to guess, and for who knows. */
const DOUBT = 8;
const LITTLE_DOUBT = 3;

/**
 * Whether the chair may ask for a decision: `now` on the text as it stands, because it expects nobody to stop it; `must`
 * because there is no later; else `no`.
 *
 * @param slack by party, points by which it is expected to clear its bar
 */
export function readiness(seat: Seat, slack: readonly number[]): 'now' | 'must' | 'no' {
  const { scenario, view, clock } = seat;
  const { decision } = scenario.procedure;
  if (!may(seat, decision === 'summary' ? 'closeMeeting' : 'openSilence')) return 'no';
  if (view.round >= view.lastRound) return 'must';
  // A text just tabled has not been answered by anybody.
  if (!view.draft || Object.keys(view.draft.stances).length === 0) return 'no';
  return chanceOf(seat, slack, slack) >= WANTED - SETTLES * clock ? 'now' : 'no';
}

/**
 * Chance that a text is adopted, 0–1; for a summary, 1 if it may count on enough weight. What members said of the draft holds
 * for a text that is no worse to them.
 *
 * @param now by party, points by which it is expected to clear its bar with the draft as it stands
 * @param slack the same with the text
 */
export function chanceOf(seat: Seat, now: readonly number[], slack: readonly number[]): number {
  const { decision, carriedFrom = 0 } = seat.scenario.procedure;
  const { members, influence, totalInfluence, parties } = seat.room.table;
  const doubt = seat.own.insight ? LITTLE_DOUBT : DOUBT;
  let nobody = 1;
  let oneAlone = 0;
  let weight = 0;
  for (const i of members) {
    const said = seat.view.draft?.stances[parties[i]!.id];
    const holds = said === 'support' ? slack[i]! >= now[i]! : slack[i]! <= now[i]!;
    const passes = chanceToPass(holds ? said : undefined, slack[i]!, doubt);
    oneAlone = oneAlone * passes + nobody * (1 - passes);
    nobody *= passes;
    weight += passes * influence[i]!;
  }
  if (decision === 'summary') return weight / totalInfluence >= carriedFrom + SPARE ? 1 : 0;
  return decision === 'minusOne' ? nobody + oneAlone : nobody;
}

/** Who supports keeps silent, who objects does not; between them the chair goes by its guess. */
function chanceToPass(stance: string | undefined, slack: number, doubt: number): number {
  if (stance === 'support') return 1;
  if (stance === 'object') return 0.02;
  return Math.max(0.02, Math.min(0.98, 0.5 + slack / doubt));
}
