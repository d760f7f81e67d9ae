import type { Library } from '../../../model/index.ts';
import type { Files } from '../../../scenario/index.ts';
import { asking } from '../../game/asking.ts';
import type { Found, FromLook, Schemas, ToLook } from './types.ts';

type Asked = ToLook extends infer One ? (One extends ToLook ? Omit<One, 'id'> : never) : never;

/** The worker that looks at drafts, as the page sees it. Every promise rejects with the worker's message if it fails there. */
export interface Looker {
  /** Loads and checks the draft; only what has changed since the last look is handed over. */
  readonly look: (files: Files, opens: string, at: string, axes: readonly string[]) => Promise<Found>;
  readonly schemas: () => Promise<Schemas>;
  /** What loaded at the last look. */
  readonly library: () => Promise<Library>;
  readonly close: () => void;
}

export function createLooker(): Looker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ask = asking<Asked, FromLook>(worker);
  let handedOver: Files | undefined;

  return {
    look: async (files, opens, at, axes) => {
      const changed = handedOver ? changesBetween(handedOver, files) : files;
      const anew = handedOver === undefined;
      handedOver = files;
      const answer = await ask({ kind: 'look', changed, anew, opens, at, axes });
      if (!('found' in answer)) throw new Error('no look was had');
      return answer.found;
    },
    schemas: async () => {
      const answer = await ask({ kind: 'schemas' });
      return 'schemas' in answer ? answer.schemas : {};
    },
    library: async () => {
      const answer = await ask({ kind: 'library' });
      if (!('library' in answer)) throw new Error('nothing was loaded');
      return answer.library;
    },
    close: () => worker.terminate(),
  };
}

function changesBetween(before: Files, after: Files): Readonly<Record<string, string | null>> {
  const changed: Record<string, string | null> = {};
  for (const [path, text] of Object.entries(after)) if (before[path] !== text) changed[path] = text;
  for (const path of Object.keys(before)) if (!(path in after)) changed[path] = null;
  return changed;
}
