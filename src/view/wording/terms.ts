import type { IssueId, Level, OfferTerms, PledgeState, Scenario } from '../../model/index.ts';
import { issueText, listText } from './names.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** What an offer gives and wants, in one clause. */
export function termsText(scenario: Scenario, words: Words, terms: OfferTerms): string {
  const parts: string[] = [];
  if (terms.gives.length > 0) {
    const assets = terms.gives.map(asset => words(`asset.${asset}`));
    parts.push(words('terms.gives', { assets: listText(words, assets) }));
  }
  if (terms.concedes) {
    const { issue, to } = terms.concedes;
    parts.push(words('terms.concedes', { issue: issueText(words, issue), value: valueText(scenario, words, issue, to) }));
  }
  parts.push(wantText(scenario, words, terms.wants));
  return parts.join(words('terms.join'));
}

function wantText(scenario: Scenario, words: Words, want: OfferTerms['wants']): string {
  switch (want.kind) {
    case 'concession':
      return words('terms.wants.concession', {
        issue: issueText(words, want.issue),
        value: valueText(scenario, words, want.issue, want.to),
      });
    case 'backing':
      return words('terms.wants.backing');
    case 'pledge':
      return words('terms.wants.pledge', {
        issue: issueText(words, want.issue),
        value: valueText(scenario, words, want.issue, want.level),
      });
  }
}

/** The condition of a pledge, as the end of a sentence; nothing where it has none. */
export function providedText(scenario: Scenario, words: Words, provided: PledgeState['provided']): string {
  if (!provided) return '';
  const { issue, side, level } = provided;
  return words(`provided.${side}`, { issue: issueText(words, issue), value: valueText(scenario, words, issue, level) });
}

/** Changes of a text, each with its issue and what it now says. */
export function changesText(
  scenario: Scenario,
  words: Words,
  changes: readonly { readonly issue: IssueId; readonly to: Level; readonly from?: Level }[],
  most?: number,
): string {
  return listText(
    words,
    changes.map(({ issue, from, to }) => {
      const values = { issue: issueText(words, issue), value: valueText(scenario, words, issue, to) };
      return from === undefined
        ? words('change', values)
        : words('change.from', { ...values, was: valueText(scenario, words, issue, from) });
    }),
    most,
  );
}
