/** Written by `scenarios.plugin.ts`: what can be played, and where each scenario's data lie. */
declare module 'virtual:scenarios' {
  export interface ScenarioEntry {
    readonly id: string;
    /** Absolute, wherever the page is served from; a `LoadedScenario` as JSON. */
    readonly url: string;
    /** Of its rules; a saved game names it. */
    readonly hash: string;
  }
  export interface CampaignEntry {
    readonly id: string;
    readonly meetings: readonly string[];
    /** A `LoadedCampaign` as JSON. */
    readonly url: string;
    readonly hash: string;
  }
  const manifest: {
    /** A `Shelf` as JSON. */
    readonly shelf: string;
    readonly campaigns: readonly CampaignEntry[];
    readonly scenarios: readonly ScenarioEntry[];
  };
  export default manifest;
}

/** Written by `pages.plugin.ts`: the document of the rules, as HTML. */
declare module 'virtual:model-page' {
  const page: import('./pages.plugin.ts').Page;
  export default page;
}
