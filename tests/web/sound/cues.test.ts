import { expect, test } from 'vitest';
import type { View } from '../../../src/view/index.ts';
import { type Cue, cueOf } from '../../../src/web/sound/cues.ts';
import { readVolumes } from '../../../src/web/sound/volumes.ts';

type Heard = Parameters<typeof cueOf>[0];
const open = { phase: { name: 'bargaining' }, silencesBroken: 0, round: 2, lastRound: 6 } as Heard;
const over = (kind: string) => ({ phase: { name: 'concluded', outcome: { kind } } }) as unknown as Partial<View>;
const draft = (number: number) => ({ draft: { number } }) as unknown as Partial<View>;
const silence = { phase: { name: 'silence', ends: 4 } } as Partial<View>;

const heard: readonly (readonly [string, Partial<View>, Partial<View>, Cue | undefined])[] = [
  ['a round in which nothing comes to the table', {}, { round: 3 }, undefined],
  ['a first draft', {}, { round: 3, ...draft(1) }, 'draft'],
  ['the same draft a round later', draft(1), { round: 3, ...draft(1) }, undefined],
  ['silence opened', draft(1), { round: 3, ...draft(1), ...silence }, 'deadline'],
  ['the last round', {}, { round: 6 }, 'deadline'],
  ['silence broken, though a draft came with it', { ...draft(1), ...silence }, { silencesBroken: 1, ...draft(2) }, 'objection'],
  ['a text adopted', silence, over('adopted'), 'agreement'],
  ['no text', silence, over('failed'), 'failure'],
  ['what was over before', over('adopted'), over('adopted'), undefined],
];
test.each(heard)('%s', (_, before, after, cue) => {
  expect(cueOf({ ...open, ...before } as Heard, { ...open, ...after } as Heard)).toBe(cue);
});

test('volumes that make no sense are those of the first day, with music off', () => {
  expect(readVolumes(null)).toMatchObject({ music: 0, muted: false });
  expect(readVolumes('{"music":9,"cues":1,"muted":"yes"}')).toEqual({ cues: 1, ambience: 0, music: 0, muted: false });
  expect(readVolumes('{')).toEqual(readVolumes(null));
});
