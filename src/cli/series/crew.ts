import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Library } from '../../model/index.ts';
import { BrokenOff } from '../refusal.ts';
import { type Chunk, type ChunkPlayed, playChunk } from './playChunk.ts';

/** Whoever plays the chunks: this thread, or a pool of worker threads. */
export interface Crew {
  readonly size: number;
  readonly play: (chunk: Chunk) => Promise<ChunkPlayed>;
  readonly dismiss: () => Promise<void>;
}

/** Three semi-spaces of 64 MB, as the scripts in package.json give the main thread. */
const YOUNG_MEGABYTES = 192;

export function muster(library: Library, workers: number): Crew {
  const crew = workers > 1 ? pool(library, workers) : alone(library);
  const play = (chunk: Chunk): Promise<ChunkPlayed> =>
    crew.play(chunk).catch(error => {
      throw new BrokenOff((error as Error).message, { cause: error });
    });
  return { ...crew, play };
}

function alone(library: Library): Crew {
  return {
    size: 1,
    play: async chunk => {
      // Between chunks the thread listens: to Ctrl+C, to a terminal that wants its line.
      await new Promise(resolve => setImmediate(resolve));
      return playChunk(library, chunk);
    },
    dismiss: async () => {},
  };
}

function pool(library: Library, workers: number): Crew {
  const threads = new Tinypool({
    filename: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
    workerData: library,
    minThreads: workers,
    maxThreads: workers,
    // Games leave much behind that lives shortly: with the young space a thread gets by itself, a tenth of the time goes into clearing it.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    // The entry brings TypeScript itself, whatever this process was started with.
    execArgv: [],
  });
  return { size: workers, play: chunk => threads.run(chunk), dismiss: () => threads.destroy() };
}
