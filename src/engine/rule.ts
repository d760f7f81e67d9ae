import type { Move, MoveOf, MoveType, PartyId, Refusal, Scenario, State } from '../model/index.ts';
import type { Space } from './space.ts';
import type { Work } from './work.ts';

/** What a rule may look at when it is asked whether a move may be made. */
export interface Asking {
  readonly scenario: Scenario;
  readonly space: Space;
  readonly state: State;
  readonly party: PartyId;
  /** Index of the mover. */
  readonly self: number;
  /** Moves before this one in the list handed in. */
  readonly alongside: readonly Move[];
}

/** One kind of move: whether it may be made, and what it does when all moves of its kind are made together. */
export interface Rule<T extends MoveType> {
  /** Who may make it at all. */
  readonly by: 'anybody' | 'chair' | 'member';
  /** May be made while silence runs. */
  readonly underSilence: boolean;
  readonly refuse: (asking: Asking, move: MoveOf<T>) => Refusal | undefined;
  /** Every move of this kind made this round, in the scenario's order of parties; no rule may depend on that order. */
  readonly apply: (work: Work, made: readonly Made<T>[]) => void;
}

export interface Made<T extends MoveType> {
  readonly by: PartyId;
  readonly self: number;
  readonly move: MoveOf<T>;
}

export function knownParty(asking: Asking, party: PartyId): Refusal | undefined {
  if (!asking.space.partyOf.has(party)) return 'unknown-party';
  return party === asking.party ? 'on-yourself' : undefined;
}

export function knownIssue(asking: Asking, issue: string): Refusal | undefined {
  return asking.space.issueOf.has(issue) ? undefined : 'unknown-issue';
}

/** Whether `level` is a whole step of the issue; `scope` where only common or only own ones will do. */
export function knownLevel(asking: Asking, issue: string, level: unknown, scope?: 'common' | 'own'): Refusal | undefined {
  const index = asking.space.issueOf.get(issue);
  if (index === undefined) return 'unknown-issue';
  const rules = asking.scenario.issues[index]!;
  if (scope === 'common' && rules.scope !== 'common') return 'issue-not-common';
  if (scope === 'own' && rules.scope !== 'own') return 'issue-not-own';
  return typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= rules.top ? undefined : 'level-off-scale';
}
