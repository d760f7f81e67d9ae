import { issueIndex, pledgeAnswers, stands, valueOf as valueAt } from '../../engine/index.ts';
import type { Package, Scenario, State } from '../../model/index.ts';
import type { Spending } from './types.ts';

/** The last year looked at. */
const HORIZON = 10;

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
  const years = Array.from({ length: HORIZON + 1 }, (_, n) => pledging.from + n);
  const spent = (row: (typeof rows)[number], year: number) => (row.weight * at(row, pledging.from, year)) / 100;
  const total = years.map(year => rows.reduce((sum, row) => sum + spent(row, year), 0));
  const leader = rows.find(row => row.party === demander?.party);
  return {
    years,
    total,
    ...(leader ? { share: years.map((year, n) => (total[n] === 0 ? 0 : spent(leader, year) / total[n]!)) } : {}),
    parties: rows,
  };
}

function at(row: { readonly today: number; readonly pledged: number; readonly by: number }, from: number, year: number): number {
  if (year >= row.by) return row.pledged;
  return row.today + ((row.pledged - row.today) * (year - from)) / (row.by - from);
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
