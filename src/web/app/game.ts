import { create } from 'zustand';
import type { Library, LogEntry, Move, PartyId, Refused } from '../../model/index.ts';
import type { Reception, View } from '../../view/index.ts';
import type { GameClient, RecordProblem, Update } from '../game/types.ts';

export type Screen = 'title' | 'briefing' | 'table' | 'ending' | 'debrief' | 'replay' | 'compare';

/** What went wrong, as facts; the words are in `screens/trouble`. */
export type Trouble =
  | { readonly kind: 'record'; readonly problem: RecordProblem; readonly record: unknown }
  | { readonly kind: 'link'; readonly problem: RecordProblem }
  | { readonly kind: 'failed'; readonly message: string }
  /** The id of a save that another tab is playing. */
  | { readonly kind: 'elsewhere'; readonly save: string }
  | { readonly kind: 'lost' };

/** A round being shown: what was, and what happened since. */
export interface Resolution {
  readonly before: View;
  readonly entries: readonly LogEntry[];
  /** How the text was expected to be taken with the plan that was handed in; absent where there was none to expect anything of. */
  readonly foreseen?: Reception | undefined;
  /** The player has seen enough: show the rest at once. */
  readonly skipped: boolean;
  /** The telling waits where it is. */
  readonly held?: boolean;
  /** The last line has been told. */
  readonly told?: boolean;
}

/** Where the running game is kept. */
export interface Keeping {
  readonly id: string;
  readonly revision: number;
}

/** Everything the screens draw. Changed only by the acts in `acts.ts` and by the small setters beside it. */
export interface Game {
  readonly screen: Screen;
  readonly library?: Library | undefined;
  readonly client?: GameClient | undefined;
  readonly update?: Update | undefined;
  /** Moves planned for this round, in order. */
  readonly plan: readonly Move[];
  /** What the last hand-in was refused for. */
  readonly refused: readonly Refused[];
  readonly busy: boolean;
  /** The game runs in a class on a server: rounds come from there, and nothing is kept here. */
  readonly hosted?: boolean | undefined;
  /** The scenario is a draft of the studio, at this address: nothing is kept here, and leaving leads back there. */
  readonly draft?: string | undefined;
  readonly selected?: PartyId | undefined;
  /** Counts the times somebody was chosen: the same delegation may be opened again. */
  readonly looked: number;
  readonly resolution?: Resolution | undefined;
  /** Something that has happened lies over the table. */
  readonly staged: boolean;
  readonly keeping?: Keeping | undefined;
  readonly trouble?: Trouble | undefined;
  /** A document laid over whatever is shown. */
  readonly page?: 'model' | 'author' | 'accessibility' | undefined;
  /** The running game is to be handed on: as an address, or as a file. */
  readonly sharing?: boolean | undefined;
  /** A short sentence that needs no answer. */
  readonly note?: 'update' | 'update-parts' | 'storage-full' | 'storage-forbidden' | 'copied' | 'language' | undefined;
}

export const useGame = create<Game>(() => ({ screen: 'title', plan: [], refused: [], busy: false, staged: false, looked: 0 }));

export const setGame = useGame.setState;

/** What a game that is just opened, or left, has nothing of. */
export const AFRESH = {
  plan: [],
  refused: [],
  keeping: undefined,
  resolution: undefined,
  selected: undefined,
  trouble: undefined,
} as const;

/** The running game; throws where none is open, which no screen that calls it is shown in. */
export function running(): { readonly client: GameClient; readonly update: Update; readonly library: Library } {
  const { client, update, library } = useGame.getState();
  if (!client || !update || !library) throw new Error('no game is open');
  return { client, update, library };
}
