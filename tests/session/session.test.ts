import { describe, expect, test } from 'vitest';
import { stream } from '../../src/engine/index.ts';
import type { LoadedScenario, Move, PartyId } from '../../src/model/index.ts';
import { createSession, type GameRecord, meetingsOf, readRecord, replay, type Session, type Setup } from '../../src/session/index.ts';
import { library } from '../library.ts';

const QUOTAS: Setup = { play: 'harbour-quotas', seed: '7', people: [], difficulty: 'standard' };
const games = [...Object.keys(library().scenarios), ...Object.keys(library().campaigns)];

function seatsOf(play: string): readonly PartyId[] {
  return library().scenarios[meetingsOf(library(), play)![0]!]!.scenario.parties.map(party => party.id);
}

/** A person who consults somebody now and then, and otherwise looks on. */
function idle(session: Session, seat: PartyId, round: number): readonly Move[] {
  const chance = stream('idle', seat, round);
  const others = seatsOf(session.setup.play).filter(id => id !== seat);
  const issue = library().scenarios[session.meetings[session.meeting()]!]!.scenario.issues[0]!.id;
  return chance() < 0.5 ? [{ type: 'consult', party: others[Math.floor(chance() * others.length)]!, issue }] : [];
}

function playOn(session: Session, rounds = Number.POSITIVE_INFINITY): Session {
  for (let played = 0; played < rounds && !session.over(); played += 1) {
    if (session.view('public').phase.name === 'concluded') session.proceed();
    else if (session.setup.people.length === 0) session.resolveWithout('bot');
    else for (const seat of session.setup.people) session.submit(seat, idle(session, seat, played));
  }
  return session;
}

function ok<T>(reading: { ok: T } | { problem: unknown }): T {
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.ok;
}

describe.each(games)('%s', play => {
  const seat = seatsOf(play)[0]!;

  test('bots alone bring it to an end', () => {
    const session = playOn(createSession(library(), { ...QUOTAS, play }));
    expect(session.over()).toBe(true);
  });

  test('a replay of the record arrives at the same state', () => {
    const session = playOn(createSession(library(), { ...QUOTAS, play, people: [seat] }));
    const again = ok(replay(library(), ok(readRecord(JSON.stringify(session.record())))));
    expect(again.stateHash()).toBe(session.stateHash());
    expect(again.over()).toBe(true);
  });

  test('saved, read again and continued it ends as if never interrupted', () => {
    const straight = playOn(createSession(library(), { ...QUOTAS, play, people: [seat] }));
    const begun = playOn(createSession(library(), { ...QUOTAS, play, people: [seat] }), 2);
    const continued = ok(replay(library(), ok(readRecord(JSON.stringify(begun.record())))));
    // The idle person's moves depend on how many rounds have gone by, so count on from two.
    for (let played = 2; !continued.over(); played += 1) {
      if (continued.view('public').phase.name === 'concluded') continued.proceed();
      else continued.submit(seat, idle(continued, seat, played));
    }
    expect(continued.stateHash()).toBe(straight.stateHash());
  });

  test('undoing the last round brings back the state before it', () => {
    const session = playOn(createSession(library(), { ...QUOTAS, play, people: [seat] }), 1);
    const before = session.stateHash();
    session.submit(seat, []);
    expect(session.undo()).toBe(true);
    expect(session.stateHash()).toBe(before);
  });
});

