import { debrief } from './fr/debrief.ts';
import { desk } from './fr/desk.ts';
import { inside } from './fr/inside.ts';
import { papers } from './fr/papers.ts';

/** The classroom in French, by the keys of the English one. */
export const fr: Readonly<Record<string, string>> = { ...inside, ...desk, ...debrief, ...papers };
