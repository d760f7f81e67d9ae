import { PackRefused, type Revision, renamedEvent } from '../../scenario/index.ts';
import { type Claim, claimSave } from '../saves/claim.ts';
import { type Begun, fromFiles, fromShipped, fromTemplate, type Given } from './drafts/begin.ts';
import { deleteDraft, listDrafts, newDraftId, readDraft, writeDraft } from './drafts/drafts.ts';
import { packDraft } from './drafts/packs.ts';
import { forgetDocuments, goTo, revise, unrevise } from './editor/documents.ts';
import { keepNow, keepSoon } from './keep.ts';
import { forgetLook, loadedNow, lookSoon } from './look/lookSoon.ts';
import { type Pane, setStudio, studio } from './store.ts';
import { studioText } from './text/words.ts';

let held: Claim | undefined;

/** Runs an act: `busy` meanwhile, and one sentence where it fails. */
async function guarded(act: () => Promise<void>): Promise<void> {
  setStudio({ busy: true, trouble: undefined });
  try {
    await act();
  } catch (error) {
    setStudio({ trouble: inWords(error) });
  } finally {
    setStudio({ busy: false });
  }
}

function inWords(error: unknown): string {
  if (error instanceof PackRefused) return studioText(`pack.${error.refusal}`, { entry: error.entry || 'none' });
  return studioText('trouble.failed', { reason: error instanceof Error ? error.message : String(error) });
}

/** Reads which drafts there are. */
export async function readDrafts(): Promise<void> {
  try {
    setStudio({ drafts: await listDrafts() });
  } catch {
    setStudio({ drafts: [], kept: 'forbidden' });
  }
}

const addressOf = (id: string): string => `#/studio/${id}`;

/** A new draft, in a slot of its own; what cannot be stored is written all the same. */
async function begin(begun: Begun, title: string): Promise<void> {
  const id = newDraftId();
  try {
    await writeDraft({ format: 1, id, revision: 1, savedAt: Date.now(), title, ...begun }, 0);
    location.hash = addressOf(id);
  } catch {
    await show(id, 0, begun);
    setStudio({ kept: 'forbidden' });
  }
}

export const openShipped = (id: string, title: string): Promise<void> => guarded(async () => begin(await fromShipped(id), title));
export const openTemplate = (id: string, title: string): Promise<void> => guarded(async () => begin(await fromTemplate(id, title), title));
export const importFiles = (given: readonly Given[]): Promise<void> =>
  guarded(async () => {
    const begun = await fromFiles(given);
    if (begun) await begin(begun, begun.opens.split('/').at(-1)!);
    else setStudio({ trouble: studioText('import.nothing') });
  });

/** Opens a draft of this browser by its id; false where there is none. */
export async function openDraft(id: string): Promise<void> {
  if (studio().open?.id === id) return;
  await guarded(async () => {
    closeDraft();
    const draft = await readDraft(id).catch(() => undefined);
    if (!draft) {
      location.hash = '#/studio';
      setStudio({ trouble: studioText('trouble.noDraft') });
      return;
    }
    await show(id, draft.revision, draft);
  });
}

async function show(id: string, revision: number, { opens, files }: Begun): Promise<void> {
  held?.release();
  held = await claimSave(id, () => setStudio({ kept: 'elsewhere' }));
  const first = ['scenario.yaml', 'campaign.yaml'].map(name => `${opens}/${name}`).find(path => path in files) ?? Object.keys(files)[0]!;
  setStudio({
    open: { id, revision, opens, files, path: first },
    kept: held ? 'kept' : 'elsewhere',
    found: undefined,
    pane: 'text',
  });
  lookSoon(0);
}

/** Takes the draft from another tab that holds it. */
export const takeOver = (): Promise<void> =>
  guarded(async () => {
    const { open } = studio();
    if (!open) return;
    held = await claimSave(open.id, () => setStudio({ kept: 'elsewhere' }), true);
    const draft = await readDraft(open.id);
    forgetDocuments();
    setStudio({ open: { ...open, ...draft }, kept: 'kept' });
    lookSoon(0);
  });

/** Leaves the draft where it is kept. */
export function closeDraft(): void {
  if (studio().open) void keepNow();
  held?.release();
  held = undefined;
  forgetDocuments();
  forgetLook();
  setStudio({ open: undefined, found: undefined, games: undefined, axes: [], kept: 'kept' });
}

