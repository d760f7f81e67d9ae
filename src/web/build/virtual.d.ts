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
