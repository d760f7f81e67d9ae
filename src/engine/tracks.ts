import type { Scenario, TrackId, TrackRole } from '../model/index.ts';

const byRole = new WeakMap<Scenario, ReadonlyMap<TrackRole, TrackId>>();

/** The track that plays a part in the rules, if the scenario has one. */
export function trackWith(scenario: Scenario, role: TrackRole): TrackId | undefined {
  let roles = byRole.get(scenario);
  if (!roles) {
    roles = new Map(scenario.tracks.flatMap(track => (track.role ? [[track.role, track.id] as const] : [])));
    byRole.set(scenario, roles);
  }
  return roles.get(role);
}

/** What a table without such a track has of it: middling cohesion, an unquestioned chair. */
const WITHOUT: Readonly<Record<TrackRole, number>> = { cohesion: 70, authority: 100, commitment: 100, credibility: 100, heat: 0 };

/** Points, 0–100, of the track with that role. */
export function trackOf(scenario: Scenario, now: { readonly tracks: Readonly<Record<TrackId, number>> }, role: TrackRole): number {
  const id = trackWith(scenario, role);
  return id === undefined ? WITHOUT[role] : (now.tracks[id] ?? WITHOUT[role]);
}
