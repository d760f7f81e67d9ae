import type { History } from './history.ts';
import type { Language, ScenarioId, TextId } from './ids.ts';
import type { Campaign, Scenario } from './scenario.ts';

/** What the loader hands over: rules, their hash, words by language, and what really happened. */
export interface LoadedScenario {
  readonly scenario: Scenario;
  /** Of the rules alone, so that mending a word does not part a saved game from its scenario. */
  readonly hash: string;
  /** Not for anybody who is still playing. */
  readonly history?: History;
  readonly texts: Readonly<Record<Language, Readonly<Record<TextId, string>>>>;
}
export interface LoadedCampaign {
  readonly campaign: Campaign;
  readonly hash: string;
  readonly texts: Readonly<Record<Language, Readonly<Record<TextId, string>>>>;
}
export interface Library {
  readonly scenarios: Readonly<Record<ScenarioId, LoadedScenario>>;
  readonly campaigns: Readonly<Record<ScenarioId, LoadedCampaign>>;
  /** Of scenarios that are not here yet: a meeting's rules need not be at hand before it opens, but a record names all it was made from. */
  readonly hashes?: Readonly<Record<ScenarioId, string>>;
}
