import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { render } from '../../../src/web/build/pages.plugin.ts';

test('the first heading is the title, the second level are the parts, in order', () => {
  const page = render('# The rules\n\nWords.\n\n## Worth, `a.ts`\n\n### Deeper\n\n## Pledges\n');
  expect(page.title).toBe('The rules');
  expect(page.parts).toEqual([
    { id: 'part-1', title: 'Worth, a.ts' },
    { id: 'part-2', title: 'Pledges' },
  ]);
  expect(page.html).not.toContain('The rules');
  expect(page.html).toContain('<h3 id="part-2"');
});

test('formulas are text, whatever they hold', () => {
  expect(render('    a < b & c > d\n').html).toContain('a &lt; b &amp; c &gt; d');
});

test('tables can be scrolled on their own', () => {
  expect(render('| a | b |\n| - | - |\n| 1 | 2 |\n').html).toMatch(/<div class="wide" tabindex="0"><table>[\s\S]*<\/table><\/div>/);
});

test('the document of the rules has a title and parts to go to', () => {
  const page = render(readFileSync(new URL('../../../src/engine/MODEL.md', import.meta.url), 'utf8'));
  expect(page.title).not.toBe('');
  expect(page.parts.length).toBeGreaterThan(4);
  for (const part of page.parts) expect(page.html).toContain(`id="${part.id}"`);
});
