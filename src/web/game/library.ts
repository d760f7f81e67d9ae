import manifest from 'virtual:scenarios';
import type { Library, LoadedCampaign, LoadedScenario, ScenarioId } from '../../model/index.ts';
import { text } from '../text/index.ts';

/** Everything that can be played, in the order it is offered: campaigns first. */
export interface Shelf {
  readonly campaigns: readonly LoadedCampaign[];
  readonly scenarios: readonly LoadedScenario[];
}

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a file once; a failed try may be repeated. Rejects with a sentence for the player. */
function fetchData<T>(id: string, url: string): Promise<T> {
  const running = fetched.get(url) as Promise<T> | undefined;
  if (running) return running;
  const started = fetch(url).then(
    response => {
      if (!response.ok) throw new Error(text('library.missing', { id, status: response.status }));
      return response.json() as Promise<T>;
    },
    () => {
      throw new Error(text('library.unreachable', { id }));
    },
  );
  started.catch(() => fetched.delete(url));
  fetched.set(url, started);
  return started;
}

const scenario = (id: ScenarioId): Promise<LoadedScenario> | undefined => {
  const entry = manifest.scenarios.find(s => s.id === id);
  return entry && fetchData<LoadedScenario>(id, entry.url);
};
const campaign = (id: ScenarioId): Promise<LoadedCampaign> | undefined => {
  const entry = manifest.campaigns.find(c => c.id === id);
  return entry && fetchData<LoadedCampaign>(id, entry.url);
};

/** What the title page offers. */
export async function loadShelf(): Promise<Shelf> {
  const [campaigns, scenarios] = await Promise.all([
    Promise.all(manifest.campaigns.map(c => campaign(c.id)!)),
    Promise.all(manifest.scenarios.map(s => scenario(s.id)!)),
  ]);
  const met = manifest.campaigns.flatMap(c => c.meetings);
  const place = (loaded: LoadedScenario) => (met.includes(loaded.scenario.id) ? met.indexOf(loaded.scenario.id) : met.length);
  return { campaigns, scenarios: [...scenarios].sort((a, b) => place(a) - place(b)) };
}

/** What one game needs: a scenario, or a campaign with its meetings. Empty for an id nobody knows: the session then says so. */
export async function loadLibrary(play: ScenarioId): Promise<Library> {
  const chosen = await campaign(play);
  const ids = chosen ? chosen.campaign.meetings.map(m => m.scenario) : [play];
  const loaded = (await Promise.all(ids.map(scenario))).filter(s => s !== undefined);
  return {
    campaigns: chosen ? { [play]: chosen } : {},
    scenarios: Object.fromEntries(loaded.map(l => [l.scenario.id, l])),
  };
}
