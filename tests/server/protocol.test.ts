import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRequest } from '../../src/server/classroom/form.ts';
import { guest } from './people.ts';
import { keep, port } from './sitting.ts';

describe('the examples of PROTOCOL.md', () => {
  const written = readFileSync(new URL('../../src/session/PROTOCOL.md', import.meta.url), 'utf8');
  const examples = /```json class\n([^`]*)```/
    .exec(written)![1]!
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

  test.each(examples)('$type has the form of a request, whole', example => {
    expect(readRequest(example)).toEqual(example);
  });

  test('the server answers each of them, with a word from its list', async () => {
    const one = keep(guest(port()));
    for (const example of examples)
      expect(await one.send(example), example.type).toMatchObject({ type: expect.stringMatching(/^(refused|created|time)$/) });
  });
});
