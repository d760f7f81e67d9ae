import type { Refused } from '../refusal.ts';
import { type Ledger, placeOf } from './table.ts';

/** Combinations of options that are looked at one by one. */
const MOST_CHOICES = 200;

/**
 * One ledger for each combination of options, with the issues concerned pinned to it; the last such issue changes
 * fastest. Options beyond a red line are left out. Where no issue has options, the ledger itself.
 * Refuses: too-many-options (over 200 combinations), red-lines-cross.
 */
export function choicesOf(ledger: Ledger): readonly Ledger[] | Refused {
  let choices: readonly Ledger[] = [ledger];
  for (const [k, issue] of ledger.bargain.issues.entries()) {
    if (!issue.options) continue;
    const places = issue.options
      .map(value => placeOf(issue, value))
      .filter(place => place >= ledger.lowest[k]! && place <= ledger.highest[k]!);
    if (places.length === 0) return { refused: 'red-lines-cross', issue: k };
    if (choices.length * places.length > MOST_CHOICES) return { refused: 'too-many-options' };
    choices = choices.flatMap(choice =>
      places.map(place => ({ ...choice, lowest: choice.lowest.with(k, place), highest: choice.highest.with(k, place) })),
    );
  }
  return choices;
}
