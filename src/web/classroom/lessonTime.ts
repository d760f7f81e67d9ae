/** Lesson lengths, in minutes, less what briefing and debrief take. */
const LESSONS = { 50: 30, 75: 50, 150: 100 } as const;
export const PRESETS = ['50', '75', '150', 'homework', 'free', 'none'] as const;
export type Preset = (typeof PRESETS)[number];

const MINUTE = 60_000;
/** Shortest round, minutes, that a preset gives, and the shortest in which a team can talk before it hands in. */
const SHORTEST = 1.5;
const WORTH_TALKING = 3;

/** Fewest rounds a meeting is cut to: one to table a text, one to answer it. */
export const FEWEST = 2;

/** Rounds a play takes where each meeting has at most so many. */
export const roundsIn = (meetings: readonly number[], most: number | undefined): number =>
  meetings.reduce((sum, rounds) => sum + Math.min(rounds, most ?? rounds), 0);

/** What the meetings may be cut to, fewest first. */
export const cutsOf = (meetings: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(0, Math.max(0, ...meetings) - FEWEST) }, (_, n) => n + FEWEST);

/** Length of a round, ms, so that the whole of a play fits the lesson; at least a minute and a half. */
export function roundOf(preset: Preset, rounds: number, minutes: number): number | undefined {
  if (preset === 'none') return undefined;
  if (preset === 'homework') return 24 * 60 * MINUTE;
  if (preset === 'free') return Math.max(0.1, minutes) * MINUTE;
  return Math.max(SHORTEST, fitting(preset, rounds)) * MINUTE;
}

const fitting = (preset: '50' | '75' | '150', rounds: number): number => Math.floor((2 * LESSONS[preset]) / rounds) / 2;

/** The most rounds a meeting may have so that teams can talk in each of them; undefined where the lesson gives them the time as it is. */
export function cutFor(preset: Preset, meetings: readonly number[], most: number | undefined): number | undefined {
  if (preset === 'none' || preset === 'homework' || preset === 'free') return undefined;
  const fits = (cut: number | undefined) => fitting(preset, roundsIn(meetings, cut)) >= WORTH_TALKING;
  return fits(most) ? undefined : cutsOf(meetings).findLast(fits);
}
