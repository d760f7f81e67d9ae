import type { Library, Refused } from '../../model/index.ts';
import type { ClassRefusal, ClassReply, Instant, PersonId } from '../../session/index.ts';
import type { ClassFact, NamedFact } from './entries.ts';
import type { Games } from './games.ts';
import type { ClassState } from './state.ts';

/** Who asks, as the socket has shown. */
export type Caller =
  | { readonly role: 'nobody' }
  | { readonly role: 'person'; readonly person: PersonId }
  | { readonly role: 'desk' }
  | { readonly role: 'projector' };

/** What follows from a request: facts to be kept, and what to answer once they are. */
export interface Decision {
  readonly facts: readonly NamedFact[];
  readonly reply: ClassReply;
}

export interface Circumstances {
  readonly library: Library;
  readonly state: ClassState;
  readonly games: Games;
  readonly now: Instant;
}

export const done: ClassReply = { type: 'done' };
export const no = (refusal: ClassRefusal, moves?: readonly Refused[]): Decision => ({
  facts: [],
  reply: { type: 'refused', refusal, ...(moves ? { moves } : {}) },
});
export const yes = (...facts: readonly ClassFact[]): Decision => ({ facts, reply: done });

export const withId = (id: string, decision: Decision): Decision => ({ ...decision, facts: named(id, decision.facts) });
/** The last fact carries the command's name: once it is kept, all are. */
export const named = (id: string, facts: readonly NamedFact[]): readonly NamedFact[] =>
  facts.map((fact, i) => (i === facts.length - 1 ? { ...fact, id } : fact));
