import type { Cause } from '../../../model/index.ts';
import type { Needs } from '../needs.ts';

type MoveCause = Extract<Cause, { kind: 'move' }>['move'];

/** Why a number moved, as the end of a sentence; each begins with its own punctuation. `own`: the party moved by its own act. */
export const causes = {
  'cause.move.consult': ', after a talk in private with {by}',
  'cause.move.persuade': ', persuaded by {by}',
  'cause.move.offer': ', in a bargain with {by}',
  'cause.move.statement': ', after what {by} said in public',
  'cause.move.pressure': ', under pressure from {by}',
  'cause.move.leak': ', after a leak to the press',
  'cause.move.caucus': ', after a caucus called by {by}',
  'cause.move.amendment': ', after an amendment by {by}',
  'cause.move.carveOut': ', because of an exemption granted by {by}',
  'cause.move.envoy': ', after a visit by an envoy of {by}',
  'cause.move.pledge': ', after a pledge by {by}',
  'cause.move.draft': ', after a draft by {by}',
  'cause.move.silence': ', because {by} broke the silence',
  'cause.own.consult': ', after a talk in private',
  'cause.own.persuade': ', of its own accord',
  'cause.own.offer': ', in a bargain',
  'cause.own.statement': ', by its own public word',
  'cause.own.pressure': ', by its own pressure',
  'cause.own.leak': ', after a leak to the press',
  'cause.own.caucus': ', after a caucus that it had called',
  'cause.own.amendment': ', by its own amendment',
  'cause.own.carveOut': ', because of the exemption it granted',
  'cause.own.envoy': ', after the visit of its envoy',
  'cause.own.pledge': '',
  'cause.own.draft': ', with its draft',
  'cause.own.silence': ', because it broke the silence',
  'cause.event': ' ({title}: {why})',
  'cause.opening': ' ({why})',
  'cause.time': ', as time went by',
  'cause.text': ', given what the draft says',
} as const satisfies Needs<`cause.move.${MoveCause}` | `cause.own.${MoveCause}` | `cause.${Exclude<Cause['kind'], 'move'>}`>;
