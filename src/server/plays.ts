import type { Library, LoadedScenario } from '../model/index.ts';
import type { InLanguages, PlayOffered, SeatOffered } from '../session/index.ts';
import { seatsOf } from './classroom/games.ts';
import { type ClassState, membersOf, openTables } from './classroom/state.ts';

const said = (texts: LoadedScenario['texts'], id: string): InLanguages =>
  Object.fromEntries(Object.entries(texts).flatMap(([language, words]) => (words[id] === undefined ? [] : [[language, words[id]]])));

/** What a class may play: campaigns first. */
export function playsOf(library: Library): readonly PlayOffered[] {
  const rounds = (ids: readonly string[]) => ids.map(id => library.scenarios[id]!.scenario.procedure.rounds);
  const campaigns = Object.values(library.campaigns).map(({ campaign, texts }) => {
    const ids = campaign.meetings.map(meeting => meeting.scenario);
    return { id: campaign.id, title: said(texts, 'scenario.title'), rounds: rounds(ids) };
  });
  const scenarios = Object.values(library.scenarios).map(({ scenario, texts }) => ({
    id: scenario.id,
    title: said(texts, 'scenario.title'),
    rounds: rounds([scenario.id]),
  }));
  return [...campaigns, ...scenarios].map(play => ({ ...play, seats: named(library, play.id) }));
}

/** What a seat is called, in each language. */
export function seatName(library: Library, play: string, seat: string): InLanguages {
  const first = library.campaigns[play]?.campaign.meetings[0]?.scenario ?? play;
  return said(library.scenarios[first]!.texts, `party.${seat}.name`);
}

function named(library: Library, play: string): PlayOffered['seats'] {
  const first = library.campaigns[play]?.campaign.meetings[0]?.scenario ?? play;
  const { texts } = library.scenarios[first]!;
  return seatsOf(library, play).map(seat => ({ seat, name: said(texts, `party.${seat}.name`) }));
}

/** Seats a newcomer may choose from; none where it is not for newcomers to choose. */
export function seatsOffered(library: Library, state: ClassState): readonly SeatOffered[] {
  const { seating, play, perSeat } = state.plan;
  if (seating !== 'choose') return [];
  const seats = named(library, play);
  return openTables(state).flatMap(table =>
    seats
      .map(({ seat, name }) => ({ table, seat, name, people: membersOf(state, { table, seat }).length }))
      .filter(({ people }) => people < perSeat),
  );
}
