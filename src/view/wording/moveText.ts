import type { Move, MoveType, Scenario } from '../../model/index.ts';
import { issueText, partyText } from './names.ts';
import { changesText, providedText, termsText } from './terms.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** What a kind of move is called. */
export function moveName(words: Words, type: MoveType): string {
  return words(`moveName.${type}`);
}

/** A planned move as one sentence to the one who plans it. */
export function moveText(scenario: Scenario, words: Words, move: Move): string {
  return words(`moveText.${move.type}`, valuesOf(scenario, words, move));
}

function valuesOf(scenario: Scenario, words: Words, move: Move): Record<string, string | number> {
  switch (move.type) {
    case 'consult':
    case 'leak':
      return { party: partyText(words, move.party), issue: issueText(words, move.issue) };
    case 'persuade':
      return {
        party: partyText(words, move.party),
        issue: issueText(words, move.issue),
        value: valueText(scenario, words, move.issue, move.to),
      };
    case 'makeOffer':
      return { party: partyText(words, move.party), terms: termsText(scenario, words, move.terms) };
    case 'answerOffer':
      return { answer: move.answer.kind, terms: move.answer.kind === 'counter' ? termsText(scenario, words, move.answer.terms) : '' };
    case 'makeStatement':
      return { issue: issueText(words, move.issue), value: valueText(scenario, words, move.issue, move.level) };
    case 'applyPressure':
    case 'sendEnvoy':
      return { party: partyText(words, move.party) };
    case 'caucus':
      return { bloc: words(`bloc.${move.bloc}`), issue: issueText(words, move.issue) };
    case 'proposeAmendment':
      return { changes: changesText(scenario, words, move.changes) };
    case 'setPledge':
      return {
        issue: issueText(words, move.issue),
        value: valueText(scenario, words, move.issue, move.level),
        provided: providedText(scenario, words, move.provided),
      };
    case 'tableDraft':
      return {
        changes: changesText(
          scenario,
          words,
          scenario.issues.flatMap(({ id }) => (move.levels[id] === undefined ? [] : [{ issue: id, to: move.levels[id] }])),
        ),
      };
    case 'grantCarveOut':
      return { party: partyText(words, move.party), thirds: move.thirds };
    case 'answerEvent':
      return { title: words(`event.${move.event}.title`), choice: words(`event.${move.event}.choice.${move.choice}.label`) };
    case 'askCarveOut':
    case 'breakSilence':
    case 'openSilence':
    case 'closeMeeting':
      return {};
  }
}