export const removeDraft = (id: string): Promise<void> =>
  guarded(async () => {
    await deleteDraft(id);
    await readDrafts();
  });

export const read = (path: string, pane: Pane = 'text'): void => {
  const { open } = studio();
  if (!open || !(path in open.files)) return;
  setStudio({ open: { ...open, path }, pane });
  lookSoon(0);
};

/** The draft as one file, for whoever it is to be given to. */
export const exportPack = (licence: string): Promise<void> =>
  guarded(async () => {
    const { open, found } = studio();
    if (!open) return;
    const { scenario, texts } = found?.shown ?? {};
    const version = scenario?.version ?? '0.0.0';
    const title = texts?.en?.['scenario.title'] ?? open.opens.split('/').at(-1)!;
    const bytes = await packDraft(open.files, open.opens, { title, version, licence });
    const { downloadBytes } = await import('../saves/file.ts');
    downloadBytes(`${open.opens.split('/').at(-1)}-${version}.pack`, bytes);
  });

/** An empty file, opened at once. */
export function addFile(path: string): void {
  const { open } = studio();
  if (!open || path in open.files) return;
  setStudio({ open: { ...open, files: { ...open.files, [path]: '' } } });
  keepSoon();
  read(path);
}

/** Does what an author asked for to all files it concerns, and says so; it can be taken back there and then, or by a step back in any of them. */
export function reviseDraft(revision: Revision, words: string): void {
  const [created] = Object.keys(revision.created).filter(path => !path.endsWith('.csv'));
  setStudio({ done: { act: revise(revision), words } });
  if (created !== undefined) read(created, studio().pane);
}

/** What a remedy does, and to where it was done in another file, for its author to go on; where the text leaves no room, a sentence says so. */
export function mendDraft(revision: Revision | undefined): void {
  if (!revision) {
    setStudio({ trouble: studioText('remedy.cannot') });
    return;
  }
  reviseDraft(revision, studioText('act.mended'));
  const [[file, edits] = [], ...others] = Object.entries(revision.edits);
  const edit = edits?.at(-1);
  if (!file || !edit || others.length > 0 || file === studio().open?.path) return;
  const lines = (studio().open?.files[file] ?? '').slice(0, edit.from + edit.insert.trimEnd().length).split('\n');
  goToPlace({ file, line: lines.length, col: lines.at(-1)!.length + 1 });
}

export function takeBack(): void {
  const { done } = studio();
  if (done) unrevise(done.act);
  setStudio({ done: undefined });
}

/** A file under another name, its text and history begun anew there; of an event, its words and what speaks of it come along. */
export function renameFile(path: string, name: string): void {
  const files = studio().open?.files ?? {};
  const text = files[path];
  if (text === undefined || name in files) return;
  const [, folder, from] = EVENT.exec(path) ?? [];
  const [, same, to] = EVENT.exec(name) ?? [];
  const event = folder !== undefined && folder === same ? renamedEvent(files, folder, from!, to!) : undefined;
  reviseDraft(
    event ?? { edits: {}, created: { [name]: text }, removed: [path] },
    studioText('act.renamed', { name: name.split('/').at(-1)! }),
  );
}

const EVENT = /^(.+)\/events\/([^/]+)\.yaml$/;

export function removeFile(path: string): void {
  reviseDraft({ edits: {}, created: {}, removed: [path] }, studioText('act.removed', { name: path.split('/').at(-1)! }));
}

/** To where a problem is. */
export function goToPlace({ file, line, col }: { readonly file: string; readonly line: number; readonly col: number }): void {
  read(file);
  // Once the file is shown.
  setTimeout(() => goTo(file, line, col), 0);
}

/** The draft as it stands, from a seat: the same seed gives the same game, so that an edit shows what it changes. */
export const playFrom = (seat: string, seed: string): Promise<void> =>
  guarded(async () => {
    const { open } = studio();
    if (!open) return;
    await keepNow();
    const [library, { tryDraft }] = await Promise.all([loadedNow(), import('../app/acts.ts')]);
    setStudio({ playing: undefined });
    await tryDraft(library, { play: open.opens.split('/').at(-1)!, seed, people: [seat], difficulty: 'standard' }, addressOf(open.id));
  });
