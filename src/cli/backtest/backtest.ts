import type { Library, ScenarioId } from '../../model/index.ts';
import { meetingsOf } from '../../session/index.ts';
import { meanScores, meetingItems } from './meetingItems.ts';
import type { Backtest, Ending, Item, Scores } from './types.ts';

/**
 * Sets games of a scenario or campaign against what really happened.
 *
 * @param endings by game, by meeting
 */
export function backtest(library: Library, play: ScenarioId, endings: readonly (readonly Ending[])[]): Backtest {
  const meetings = (meetingsOf(library, play) ?? []).flatMap((id, index) => {
    const { scenario, history } = library.scenarios[id]!;
    if (!history) return [];
    return [
      meetingItems(
        scenario,
        history,
        endings.map(game => game[index]!),
      ),
    ];
  });
  const counted = meetings.flatMap(({ items }) => items.filter(({ apart }) => apart === undefined));
  return {
    play,
    games: endings.length,
    meetings,
    score: meanScores(counted.map(({ scores }) => scores)),
    scoreByParty: meanScores(counted.flatMap(eachScored)),
  };
}

const eachScored = ({ games, scores }: Item): readonly Scores[] =>
  games.kind === 'parties' ? games.parties.map(party => party.scores) : [scores];

/**
 * What can be set against history: campaigns that have a meeting with one, then scenarios that no such campaign plays,
 * each by id.
 */
export function playsWithHistory({ scenarios, campaigns }: Library): readonly ScenarioId[] {
  const meetings = (id: ScenarioId): readonly ScenarioId[] => campaigns[id]!.campaign.meetings.map(({ scenario }) => scenario);
  const known = (id: ScenarioId): boolean => scenarios[id]?.history !== undefined;
  const chains = sorted(Object.keys(campaigns)).filter(id => meetings(id).some(known));
  const chained = new Set(chains.flatMap(meetings));
  return [...chains, ...sorted(Object.keys(scenarios)).filter(id => known(id) && !chained.has(id))];
}

const sorted = (ids: readonly string[]): string[] => [...ids].sort((a, b) => (a < b ? -1 : 1));
