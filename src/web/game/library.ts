import manifest from 'virtual:scenarios';
import type { Library, LoadedCampaign, LoadedScenario, ScenarioId } from '../../model/index.ts';
import type { Shelf } from '../build/cover.ts';
import { text } from '../text/index.ts';

export type { Cover, Shelf } from '../build/cover.ts';

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

/** What the title page offers, in its order: the meetings of a road as they follow each other, then every other table. */
export async function loadShelf(): Promise<Shelf> {
  const { campaigns, scenarios } = await fetchData<Shelf>('shelf', manifest.shelf);
  const met = manifest.campaigns.flatMap(c => c.meetings);
  const place = (id: ScenarioId) => (met.includes(id) ? met.indexOf(id) : met.length);
  return { campaigns, scenarios: [...scenarios].sort((a, b) => place(a.scenario.id) - place(b.scenario.id)) };
}

/**
 * What one game needs to be played up to a meeting, counted from 0: a scenario, or a campaign with its meetings so far and the hashes of
 * all. Empty for an id nobody knows: the session then says so.
 */
export async function loadLibrary(play: ScenarioId, meeting: number): Promise<Library> {
  const chosen = await campaign(play);
  const ids = chosen ? chosen.campaign.meetings.map(m => m.scenario) : [play];
  const loaded = (await Promise.all(ids.slice(0, meeting + 1).map(scenario))).filter(s => s !== undefined);
  return {
    campaigns: chosen ? { [play]: chosen } : {},
    scenarios: Object.fromEntries(loaded.map(l => [l.scenario.id, l])),
    hashes: Object.fromEntries(manifest.scenarios.map(({ id, hash }) => [id, hash])),
  };
}
