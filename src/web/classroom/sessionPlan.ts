import type { ClassPlan } from '../../session/index.ts';

export type PlanStep =
  | { readonly kind: 'arrive' | 'brief' | 'practice' | 'break' | 'answers' | 'debrief'; readonly minutes: number }
  | { readonly kind: 'meeting'; readonly minutes: number; readonly rounds: number; readonly each: number; readonly title: string }
  | { readonly kind: 'open'; readonly minutes: number; readonly rounds: number; readonly title: string };

/** A meeting as a plan needs it. */
export interface PlannedMeeting {
  readonly title: string;
  readonly rounds: number;
}

/** Above so many minutes of negotiation a session is parted in two. */
const ONE_SESSION = 60;
/** Minutes a round takes where no clock runs. */
const UNTIMED = 5;

/** What happens when, in minutes. `later`: a session that goes on with a campaign, where nobody has to practise any more. Rounds take as long as the class's clock gives them. */
export function sessionPlan(
  { roundMs, questions }: Pick<ClassPlan, 'roundMs' | 'questions'>,
  meetings: readonly PlannedMeeting[],
  later = false,
): readonly PlanStep[] {
  const each = roundMs === undefined ? UNTIMED : roundMs / 60_000;
  const played = meetings.map(({ rounds, title }): PlanStep => {
    const minutes = Math.ceil(rounds * each);
    return roundMs === undefined ? { kind: 'open', minutes, rounds, title } : { kind: 'meeting', minutes, rounds, each, title };
  });
  const long = played.reduce((sum, step) => sum + step.minutes, 0) > ONE_SESSION;
  const half = Math.ceil(played.length / 2);
  const parted: readonly PlanStep[] =
    long && played.length > 1 ? [...played.slice(0, half), { kind: 'break', minutes: 10 }, ...played.slice(half)] : played;
  const asked = (questions?.length ?? 0) > 0;
  return [
    { kind: 'arrive', minutes: asked ? 5 : 3 },
    { kind: 'brief', minutes: 5 },
    ...(later ? [] : [{ kind: 'practice', minutes: 5 } as const]),
    ...parted,
    ...(asked ? [{ kind: 'answers', minutes: 2 } as const] : []),
    { kind: 'debrief', minutes: long ? 25 : 15 },
  ];
}

/** `14:05`, so many minutes after a time of day. */
export function timeAfter(begins: string, minutes: number): string {
  const [h = 0, m = 0] = begins.split(':').map(Number);
  const at = h * 60 + m + minutes;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;
}
