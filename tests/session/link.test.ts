import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stream } from '../../src/engine/index.ts';
import type { Move } from '../../src/model/index.ts';
import { createSession, type GameRecord, linkOf, playOfLink, readLink, replay, type Setup } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { chairGame } from '../records/record.ts';

/** What an address may be long, and what is left of it for the place the game is served from. */
const ADDRESS = 2000;
const PLACE = 'https://a-rather-long-name.of-an-institute.example.org/courses/2026/negotiation/five-percent/#replay='.length;

const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../records/road-to-the-hague.json'), 'utf8')) as GameRecord;

function link(record: GameRecord): string {
  const made = linkOf(library(), record);
  if (made === undefined) throw new Error('no link');
  return made;
}

describe('a link is the record', () => {
  test('the kept campaign comes back to the letter, and replays to its hash', () => {
    const read = readLink(library(), link(kept));
    expect(read).toEqual({ ok: kept });
    expect(replay(library(), (read as { ok: GameRecord }).ok)).toHaveProperty('ok');
    expect(playOfLink(link(kept))).toBe(kept.setup.play);
  });

  test.each(Object.keys(library().scenarios))('%s, played by the bot of every seat in turn, in one record', play => {
    const { parties } = library().scenarios[play]!.scenario;
    const people = parties.map(party => party.id);
    const session = createSession(library(), { play, seed: 'Ä “7”', people, difficulty: 'hard' });
    while (!session.over()) for (const seat of people) session.submit(seat, session.botWould(seat));
    const record = session.record();
    expect(readLink(library(), link(record))).toEqual({ ok: record });
  });

  test('a game just begun, and one left in the middle of a meeting', () => {
    const begun = createSession(library(), kept.setup).record();
    expect(readLink(library(), link(begun))).toEqual({ ok: begun });
    const half = replay(library(), kept, { meeting: 1, round: 2 });
    if ('problem' in half) throw new Error('not replayed');
    expect(readLink(library(), link(half.ok.record()))).toEqual({ ok: half.ok.record() });
  });

  test('moves of every kind, with all they may hold', () => {
    const seat = 'es';
    const made: readonly Move[] = [
      { type: 'persuade', party: 'us', issue: 'core', to: 13 },
      { type: 'makeOffer', party: 'fr', terms: { gives: [], concedes: { issue: 'targetYear', to: 2 }, wants: { kind: 'backing' } } },
      { type: 'makeOffer', party: 'fr', terms: { gives: [], wants: { kind: 'pledge', issue: 'pledgeCore', level: 4 } } },
      { type: 'answerOffer', offer: 'offer-12-us-1', answer: { kind: 'decline' } },
      { type: 'answerOffer', offer: 'a name of another make', answer: { kind: 'accept' } },
      {
        type: 'answerOffer',
        offer: 'offer-2-gb-0',
        answer: { kind: 'counter', terms: { gives: [], wants: { kind: 'concession', issue: 'core', to: 0 } } },
      },
      { type: 'makeStatement', issue: 'core', level: 3 },
      { type: 'applyPressure', party: 'be' },
      { type: 'leak', party: 'be', issue: 'path' },
      { type: 'proposeAmendment', changes: [{ issue: 'core', to: 9 }] },
      { type: 'askCarveOut' },
      { type: 'setPledge', issue: 'pledgeCore', level: 20, provided: { issue: 'core', side: 'atMost', level: 15 } },
      { type: 'setPledge', issue: 'pledgeCore', level: 20 },
      { type: 'breakSilence' },
      { type: 'grantCarveOut', party: 'es', thirds: 2 },
      { type: 'sendEnvoy', party: 'us' },
    ];
    const { record } = createSession(library(), { ...kept.setup, play: 'hague-summit', people: [seat], insight: { us: 0.5 } });
    const full: GameRecord = { ...record(), meetings: [[{ [seat]: made }, {}, { [seat]: [] }]] };
    expect(readLink(library(), link(full))).toEqual({ ok: full });
  });
});

