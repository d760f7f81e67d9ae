/** The same seed for everybody on the same day, wherever they are: its date by world time, as `2026-11-25`. */
export const dailySeed = (now = new Date()): string => now.toISOString().slice(0, 10);
