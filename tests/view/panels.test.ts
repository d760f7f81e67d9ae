import { expect, test } from 'vitest';
import { play, start } from '../../src/engine/index.ts';
import { bandSeen, calendar, draftChanges, draftLines, meters, viewFor, words } from '../../src/view/index.ts';
import { library } from '../library.ts';

const { scenario: hague, texts } = library().scenarios['hague-summit']!;
const brussels = library().scenarios['brussels-capability-targets']!.scenario;
const said = words(texts);
const { state } = start(hague, '1');
const levels = Object.fromEntries(hague.issues.filter(one => one.scope === 'common').map(one => [one.id, Math.round(one.top / 2)]));
const tabled = play(hague, state, { sg: [{ type: 'tableDraft', levels }] }).state;

test('the calendar counts the days that are left, round by round', () => {
  const first = calendar(hague, viewFor(hague, state, 'public'));
  expect(first).toMatchObject({ current: 0, session: 'ambassadors', date: '2025-06-06', daysToGo: 19 });
  const last = calendar(hague, { ...viewFor(hague, state, 'public'), round: 12 });
  expect(last).toMatchObject({ current: 11, session: 'leaders', daysToGo: 0 });
});

test('rounds that were added go on in the last session', () => {
  const longer = calendar(hague, { ...viewFor(hague, state, 'public'), round: 13, lastRound: 13 });
  expect(longer.rounds).toHaveLength(13);
  expect(longer).toMatchObject({ current: 12, session: 'leaders' });
});

test('a pledge raises the count at a mark, and a share follows the pledges', () => {
  const es = hague.parties.findIndex(({ id }) => id === 'es');
  const pledging = { ...state, parties: state.parties.with(es, { ...state.parties[es]!, pledges: { pledgeCore: { level: 35 } } }) };
  const at = (of: typeof state) => {
    const seen = meters(hague, viewFor(hague, of, 'public'));
    const marks = seen.find(one => one.kind === 'marks')!;
    const share = seen.find(one => one.kind === 'share')!;
    return { high: marks.marks.find(mark => mark.at === 3.5)!, share };
  };
  expect(at(pledging).high.pledged).toBe(at(state).high.pledged + 1);
  expect(at(pledging).high.today).toBe(at(state).high.today);
  expect(at(pledging).share.pledged).toBeLessThan(at(state).share.pledged);
  expect(Math.round(at(state).share.today)).toBe(64);
});

test('a track shows its change since the view it is compared with, and the mark it is nearest to', () => {
  const view = viewFor(hague, state, 'public');
  const before = { ...view, tracks: { ...view.tracks, cohesion: view.tracks.cohesion! + 6 } };
  const cohesion = (against?: typeof view) => meters(hague, view, against).find(one => one.id === 'cohesion');
  expect(cohesion()).toMatchObject({ change: 0, mark: { at: 50, below: false, words: 'track.cohesion.below.50' } });
  expect(cohesion(before)).toMatchObject({ change: -6 });
});

test('the draft stands in brackets where not all are thought able to live with it', () => {
  expect(draftLines(hague, said, viewFor(hague, state, 'sg'))).toEqual([]);
  const lines = draftLines(hague, said, viewFor(hague, tabled, 'sg'));
  expect(lines).toHaveLength(9);
  for (const line of lines) {
    expect(line.of).toBe(32);
    expect(line.open).toBe(line.content < 32);
    expect(line.text).not.toContain('[');
  }
  const core = lines.find(line => line.issue === 'core')!;
  expect(core).toMatchObject({ label: 'Core defence target', open: true });
});

test('two texts differ in the issues whose levels differ', () => {
  const was = { levels: { core: 10, related: 5 }, carveOuts: {} };
  expect(draftChanges(hague, was, { levels: { core: 12, related: 5 }, carveOuts: {} })).toEqual([{ issue: 'core', from: 10, to: 12 }]);
});

test('what is classified is shown in bands that cover the scale without overlap', () => {
  const issue = brussels.issues.find(one => one.classified)!;
  const bands = Array.from({ length: issue.top + 1 }, (_, level) => bandSeen(brussels, issue.id, level));
  for (const [level, [low, high]] of bands.entries()) {
    expect(low).toBeLessThanOrEqual(level);
    expect(high).toBeGreaterThanOrEqual(level);
  }
  expect(new Set(bands.map(String)).size).toBe(3);
});
