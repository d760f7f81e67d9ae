import type { Step } from './migrate.ts';

/** From each earlier version of the format to the next. There is one version so far, so there are none; the first will be `1: toFormat2`. */
export const steps: Readonly<Record<number, Step>> = {};
