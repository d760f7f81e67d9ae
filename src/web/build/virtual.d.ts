/** Written by `scenarios.plugin.ts`: what can be played, and where each scenario's data lie. */
declare module 'virtual:scenarios' {
  export interface ScenarioEntry {
    readonly id: string;
    /** Absolute, wherever the page is served from; a `LoadedScenario` without its words, as JSON. */
    readonly url: string;
    /** By language: its words by text id, as JSON. What a language lacks is in it in English. */
    readonly texts: Readonly<Record<string, string>>;
    /** Of its rules; a saved game names it. */
    readonly hash: string;
  }
  export interface CampaignEntry {
    readonly id: string;
    readonly meetings: readonly string[];
    /** A `LoadedCampaign` without its words, as JSON. */
    readonly url: string;
    readonly texts: Readonly<Record<string, string>>;
    readonly hash: string;
  }
  const manifest: {
    /** By language: a `Shelf` with its words in it, as JSON. */
    readonly shelf: Readonly<Record<string, string>>;
    readonly campaigns: readonly CampaignEntry[];
    readonly scenarios: readonly ScenarioEntry[];
  };
  export default manifest;
}

/** Written by `pages.plugin.ts`: a document of the house in one language, as HTML. */
declare module 'virtual:page/*' {
  const page: import('./pages.plugin.ts').Page;
  export default page;
}

/** Written by `sources.plugin.ts`: the files of what is shipped, as they were written. */
declare module 'virtual:sources' {
  type Fetched = Promise<{ readonly default: Readonly<Record<string, string>> }>;
  const sources: {
    readonly plays: readonly {
      readonly id: string;
      /** Its folder, and all the folders it needs. */
      readonly opens: string;
      readonly folders: readonly string[];
      /** By language. */
      readonly titles: Readonly<Record<string, string>>;
    }[];
    /** By folder: its files by path. */
    readonly folders: Readonly<Record<string, () => Fetched>>;
    /** The template of a new scenario: its files by path inside its folder, with what it leaves open in braces. */
    readonly template: () => Fetched;
  };
  export default sources;
}

/** Written by `rules.plugin.ts`: the pages of the linter's rules. */
declare module 'virtual:rules' {
  const rules: Readonly<Record<string, import('./pages.plugin.ts').Page>>;
  export default rules;
}
