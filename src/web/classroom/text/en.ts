import { debrief } from './en/debrief.ts';
import { desk } from './en/desk.ts';
import { inside } from './en/inside.ts';
import { papers } from './en/papers.ts';

/** The classroom in English, as ICU patterns. */
export const en = { ...inside, ...desk, ...debrief, ...papers };
