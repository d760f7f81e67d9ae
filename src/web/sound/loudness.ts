/** Off, low, middle, full. */
export const LOUDNESS = [0, 1, 2, 3] as const;
export type Loudness = (typeof LOUDNESS)[number];
export const KINDS = ['cues', 'ambience', 'music'] as const;
export type Kind = (typeof KINDS)[number];
export type Volumes = Readonly<Record<Kind, Loudness>> & { readonly muted: boolean };
