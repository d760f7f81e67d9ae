import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import { RULES } from '../../src/scenario/index.ts';
import * as parts from '../../src/scenario/schema/parts.ts';
import { campaign, history, MOVES, PARAMETERS, scenario } from '../../src/scenario/schema/scenario.ts';
import { CELLS, FIGURE_COLUMNS, POSITION_COLUMNS } from '../../src/scenario/schema/tables.ts';

const page = readFileSync(join(SHIPPED, 'README.md'), 'utf8');
const index = readFileSync(join(SHIPPED, 'rules/README.md'), 'utf8');

describe('the author’s reference is complete', () => {
  test.each(Object.entries(RULES))('rule %s, an %s', (rule, severity) => {
    expect(index).toMatch(new RegExp(`^\\| \\[\`${rule}\`\\]\\(${rule}\\.md\\) \\| ${severity} \\| \\S`, 'm'));
  });
  test.each([...MOVES])('move %s', move => {
    expect(page).toContain(`\`${move}\``);
  });
  test.each([
    ...Object.keys(scenario.entries),
    ...Object.keys(campaign.entries),
    ...Object.keys(history.entries),
    'coderKnew',
    'forPlay',
    ...Object.keys(parts.party.entries),
    ...Object.keys(parts.asset.entries),
    ...Object.keys(parts.source.entries),
    ...Object.keys(parts.event.entries),
    ...POSITION_COLUMNS,
    ...FIGURE_COLUMNS,
    ...CELLS.basis.allowed,
  ])('key, column or word %s', key => {
    expect(page).toMatch(new RegExp(`\\b${key}\\b`));
  });
  test('where the constants of the rules are listed', () => {
    expect(page).toContain('src/model/parameters.ts');
    expect(PARAMETERS.length).toBeGreaterThan(30);
  });
});
