import { brier, crps, quantile } from '../../analysis/index.ts';
import type { Happened, History, Issue, Package, Scenario, Stance } from '../../model/index.ts';
import { agreed } from '../../session/index.ts';
import { type PointForecast, pointForecasts } from './pointForecasts.ts';
import type { Ending, Item, MeetingItems, PartyItem, Scores } from './types.ts';

/**
 * What many games of a meeting say of everything that its history answers, scored. A game without a text counts as what it
 * leaves: the status quo on every issue, and nobody exempted; where each stood on the last draft counts as it was.
 */
export function meetingItems(scenario: Scenario, history: History, endings: readonly Ending[]): MeetingItems {
  if (endings.length === 0) return { scenario: scenario.id, agreement: 0, items: [] };
  const texts = endings.map(({ outcome }) => agreed(outcome));
  const points = pointForecasts(scenario, history);
  const issues = scenario.issues.flatMap(issue => {
    const happened = history.outcome[issue.id];
    if (!happened) return [];
    return [
      issueItem(
        issue,
        happened,
        texts.map(text => text?.levels[issue.id] ?? issue.statusQuo),
        points,
      ),
    ];
  });
  return {
    scenario: scenario.id,
    agreement: texts.filter(text => text !== undefined).length / texts.length,
    items: [...issues, ...exemptions(scenario, history, texts, points), ...stances(scenario, history, endings, points)],
  };
}

function issueItem(issue: Issue, happened: Happened, levels: readonly number[], points: readonly PointForecast[]): Item {
  const errors = Object.fromEntries(points.map(({ id, levels: named }) => [id, plainError(issue, named[issue.id]!, happened.level)]));
  const share = (level: number): number => levels.filter(one => one === level).length / levels.length;
  const apart = happened.apart ? { apart: happened.apart } : {};
  if (issue.kind === 'options') {
    const shares = issue.options.map((_, level) => share(level));
    return {
      id: issue.id,
      actual: issue.options[happened.level]!.id,
      scores: { model: brier(shares, happened.level), ...errors },
      given: shares[happened.level]!,
      games: { kind: 'options', shares },
      ...apart,
    };
  }
  const model = crps(levels, happened.level)! / issue.top;
  return {
    id: issue.id,
    actual: tidy(issue.from + happened.level * issue.step),
    scores: { model, ...errors },
    given: share(Math.round(happened.level)),
    games: { kind: 'scale', low: quantile(levels, 0.1)!, median: quantile(levels, 0.5)!, high: quantile(levels, 0.9)! },
    ...apart,
  };
}

/** The score of a forecast that is sure of one level: the same as of games that all end there. */
function plainError(issue: Issue, named: number, happened: number): number {
  if (issue.kind === 'options') return named === happened ? 0 : 1;
  return Math.abs(named - happened) / issue.top;
}

/** One question, asked of every member: was it let off, in whole or in part? Whoever forecasts a text only expects nobody to be. */
function exemptions(
  scenario: Scenario,
  history: History,
  texts: readonly (Package | undefined)[],
  points: readonly PointForecast[],
): readonly Item[] {
  const { exemptions: exempt } = history;
  if (!exempt) return [];
  const parties = members(scenario).map((party): PartyItem => {
    const really = party in exempt;
    const share = texts.filter(text => text && party in text.carveOuts).length / texts.length;
    return {
      party,
      actual: really ? 'exempted' : 'notExempted',
      given: really ? share : 1 - share,
      scores: { model: brier([share, 1 - share], really ? 0 : 1), ...pointScores(points, really ? 1 : 0) },
    };
  });
  return [overParties('carveOuts', Object.keys(exempt), parties)];
}

const STANCES = ['support', 'reserve', 'object'] as const satisfies readonly Stance[];

/** One question, asked of every member whose stance is on record. Whoever forecasts a text only expects all to support it. */
function stances(scenario: Scenario, history: History, endings: readonly Ending[], points: readonly PointForecast[]): readonly Item[] {
  const known = members(scenario).filter(party => party in history.stances);
  if (known.length === 0) return [];
  const parties = known.map((party): PartyItem => {
    const really = history.stances[party]!.stance;
    const share = (stance: Stance): number => endings.filter(ending => ending.stances[party] === stance).length / endings.length;
    const shares = STANCES.map(share);
    // A party that was never asked said none of the three.
    const none = Math.max(0, 1 - shares.reduce((sum, one) => sum + one, 0));
    return {
      party,
      actual: really,
      given: share(really),
      scores: { model: brier([...shares, none], STANCES.indexOf(really)), ...pointScores(points, really === 'support' ? 0 : 1) },
    };
  });
  return [overParties('stances', Object.fromEntries(known.map(party => [party, history.stances[party]!.stance])), parties)];
}

const members = (scenario: Scenario): readonly string[] => scenario.parties.filter(({ member }) => member).map(({ id }) => id);

const pointScores = (points: readonly PointForecast[], error: number): Scores => Object.fromEntries(points.map(({ id }) => [id, error]));

function overParties(id: string, actual: Item['actual'], parties: readonly PartyItem[]): Item {
  return {
    id,
    actual,
    scores: meanScores(parties.map(({ scores }) => scores)),
    given: parties.reduce((sum, { given }) => sum + given, 0) / parties.length,
    games: { kind: 'parties', parties },
  };
}

/** By forecaster, those that every item has a score of; empty where there is nothing to take a mean of. */
export function meanScores(all: readonly Scores[]): Scores {
  const forecasters = Object.keys(all[0] ?? {}).filter(forecaster => all.every(scores => forecaster in scores));
  return Object.fromEntries(
    forecasters.map(forecaster => [forecaster, all.reduce((sum, scores) => sum + scores[forecaster]!, 0) / all.length]),
  );
}

/** 3.3000000000000003 is 3.3. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
