import type { Scenario, TrackId, TrackRole } from '../model/index.ts';
import { perScenario } from './perScenario.ts';

const byRole = perScenario(
  (scenario): ReadonlyMap<TrackRole, TrackId> =>
    new Map(scenario.tracks.flatMap(track => (track.role ? [[track.role, track.id] as const] : []))),
);

/** The track that plays a part in the rules, if the scenario has one. */
export function trackWith(scenario: Scenario, role: TrackRole): TrackId | undefined {
  return byRole(scenario).get(role);
}

/** What a table without such a track has of it: middling cohesion, an unquestioned chair. */
const WITHOUT: Readonly<Record<TrackRole, number>> = { cohesion: 70, authority: 100, commitment: 100, credibility: 100, heat: 0 };

/** Points, 0–100, of the track with that role. */
export function trackOf(scenario: Scenario, now: { readonly tracks: Readonly<Record<TrackId, number>> }, role: TrackRole): number {
  const id = trackWith(scenario, role);
  return id === undefined ? WITHOUT[role] : (now.tracks[id] ?? WITHOUT[role]);
}
