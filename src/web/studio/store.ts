import { create } from 'zustand';
import type { Files } from '../../scenario/index.ts';
import type { Draft } from './drafts/drafts.ts';
import type { Broken, Counted } from './games/types.ts';
import type { Found, Schemas } from './look/types.ts';

/** Where the draft is kept: written, being written, or why it cannot be. */
export type Kept = 'kept' | 'keeping' | 'full' | 'forbidden' | 'elsewhere';

export type Pane = 'files' | 'text' | 'problems' | 'side';
export type Side = 'preview' | 'zone' | 'form' | 'games';

/** The draft that lies open. */
export interface Open {
  readonly id: string;
  readonly revision: number;
  readonly opens: string;
  readonly files: Files;
  /** The file being read. */
  readonly path: string;
}

/** A series of games in the background, as far as it has come. */
export interface GamesSoFar {
  /** Of the rules that are played: others make another series. */
  readonly hash: string;
  readonly state: 'playing' | 'over' | 'stopped' | 'broken';
  readonly wanted: number;
  readonly counted: Counted;
  readonly ms: number;
  readonly broken?: Broken;
}

/** Everything the studio draws. Changed only by `acts.ts` and by what it calls. */
export interface Studio {
  /** Drafts of this browser, newest first; undefined until they have been read. */
  readonly drafts?: readonly Draft[] | undefined;
  readonly open?: Open | undefined;
  readonly kept: Kept;
  /** Of the last look; while the next one is being had, `looking`. */
  readonly found?: Found | undefined;
  readonly looking: boolean;
  readonly schemas: Schemas;
  readonly games?: GamesSoFar | undefined;
  /** Issues that the agreement zone lays out against each other; the two that weigh most where none was chosen. */
  readonly axes: readonly string[];
  readonly pane: Pane;
  readonly side: Side;
  /** What was done last that can be taken back as one. */
  readonly done?: { readonly act: number; readonly words: string } | undefined;
  /** Something an act could not do, in words. */
  readonly trouble?: string | undefined;
  readonly busy: boolean;
  /** The rule whose page lies open. */
  readonly rule?: string | undefined;
  /** The draft is to be handed on. */
  readonly exporting?: boolean | undefined;
  /** A seat is to be taken in the draft, in the game of a seed. */
  readonly playing?: { readonly seed: string } | undefined;
}

export const useStudio = create<Studio>(() => ({
  kept: 'kept',
  looking: false,
  schemas: {},
  axes: [],
  pane: 'text',
  side: 'preview',
  busy: false,
}));

export const setStudio = useStudio.setState;
export const studio = useStudio.getState;
