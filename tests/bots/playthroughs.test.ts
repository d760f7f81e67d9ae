import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { transcript } from '../../src/cli/transcript.ts';
import { library, scenarios } from '../library.ts';

const FOLDER = join(import.meta.dirname, '../playthroughs');
const kept = readdirSync(FOLDER).filter(name => name.endsWith('.md'));

test('every shipped scenario has a transcript, and every transcript a scenario', () => {
  expect(kept.sort()).toEqual(
    scenarios()
      .map(scenario => `${scenario.id}.md`)
      .sort(),
  );
});

test.each(kept)('%s is what the rules, the scenario and the bots make of it today (else: npm run playthroughs)', name => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const seed = /, seed (\S+)/.exec(text)![1]!;
  const note = /\. (Regenerate .*)$/m.exec(text)![1]!;
  expect(transcript(library(), { play: name.slice(0, -3), difficulty: 'standard', chair: 'bot' }, seed, note)).toBe(text);
});
