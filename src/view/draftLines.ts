import type { IssueId, Level, Scenario } from '../model/index.ts';
import { limitMiddle } from './estimate/limitSeen.ts';
import { profileAt } from './estimate/profileSeen.ts';
import type { View } from './types.ts';
import { issueText } from './wording/names.ts';
import { valueText } from './wording/valueText.ts';
import type { Words } from './wording/words.ts';

/** One issue of the draft as it lies on the table. */
export interface DraftLine {
  readonly issue: IssueId;
  readonly label: string;
  readonly value: Level;
  readonly text: string;
  /** Still in brackets: not every member is thought to be able to live with it. */
  readonly open: boolean;
  /** Members thought able to live with this value, of so many. */
  readonly content: number;
  readonly of: number;
}

/** Half a step: nobody breaks over less than can be written. */
const SLACK = 0.5;

/** The draft line by line, with how many can live with each, as far as the audience knows. Empty while there is none. */
export function draftLines(scenario: Scenario, words: Words, view: View): readonly DraftLine[] {
  const { draft } = view;
  if (!draft) return [];
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  return scenario.issues.flatMap((issue, k) => {
    const value = draft.levels[issue.id];
    if (issue.scope !== 'common' || value === undefined) return [];
    const content = members.filter(i => bears(scenario, view, i, k, value)).length;
    return [
      {
        issue: issue.id,
        label: issueText(words, issue.id),
        value,
        text: valueText(scenario, words, issue.id, value),
        open: content < members.length,
        content,
        of: members.length,
      },
    ];
  });
}

function bears(scenario: Scenario, view: View, i: number, k: number, level: Level): boolean {
  const wish = profileAt(scenario, view, i).ideal[k]!;
  const limit = limitMiddle(scenario, view, i, k);
  return limit >= wish ? level <= limit + SLACK : level >= limit - SLACK;
}
