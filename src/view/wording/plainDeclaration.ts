import type { Declaration } from './declaration.ts';

/** A declaration as plain text: a title, numbered clauses, notes, and what each announced under a heading of its own. */
export function plainDeclaration(
  { title, issuedBy, clauses, notes, pledges = [] }: Declaration,
  { annex, given }: { readonly annex: string; readonly given: string },
): string {
  // A text of one clause is not numbered, as on paper.
  const numbered = clauses.length > 1 ? clauses.map((clause, at) => `${at + 1}. ${clause}`) : clauses;
  const parts = [
    [title, issuedBy],
    ...numbered.map(clause => [clause]),
    notes,
    pledges.length > 0 ? [annex, ...pledges.map(pledge => `– ${pledge}`)] : [],
    [given],
  ];
  return `${parts
    .map(lines => lines.filter(line => line !== '').join('\n'))
    .filter(part => part !== '')
    .join('\n\n')}\n`;
}
