import { expect, test } from 'vitest';
import { createSession } from '../../src/session/index.ts';
import { type Debrief, gainsOf, nextTries, tryText, words } from '../../src/view/index.ts';
import { library } from '../library.ts';
import '../speak.ts';

const session = createSession(library(), { play: 'hague-summit', seed: '11', people: [], difficulty: 'standard' });
while (!session.over()) session.resolveWithout('bot');
const { scenario, texts } = library().scenarios['hague-summit']!;
/** As if its last draft had been adopted. */
const played: Debrief = {
  ...session.debrief(0),
  outcome: { kind: 'adopted', agreement: { levels: {}, carveOuts: {} }, dissent: [] },
};
const say = words(texts);

test('the seat that gained least is offered, unless it is one’s own', () => {
  const gains = gainsOf(played);
  const found = nextTries(scenario, played, 'sg').find(({ kind }) => kind === 'least');
  if (found?.kind !== 'least') throw new Error('nobody gained least');
  expect(found.points).toBe(Math.min(...gains.filter(gain => gain !== null)));
  const own = nextTries(scenario, played, found.party).find(({ kind }) => kind === 'least');
  expect(own).toMatchObject({ kind: 'least' });
  expect(own).not.toMatchObject({ party: found.party });
});

test('whoever objected at the end is offered before whoever had reservations', () => {
  const turned: Debrief = {
    ...played,
    parties: played.parties.map(one => ({ ...one, stances: [one.party === 'pl' ? 'object' : one.party === 'no' ? 'reserve' : 'support'] })),
  };
  expect(nextTries(scenario, turned, 'sg')).toContainEqual({ kind: 'against', party: 'pl', stance: 'object' });
  expect(nextTries(scenario, turned, 'pl')).toContainEqual({ kind: 'against', party: 'no', stance: 'reserve' });
});

test('a line that ended elsewhere than it really did is worth another try, the furthest one', () => {
  const [core, year] = ['core', 'targetYear'].map(id => scenario.issues.find(issue => issue.id === id)!);
  const line = (issue: string, agreed: number, actual: number) => ({ issue, statusQuo: 0, opening: 0, agreed, actual });
  const moved = { ...played, issues: [line('core', core!.top, 0), line('targetYear', year!.top, year!.top - 1)] };
  const found = nextTries(scenario, moved, 'sg').find(({ kind }) => kind === 'line');
  expect(found).toEqual({ kind: 'line', issue: 'core', here: core!.top, there: 0, really: true });
});

test('without a text nobody gained, and those against it are named', () => {
  const failed: Debrief = { ...played, outcome: { kind: 'failed', blockers: ['hu', 'us'] } };
  const tries = nextTries(scenario, failed, 'sg');
  expect(tries.map(({ kind }) => kind)).not.toContain('least');
  const said = tryText(scenario, say, tries.find(({ kind }) => kind === 'failed')!, 'sg');
  expect(said.title).toBe('As the Secretary General once more');
  expect(said.why).toBe('No text this time: Hungary and the United States stood against it.');
});
