import { Tinypool } from 'tinypool';
import type { Library } from '../../model/index.ts';
import { type Chunk, type ChunkPlayed, playChunk } from './playChunk.ts';

/** One task of a worker thread. The library came with the thread, once. */
export default function playInWorker(chunk: Chunk): ChunkPlayed {
  return playChunk(Tinypool.workerData as Library, chunk);
}
