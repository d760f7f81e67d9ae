import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord, replay } from '../../src/session/index.ts';
import { library } from '../library.ts';

test('the kept campaign replays to its hash, round for round (else: npm run playthroughs)', () => {
  const reading = readRecord(readFileSync(join(import.meta.dirname, '../records/road-to-the-hague.json'), 'utf8'));
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  const again = replay(library(), reading.ok);
  if ('problem' in again) throw new Error(JSON.stringify(again.problem));
  expect(again.ok.stateHash()).toBe(reading.ok.check);
  expect(again.ok.record()).toEqual(reading.ok);
  expect(again.ok.over()).toBe(true);
});
