import type { Library, Move, PartyId } from '../../model/index.ts';
import { weighed } from '../../view/index.ts';
import { createClient } from '../game/client.ts';
import { loadLibrary } from '../game/library.ts';
import type { Setup, Update } from '../game/types.ts';
import { download } from '../saves/file.ts';
import type { SavedGame } from '../saves/savedGame.ts';
import { readSave } from '../saves/slots.ts';
import { forgetLink } from '../share/address.ts';
import { AFRESH, running, type Screen, setGame, useGame } from './game.ts';
import { hold, keepPlan, keepRound, lastRecord, newSaveId, release } from './keep.ts';
import { briefingOf, hasRead } from './read.ts';
import { useSettings } from './settings.ts';

/** What a player can do to the game as a whole. Each act leaves the store in a state every screen can draw. */

/** Runs an act: `busy` meanwhile, trouble told where it fails. */
export async function guarded(act: () => Promise<void>): Promise<void> {
  setGame({ busy: true });
  try {
    await act();
  } catch (error) {
    setGame({ trouble: { kind: 'failed', message: error instanceof Error ? error.message : String(error) } });
  } finally {
    setGame({ busy: false });
  }
}

async function keep(): Promise<void> {
  const { hosted, draft } = useGame.getState();
  if (hosted || draft !== undefined) return;
  await keepRound(await running().client.record());
}

/** Where a game stands when it is opened. */
function screenOf(update: Update): Screen {
  return update.view.phase.name === 'concluded' ? 'ending' : 'table';
}

/** A meeting opens with its briefing, unless that was read in an earlier game and is not wanted again. */
function opening({ scenario, seat }: Update): Screen {
  return useSettings.getState().read === 'skip' && hasRead(briefingOf(scenario, seat)) ? 'table' : 'briefing';
}

/** Opens a new game in a slot of its own. */
export const begin = (setup: Setup): Promise<void> =>
  guarded(async () => {
    const library = await loadLibrary(setup.play, 0);
    const client = createClient(library);
    const update = await client.open(setup);
    const id = newSaveId();
    await hold(id);
    setGame({ ...AFRESH, library, client, update, keeping: { id, revision: 0 }, screen: opening(update) });
    await keep();
  });

/** Tries a draft of the studio: nothing of it is kept, as the scenario will not stay what it is. */
export const tryDraft = (library: Library, setup: Setup, address: string): Promise<void> =>
  guarded(async () => {
    const client = createClient(library);
    const update = await client.open(setup);
    release();
    setGame({ ...AFRESH, library, client, update, draft: address, screen: 'briefing' });
    location.hash = '';
  });

/** Plays a record on; undefined `save` puts it in a new slot, which is also how a copy is made. */
async function open(record: unknown, save?: SavedGame, plan: readonly Move[] = []): Promise<void> {
  const { setup, meetings } = (record ?? {}) as { setup?: { play?: unknown }; meetings?: unknown };
  const reached = Array.isArray(meetings) ? meetings.length - 1 : 0;
  const library = await loadLibrary(typeof setup?.play === 'string' ? setup.play : '', reached);
  const client = createClient(library);
  const answer = await client.resume(record);
  if ('problem' in answer) {
    client.close();
    release();
    setGame({ trouble: { kind: 'record', problem: answer.problem, record } });
    return;
  }
  const id = save?.id ?? newSaveId();
  if (!save) await hold(id);
  setGame({
    library,
    client,
    update: answer.update,
    plan,
    refused: [],
    keeping: { id, revision: save?.revision ?? 0 },
    screen: screenOf(answer.update),
    selected: undefined,
    trouble: undefined,
  });
  await keep();
}

/** Goes on with a save, as it is now: in its slot, as a copy, or taking it from another tab. */
export const continueSave = (id: string, how: 'continue' | 'takeOver' | 'copy' = 'continue'): Promise<void> =>
  guarded(async () => {
    setGame({ trouble: undefined });
    if (how !== 'copy' && !(await hold(id, how === 'takeOver'))) {
      setGame({ trouble: { kind: 'elsewhere', save: id } });
      return;
    }
    const save = await readSave(id);
    await open(save?.record, how === 'copy' ? undefined : save, save?.plan);
  });

/** Plays a record from a file on, in a new slot. */
export const importRecord = (record: unknown): Promise<void> => guarded(() => open(record));

/** This tab's play goes on in a slot of its own, after another tab took the save. */
export const playOnAsCopy = (): Promise<void> =>
  guarded(async () => {
    const id = newSaveId();
    await hold(id);
    setGame({ trouble: undefined, keeping: { id, revision: 0 } });
    await keep();
  });

