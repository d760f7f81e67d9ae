import type { Cause, PartyId } from '../../model/index.ts';
import { partyText } from './names.ts';
import type { Words } from './words.ts';

/**
 * Why a number moved, as the end of a sentence about `party`. A leak names nobody here: who leaked is told by the entry
 * of the leak itself, if it was traced.
 */
export function causeText(words: Words, cause: Cause, party?: PartyId): string {
  switch (cause.kind) {
    case 'move':
      return words(cause.by === party && cause.move !== 'leak' ? `cause.own.${cause.move}` : `cause.move.${cause.move}`, {
        by: partyText(words, cause.by),
      });
    case 'event':
      return words('cause.event', { title: words(`event.${cause.event}.title`), why: reason(words, cause.why) });
    case 'opening':
      return words('cause.opening', { why: reason(words, cause.why) });
    case 'time':
    case 'text':
      return words(`cause.${cause.kind}`);
  }
}

/** Reasons are written as sentences or as clauses; either ends ours, which brings its own full stop. */
function reason(words: Words, why: string): string {
  const text = words(why).trim();
  return text.endsWith('.') ? text.slice(0, -1) : text;
}
