import type { Files } from '../files.ts';

/** Brings the files of one folder, by path within it, from one version of the format to the next. Words the author wrote and remarks stay. */
export type Step = (files: Files) => Files;

/** From each earlier version of the format to the next. There is one version so far, so there are none; the first will be `1: toFormat2`. */
export const steps: Readonly<Record<number, Step>> = {};
