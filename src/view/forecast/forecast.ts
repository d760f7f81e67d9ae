import { quantile } from '../../analysis/index.ts';
import {
  aloneReason,
  contagionOf,
  credibilityOf,
  type Profile,
  partyIndex,
  type Standing,
  stanceReasons,
  standing,
  stream,
} from '../../engine/index.ts';
import type { Issue, IssueId, Move, Package, PartyId, Scenario, Stance } from '../../model/index.ts';
import { heardProfiles } from '../estimate/heardProfiles.ts';
import type { View } from '../types.ts';
import { type Imagined, imaginedTables } from './imagine.ts';
import { type Levels, settlement } from './settlement.ts';
import { exemptionsOf, textAfter, viewAfter } from './textAfter.ts';
import type { Count, Forecast, IssueForecast, MemberForecast, Reception } from './types.ts';

/** Shares of the sample that lie below and above a band. */
const LOW = 0.1;
const HIGH = 0.9;
/** Furthest a text is taken towards where its table would meet, as a part of the way: beyond it where the last to be won stand there. */
const FURTHEST = 1.5;
/** Members named on either side of a mean. */
const NAMED = 2;

/**
 * What a plan will likely do, from what the seat knows and nothing else: it imagines tables that agree with all of it
 * (`imagine.ts`) and asks each how it would stand on the text the plan leaves, and where it would take that text from there.
 * Deterministic: every draw is named by audience and round, those about the text by the text too.
 *
 * How far a table still takes a text towards where it would meet is anybody's guess, so the part of the way is drawn evenly; and
 * beyond, since silence is broken by the last to be won and not by the mean. A text that nobody stops under silence stays as it is.
 */
export function forecast(scenario: Scenario, view: View, plan: readonly Move[]): Forecast {
  const text = textAfter(view, plan);
  const after = viewAfter(scenario, view, plan);
  const tables = imaginedTables(scenario, view).map(table => afterPlan(scenario, view, after, plan, text, table));
  const [middle] = [heardProfiles(scenario, view)].map(table => afterPlan(scenario, view, after, plan, text, table));
  const { ends, stood } = outcomes(scenario, after, plan, text, tables);
  const meets = settlement(scenario, after, middle!, text?.carveOuts ?? {});
  return {
    tables: tables.length,
    issues: scenario.issues.flatMap((issue, k) =>
      issue.scope === 'common' ? [issueForecast(scenario, issue, k, middle!, meets, text, ends)] : [],
    ),
    ...(text ? { reception: reception(scenario, view, after, middle!, text, stood) } : {}),
  };
}

/** By party: share of the tables in which it would not let the text pass; 0 for who is no member. */
export function blockShares(scenario: Scenario, stood: readonly Standing[]): readonly number[] {
  return scenario.parties.map((_, i) => share(stood, one => one.passes[i] === false));
}

/** A table once the plan is carried out: what the seat pledges itself, and what exemptions make others feel entitled to. */
export function afterPlan(
  scenario: Scenario,
  view: View,
  after: View,
  plan: readonly Move[],
  text: Package | undefined,
  table: Imagined,
): readonly Profile[] {
  const self = after.own ? partyIndex(scenario, after.own.party) : -1;
  let profiles: readonly Profile[] =
    after.own && after.own !== view.own
      ? table.map((profile, i) => (i === self ? { ...profile, pledges: after.own!.pledges } : profile))
      : table;
  if (!text) return profiles;
  for (const { party, more } of exemptionsOf(scenario, view, plan)) {
    const { carveOuts } = view.draft ?? text;
    const points = contagionOf(scenario, profiles, { levels: text.levels, carveOuts }, party, more);
    profiles = profiles.map((profile, i) => (points[i] === 0 ? profile : { ...profile, entitlement: profile.entitlement + points[i]! }));
  }
  return profiles;
}

/** Whether the text would be adopted, or a summary bind, if it were asked for. */
export function carried(scenario: Scenario, { passes, against }: Standing): boolean {
  const { decision, carriedFrom = 2 / 3 } = scenario.procedure;
  if (decision === 'summary') return 1 - against >= carriedFrom;
  return passes.filter(one => one === false).length <= (decision === 'minusOne' ? 1 : 0);
}

