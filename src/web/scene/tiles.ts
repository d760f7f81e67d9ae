import type { Party, PartyId, Scenario, Stance } from '../../model/index.ts';
import { type View, valueText, type Words } from '../../view/index.ts';
import type { MapTile } from '../stage/types.ts';
import { numbers } from '../text/figures.ts';

/** Figures come short on tiles: `3.5`, not `3.5 % of GDP`. */
const short = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function binOf(value: number, bins: readonly number[]): number {
  return bins.filter(bin => value >= bin).length;
}

/** What colours a party before anything is pledged: the figure of today. Undefined for who is no member. */
export function todayOf({ stage: { colour } }: Pick<Scenario, 'stage'>, party: Party): MapTile | undefined {
  if (!party.member) return undefined;
  const base = { code: party.code, ...(party.flag ? { flag: party.flag } : {}), pledged: false };
  const figure = colour?.figure ? party.figures[colour.figure] : undefined;
  // Nothing spent at all is no low figure: who has no forces is drawn apart.
  if (!figure || figure.value === 0) return { ...base, valueText: '–', bin: 0, none: colour !== undefined };
  return { ...base, value: figure.value, valueText: short.format(figure.value), bin: binOf(figure.value, colour?.bins ?? []) };
}

/** Influence goes to 100: whoever objects is named before anybody who does not. */
const STANDS_OUT: Readonly<Record<Stance, number>> = { support: 0, reserve: 101, object: 202 };

/** What colours a party: its pledge where it has made one, else the figure of today, hatched. */
export function tileOf(scenario: Scenario, words: Words, view: View | undefined, id: PartyId): MapTile | undefined {
  const index = scenario.parties.findIndex(p => p.id === id);
  const party = scenario.parties[index];
  const today = party && todayOf(scenario, party);
  if (!today) return undefined;
  const colour = scenario.stage.colour;
  const stance = view?.draft?.stances[id];
  const base = stance ? { ...today, stance, weight: party.influence + STANDS_OUT[stance] } : { ...today, weight: party.influence };
  const issue = scenario.issues.find(i => i.id === colour?.issue);
  const pledge = issue && view?.parties[index]?.pledges[issue.id];
  if (issue && pledge) {
    const value = issue.kind === 'scale' ? issue.from + pledge.level * issue.step : pledge.level;
    const said = issue.kind === 'scale' ? short.format(value) : valueText(scenario, words, issue.id, pledge.level);
    return { ...base, value, valueText: said, pledged: true, none: false, bin: binOf(value, colour?.bins ?? []) };
  }
  return base;
}

export function tilesOf(scenario: Scenario, words: Words, view?: View): Readonly<Record<PartyId, MapTile>> {
  return Object.fromEntries(
    scenario.parties.flatMap(p => {
      const tile = tileOf(scenario, words, view, p.id);
      return tile ? [[p.id, tile]] : [];
    }),
  );
}
