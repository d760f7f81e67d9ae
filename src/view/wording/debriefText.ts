import type { Scenario } from '../../model/index.ts';
import type { Fairness, Foretold, Slack, Solution, TradeMissed } from '../debrief/types.ts';
import { pointsText } from './answers.ts';
import { issueText, partyText, sentence } from './names.ts';
import { changesText } from './terms.ts';
import { figureText, valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** A difference smaller than this, in points, is none. */
const FELT = 0.1;
/** Gini indices up to which gains are called even, fairly even, uneven. */
const EVEN = [0.2, 0.35, 0.5];

/** What would have been fair, in plain words: whether there was anything to agree on, how far from Nash, how even the gains. */
export function fairnessText(scenario: Scenario, words: Words, { zone, agreed, solutions, toNash, gini }: Fairness): readonly string[] {
  const said: string[] = [];
  const equal = solutions.find(({ kind }) => kind === 'egalitarian');
  if (equal) {
    const [party, least] = worstServed(scenario, equal);
    said.push(
      words(zone ? 'debriefed.zone' : 'debriefed.noZone', { party: partyText(words, party), points: pointsText(words, Math.abs(least)) }),
    );
  }
  const nash = solutions.find(({ kind }) => kind === 'nash');
  if (nash && toNash !== undefined) said.push(toNash < FELT ? words('debriefed.atNash') : distanceText(words, agreed, nash, toNash));
  if (gini !== undefined) {
    const at = EVEN.findIndex(most => gini <= most);
    said.push(words('debriefed.gini', { shares: ['evenly', 'fairly', 'unevenly'][at] ?? 'very', gini: figureText(words, gini, 2) }));
  }
  return said.map(sentence);
}

function distanceText(words: Words, agreed: Solution, nash: Solution, toNash: number): string {
  const gaps = nash.gains.flatMap((gain, i) => (gain === null ? [] : [gain - agreed.gains[i]!]));
  return words('debriefed.toNash', {
    points: pointsText(words, toNash),
    better: gaps.filter(gap => gap >= FELT).length,
    worse: gaps.filter(gap => gap <= -FELT).length,
  });
}

function worstServed(scenario: Scenario, { gains }: Solution): readonly [party: string, points: number] {
  let worst = -1;
  for (const [i, gain] of gains.entries()) if (gain !== null && (worst < 0 || gain < gains[worst]!)) worst = i;
  return [scenario.parties[worst]!.id, gains[worst]!];
}

/** What was left on the table, with the change that would have brought it. */
export function slackText(scenario: Scenario, words: Words, { points, gainers, changes }: Slack): string {
  if (changes.length === 0) return words('debriefed.noSlack');
  return sentence(words('debriefed.slack', { changes: changesText(scenario, words, changes), points: pointsText(words, points), gainers }));
}

/** An exchange that was still to be had. */
export function tradeText(scenario: Scenario, words: Words, { parties, changes, gains, better, worse }: TradeMissed): string {
  const [first, second] = changes;
  const at = (issue: string, level: number) => valueText(scenario, words, issue, level);
  return sentence(
    words('debriefed.trade', {
      one: partyText(words, parties[0]),
      other: partyText(words, parties[1]),
      first: issueText(words, first.issue),
      firstFrom: at(first.issue, first.from),
      firstTo: at(first.issue, first.to),
      second: issueText(words, second.issue),
      secondFrom: at(second.issue, second.from),
      secondTo: at(second.issue, second.to),
      oneGain: pointsText(words, gains[0], true),
      otherGain: pointsText(words, gains[1], true),
      better,
      worse,
    }),
  );
}

/** How honest the forecasts were: the bands, and the members called blockers. */
export function foretoldText(words: Words, { issues, stops }: Foretold): readonly string[] {
  const settled = issues.filter(({ agreed }) => agreed !== undefined);
  const bands = settled.flatMap(one => one.bands);
  const held = settled.reduce((sum, one) => sum + (one.held ?? 0), 0);
  const said = bands.reduce((sum, { inside }) => sum + inside, 0);
  const called = stops.reduce((sum, one) => sum + one.called, 0);
  const shares = stops.reduce((sum, one) => sum + (one.foretold ?? 0) * one.called, 0);
  const stopped = stops.reduce((sum, one) => sum + one.stopped, 0);
  const percent = (part: number, of: number) => (of === 0 ? 0 : Math.round((100 * part) / of));
  return [
    bands.length === 0
      ? words('debriefed.noText')
      : words('debriefed.held', { held, made: bands.length, percent: percent(held, bands.length), said: percent(said, bands.length) }),
    words('debriefed.stops', { called, said: percent(shares, called), happened: percent(stopped, called) }),
  ];
}
