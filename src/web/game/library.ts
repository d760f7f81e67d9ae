import manifest from 'virtual:scenarios';
import type { Language, Library, LoadedCampaign, LoadedScenario, ScenarioId } from '../../model/index.ts';
import type { Shelf } from '../build/cover.ts';
import { text } from '../text/index.ts';
import { spoken } from '../text/spoken.ts';

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

type Worded = LoadedScenario | LoadedCampaign;
interface Entry {
  readonly id: ScenarioId;
  readonly url: string;
  readonly texts: Readonly<Record<Language, string>>;
}
const worded = new Map<string, Promise<unknown>>();

/** An entry's rules with its words in one language; in English where it has none in that. The same object each time. */
function fetchEntry<T extends Worded>({ id, url, texts }: Entry, wanted: Language): Promise<T> {
  const language = wanted in texts ? wanted : 'en';
  const key = `${url} ${language}`;
  const running = worded.get(key) as Promise<T> | undefined;
  if (running) return running;
  const started = Promise.all([fetchData<T>(id, url), fetchData<T['texts'][Language]>(id, texts[language]!)]).then(([rules, words]) => ({
    ...rules,
    texts: { [language]: words },
  }));
  started.catch(() => worded.delete(key));
  worded.set(key, started);
  return started;
}

const scenario = (id: ScenarioId, language: Language): Promise<LoadedScenario> | undefined => {
  const entry = manifest.scenarios.find(s => s.id === id);
  return entry && fetchEntry<LoadedScenario>(entry, language);
};
const campaign = (id: ScenarioId, language: Language): Promise<LoadedCampaign> | undefined => {
  const entry = manifest.campaigns.find(c => c.id === id);
  return entry && fetchEntry<LoadedCampaign>(entry, language);
};

/** What the title page offers, in its order: the meetings of a road as they follow each other, then every other table. */
export async function loadShelf(language: Language = spoken().language): Promise<Shelf> {
  const { campaigns, scenarios } = await fetchData<Shelf>('shelf', manifest.shelf[language] ?? manifest.shelf.en!);
  const met = manifest.campaigns.flatMap(c => c.meetings);
  const place = (id: ScenarioId) => (met.includes(id) ? met.indexOf(id) : met.length);
  return { campaigns, scenarios: [...scenarios].sort((a, b) => place(a.scenario.id) - place(b.scenario.id)) };
}

/**
 * What one game needs to be played up to a meeting, counted from 0: a scenario, or a campaign with its meetings so far and the hashes of
 * all. Empty for an id nobody knows: the session then says so.
 */
export async function loadLibrary(play: ScenarioId, meeting: number, language: Language = spoken().language): Promise<Library> {
  const chosen = await campaign(play, language);
  const ids = chosen ? chosen.campaign.meetings.map(m => m.scenario) : [play];
  const loaded = (await Promise.all(ids.slice(0, meeting + 1).map(id => scenario(id, language)))).filter(s => s !== undefined);
  return {
    campaigns: chosen ? { [play]: chosen } : {},
    scenarios: Object.fromEntries(loaded.map(l => [l.scenario.id, l])),
    hashes: Object.fromEntries(manifest.scenarios.map(({ id, hash }) => [id, hash])),
  };
}

/** The same library in another language. */
export async function wordsFetched(library: Library, language: Language): Promise<Library> {
  const again = async <T>(of: Readonly<Record<ScenarioId, T>>, fetchOne: (id: ScenarioId, language: Language) => Promise<T> | undefined) =>
    Object.fromEntries(
      await Promise.all(Object.entries(of).map(async ([id, one]) => [id, (await fetchOne(id, language)) ?? one] as const)),
    );
  const [campaigns, scenarios] = await Promise.all([again(library.campaigns, campaign), again(library.scenarios, scenario)]);
  return { ...library, campaigns, scenarios };
}
