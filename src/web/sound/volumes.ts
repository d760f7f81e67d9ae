import { create } from 'zustand';

/** Off, low, middle, full. */
export const LOUDNESS = [0, 1, 2, 3] as const;
export type Loudness = (typeof LOUDNESS)[number];
export const KINDS = ['cues', 'ambience', 'music'] as const;
export type Kind = (typeof KINDS)[number];
export type Volumes = Readonly<Record<Kind, Loudness>> & { readonly muted: boolean };

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
  try {
    localStorage.setItem(KEY, JSON.stringify(useVolumes.getState()));
  } catch {
    // Storage forbidden: the choice holds until the tab is closed.
  }
}
