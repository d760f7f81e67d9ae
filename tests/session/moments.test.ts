import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createDesk, type GameRecord, type Reply, type Request, replay } from '../../src/session/index.ts';
import { library } from '../library.ts';

const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../records/road-to-the-hague.json'), 'utf8')) as GameRecord;

function ask<T extends Reply['type']>(desk: ReturnType<typeof createDesk>, request: Request, type: T): Extract<Reply, { type: T }> {
  const reply = desk.answer(request);
  if (reply.type !== type) throw new Error(JSON.stringify(reply).slice(0, 200));
  return reply as Extract<Reply, { type: T }>;
}
function opened(record: unknown): ReturnType<typeof createDesk> {
  const desk = createDesk(library());
  ask(desk, { type: 'resume', record }, 'update');
  return desk;
}
/** The same game, left after two rounds of its second meeting. */
function half(): GameRecord {
  const played = replay(library(), kept, { meeting: 1, round: 2 });
  if ('problem' in played) throw new Error('not replayed');
  return played.ok.record();
}

describe('a game gone by', () => {
  test('every moment shows what its seat saw when it was played', () => {
    const desk = opened(kept);
    const { timeline } = ask(desk, { type: 'timeline' }, 'timeline');
    expect(timeline.over).toBe(true);
    expect(timeline.meetings.map(meeting => meeting.rounds)).toEqual(kept.meetings.map(rounds => rounds.length));
    for (const [meeting, { rounds }] of timeline.meetings.entries())
      for (const round of [0, 1, rounds]) {
        const then = replay(library(), kept, { meeting, round });
        if ('problem' in then) throw new Error('not replayed');
        const { update } = ask(desk, { type: 'moment', at: { meeting, round }, audience: 'sg' }, 'update');
        const saw = then.ok.view('sg');
        expect(update.view).toEqual({ ...saw, own: { ...saw.own, moves: [], asked: [] } });
        expect(update.log).toEqual(then.ok.log('sg'));
        expect(update.earlier).toEqual(then.ok.earlier('sg'));
      }
  });

  test('its hashes end where the record says', () => {
    const { hashes } = ask(opened(kept), { type: 'hashes' }, 'hashes');
    expect(hashes.at(-1)!.at(-1)).toBe(kept.check);
    expect(hashes.map(row => row.length)).toEqual(kept.meetings.map(rounds => rounds.length + 1));
  });

  test('any seat’s eyes are lent once it is over, and nobody’s before', () => {
    const at = { meeting: 0, round: 1 };
    expect(ask(opened(kept), { type: 'moment', at, audience: 'es' }, 'update').update).toMatchObject({
      seat: 'es',
      view: { audience: 'es' },
    });
    const early = ask(opened(half()), { type: 'moment', at, audience: 'es' }, 'update').update;
    expect(early.seat).toBe('public');
    expect(early.view.own).toBeUndefined();
  });

  test('is played on from any moment as a game of its own', () => {
    const desk = opened(kept);
    const { record } = ask(desk, { type: 'branch', at: { meeting: 1, round: 2 } }, 'record');
    expect(record).toEqual(half());
    expect(opened(record).answer({ type: 'submit', moves: [] })).toMatchObject({ type: 'update', answer: { kind: 'resolved' } });
    // Looking back has not been changed by it.
    expect(ask(desk, { type: 'timeline' }, 'timeline').timeline.over).toBe(true);
  });

  test('comes back by its link', () => {
    const { link } = ask(opened(kept), { type: 'link' }, 'link');
    const desk = createDesk(library());
    expect(desk.answer({ type: 'follow', link: link! })).toMatchObject({ type: 'update', update: { over: true } });
    expect(ask(desk, { type: 'record' }, 'record').record).toEqual(kept);
    expect(desk.answer({ type: 'follow', link: link!.slice(0, -9) })).toEqual({ type: 'problem', problem: { problem: 'damaged-link' } });
  });
});
