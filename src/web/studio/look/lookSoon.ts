import { setStudio, studio } from '../store.ts';
import { studioText } from '../text/words.ts';
import { createLooker, type Looker } from './look.ts';

let looker: Looker | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let last = 0;

/** Looks at the draft after so many milliseconds of quiet; only the latest look counts. */
export function lookSoon(quiet = 90): void {
  clearTimeout(timer);
  setStudio({ looking: true });
  timer = setTimeout(() => void lookNow(), quiet);
}

async function lookNow(): Promise<void> {
  const { open, axes } = studio();
  if (!open) return;
  last += 1;
  const mine = last;
  try {
    looker ??= begin();
    const found = await looker.look(open.files, open.opens, open.path, axes);
    if (mine === last) setStudio({ found, looking: false });
  } catch (error) {
    // Bad input is a problem found; this is a fault of ours. The text is safe, and the next edit looks again with a new worker.
    looker?.close();
    looker = undefined;
    if (mine === last)
      setStudio({
        looking: false,
        trouble: studioText('trouble.look', { reason: error instanceof Error ? error.message : String(error) }),
      });
  }
}

function begin(): Looker {
  const made = createLooker();
  made.schemas().then(
    schemas => setStudio({ schemas }),
    () => undefined,
  );
  return made;
}

/** What loaded at the last look, for playing it. */
export async function loadedNow() {
  if (!looker) throw new Error('nothing has been looked at');
  return looker.library();
}

export function forgetLook(): void {
  clearTimeout(timer);
  last += 1;
  looker?.close();
  looker = undefined;
}
