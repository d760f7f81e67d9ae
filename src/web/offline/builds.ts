import type { SaveLine } from '../saves/lines.ts';
import type { UnreadableSave } from '../saves/slots.ts';

/** What a build says of itself in its `build.json`. */
export interface BuildAbout {
  readonly build: string;
  /** Version of the rules it plays by: a game goes on only under the rules it was begun with. */
  readonly rules: string;
}

/** The builds kept in this browser. */
export interface Builds {
  readonly newest: string;
  readonly inUse: string;
  readonly builds: readonly BuildAbout[];
}

/** The newest build, where another is in use. */
export function waiting({ newest, inUse, builds }: Builds): BuildAbout | undefined {
  return newest === inUse ? undefined : builds.find(({ build }) => build === newest);
}

/** Unfinished games that a build could not go on with. */
export function parted(saves: readonly (SaveLine | UnreadableSave)[], next: BuildAbout): readonly SaveLine[] {
  return saves.filter((save): save is SaveLine => 'play' in save && !save.over && save.rules !== next.rules);
}

/** The latest build that plays by these rules. */
export function playing(rules: string, { builds }: Builds): BuildAbout | undefined {
  return builds.findLast(about => about.rules === rules);
}
