import { playOfLink } from '../../session/link/shape.ts';
import { continueSave, guarded, importRecord, toTitle } from '../app/acts.ts';
import { AFRESH, setGame, useGame } from '../app/game.ts';
import { release } from '../app/keep.ts';
import { createClient, type GameClient } from '../game/client.ts';
import { loadLibrary } from '../game/library.ts';
import type { GameRecord, RecordProblem, Update } from '../game/types.ts';
import { readSave } from '../saves/slots.ts';
import { forgetLink, keepLink } from '../share/address.ts';
import { momentsOf, setWatched, useWatched, watched } from './store.ts';

type Opened = { readonly update: Update } | { readonly problem: RecordProblem };

/** Shows a game from its first opening; false where the record cannot be played. Nothing is saved of it. */
async function open(
  play: string,
  meetings: number,
  how: (client: GameClient) => Promise<Opened>,
  refuse: (problem: RecordProblem) => void,
  from?: string,
): Promise<void> {
  const library = await loadLibrary(play, meetings);
  const client = createClient(library);
  const answer = await how(client);
  if ('problem' in answer) {
    client.close();
    refuse(answer.problem);
    return;
  }
  const timeline = await client.timeline();
  const [person] = timeline.setup.people;
  const eyes = timeline.over && person !== undefined ? person : 'public';
  const update = await client.moment({ meeting: 0, round: 0 }, eyes);
  useWatched.setState({ watched: { timeline, moments: momentsOf(timeline), at: 0, eyes, playing: false, from } });
  setGame({ ...AFRESH, library, client, update, screen: 'replay' });
}

/** Every meeting a game may have: it is asked for by name before anybody knows how far it got. */
const ALL = 99;

/** A game that came by its address. */
export const followLink = (link: string): Promise<void> =>
  guarded(async () => {
    const refuse = (problem: RecordProblem) => {
      forgetLink();
      setGame({ trouble: { kind: 'link', problem } });
    };
    if (useGame.getState().update) toTitle();
    keepLink(link);
    const play = playOfLink(link);
    if (play === undefined) return refuse({ problem: 'damaged-link' });
    await open(play, ALL, client => client.follow(link), refuse);
  });

/** A record: of the game that is running, of a save, of a file. */
export const watchRecord = (record: GameRecord, from?: string): Promise<void> =>
  guarded(async () => {
    const { client: before } = useGame.getState();
    release();
    await open(
      record.setup.play,
      record.meetings.length - 1,
      client => client.resume(record),
      problem => setGame({ trouble: { kind: 'record', problem, record } }),
      from,
    );
    if (useGame.getState().client !== before) before?.close();
  });

/** The running game again, from its beginning. */
export async function watchRunning(): Promise<void> {
  const { client, keeping } = useGame.getState();
  if (client) await watchRecord(await client.record(), keeping?.id);
}

let wanted = 0;

/** Shows another moment, or the same through other eyes. Of several asked for at once the last counts. */
export async function look(change: { readonly at?: number; readonly eyes?: string }): Promise<void> {
  const { client } = useGame.getState();
  const { moments } = watched();
  setWatched({ ...change, ...(change.at === undefined ? {} : { at: Math.min(moments.length - 1, Math.max(0, change.at)) }) });
  wanted += 1;
  const asked = wanted;
  const { at, eyes } = watched();
  const moment = moments[at];
  if (!client || !moment) return;
  const update = await client.moment(moment, eyes);
  if (asked === wanted && useGame.getState().client === client) setGame({ update });
}

/** Looks on by itself from here; from the beginning where the end has been reached. */
export function togglePlaying(): void {
  const { playing, at, moments } = watched();
  if (!playing && at === moments.length - 1) void look({ at: 0 });
  setWatched({ playing: !playing });
}

/** A game of its own, from the moment that is shown. */
export const playOn = (): Promise<void> =>
  guarded(async () => {
    const { client } = useGame.getState();
    const { moments, at } = watched();
    const moment = moments[at];
    if (!client || !moment) return;
    setWatched({ playing: false });
    const record = await client.branch(moment);
    forgetLink();
    await importRecord(record);
    client.close();
  });

/** Back to the save this came from; to the title where it came from elsewhere. */
export async function goBack(): Promise<void> {
  const { from } = watched();
  const save = from === undefined ? undefined : await readSave(from).catch(() => undefined);
  toTitle();
  if (save) await continueSave(save.id);
}
