import type { Figure, Party, Scenario } from '../../../../model/index.ts';

type Named = readonly [string, Figure];

const FEW = 4;

/** A party's figures: first those the rules of this meeting read, then the others. */
export function figuresOf(scenario: Scenario, party: Party): { readonly few: readonly Named[]; readonly rest: readonly Named[] } {
  const { pledging, stage, dependence } = scenario;
  const read = [stage.colour?.figure, pledging?.today, pledging?.room, pledging?.support, dependence].filter(name => name !== undefined);
  const all = Object.entries(party.figures);
  const few = all.filter(([name]) => read.includes(name));
  const others = all.filter(([name]) => !read.includes(name));
  const room = Math.max(0, FEW - few.length);
  return { few: [...few, ...others.slice(0, room)], rest: others.slice(room) };
}