describe('how long it gets', () => {
  const lengths = Array.from({ length: 6 }, (_, n) => link(chairGame(library(), 'road-to-the-hague', String(100 + n)).record()).length);

  test('a whole campaign from the chair, six seeds', () => {
    console.log(`  letters of a campaign's link: ${lengths.join(', ')}; of the kept one: ${link(kept).length}`);
    expect(Math.max(...lengths, link(kept).length) + PLACE).toBeLessThanOrEqual(ADDRESS);
  });

  test('a campaign in which every round of every meeting is filled with the longest of moves', () => {
    const chance = stream('longest');
    const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
    const meetings = Object.keys(kept.scenarios).map(id => {
      const { scenario } = library().scenarios[id]!;
      const { rounds, allowance } = scenario.procedure;
      const common = scenario.issues.filter(issue => issue.scope === 'common');
      const change = () => {
        const issue = pick(common);
        return { issue: issue.id, to: Math.floor(chance() * (issue.top + 1)) };
      };
      return Array.from({ length: rounds }, () => ({
        sg: [
          ...scenario.events.slice(0, 2).map(event => ({ type: 'answerEvent', event: event.id, choice: event.choices[0]?.id })),
          { type: 'tableDraft', levels: Object.fromEntries(common.map(issue => [issue.id, Math.floor(chance() * (issue.top + 1))])) },
          ...Array.from({ length: allowance.chair - 1 }, () => ({ type: 'proposeAmendment', changes: [change(), change()] })),
        ].filter(move => !('choice' in move) || move.choice !== undefined) as Move[],
      }));
    });
    const full: GameRecord = { ...kept, meetings };
    console.log(`  and with every round full: ${link(full).length}`);
    expect(link(full).length + PLACE).toBeLessThanOrEqual(ADDRESS);
  });
});

describe('links that cannot be read', () => {
  const good = link(kept);
  const setup: Setup = kept.setup;

  test.each(Array.from({ length: 20 }, (_, n) => Math.floor((good.length * n) / 20)))('cut after %i letters', length => {
    expect(readLink(library(), good.slice(0, length))).toEqual({ problem: { problem: 'damaged-link' } });
  });

  test.each([30, 100, 200])('with letter %i another', at => {
    const other = good[at] === 'x' ? 'y' : 'x';
    expect(readLink(library(), good.slice(0, at) + other + good.slice(at + 1))).toEqual({ problem: { problem: 'damaged-link' } });
  });

  test.each(['', 'nothing', 'a.b.c', '%%%', `${good}=`])('“%s”', text => {
    expect(readLink(library(), text)).toEqual({ problem: { problem: 'damaged-link' } });
  });

  test('of a later coding', () => {
    expect(readLink(library(), good.replace('.1.', '.2.'))).toEqual({ problem: { problem: 'newer-format', format: 2 } });
  });

  test('of other rules', () => {
    expect(readLink(library(), link({ ...kept, rules: '0.1' }))).toEqual({ problem: { problem: 'other-rules', rules: '0.1' } });
  });

  test('of a scenario that is not here', () => {
    expect(readLink({ scenarios: {}, campaigns: {} }, good)).toEqual({ problem: { problem: 'unknown-scenario', scenario: setup.play } });
  });

  test('of content that has changed', () => {
    const changed = { ...library().scenarios['hague-summit']!, hash: '0123456789abcdef' };
    const other = { ...library(), scenarios: { ...library().scenarios, 'hague-summit': changed } };
    expect(readLink(other, good)).toEqual({ problem: { problem: 'other-scenario', scenario: 'hague-summit' } });
    expect(linkOf(other, kept)).toBeUndefined();
  });

  test('no link carries a record whose moves are not of its scenario', () => {
    const stray: GameRecord = { ...kept, meetings: [[{ sg: [{ type: 'consult', party: 'nobody', issue: 'core' }] }]] };
    expect(linkOf(library(), stray)).toBeUndefined();
  });
});