/** By table: how it stands on the text, if there is one, and where it ends. */
function outcomes(
  scenario: Scenario,
  after: View,
  plan: readonly Move[],
  text: Package | undefined,
  tables: readonly (readonly Profile[])[],
): { readonly stood: readonly Standing[]; readonly ends: readonly Levels[] } {
  const chance = stream('forecast', scenario.id, after.audience, after.round, 'text', JSON.stringify(text ?? null));
  const last = after.round >= after.lastRound || plan.some(({ type }) => type === 'closeMeeting');
  const asks = after.phase.name === 'silence' || plan.some(({ type }) => type === 'openSilence');
  const stood: Standing[] = [];
  const ends: Levels[] = [];
  // One table after the other: the rules remember for a while what they worked out of a profile.
  for (const table of tables) {
    const part = FURTHEST * chance();
    if (!text) {
      ends.push(settlement(scenario, after, table, {}));
      continue;
    }
    const stands = standing(scenario, after, table, text);
    stood.push(stands);
    if (last || (asks && carried(scenario, stands))) ends.push(text.levels);
    else ends.push(partly(text, settlement(scenario, after, table, text.carveOuts), part));
  }
  return { stood, ends };
}

/** A text that has gone part of the way to where its table would meet. */
function partly({ levels }: Package, meets: Levels, part: number): Levels {
  const gone: Record<IssueId, number> = {};
  for (const issue in levels) gone[issue] = levels[issue]! + part * ((meets[issue] ?? levels[issue]!) - levels[issue]!);
  return gone;
}

function issueForecast(
  scenario: Scenario,
  issue: Issue,
  k: number,
  middle: readonly Profile[],
  meets: Levels,
  text: Package | undefined,
  ends: readonly Levels[],
): IssueForecast {
  const sample = ends.map(end => Math.max(0, Math.min(issue.top, Math.round(end[issue.id]!))));
  const band = [quantile(sample, LOW)!, quantile(sample, HIGH)!] as const;
  const said = text?.levels[issue.id];
  return {
    issue: issue.id,
    meets: meets[issue.id]!,
    ...pulls(scenario, k, middle, meets[issue.id]!),
    ...(said === undefined ? {} : { text: said }),
    likely: quantile(sample, 0.5)!,
    band,
    inside: share(sample, level => level >= band[0] && level <= band[1]),
    ...(issue.kind === 'options' ? { options: issue.options.map((_, option) => share(sample, level => level === option)) } : {}),
  };
}

/** Who holds an issue up and who holds it down: weight times distance from where the table meets. */
function pulls(
  scenario: Scenario,
  k: number,
  middle: readonly Profile[],
  meets: number,
): { readonly up: PartyId[]; readonly down: PartyId[] } {
  const pull = scenario.parties.map(({ member, influence }, i) =>
    member ? influence * middle[i]!.salience[k]! * (middle[i]!.ideal[k]! - meets) : 0,
  );
  const heaviest = (sign: 1 | -1) =>
    [...pull.keys()]
      .filter(i => sign * pull[i]! > 0)
      .sort((a, b) => sign * (pull[b]! - pull[a]!) || a - b)
      .slice(0, NAMED)
      .map(i => scenario.parties[i]!.id);
  return { up: heaviest(1), down: heaviest(-1) };
}

function reception(
  scenario: Scenario,
  view: View,
  after: View,
  middle: readonly Profile[],
  text: Package,
  stood: readonly Standing[],
): Reception {
  const saying = (stance: Stance) => countOf(stood.map(one => one.stances.filter(said => said === stance).length));
  const believed = credibilityOf(scenario, after.parties, text);
  const now = view.draft && credibilityOf(scenario, view.parties, view.draft);
  return {
    carveOuts: text.carveOuts,
    members: members(scenario, after, middle, text, stood),
    support: saying('support'),
    reserve: saying('reserve'),
    object: saying('object'),
    stop: countOf(stood.map(one => one.passes.filter(passes => passes === false).length)),
    adopted: share(stood, one => carried(scenario, one)),
    ...(believed === undefined ? {} : { credibility: believed }),
    ...(now === undefined ? {} : { credibilityNow: now }),
  };
}

function members(
  scenario: Scenario,
  after: View,
  middle: readonly Profile[],
  text: Package,
  stood: readonly Standing[],
): readonly MemberForecast[] {
  const expected = standing(scenario, after, middle, text);
  const blocks = blockShares(scenario, stood);
  return scenario.parties
    .flatMap((party, i): MemberForecast[] => {
      if (!party.member || blocks[i] === 0) return [];
      const alone = aloneReason(expected, scenario, i);
      const reasons = stanceReasons(scenario, after, i, middle[i]!, text);
      return [
        {
          party: party.id,
          blocks: blocks[i]!,
          objects: share(stood, one => one.stances[i] === 'object'),
          reasons: alone ? [...reasons, alone] : reasons,
        },
      ];
    })
    .sort((a, b) => b.blocks - a.blocks);
}

function countOf(sample: readonly number[]): Count {
  return { low: quantile(sample, LOW)!, middle: quantile(sample, 0.5)!, high: quantile(sample, HIGH)! };
}

function share<T>(sample: readonly T[], test: (one: T) => boolean): number {
  let hits = 0;
  for (const one of sample) if (test(one)) hits += 1;
  return sample.length === 0 ? 0 : hits / sample.length;
}
