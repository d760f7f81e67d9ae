import type { EventId, LoadedScenario, ScenarioEvent, TextId } from '../model/index.ts';
import type { View } from '../view/types.ts';

/**
 * What a class may hold of the meeting it plays: the rules and words, but of the events only those that have happened, nothing of
 * what earlier meetings change, and not how it really ended. Chosen field by field, so that a new field stays at home until it is named here.
 */
export function sliceFor(loaded: LoadedScenario, fired: View['events']['fired']): LoadedScenario {
  const { scenario: whole, hash } = loaded;
  return {
    hash,
    scenario: {
      format: whole.format,
      id: whole.id,
      version: whole.version,
      chair: whole.chair,
      parties: whole.parties,
      blocs: whole.blocs,
      issues: whole.issues,
      tracks: whole.tracks,
      assets: whole.assets,
      events: whole.events.filter(event => event.id in fired),
      opening: [],
      carried: whole.carried,
      procedure: whole.procedure,
      ...(whole.pledging ? { pledging: whole.pledging } : {}),
      ...(whole.demander ? { demander: whole.demander } : {}),
      ...(whole.dependence === undefined ? {} : { dependence: whole.dependence }),
      parameters: whole.parameters,
      calendar: whole.calendar,
      stage: whole.stage,
      meters: whole.meters,
      sources: whole.sources,
    },
    texts: textsWithout(loaded, id => id in fired),
  };
}

/** Events that have happened since a slice was made, with their words. */
export interface EventsAdded {
  readonly events: readonly ScenarioEvent[];
  readonly texts: LoadedScenario['texts'];
}

export function eventsSince(loaded: LoadedScenario, fired: View['events']['fired'], known: View['events']['fired']): EventsAdded {
  const fresh = (id: EventId) => id in fired && !(id in known);
  const events = loaded.scenario.events.filter(event => fresh(event.id));
  const before = textsWithout(loaded, id => id in known);
  const now = textsWithout(loaded, id => id in fired);
  return { events, texts: perLanguage(now, (id, language) => !(id in (before[language] ?? {}))) };
}

/** All words but those of events that are kept back; why an event moves something may be told of several events. */
function textsWithout({ scenario, texts }: LoadedScenario, shown: (event: EventId) => boolean): LoadedScenario['texts'] {
  const reasons = (event: ScenarioEvent): readonly TextId[] =>
    [...event.effects, ...event.choices.flatMap(choice => choice.effects)].map(effect => effect.why);
  const open = new Set(scenario.events.filter(event => shown(event.id)).flatMap(reasons));
  const hidden = new Set(
    scenario.events
      .filter(event => !shown(event.id))
      .flatMap(reasons)
      .filter(why => !open.has(why)),
  );
  const eventOf = (id: TextId) => (id.startsWith('event.') ? id.split('.')[1] : undefined);
  return perLanguage(texts, id => {
    const event = eventOf(id);
    return !hidden.has(id) && (event === undefined || shown(event));
  });
}

function perLanguage(texts: LoadedScenario['texts'], keep: (id: TextId, language: string) => boolean): LoadedScenario['texts'] {
  return Object.fromEntries(
    Object.entries(texts).map(([language, words]) => [
      language,
      Object.fromEntries(Object.entries(words).filter(([id]) => keep(id, language))),
    ]),
  );
}
