import type { Figure, Party, Scenario } from '../../../../model/index.ts';

type Named = readonly [string, Figure];

const FEW = 4;

/**
 * A party's figures: first what the rules of this meeting read, then what was measured or announced, and last the scores that a rule made
 * of those.
 */
export function figuresOf(scenario: Scenario, party: Party): { readonly few: readonly Named[]; readonly rest: readonly Named[] } {
  const { pledging, stage, dependence } = scenario;
  const read = [stage.colour?.figure, pledging?.today, pledging?.room, pledging?.support, dependence].filter(name => name !== undefined);
  const rank = ([name, figure]: Named) => (read.includes(name) ? 0 : figure.basis === 'rule' ? 2 : 1);
  const sorted = Object.entries(party.figures).sort((a, b) => rank(a) - rank(b));
  return { few: sorted.slice(0, FEW), rest: sorted.slice(FEW) };
}
