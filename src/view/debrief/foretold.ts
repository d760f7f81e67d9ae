import type { PartyId, Scenario, State } from '../../model/index.ts';
import { samePackage } from '../estimate/stancesSeen.ts';
import type { Calibration, ForecastRemembered, Foretold } from './types.ts';

/** Where the shares called are parted, %; the last holds 100. */
const BINS = [0, 10, 30, 50, 70, 90];

/**
 * How the forecasts a seat was given held: whether what was adopted lay within each round's bands; and of the members that
 * were called so likely to stop the text, how many would have, where the round left the very text the forecast was of.
 *
 * @param states the opening, then one after each round
 * @param made by round: what the staff foretold before it, of the plan the seat then handed in; undefined where it was not asked
 */
export function foretoldOf(
  scenario: Scenario,
  states: readonly State[],
  seat: PartyId,
  made: readonly (ForecastRemembered | undefined)[],
): Foretold {
  const end = states.at(-1)!;
  const outcome = end.phase.name === 'concluded' ? end.phase.outcome : undefined;
  const text = outcome && outcome.kind !== 'failed' ? outcome.agreement : undefined;
  const rounds = made.flatMap((forecast, n) => (forecast ? [{ forecast, round: states[n]!.round, after: states[n + 1]! }] : []));
  const issues = scenario.issues.flatMap(({ id, scope }) => {
    if (scope !== 'common') return [];
    const bands = rounds.map(({ forecast, round }) => {
      const { band, inside } = forecast.issues.find(({ issue }) => issue === id)!;
      return { round, band, inside };
    });
    const agreed = text?.levels[id];
    const held = agreed === undefined ? 0 : bands.filter(({ band }) => agreed >= band[0] && agreed <= band[1]).length;
    return [{ issue: id, bands, ...(agreed === undefined ? {} : { agreed, held }) }];
  });
  return { seat, issues, stops: calibrationOf(scenario, seat, rounds) };
}

function calibrationOf(
  scenario: Scenario,
  seat: PartyId,
  rounds: readonly { readonly forecast: ForecastRemembered; readonly after: State }[],
): readonly Calibration[] {
  const sums = BINS.map(() => ({ called: 0, shares: 0, stopped: 0 }));
  for (const {
    forecast: { reception, issues },
    after,
  } of rounds) {
    const { draft, phase } = after;
    const text = {
      levels: Object.fromEntries(issues.map(({ issue, text }) => [issue, text ?? -1])),
      carveOuts: reception?.carveOuts ?? {},
    };
    if (!reception || !draft || phase.name === 'concluded' || !samePackage(text, draft)) continue;
    const called = new Map(reception.members.map(({ party, blocks }) => [party, blocks]));
    for (const [i, { id, member }] of scenario.parties.entries()) {
      if (!member || id === seat) continue;
      const share = called.get(id) ?? 0;
      const sum = sums[BINS.findLastIndex(from => share * 100 >= from)]!;
      sum.called += 1;
      sum.shares += share;
      if (!after.parties[i]!.lets) sum.stopped += 1;
    }
  }
  return sums.map(({ called, shares, stopped }, n) => ({
    from: BINS[n]! / 100,
    to: (BINS[n + 1] ?? 100) / 100,
    called,
    stopped,
    ...(called === 0 ? {} : { foretold: shares / called }),
  }));
}
