import { create } from 'zustand';
import { keep } from '../app/kept.ts';
import { type Kind, LOUDNESS, type Loudness, type Volumes } from './loudness.ts';

const KEY = 'five-percent:sound';
/** Music and the sea play only for who asks for them. */
const DEFAULTS: Volumes = { cues: 2, ambience: 0, music: 0, muted: false };

/** What was kept, where it makes sense. */
export function readVolumes(kept: string | null): Volumes {
  try {
    const value = JSON.parse(kept ?? '{}') as Partial<Volumes>;
    const loud = (kind: Kind): Loudness => (LOUDNESS.includes(value[kind] as Loudness) ? (value[kind] as Loudness) : DEFAULTS[kind]);
    return { cues: loud('cues'), ambience: loud('ambience'), music: loud('music'), muted: value.muted === true };
  } catch {
    return DEFAULTS;
  }
}

function stored(): Volumes {
  try {
    return readVolumes(localStorage.getItem(KEY));
  } catch {
    return DEFAULTS;
  }
}

export const useVolumes = create<Volumes>(stored);

export function setVolumes(change: Partial<Volumes>): void {
  useVolumes.setState(change);
  keep(KEY, useVolumes.getState());
}
