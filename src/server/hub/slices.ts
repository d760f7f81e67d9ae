import { gzipSync } from 'node:zlib';
import type { Library, LoadedScenario, ScenarioId } from '../../model/index.ts';
import { type ClassTold, eventsSince, shortened, sliceFor, type Update } from '../../session/index.ts';
import type { Told } from './guest.ts';

type Fired = Update['view']['events']['fired'];
type ScenarioNews = Extract<ClassTold, { type: 'scenario' }>;

/** What sockets hold of the scenarios that are played. The large part of it is written once, and packed, for all classes. */
export interface Slices {
  /** What a socket still needs before it is told this update, and under which name others need the same. */
  readonly before: (told: Told, update: Update, packs: boolean) => readonly { readonly key: string; readonly news: () => ClassTold }[];
  /** A facilitator sees what is to come, but not how it really ended. */
  readonly forDesk: (id: ScenarioId, rounds: number | undefined, packs: boolean) => ClassTold;
}

export function createSlices(library: Library): Slices {
  const known = new Map<string, { readonly news: ScenarioNews; packed?: ClassTold }>();

  /** A meeting as this class plays it. */
  function cut(id: ScenarioId, rounds: number | undefined): LoadedScenario {
    const loaded = library.scenarios[id]!;
    return { ...loaded, scenario: shortened(loaded.scenario, rounds) };
  }

  /** Made once; packed, it is a seventh of what it would be. */
  function written(key: string, packs: boolean, make: () => ScenarioNews): ClassTold {
    const one: { readonly news: ScenarioNews; packed?: ClassTold } = known.get(key) ?? { news: make() };
    known.set(key, one);
    if (!packs) return one.news;
    one.packed ??= { type: 'packed', json: gzipSync(JSON.stringify(one.news)) };
    return one.packed;
  }

  /** The meeting and those before it, as they are before anything has happened. */
  function meeting({ play, scenario, earlier, rounds }: Update, packs: boolean): ClassTold {
    return written(`${play} ${scenario} ${rounds}`, packs, () => {
      const campaign = library.campaigns[play];
      return {
        type: 'scenario',
        loaded: sliceFor(cut(scenario, rounds), {}),
        earlier: earlier.map(one => sliceFor(cut(one.scenario, rounds), {})),
        ...(campaign ? { campaign } : {}),
      };
    });
  }

  const events = (scenario: ScenarioId, fired: Fired, told: Fired) => ({
    key: `events ${scenario} ${Object.keys(told)}`,
    news: (): ClassTold => ({ type: 'events', scenario, added: eventsSince(library.scenarios[scenario]!, fired, told) }),
  });

  return {
    before: (told, update, packs) => {
      const { scenario, view, earlier } = update;
      const { fired } = view.events;
      const has = told.slice?.scenario === scenario ? told.slice.fired : undefined;
      told.slice = { scenario, fired };
      const backwards = has && Object.keys(has).some(event => !(event in fired));
      const more = Object.keys(fired).some(event => !(has && event in has));
      if (has && !backwards) return more ? [events(scenario, fired, has)] : [];
      const past = earlier.map(one => ({ id: one.scenario, fired: firedIn(one.log) }));
      return [
        { key: `whole ${scenario} ${packs}`, news: () => meeting(update, packs) },
        ...[...past, { id: scenario, fired }].filter(one => Object.keys(one.fired).length > 0).map(one => events(one.id, one.fired, {})),
      ];
    },
    forDesk: (id, rounds, packs) =>
      written(`desk ${id} ${rounds}`, packs, () => {
        const loaded = cut(id, rounds);
        const all = Object.fromEntries(loaded.scenario.events.map(event => [event.id, 0]));
        return { type: 'scenario', loaded: sliceFor(loaded, all) };
      }),
  };
}

const firedIn = (log: Update['log']): Fired =>
  Object.fromEntries(log.flatMap(entry => (entry.type === 'eventFired' ? [[entry.event, entry.round]] : [])));
