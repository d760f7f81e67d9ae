import { writeDraft } from './drafts/drafts.ts';
import { setStudio, studio } from './store.ts';

/** Milliseconds of quiet after which an edit is written. */
const QUIET = 400;

let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

/** After an edit: soon, and once for a burst. */
export function keepSoon(): void {
  if (studio().kept === 'elsewhere') return;
  setStudio({ kept: 'keeping' });
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), QUIET);
}

/** One write at a time, each with what is true when its turn comes. */
export function keepNow(): Promise<void> {
  clearTimeout(timer);
  const { open, kept, found } = studio();
  if (!open || kept !== 'keeping') return writing;
  writing = writing.then(async () => {
    const title = found?.shown?.texts.en?.['scenario.title'] ?? open.opens.split('/').at(-1)!;
    const { id, opens, files } = studio().open ?? open;
    const revision = (studio().open ?? open).revision;
    try {
      const done = await writeDraft({ format: 1, id, revision: revision + 1, savedAt: Date.now(), title, opens, files }, revision);
      const now = studio().open;
      if (now?.id !== id) return;
      if (done === 'conflict') setStudio({ kept: 'elsewhere' });
      else setStudio({ open: { ...now, revision: revision + 1 }, ...(now.files === files ? { kept: 'kept' as const } : {}) });
    } catch (error) {
      setStudio({ kept: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden' });
    }
  });
  return writing;
}
