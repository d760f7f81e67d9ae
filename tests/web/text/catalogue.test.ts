import { describe, expect, test } from 'vitest';
import { en } from '../../../src/web/text/en.ts';
import { type TextKey, text } from '../../../src/web/text/index.ts';

/** A value for every name a pattern may use. */
const VALUES = new Proxy({} as Record<string, string | number>, {
  get: (_, name) =>
    typeof name === 'string' && /count|left|of|times|thirds|days|trust|planned|number|rounds|moves|distant|with/.test(name) ? 2 : 'x',
  has: () => true,
  ownKeys: () => [],
});
const names = (pattern: string) => [...pattern.matchAll(/\{(\w+)/g)].map(match => match[1]!);

describe('the interface’s words', () => {
  test.each(Object.entries(en))('%s can be filled', (key, pattern) => {
    const values = Object.fromEntries(names(pattern).map(name => [name, VALUES[name]!]));
    const said = text(key as TextKey, values);
    expect(said).not.toMatch(/^\[/);
    expect(said).not.toContain('{');
  });
});
