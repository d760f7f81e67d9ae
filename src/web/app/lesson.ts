/** The small table that a first game is guided on: from the chair, against others that give ground early. */
export const LESSON = { play: 'harbour-quotas', seat: 'commission', seed: '6', difficulty: 'gentle' } as const;
