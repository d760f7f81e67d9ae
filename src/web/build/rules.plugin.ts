import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Page, render } from './pages.plugin.ts';

const ID = 'virtual:rules';
const PAGES = fileURLToPath(new URL('../../../scenarios/rules', import.meta.url));

/** The pages of the linter's rules, which `npm run schemas` writes, for the studio: `virtual:rules` has a `Page` by rule. */
export function rules(): Plugin {
  return {
    name: 'five-percent:rules',
    resolveId: id => (id === ID ? `\0${ID}` : undefined),
    load: id => (id === `\0${ID}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(rulePages()))});` : undefined),
  };
}

function rulePages(): Readonly<Record<string, Page>> {
  const names = readdirSync(PAGES).filter(name => name.endsWith('.md') && name !== 'README.md');
  return Object.fromEntries(names.map(name => [name.slice(0, -3), render(readFileSync(join(PAGES, name), 'utf8'))]));
}