describe('seats', () => {
  const [first, second] = seatsOf(QUOTAS.play) as [PartyId, PartyId];
  const two: Setup = { ...QUOTAS, people: [first, second] };

  test('a round waits until every person has handed in', () => {
    const session = createSession(library(), two);
    expect(session.submit(first, [])).toEqual({ kind: 'waiting', waiting: [second] });
    expect(session.view('public').round).toBe(1);
    expect(session.submit(second, [])).toEqual({ kind: 'resolved' });
    expect(session.view('public').round).toBe(2);
  });

  test('moves handed in can be taken back until the round is resolved', () => {
    const session = createSession(library(), two);
    session.submit(first, []);
    expect(session.withdraw(first)).toBe(true);
    expect(session.waiting()).toEqual([first, second]);
    expect(session.withdraw(first)).toBe(false);
  });

  test('the absent do not hold up a round', () => {
    const session = createSession(library(), two);
    session.submit(first, []);
    session.resolveWithout('pass');
    expect(session.view('public').round).toBe(2);
  });

  test('nobody can hand in for a seat that is not theirs', () => {
    const session = createSession(library(), { ...QUOTAS, people: [first] });
    expect(session.submit(second, []).kind).toBe('refused');
    expect(session.view('public').round).toBe(1);
  });

  test('a refused hand-in changes nothing and the round goes on waiting', () => {
    const session = createSession(library(), { ...QUOTAS, people: [first] });
    const before = session.stateHash();
    expect(session.submit(first, [{ type: 'consult', party: 'nobody', issue: 'nothing' }]).kind).toBe('refused');
    expect(session.stateHash()).toBe(before);
    expect(session.waiting()).toEqual([first]);
  });

  test('nothing can be handed in once the meeting is over', () => {
    const session = playOn(createSession(library(), { ...QUOTAS, people: [first] }));
    const before = session.record();
    expect(session.submit(first, [])).toEqual({ kind: 'refused', refused: [{ move: 0, refusal: 'meeting-over' }] });
    expect(session.record()).toEqual(before);
  });

  test('with several people at the table a resolved round is not undone by one of them', () => {
    const session = createSession(library(), two);
    session.submit(first, []);
    session.submit(second, []);
    expect(session.undo()).toBe(false);
  });
});

describe('records that cannot be played', () => {
  const seat = seatsOf(QUOTAS.play)[0]!;
  const record = playOn(createSession(library(), { ...QUOTAS, people: [seat] })).record();
  const text = JSON.stringify(record);
  /** A looker-on's: no move in it that another seed could refuse. */
  const silent = createSession(library(), { ...QUOTAS, people: [seat] });
  silent.submit(seat, []);

  test.each([
    ['a letter to the editor', 'not-a-record'],
    ['[]', 'not-a-record'],
    ['{"format":1}', 'not-a-record'],
    [text.slice(0, -20), 'truncated'],
    [JSON.stringify({ ...record, format: 2 }), 'newer-format'],
    [JSON.stringify({ ...record, meetings: 'none' }), 'not-a-record'],
  ])('%.30s… is refused as %s', (saved, problem) => {
    expect(readRecord(saved)).toMatchObject({ problem: { problem } });
  });

  const tampered: readonly (readonly [string, GameRecord])[] = [
    ['other-rules', { ...record, rules: '0' }],
    ['unknown-scenario', { ...record, setup: { ...record.setup, play: 'atlantis' } }],
    ['other-scenario', { ...record, scenarios: { [QUOTAS.play]: 'x' } }],
    ['other-result', { ...record, check: 'x' }],
    ['other-result', { ...silent.record(), setup: { ...record.setup, seed: '8' } }],
    ['not-a-record', { ...record, setup: { ...record.setup, people: ['nobody'] } }],
    ['move-refused', { ...record, meetings: [[{ [seat]: [{ type: 'consult', party: 'nobody', issue: 'nothing' }] }]] }],
  ];
  test.each(tampered)('%s', (problem, changed) => {
    expect(replay(library(), changed)).toMatchObject({ problem: { problem } });
  });
});

test('a meeting’s rules need not be at hand before it opens, and the record still names all it was made from', () => {
  const { campaigns, scenarios } = library();
  const [first, ...later] = meetingsOf(library(), 'road-to-the-hague')!;
  const hashes = Object.fromEntries(Object.values(scenarios).map(({ scenario, hash }) => [scenario.id, hash]));
  const growing: Record<string, LoadedScenario> = { [first!]: scenarios[first!]! };
  const setup: Setup = { ...QUOTAS, play: 'road-to-the-hague', people: ['sg'] };
  const session = createSession({ campaigns, scenarios: growing, hashes }, setup);
  while (session.view('public').phase.name !== 'concluded') session.resolveWithout('bot');
  expect(Object.keys(session.record().scenarios)).toEqual([first, ...later]);
  expect(() => session.proceed()).toThrow(later[0]);
  growing[later[0]!] = scenarios[later[0]!]!;
  expect(session.proceed()).toBe(true);
  const again = ok(replay({ campaigns, scenarios: growing, hashes }, session.record()));
  expect(again.stateHash()).toBe(session.stateHash());
  expect(() => createSession({ campaigns, scenarios: growing }, setup)).toThrow(later[1]);
});
