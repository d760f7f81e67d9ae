import { expect, test } from 'vitest';
import { plainDeclaration } from '../../src/view/index.ts';

const frame = { annex: 'Annex', given: 'The pilot house, 20 March 2026' };

test('a declaration as plain text: title, numbered clauses, notes, annex, place and date', () => {
  const text = { title: 'Accord', issuedBy: 'Agreed', clauses: ['One.', 'Two.'], notes: ['Note.'], pledges: ['A gives.', 'B gives.'] };
  expect(plainDeclaration(text, frame)).toBe(
    'Accord\nAgreed\n\n1. One.\n\n2. Two.\n\nNote.\n\nAnnex\n– A gives.\n– B gives.\n\nThe pilot house, 20 March 2026\n',
  );
});

test('no text: its words alone, not numbered, and no annex', () => {
  const text = { title: 'No accord', issuedBy: '', clauses: ['They left.'], notes: [] };
  expect(plainDeclaration(text, frame)).toBe('No accord\n\nThey left.\n\nThe pilot house, 20 March 2026\n');
});
