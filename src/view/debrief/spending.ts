import { isRefused, projectSpending } from '../../analysis/index.ts';
import { issueIndex, pledgeAnswers, stands, valueOf as valueAt } from '../../engine/index.ts';
import type { Package, Scenario, State } from '../../model/index.ts';
import type { Spending } from './types.ts';

/** The last year looked at. */
const HORIZON = 10;
/** GDP stays what it is: what changes is then what was pledged. */
const GROWTH = 0;

/**
 * What the pledges come to: each party goes in a straight line from today's figure to what it announced, or to its answer
 * to the text where that is more, by the deadline, and stays there. Weights (GDP) stay as they are.
 */
export function spendingOf(scenario: Scenario, end: State, text: Package | undefined): Spending | undefined {
  const { pledging, demander } = scenario;
  if (!pledging) return undefined;
  const answers = text && pledgeAnswers(scenario, text).pledges;
  const rows = scenario.parties.flatMap((party, i) => {
    const today = party.figures[pledging.today]?.value;
    const weight = party.figures[pledging.weight]?.value;
    if (!party.member || today === undefined || weight === undefined) return [];
    const announced = announcedBy(scenario, end, i, text);
    return [
      {
        party: party.id,
        today,
        pledged: Math.max(announced ?? today, answers?.[i] ?? today),
        by: deadline(scenario, end, i, text),
        weight,
      },
    ];
  });
  const projected = projectSpending(
    rows.map(row => ({ ...row, gdp: row.weight })),
    { from: pledging.from, years: HORIZON, growth: GROWTH },
  );
  if (isRefused(projected)) return undefined;
  const leader = rows.findIndex(row => row.party === demander?.party);
  return {
    years: projected.years,
    total: projected.total,
    ...(leader < 0 ? {} : { share: projected.parties[leader]!.share }),
    parties: rows,
  };
}

function announcedBy(scenario: Scenario, end: State, i: number, text: Package | undefined): number | undefined {
  const { issue } = scenario.pledging!;
  const made = end.parties[i]!.pledges[issue];
  if (!made) return undefined;
  const counts = made.provided === undefined || (text !== undefined && stands(end.parties[i]!, issue, text));
  return counts ? valueAt(scenario.issues[issueIndex(scenario, issue)]!, made.level) : undefined;
}

/** The year the party named for itself, else that of the text, else the end of what is looked at. */
function deadline(scenario: Scenario, end: State, i: number, text: Package | undefined): number {
  const { from, yearIssue, by } = scenario.pledging!;
  const own = yearIssue === undefined ? undefined : end.parties[i]!.pledges[yearIssue]?.level;
  const [issue, level] = own === undefined ? [by, text?.levels[by]] : [yearIssue!, own];
  if (level === undefined) return from + HORIZON;
  return Math.max(from + 1, valueAt(scenario.issues[issueIndex(scenario, issue)]!, level));
}
