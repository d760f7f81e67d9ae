import { think } from '../../src/bots/index.ts';
import { readScenarios, SHIPPED } from '../../src/cli/readScenarios.ts';
import { play, start, stream } from '../../src/engine/index.ts';
import type { Library, ScenarioId } from '../../src/model/index.ts';
import { lint, loadLibrary } from '../../src/scenario/index.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { viewsFor } from '../../src/view/index.ts';
import { trivialMoves } from './boardgame.ts';
import { line, median, REPEATS, repeated, timed, worked } from './measure.ts';

const CAMPAIGN: ScenarioId = 'road-to-the-hague';
/** Campaigns before anything is measured: until then the machine is still turning what is run often into code of its own. */
const WARM_UP = 400;
/** Campaigns a repeat. */
const LOAD = 80;

/** Campaigns with bots in every seat on one core, boardgame.io beside them, loading, and the size of a save. */
export function campaigns(): void {
  const { files } = readScenarios();
  const { library } = loadLibrary(files);
  const seats = library.scenarios[library.campaigns[CAMPAIGN]!.campaign.meetings[0]!.scenario]!.scenario.parties.length;

  playCampaigns(library, WARM_UP, 'warm-up');
  const perSecond = repeated(n => (LOAD * 1000) / playCampaigns(library, LOAD, `bench-${n}`));
  const moves = movesOf(library, 'bench-moves');
  trivialMoves(seats, 2000);
  const theirs = repeated(() => 1000 / trivialMoves(seats, moves));

  console.log(`Medians of ${REPEATS} repeats on one core, rates per second of processor time, Node ${process.version}\n`);
  line(`campaigns/s, bots in all ${seats} seats`, median(perSecond).toFixed(1), `${moves} moves a campaign`);
  line(`boardgame.io 0.50.2, as many trivial moves, times/s`, median(theirs).toFixed(1), `${Math.round(median(theirs) * moves)} moves/s`);
  line('ratio', `${(median(perSecond) / median(theirs)).toFixed(1)}×`, 'campaigns with rules and bots ÷ trivial moves without');
  line(
    'load all shipped scenarios, ms',
    median(repeated(() => timed(() => loadLibrary(readScenarios().files)))).toFixed(0),
    SHIPPED.split('/').at(-1),
  );
  line('lint all shipped scenarios, ms', median(repeated(() => timed(() => lint(files)))).toFixed(0));
  line('save of a finished campaign, bytes', String(saveSize(library, seats)), 'a person in the chair, every round handed in');
}

function playCampaigns(library: Library, count: number, seed: string): number {
  return worked(() => {
    for (let n = 0; n < count; n += 1) {
      finish(createSession(library, { play: CAMPAIGN, seed: `${seed}-${n}`, people: [], difficulty: 'standard' }));
    }
  });
}

function finish(session: Session): Session {
  while (!session.over()) if (!session.proceed()) session.resolveWithout('bot');
  return session;
}

/** Moves the bots hand in over one campaign's meetings, each played alone. */
function movesOf(library: Library, seed: string): number {
  let moves = 0;
  for (const { scenario: id } of library.campaigns[CAMPAIGN]!.campaign.meetings) {
    const { scenario } = library.scenarios[id]!;
    const seats = scenario.parties.map(party => party.id);
    let { state } = start(scenario, seed);
    while (state.phase.name !== 'concluded') {
      const { round } = state;
      const views = viewsFor(scenario, state, seats);
      const made = seats.map((seat, i) => [seat, think(scenario, views[i]!, stream(seed, seat, round), 'standard')] as const);
      for (const [, each] of made) moves += each.length;
      ({ state } = play(scenario, state, Object.fromEntries(made)));
    }
  }
  return moves;
}

/** A person in the chair who does what a bot would: the largest record a lone player leaves. */
function saveSize(library: Library, seats: number): number {
  const chair = library.scenarios[library.campaigns[CAMPAIGN]!.campaign.meetings[0]!.scenario]!.scenario.chair;
  const session = createSession(library, { play: CAMPAIGN, seed: `save-${seats}`, people: [chair], difficulty: 'standard' });
  while (!session.over()) {
    if (session.proceed()) continue;
    const { scenario } = library.scenarios[session.meetings[session.meeting()]!]!;
    const view = session.view(chair);
    session.submit(chair, think(scenario, view, stream('save', session.meeting(), view.round), 'standard'));
  }
  return JSON.stringify(session.record()).length;
}
