/** From these shares of the tables on, something may happen, and is likely. */
const OPEN = 0.4;
const LIKELY = 0.6;

/** 0 unlikely, 1 open, 2 likely. */
export const chance = (share: number): 0 | 1 | 2 => (share >= LIKELY ? 2 : share >= OPEN ? 1 : 0);

/** As the catalogues select by it. */
export const verdictOf = (share: number): 'no' | 'open' | 'yes' => (['no', 'open', 'yes'] as const)[chance(share)];

export const percent = (share: number): number => Math.round(share * 100);
