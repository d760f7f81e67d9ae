import { compromiseMean } from '../../analysis/index.ts';
import type { History, Issue, IssueId, Scenario } from '../../model/index.ts';

/** A forecast that names one value for everything. */
export interface PointForecast {
  readonly id: string;
  /** By common issue, in levels: fractional on a scale, an option's index elsewhere. */
  readonly levels: Readonly<Record<IssueId, number>>;
}

/**
 * What the games are set beside: every forecast of the history, and the mean of the opening positions, weighted by influence
 * and salience. Where a forecast says nothing of an issue it is taken to expect that mean, as anybody could; the status quo
 * would be the letter of it, and would only make it easier to beat.
 */
export function pointForecasts(scenario: Scenario, history: History): readonly PointForecast[] {
  const issues = scenario.issues.filter(issue => issue.scope === 'common');
  const mean = Object.fromEntries(issues.map(issue => [issue.id, nearest(issue, openingMean(scenario, issue))]));
  return [...history.forecasts.map(({ id, levels }) => ({ id, levels: { ...mean, ...levels } })), { id: 'mean', levels: mean }];
}

/** The level at a place on 0–1; of options the nearest, the later of two that are as near. */
function nearest(issue: Issue, place: number): number {
  if (issue.kind === 'scale') return place * issue.top;
  const distance = (level: number): number => Math.abs(issue.options[level]!.value - place);
  return issue.options.reduce((best, _, level) => (distance(level) <= distance(best) ? level : best), 0);
}

/** Of what each openly stands for, or is coded to want where it said nothing; the status quo where nobody cares. */
function openingMean(scenario: Scenario, issue: Issue): number {
  const stakes = scenario.parties.flatMap(({ influence, stakes: all }) => {
    const stake = all[issue.id];
    return stake ? [{ place: placeOf(issue, stake.position ?? stake.ideal), weight: influence * stake.salience }] : [];
  });
  const mean = compromiseMean(
    stakes.map(({ place }) => place),
    stakes.map(({ weight }) => weight),
  );
  return mean ?? placeOf(issue, issue.statusQuo);
}

/** A level on 0–1: evenly along a scale, as its author placed it for an option. */
function placeOf(issue: Issue, level: number): number {
  return issue.kind === 'scale' ? level / issue.top : issue.options[level]!.value;
}
