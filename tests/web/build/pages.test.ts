import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { render } from '../../../src/web/build/pages.plugin.ts';

test('the first heading is the title, the second level are the parts, in order, named without their files and sources', () => {
  const page = render('# The rules\n\nWords.\n\n## Worth, `a.ts`\n\n### Deeper\n\n## Pledges, `b.ts` [D, P]\n');
  expect(page.title).toBe('The rules');
  expect(page.parts).toEqual([
    { id: 'part-1', title: 'Worth' },
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

test('a fence that names its file shows the name', () => {
  expect(render('```yaml issues.yaml\na: 1\n```\n').html).toBe(
    '<p class="file">issues.yaml</p>\n<pre tabindex="0"><code>a: 1</code></pre>\n',
  );
});

test('links lead to other documents of the game; what lies beside the code is only named', () => {
  const { html } = render('See [the cookbook](cookbook.md), [the format](../README.md) and [all](https://example.org/x).');
  expect(html).toContain('<a href="#cookbook" data-document="cookbook">the cookbook</a>, the format and all.');
});

test.each(['tutorial', 'cookbook', 'reference', 'sources', 'classroom'])('the author’s guide: %s has a title and parts', name => {
  const page = render(readFileSync(new URL(`../../../scenarios/guide/${name}.md`, import.meta.url), 'utf8'));
  expect(page.title).not.toBe('');
  expect(page.parts.length).toBeGreaterThan(2);
  expect(page.html).not.toMatch(/href="(?!#)/);
});
