import type { ChoiceId, EventId, LoadedScenario } from '../../../model/index.ts';

/** Games to be played by a worker: every `step`-th from `from` on, up to `games`. */
export interface GamesOrder {
  /** Of the series: what is said of another is stale. */
  readonly number: number;
  readonly loaded: LoadedScenario;
  readonly series: string;
  readonly from: number;
  readonly step: number;
  readonly games: number;
}

/** What became of some games; counts, so that those of several workers add up. */
export interface Counted {
  readonly games: number;
  readonly agreements: number;
  /** Rounds of all of them. */
  readonly rounds: number;
  readonly fired: Readonly<Record<EventId, number>>;
  readonly chosen: Readonly<Record<EventId, Readonly<Record<ChoiceId, number>>>>;
  /** Failures each party stopped, by its id. */
  readonly blocked: Readonly<Record<string, number>>;
}

/** A game that broke off, or in which something happened that never may. */
export interface Broken {
  readonly seed: string;
  readonly reason: string;
}

export type ToGames = GamesOrder | { readonly stop: true };
export type FromGames = { readonly number: number } & ({ readonly counted: Counted; readonly over: boolean } | { readonly broken: Broken });
