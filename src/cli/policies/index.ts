import { considerate } from './considerate.ts';
import { letter } from './letter.ts';
import { type Policy, pass } from './policy.ts';
import { random } from './randomMove.ts';

/** How a chair may be played other than by its bot, and how another seat may. Names are what the command line calls them. */
export const CHAIR_POLICIES = { pass, random, letter } satisfies Readonly<Record<string, Policy>>;
export const SEAT_POLICIES = { pass, considerate, random } satisfies Readonly<Record<string, Policy>>;

export type ChairPolicy = 'bot' | keyof typeof CHAIR_POLICIES;
export type SeatPolicy = 'bot' | keyof typeof SEAT_POLICIES;
export type { Policy, Sight } from './policy.ts';
