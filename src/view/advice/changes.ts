import { undoes } from '../../engine/index.ts';
import type { Issue, Level, Move, Package } from '../../model/index.ts';
import { steps, type Table } from './table.ts';

/** Other words on one issue. */
export interface Change {
  readonly issue: Issue;
  readonly to: Level;
}

/** How this seat may put other words before the table; undefined where it may not. */
export function wayToChange({ view, may }: Table): 'tableDraft' | 'proposeAmendment' | undefined {
  if (may('tableDraft')) return 'tableDraft';
  return may('proposeAmendment') && view.draft ? 'proposeAmendment' : undefined;
}

/** Every change of one issue within reach. Taking back what was changed before is none: it makes a chair waver in everybody's eyes. */
export function singleChanges({ scenario, view, text }: Table): readonly Change[] {
  return scenario.issues
    .flatMap(issue => steps(issue, text).map(to => ({ issue, to })))
    .filter(({ issue, to }) => !(view.draft && undoes(view.draft, issue.id, to)));
}

/** The text with these changes. */
export const changed = (text: Package, changes: readonly Change[]): Package => ({
  ...text,
  levels: { ...text.levels, ...Object.fromEntries(changes.map(({ issue, to }) => [issue.id, to])) },
});

/** The move that puts them before the table. */
export const moveOf = (way: 'tableDraft' | 'proposeAmendment', text: Package, changes: readonly Change[]): Move =>
  way === 'tableDraft'
    ? { type: way, levels: changed(text, changes).levels }
    : { type: way, changes: changes.map(({ issue, to }) => ({ issue: issue.id, to })) };