export const handIn = (): Promise<void> =>
  guarded(async () => {
    const { client, update } = running();
    const { plan } = useGame.getState();
    const seen = update.log.length;
    const { hosted } = useGame.getState();
    // As the dock has shown it: the same plan has the same forecast.
    const foreseen = hosted ? undefined : (await client.forecast(weighed(plan))).reception;
    const result = await client.submit(plan);
    if (result.answer.kind === 'refused') {
      setGame({ refused: result.answer.refused });
      return;
    }
    // Of a round that waits for others, the host tells when it is over.
    if (result.answer.kind === 'waiting') {
      setGame({ update: result.update, refused: [] });
      return;
    }
    setGame({
      update: result.update,
      plan: [],
      refused: [],
      resolution: { before: update.view, entries: result.update.log.slice(seen), foreseen, skipped: false },
    });
    await keep();
    // So that a road once begun goes on where the network does not reach.
    if (result.update.meetings.length > 1 && useGame.getState().draft === undefined)
      loadLibrary(result.update.play, result.update.meeting + 1).catch(() => undefined);
  });

/** Shows the rest of a round at once. */
export function skipResolution(): void {
  const { resolution } = useGame.getState();
  if (resolution) setGame({ resolution: { ...resolution, skipped: true, held: false } });
}

/** The last line of a round has been told. */
export function endTelling(): void {
  const { resolution } = useGame.getState();
  if (resolution && !resolution.told) setGame({ resolution: { ...resolution, told: true } });
}

/** The telling of a round waits, or goes on. */
export function holdResolution(): void {
  const { resolution } = useGame.getState();
  if (resolution && !resolution.skipped) setGame({ resolution: { ...resolution, held: !resolution.held } });
}

/** After the round has been shown: on to the next, or to the ending. */
export function finishResolution(): void {
  const { update, screen } = useGame.getState();
  const concluded = update?.view.phase.name === 'concluded';
  setGame({ resolution: undefined, screen: concluded ? 'ending' : screen });
}

export const undo = (): Promise<void> =>
  guarded(async () => {
    const update = await running().client.undo();
    setGame({ update, plan: [], refused: [], resolution: undefined, screen: 'table' });
    await keep();
  });

export const proceed = (): Promise<void> =>
  guarded(async () => {
    const { client, update: before, library: has } = running();
    const library = useGame.getState().draft === undefined ? await loadLibrary(before.play, before.meeting + 1) : has;
    await client.extend(library);
    const update = await client.proceed();
    setGame({ library, update, plan: [], refused: [], screen: opening(update), selected: undefined });
    await keep();
  });

export function toTitle(): void {
  if (useGame.getState().hosted) {
    // The class goes on; the way back into it is on the page where one joins.
    location.hash = '';
    return;
  }
  const { client, draft } = useGame.getState();
  client?.close();
  release();
  forgetLink();
  if (draft !== undefined) location.hash = draft;
  setGame({ ...AFRESH, screen: 'title', draft: undefined, client: undefined, update: undefined, library: undefined });
}

export async function exportRecord(): Promise<void> {
  const { client, update } = useGame.getState();
  const record = client ? await client.record().catch(() => lastRecord()) : lastRecord();
  if (record) download(`${update?.play ?? 'game'}-${update?.seat ?? ''}-${record.setup.seed}.json`, record);
}

export const show = (screen: Screen): void => setGame({ screen });
export const select = (selected: PartyId | undefined): void => setGame({ selected, looked: useGame.getState().looked + 1 });

function changePlan(plan: readonly Move[]): void {
  setGame({ plan, refused: [] });
  keepPlan();
}

export const planMove = (move: Move, at?: number): void => {
  const { plan } = useGame.getState();
  changePlan(at === undefined ? [...plan, move] : plan.map((old, i) => (i === at ? move : old)));
};
export const dropMove = (at: number): void => changePlan(useGame.getState().plan.filter((_, i) => i !== at));
export const shiftMove = (at: number, by: -1 | 1): void => {
  const plan = [...useGame.getState().plan];
  const [move] = plan.splice(at, 1);
  if (move) plan.splice(at + by, 0, move);
  changePlan(plan);
};
/** An answer replaces an earlier answer to the same question. */
export const answer = (move: Extract<Move, { type: 'answerEvent' | 'answerOffer' }>): void => {
  const asked = (other: Move) =>
    (move.type === 'answerEvent' && other.type === 'answerEvent' && other.event === move.event) ||
    (move.type === 'answerOffer' && other.type === 'answerOffer' && other.offer === move.offer);
  changePlan([...useGame.getState().plan.filter(other => !asked(other)), move]);
};
