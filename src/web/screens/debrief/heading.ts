import type { Solution } from '../../../view/index.ts';
import type { TextKey } from '../../text/index.ts';
import type { Told } from './told.ts';

/** What a settlement is called; where nothing was agreed, the last draft stands in. */
export function heading({ debrief }: Told, { kind }: Solution): TextKey {
  return kind === 'agreed' && debrief.outcome.kind === 'failed' ? 'debrief.solution.lastDraft' : `debrief.solution.${kind}`;
}
