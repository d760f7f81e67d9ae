import type { Issue, IssueId, Level, Move, OfferTerms, Scenario } from '../../model/index.ts';

type LevelIn = (issue: IssueId, level: Level) => Level;

/** No issue has it: the rules refuse a move that names it. */
const NOWHERE: Level = -1;

/**
 * A move made in one version of a scenario as it reads in another: levels stand for the values they stood for, not for the places those
 * had on the scale. What the other version has no name for stays as it is, for the rules to refuse.
 */
export function moveIn(before: Scenario, after: Scenario, move: Move): Move {
  const at: LevelIn = (issue, level) => levelIn(before, after, issue, level);
  switch (move.type) {
    case 'persuade':
      return { ...move, to: at(move.issue, move.to) };
    case 'makeStatement':
      return { ...move, level: at(move.issue, move.level) };
    case 'setPledge': {
      const { provided } = move;
      return {
        ...move,
        level: at(move.issue, move.level),
        ...(provided ? { provided: { ...provided, level: at(provided.issue, provided.level) } } : {}),
      };
    }
    case 'makeOffer':
      return { ...move, terms: termsIn(at, move.terms) };
    case 'answerOffer':
      return move.answer.kind === 'counter' ? { ...move, answer: { ...move.answer, terms: termsIn(at, move.answer.terms) } } : move;
    case 'proposeAmendment':
      return { ...move, changes: move.changes.map(change => ({ ...change, to: at(change.issue, change.to) })) };
    case 'tableDraft':
      return { ...move, levels: Object.fromEntries(Object.entries(move.levels).map(([issue, level]) => [issue, at(issue, level)])) };
    default:
      return move;
  }
}

function termsIn(at: LevelIn, { concedes, wants, gives }: OfferTerms): OfferTerms {
  return {
    gives,
    ...(concedes ? { concedes: { ...concedes, to: at(concedes.issue, concedes.to) } } : {}),
    wants:
      wants.kind === 'concession'
        ? { ...wants, to: at(wants.issue, wants.to) }
        : wants.kind === 'pledge'
          ? { ...wants, level: at(wants.issue, wants.level) }
          : wants,
  };
}

/** The level of the same value in another version; of an issue that either lacks, the same level; where that value is gone, none. */
export function levelIn(before: Scenario, after: Scenario, issue: IssueId, level: Level): Level {
  const [was, is] = [before, after].map(({ issues }) => issues.find(({ id }) => id === issue));
  if (!was || !is) return level;
  const value = valueOf(was, level);
  for (let other = 0; other <= is.top; other += 1) if (valueOf(is, other) === value) return other;
  return NOWHERE;
}

/** What a level stands for, comparable between versions; tenths add up inexactly. */
const valueOf = (issue: Issue, level: Level): string | undefined =>
  issue.kind === 'options' ? issue.options[level]?.id : (issue.from + level * issue.step).toFixed(9);
