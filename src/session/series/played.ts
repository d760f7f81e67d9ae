import type {
  ChoiceId,
  EventId,
  Library,
  MoveType,
  Outcome,
  Package,
  PartyId,
  Scenario,
  ScenarioId,
  Stance,
  TrackId,
} from '../../model/index.ts';
import { pledgeAnswers } from '../../view/index.ts';
import type { Session, Watch } from '../types.ts';

/** What is kept of one game of a series: plain JSON that follows from the scenario, the rules, the seating and the seed. */
export interface GamePlayed {
  /** Its number in the series, from 1. */
  readonly game: number;
  readonly seed: string;
  readonly meetings: readonly MeetingPlayed[];
}

export interface MeetingPlayed {
  readonly scenario: ScenarioId;
  readonly outcome: Outcome;
  /** Rounds resolved. */
  readonly rounds: number;
  /** By party in the scenario's order, a letter each: what it last said of a draft; `-` for who said nothing. */
  readonly stances: string;
  readonly silencesOpened: number;
  /** Who broke silence, once for each time. */
  readonly broke: readonly PartyId[];
  /** Round in which each event came on stage, and what was chosen where it asked. */
  readonly fired: Readonly<Record<EventId, number>>;
  readonly chosen: Readonly<Record<EventId, ChoiceId>>;
  /** By party in the scenario's order: points of what came of it, to two places; null for who is no member. No deal where nothing was agreed. */
  readonly worth: readonly (number | null)[];
  /** The same of no deal, at the end. */
  readonly noDeal: readonly (number | null)[];
  /** Moves handed in, answers included. */
  readonly moves: { readonly chair: MoveCounts; readonly members: MoveCounts };
  readonly tracks: Readonly<Record<TrackId, number>>;
  /** Share of the common target that the parties' own answers to the text reach, 0–1; absent where nothing is pledged or agreed. */
  readonly credibility?: number;
  /** Where it was asked for one party: points of the best text for it that nobody would have stopped; null where none was found. */
  readonly best?: number | null;
}
export type MoveCounts = Readonly<Partial<Record<MoveType, number>>>;

/** Series run to many thousands of games: one letter a party keeps their files small. */
export const STANCE_LETTERS: Readonly<Record<Stance | 'none', string>> = { support: 's', reserve: 'r', object: 'o', none: '-' };

/** Seed of a game of a series. */
export function gameSeed(series: string, game: number): string {
  return `${series}-${game}`;
}

/** A game in which every seat is played for: `open` begins it and `playRound` resolves a round. */
export interface Played {
  readonly session: Session;
  readonly playRound: () => void;
}

/**
 * Plays a game to its end and says what became of it.
 *
 * @param open begins the game; it tells `watch` of every move handed in
 * @param bestFor a party whose best text nobody would have stopped is looked for, which takes longer than the game
 * @param concluded called as each meeting ends, before what became of it is reckoned
 */
export function playThrough(
  library: Library,
  open: (watch: Watch) => Played,
  bestFor?: PartyId,
  concluded?: () => void,
): readonly MeetingPlayed[] {
  let chair: Partial<Record<MoveType, number>> = {};
  let members: Partial<Record<MoveType, number>> = {};
  let broke: PartyId[] = [];
  const scenarioNow = (): Scenario => library.scenarios[session.meetings[session.meeting()]!]!.scenario;
  const { session, playRound } = open(handed => {
    for (const [party, moves] of Object.entries(handed)) {
      const counts = party === scenarioNow().chair ? chair : members;
      for (const { type } of moves) {
        counts[type] = (counts[type] ?? 0) + 1;
        if (type === 'breakSilence') broke.push(party);
      }
    }
  });
  const meetings: MeetingPlayed[] = [];
  do {
    let rounds = 0;
    while (session.view('public').phase.name !== 'concluded') {
      playRound();
      rounds += 1;
    }
    concluded?.();
    const best = bestFor === undefined ? {} : { best: rounded(session.bestUnbroken(session.meeting(), bestFor)) };
    meetings.push({ ...ending(scenarioNow(), session), rounds, broke, moves: { chair, members }, ...best });
    [chair, members, broke] = [{}, {}, []];
  } while (session.proceed());
  return meetings;
}

function ending(scenario: Scenario, session: Session): Omit<MeetingPlayed, 'rounds' | 'broke' | 'moves'> {
  const { phase, draft, events, tracks, silencesOpened } = session.view('public');
  if (phase.name !== 'concluded') throw new Error('the meeting has not concluded');
  const agreement = agreed(phase.outcome);
  const worth: (number | null)[] = [];
  const noDeal: (number | null)[] = [];
  for (const party of scenario.parties) {
    const { utility, reservation } = session.view(party.id).own!;
    noDeal.push(party.member ? hundredths(reservation) : null);
    worth.push(party.member ? hundredths(agreement ? (utility ?? reservation) : reservation) : null);
  }
  return {
    scenario: scenario.id,
    outcome: phase.outcome,
    stances: scenario.parties.map(({ id }) => STANCE_LETTERS[draft?.stances[id] ?? 'none']).join(''),
    silencesOpened,
    fired: events.fired,
    chosen: events.chosen,
    worth,
    noDeal,
    tracks: Object.fromEntries(Object.entries(tracks).map(([id, points]) => [id, hundredths(points)])),
    ...(agreement && scenario.pledging ? { credibility: Math.round(pledgeAnswers(scenario, agreement).credibility * 1e4) / 1e4 } : {}),
  };
}

/** The text that binds: a summary counts where the meeting after it takes it up. */
export function agreed(outcome: Outcome): Package | undefined {
  if (outcome.kind === 'adopted') return outcome.agreement;
  return outcome.kind === 'summary' && outcome.binding ? outcome.agreement : undefined;
}

const rounded = (points: number | undefined): number | null => (points === undefined ? null : hundredths(points));
const hundredths = (points: number): number => Math.round(points * 100) / 100;
