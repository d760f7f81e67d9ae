import { issueIndex, valueOf as valueAt } from '../engine/index.ts';
import type { IssueId, Meter, PartyId, Scenario, TextId, TrackId } from '../model/index.ts';
import type { View } from './types.ts';

/** What a meter shows, as numbers. */
export type MeterSeen =
  | {
      readonly kind: 'marks';
      readonly id: string;
      /** Members at or above each mark, by today's figure and with what they have pledged. */
      readonly marks: readonly { readonly at: number; readonly today: number; readonly pledged: number }[];
    }
  /** One party's share of the total, %, today and with the pledges. */
  | {
      readonly kind: 'share';
      readonly id: string;
      readonly party: PartyId;
      readonly today: number;
      readonly pledged: number;
      readonly asks?: number;
    }
  | {
      readonly kind: 'track';
      readonly id: string;
      readonly track: TrackId;
      readonly value: number;
      /** Since the view given for comparison; 0 without one. */
      readonly change: number;
      /** The mark it is nearest to, whether it lies below it, and the id of the words for being below. */
      readonly mark?: { readonly at: number; readonly below: boolean; readonly words: TextId };
    };

/** Binary fractions: 3.5 in steps of a tenth may come out a hair below. */
const HAIR = 1e-9;

/** The meters of a meeting, in the scenario's order; `before` is what changes are measured from. */
export function meters(scenario: Scenario, view: View, before?: View): readonly MeterSeen[] {
  return scenario.meters.map(meter => {
    if (meter.kind === 'marks') return marks(scenario, view, meter);
    return meter.kind === 'share' ? share(scenario, view, meter) : track(scenario, view, meter, before);
  });
}

type Of<K extends Meter['kind']> = Extract<Meter, { kind: K }>;

function marks(scenario: Scenario, view: View, meter: Of<'marks'>): MeterSeen {
  const values = scenario.parties.flatMap((party, i) => {
    const today = party.figures[meter.figure]?.value;
    return party.member && today !== undefined ? [{ today, pledged: pledgedBy(scenario, view, i, meter.issue) ?? today }] : [];
  });
  const count = (at: number, of: 'today' | 'pledged') => values.filter(value => value[of] >= at - HAIR).length;
  return { kind: 'marks', id: meter.id, marks: meter.at.map(at => ({ at, today: count(at, 'today'), pledged: count(at, 'pledged') })) };
}

function share(scenario: Scenario, view: View, meter: Of<'share'>): MeterSeen {
  const sums = { today: 0, pledged: 0 };
  const own = { today: 0, pledged: 0 };
  for (const [i, party] of scenario.parties.entries()) {
    const weight = party.figures[meter.weight]?.value ?? 0;
    const today = party.figures[meter.figure]?.value ?? 0;
    const amounts = {
      today: today * weight,
      pledged: (pledgedBy(scenario, view, i, pledgeIssue(scenario, meter.figure)) ?? today) * weight,
    };
    for (const at of ['today', 'pledged'] as const) {
      sums[at] += amounts[at];
      if (party.id === meter.party) own[at] = amounts[at];
    }
  }
  const percent = (at: 'today' | 'pledged') => (sums[at] === 0 ? 0 : (100 * own[at]) / sums[at]);
  const { id, party, asks } = meter;
  return { kind: 'share', id, party, today: percent('today'), pledged: percent('pledged'), ...(asks === undefined ? {} : { asks }) };
}

/** The pledge that takes a figure's place, if it is that figure which is pledged. */
function pledgeIssue(scenario: Scenario, figure: string): IssueId | undefined {
  if (scenario.pledging?.today === figure) return scenario.pledging.issue;
  return scenario.issues.find(issue => issue.kind === 'scale' && issue.statusQuoFigure === figure)?.id;
}

function pledgedBy(scenario: Scenario, view: View, i: number, issue: IssueId | undefined): number | undefined {
  if (issue === undefined) return undefined;
  const made = view.parties[i]!.pledges[issue];
  const rules = scenario.issues[issueIndex(scenario, issue)];
  return made && rules ? valueAt(rules, made.level) : undefined;
}

function track(scenario: Scenario, view: View, meter: Of<'track'>, before: View | undefined): MeterSeen {
  const value = view.tracks[meter.track] ?? 0;
  const known = scenario.tracks.find(one => one.id === meter.track)?.marks ?? [];
  let at = known[0];
  for (const one of known) if (at === undefined || Math.abs(one - value) < Math.abs(at - value)) at = one;
  return {
    kind: 'track',
    id: meter.id,
    track: meter.track,
    value,
    change: value - (before?.tracks[meter.track] ?? value),
    ...(at === undefined ? {} : { mark: { at, below: value < at, words: `track.${meter.track}.below.${at}` } }),
  };
}
