import type { ActedOn, Thing } from '../../../scenario/index.ts';
import type { Names } from '../look/types.ts';
import type { Addable } from './things.ts';

type Path = readonly (string | number)[];

/** What a part of a form is, where it can go as a whole: a thing that others may speak of, or a round. */
export type Removable =
  | Thing
  | { readonly kind: 'round'; readonly at: number; readonly id: string }
  | { readonly kind: 'effect'; readonly event: string; readonly path: Path; readonly id: string };

/** The event whose file it is. */
export const eventOf = (file: string): string | undefined => /\/events\/([^/]+)\.yaml$/.exec(file)?.[1];

/** What the part at a path of a file is. */
export function removableAt(kind: string, path: Path, value: unknown, file: string): Removable | undefined {
  const [first, second] = path;
  if (kind === 'parties' && path.length === 1) return { kind: 'party', id: String(first) };
  if (kind === 'issues' && path.length === 1) return { kind: 'issue', id: String(first) };
  if (kind === 'assets' && path.length === 1) return { kind: 'asset', id: String(first) };
  const event = eventOf(file);
  if (event !== undefined && path.at(-2) === 'effects') return { kind: 'effect', event, path, id: path.join('.') };
  if (event !== undefined && path.length === 0) return { kind: 'event', id: event };
  if (event !== undefined && first === 'choices' && typeof second === 'number' && path.length === 2) {
    const id = (value as { readonly choices?: readonly { readonly id?: unknown }[] }).choices?.[second]?.id;
    return typeof id === 'string' ? { kind: 'choice', id, event } : undefined;
  }
  if (kind === 'scenario' && first === 'calendar' && second === 'rounds' && path.length === 3)
    return { kind: 'round', at: Number(path[2]), id: String(Number(path[2]) + 1) };
  return undefined;
}

/** What can be added at the head of the form of a file. */
export function addableIn(kind: string, file: string): readonly Addable[] {
  if (kind === 'parties') return [{ kind: 'party' }];
  if (kind === 'issues') return [{ kind: 'scale' }, { kind: 'options' }];
  if (kind === 'scenario') return [{ kind: 'round' }];
  if (kind === 'assets') return [{ kind: 'asset' }];
  const event = eventOf(file);
  return event === undefined ? [] : [{ kind: 'choice', of: event }, { kind: 'event' }];
}

/** The day after the last round, at its time of day and in its session: where a new one begins. */
export function nextRound(value: unknown): Readonly<Record<string, string>> {
  const { rounds = [] } = ((value as { readonly calendar?: unknown } | undefined)?.calendar ?? {}) as {
    readonly rounds?: readonly Readonly<Record<string, unknown>>[];
  };
  const last = rounds.at(-1);
  const day = new Date(`${String(last?.date ?? '2026-01-01')}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  const date = Number.isNaN(day.getTime()) ? String(last?.date) : day.toISOString().slice(0, 10);
  return { date, part: String(last?.part ?? 'morning'), session: String(last?.session ?? 'talks') };
}

/** What an effect would act on, of what a scenario has. */
export function actedOn(names: Names | undefined): ActedOn | undefined {
  const [party, other] = names?.party ?? [];
  if (party === undefined) return undefined;
  return { party, other: other ?? party, issue: names?.issue[0], track: names?.track[0], asset: names?.asset[0] };
}
