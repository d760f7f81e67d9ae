import type { EventId, Move, PartyId } from '../model/index.ts';
import type { Session } from './types.ts';

export type MovesBySeat = Readonly<Record<PartyId, readonly Move[]>>;

/** A step of a game that a host leads: a round resolved, an event the host has brought on stage, or the way to the next meeting. */
export type GameStep =
  /** `bots`: what they handed in, where it has been thought out before. */
  | { readonly kind: 'round'; readonly people: MovesBySeat; readonly bots?: MovesBySeat }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'proceed' };

/** Takes a step; false, and nothing changed, where the game does not allow it. */
export function takeStep(session: Session, step: GameStep): boolean {
  switch (step.kind) {
    case 'round':
      return session.resolveWith(step.people, step.bots);
    case 'event':
      return session.stage(step.event);
    case 'proceed':
      return session.proceed();
  }
}
