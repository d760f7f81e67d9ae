import { describe, expect, test } from 'vitest';
import { createSession, linkOf, readRecord, replay, takeStep } from '../../src/session/index.ts';
import { library, scenarios } from '../library.ts';

const open = (play: string) => createSession(library(), { play, seed: 'staged', people: [], difficulty: 'standard' });

describe('an event brought on stage by whoever leads a game', () => {
  test('has happened at once, asks whom it asks, and does not happen again of itself', () => {
    const session = open('harbour-quotas');
    const before = session.view('public').tracks;
    expect(session.stage('night-boat')).toBe(true);
    const view = session.view('public');
    expect(view.round).toBe(1);
    expect(view.events).toMatchObject({ current: ['night-boat'], fired: { 'night-boat': 1 } });
    expect(view.tracks.stock).toBe(before.stock! - 2);
    expect(session.view('varrow').own!.asked).toContain('night-boat');
    expect(session.stage('night-boat')).toBe(false);
    session.resolveWith({ varrow: [{ type: 'answerEvent', event: 'night-boat', choice: 'deny' }] });
    expect(session.log('public')).toContainEqual(
      expect.objectContaining({ type: 'eventAnswered', event: 'night-boat', choice: 'deny', byDefault: false }),
    );
    while (session.view('public').phase.name !== 'concluded') session.resolveWith({});
    expect(session.log('public').filter(entry => entry.type === 'eventFired' && entry.event === 'night-boat')).toHaveLength(1);
    expect(session.stage('harbour-mouth')).toBe(false);
  });

  test('is taken back alone, and then the round before it', () => {
    const session = open('harbour-quotas');
    session.resolveWith({});
    const second = session.stateHash();
    session.stage('storm-week');
    session.stage('night-boat');
    session.undo();
    session.undo();
    expect(session.stateHash()).toBe(second);
    expect(session.view('public').events.fired).not.toHaveProperty('storm-week');
    session.undo();
    expect(session.view('public').round).toBe(1);
    expect(session.undo()).toBe(false);
  });

  test('is kept in the record, which replays to the same end, and from which no link is made', () => {
    const session = open('harbour-quotas');
    takeStep(session, { kind: 'round', people: {} });
    takeStep(session, { kind: 'event', event: 'night-boat' });
    takeStep(session, { kind: 'round', people: {} });
    takeStep(session, { kind: 'event', event: 'storm-week' });
    const record = session.record();
    expect(record.staged).toEqual([
      { meeting: 0, round: 1, event: 'night-boat' },
      { meeting: 0, round: 2, event: 'storm-week' },
    ]);
    const read = readRecord(JSON.stringify(record));
    const again = 'ok' in read ? replay(library(), read.ok) : read;
    expect('ok' in again && again.ok.record()).toEqual(record);
    expect(linkOf(library(), record)).toBeUndefined();
    const without = { ...record, staged: record.staged!.slice(0, 1) };
    expect(replay(library(), without)).toEqual({ problem: { problem: 'other-result', meeting: 0 } });
    const twice = { ...record, staged: [...record.staged!, record.staged![0]!] };
    expect(replay(library(), twice)).toEqual({ problem: { problem: 'other-result', meeting: 0 } });
  });

  test.each(scenarios().map(({ id, events }) => [id, events.map(event => event.id)] as const))(
    'every one of %s can be, in any round, and the game goes on to its end',
    (id, events) => {
      const session = open(id);
      for (const event of events) {
        expect(session.stage(event) || event in session.view('public').events.fired, event).toBe(true);
        if (session.view('public').phase.name !== 'concluded') session.resolveWith({});
        if (session.view('public').phase.name === 'concluded') break;
      }
      while (session.view('public').phase.name !== 'concluded') session.resolveWith({});
      expect(session.over()).toBe(true);
    },
  );
});
