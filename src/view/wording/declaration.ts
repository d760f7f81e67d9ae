import type { IssueId, Outcome, Package, PledgeState, Scenario } from '../../model/index.ts';
import { partiesText, partyText, sentence } from './names.ts';
import { providedText } from './terms.ts';
import { valueText } from './valueText.ts';
import { optional, type Words } from './words.ts';

/** A text as it would be printed. */
export interface Declaration {
  readonly title: string;
  readonly issuedBy: string;
  /** In the scenario's order of issues; issues that are no matter of the text's words have none. */
  readonly clauses: readonly string[];
  /** Exemptions, and who objected or kept its distance. */
  readonly notes: readonly string[];
  /** What each party announced for itself, where there is a text to announce it with. */
  readonly pledges?: readonly string[];
}

/** By party; a view or a state satisfies it. Of a view, classified pledges are not among them. */
export interface Pledgers {
  readonly parties: readonly { readonly pledges: Readonly<Record<IssueId, PledgeState>> }[];
}

/** What a concluded meeting leaves on paper: the adopted text, the chair's summary, or the words for there being none. */
export function declaration(scenario: Scenario, words: Words, outcome: Outcome, now: Pledgers): Declaration {
  if (outcome.kind === 'failed') {
    return {
      title: words('failure.title'),
      issuedBy: '',
      clauses: [words('failure.body')],
      notes: outcome.blockers.length === 0 ? [] : [words('declaration.blockers', { parties: partiesText(words, outcome.blockers) })],
    };
  }
  return {
    title: words('declaration.title'),
    issuedBy: words('declaration.issuedBy'),
    clauses: clauses(scenario, words, outcome.agreement),
    notes: [...exemptions(scenario, words, outcome.agreement), ...distance(words, outcome)],
    pledges: pledges(scenario, words, outcome.agreement, now),
  };
}

function clauses(scenario: Scenario, words: Words, text: Package): readonly string[] {
  return scenario.issues.flatMap(issue => {
    const level = text.levels[issue.id];
    if (issue.scope !== 'common' || level === undefined) return [];
    const option = issue.kind === 'options' ? issue.options[level] : undefined;
    const value = option ? optional(words, `issue.${issue.id}.option.${option.id}.clause`) : valueText(scenario, words, issue.id, level);
    // An issue like the length of the text settles something without saying so.
    return value === undefined ? [] : (optional(words, `issue.${issue.id}.clause`, { value }) ?? []);
  });
}

function exemptions(scenario: Scenario, words: Words, text: Package): readonly string[] {
  return scenario.parties.flatMap(party => {
    const thirds = text.carveOuts[party.id];
    if (thirds === undefined) return [];
    const note = sentence(words('declaration.carveOut', { party: partyText(words, party.id) }));
    return thirds === 3 ? [note] : [words('declaration.part', { note, thirds })];
  });
}

function distance(words: Words, outcome: Exclude<Outcome, { kind: 'failed' }>): readonly string[] {
  const [id, parties] = outcome.kind === 'adopted' ? (['dissent', outcome.dissent] as const) : (['distant', outcome.distant] as const);
  return parties.length === 0 ? [] : [sentence(words(`declaration.${id}`, { parties: partiesText(words, parties) }))];
}

function pledges(scenario: Scenario, words: Words, text: Package, now: Pledgers): readonly string[] {
  const yearIssue = scenario.pledging?.yearIssue;
  const issues = scenario.issues.filter(issue => issue.scope === 'own' && issue.id !== yearIssue);
  return scenario.parties.flatMap((party, i) =>
    issues.flatMap(issue => {
      const made = now.parties[i]!.pledges[issue.id];
      if (!made || !holds(made, text)) return [];
      return [
        sentence(
          words('declaration.pledge', {
            party: partyText(words, party.id),
            value: valueText(scenario, words, issue.id, made.level),
            year: issue.id === scenario.pledging?.issue ? deadline(scenario, words, now.parties[i]!.pledges) : '',
            provided: providedText(scenario, words, made.provided),
          }),
        ),
      ];
    }),
  );
}

/** A pledge on a condition the text does not meet is not made. */
function holds({ provided }: PledgeState, text: Package): boolean {
  if (!provided) return true;
  const level = text.levels[provided.issue];
  if (level === undefined) return true;
  return provided.side === 'atLeast' ? level >= provided.level : level <= provided.level;
}

function deadline(scenario: Scenario, words: Words, made: Readonly<Record<IssueId, PledgeState>>): string {
  const issue = scenario.pledging?.yearIssue;
  const year = issue === undefined ? undefined : made[issue];
  return issue === undefined || !year ? '' : words('declaration.pledge.by', { year: valueText(scenario, words, issue, year.level) });
}
