import type { Library } from '../../model/index.ts';
import { createSession, type GameRecord, type Preview, replayOn, type Setup } from '../../session/index.ts';
import { guarded } from '../app/acts.ts';
import { AFRESH, setGame, useGame } from '../app/game.ts';
import { release } from '../app/keep.ts';
import { createClient } from '../game/client.ts';
import { setPreview } from './store.ts';

/** Where leaving a preview leads: to the title. A game with such an address is kept nowhere. */
const ADDRESS = '#/';
const KEPT = 'five-percent:preview';

type Game = NonNullable<Preview['game']>;

/** What the author has played, and on which version: an edit that breaks it does not make it shorter. */
let played: { readonly library: Library; readonly record: GameRecord } | undefined;
/** The newest version that could be played. */
let newest: Game | undefined;

/** The files as they stand now, first or after a save. */
export async function arrive({ play, problems, game }: Preview): Promise<void> {
  const first = newest === undefined;
  setPreview({ play, problems, ...(problems.length > 0 ? { folded: false } : {}) });
  if (!game) return;
  newest = game;
  await idle();
  played ??= recalled(game);
  if (played) return replayNow(game, first);
  if (first) await open(game.library, createSession(game.library, game.setup).record(), 'briefing');
}

/** Another game from the beginning, on the files as they stand. */
export async function restart(): Promise<void> {
  if (!newest) return;
  setPreview({ replayed: undefined, folded: true });
  await open(newest.library, createSession(newest.library, newest.setup).record(), 'briefing');
  await remember();
}

async function replayNow({ library }: Game, quiet: boolean): Promise<void> {
  if (!played) return;
  const { record, library: before } = played;
  const { session, ...came } = replayOn(before, library, record);
  if (session) await open(library, session.record());
  if (!came.stopped) played = { library, record: session!.record() };
  setPreview({
    replayed: quiet ? undefined : { ...came, play: record.setup.play, before, after: library, opened: session !== undefined },
    folded: quiet,
  });
}

/** Puts a game in the place of the one that runs, on the screen that is shown. */
const open = (library: Library, record: GameRecord, wanted?: 'briefing'): Promise<void> =>
  guarded(async () => {
    const client = createClient(library);
    const answer = await client.resume(record);
    if ('problem' in answer) throw new Error(answer.problem.problem);
    const { client: running, screen, plan } = useGame.getState();
    running?.close();
    release();
    const concluded = answer.update.view.phase.name === 'concluded';
    ours = answer.update;
    setGame({
      ...AFRESH,
      // A plan is not handed in yet: what no longer holds of it is refused there.
      plan: wanted ? [] : plan,
      ...{ library, client, update: answer.update, draft: ADDRESS, staged: false, refused: [] },
      screen: concluded ? 'ending' : (wanted ?? (screen === 'briefing' ? 'briefing' : 'table')),
    });
    location.hash = '';
  });

/** The update this page set itself: everything after it the author has played. */
let ours: unknown;

/** Remembers what is played from here on; across loading the page afresh too. */
export function follow(): void {
  useGame.subscribe((now, before) => {
    if (now.update === before.update || now.update === ours || now.draft !== ADDRESS) return;
    void remember();
  });
}

async function remember(): Promise<void> {
  const { client, library } = useGame.getState();
  if (!client || !library) return;
  const record = await client.record();
  played = { library, record };
  sessionStorage.setItem(KEPT, JSON.stringify(record));
}

/** What this tab has played of the scenario, if anything; of the version it was played on nothing is left. */
function recalled({ library, setup }: Game): typeof played {
  try {
    const record = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as GameRecord | null;
    return record && sameGame(record.setup, setup) ? { library, record } : undefined;
  } catch {
    return undefined;
  }
}

const sameGame = (one: Setup, other: Setup): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Once the page is not in the middle of an act. */
function idle(): Promise<void> {
  if (!useGame.getState().busy) return Promise.resolve();
  return new Promise(done => {
    const stop = useGame.subscribe(({ busy }) => {
      if (busy) return;
      stop();
      done();
    });
  });
}
