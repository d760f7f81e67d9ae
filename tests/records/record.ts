import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { think } from '../../src/bots/index.ts';
import { stream } from '../../src/engine/index.ts';
import type { Library, Move, Scenario, ScenarioId } from '../../src/model/index.ts';
import { createSession, type GameRecord, meetingsOf, type Session, type Setup } from '../../src/session/index.ts';
import type { View } from '../../src/view/index.ts';
import { library } from '../library.ts';

const CAMPAIGN: ScenarioId = 'road-to-the-hague';
const FILE = join(import.meta.dirname, `${CAMPAIGN}.json`);

/** A game whose chair is a person who does what a bot would, handed in as a page would: answers first. */
export function chairGame(from: Library, play: ScenarioId, seed: string): Session {
  const scenarioOf = (session: Session): Scenario => from.scenarios[session.meetings[session.meeting()]!]!.scenario;
  const chair = from.scenarios[meetingsOf(from, play)![0]!]!.scenario.chair;
  const setup: Setup = { play, seed, people: [chair], difficulty: 'standard' };
  const session = createSession(from, setup);
  while (!session.over()) {
    if (session.proceed()) continue;
    const view = session.view(chair);
    const moves = think(scenarioOf(session), view, stream(seed, 'kept', session.meeting(), view.round), 'standard');
    const answer = session.submit(chair, answersFirst(moves, view));
    if (answer.kind !== 'resolved') throw new Error(`round ${view.round}: ${JSON.stringify(answer)}`);
  }
  return session;
}

function answersFirst(moves: readonly Move[], view: View): readonly Move[] {
  const place = (move: Move): number =>
    move.type === 'answerEvent' ? view.events.current.indexOf(move.event) : move.type === 'answerOffer' ? 100 : 101;
  return [...moves].sort((a, b) => place(a) - place(b));
}

/** Whether every meeting ended with a text, the last with an adopted one. */
function succeeds(session: Session): boolean {
  const last = session.view('public').phase;
  return (
    last.name === 'concluded' &&
    last.outcome.kind === 'adopted' &&
    session.earlier('public').every(({ outcome }) => outcome.kind !== 'failed')
  );
}

/** One round a line, so that a change of the rules shows in review where it bites. */
function written(record: GameRecord): string {
  const { meetings, check, ...head } = record;
  const rounds = meetings.map(meeting => `[\n${meeting.map(round => `    ${JSON.stringify(round)}`).join(',\n')}\n  ]`);
  return `${JSON.stringify(head).slice(0, -1)},\n"meetings": [${rounds.join(', ')}],\n"check": "${check}"}\n`;
}

/** Writes the kept campaign: of twenty seeds, the shortest in which The Hague adopts a declaration. */
function main(): void {
  const games = Array.from({ length: 20 }, (_, n) => chairGame(library(), CAMPAIGN, String(2025 + n))).filter(succeeds);
  const length = (game: Session): number => game.record().meetings.flat().length;
  const [shortest] = games.sort((a, b) => length(a) - length(b));
  if (!shortest) throw new Error('no declaration in twenty campaigns: the bots or the rules have changed for the worse');
  writeFileSync(FILE, written(shortest.record()));
  process.stdout.write(`tests/records/${CAMPAIGN}.json: seed ${shortest.setup.seed}, ${length(shortest)} rounds\n`);
}

if (process.argv[1] === import.meta.filename) main();
