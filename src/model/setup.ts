/** Changes what bots know and how they bargain, never the arithmetic. */
export type Difficulty = 'gentle' | 'standard' | 'hard';
