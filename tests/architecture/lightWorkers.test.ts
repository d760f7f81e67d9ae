import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SESSION = resolve(import.meta.dirname, '../../src/session');

/** Of an import, what it brings along when the program runs. */
const BROUGHT = /^import (?!type )([^;]*?) from '[^']*\/scenario\/[^']*';/gm;

test('what plays games brings along nothing that reads scenarios: the readers weigh more than the rules', () => {
  const files = readdirSync(SESSION, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'));
  const found = files.flatMap(file =>
    [...readFileSync(join(SESSION, file), 'utf8').matchAll(BROUGHT)]
      .filter(([, names]) =>
        names!
          .replace(/[{}]/g, '')
          .split(',')
          .some(name => name.trim() !== '' && !name.trim().startsWith('type ')),
      )
      .map(([line]) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});
