import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library, Move } from '../../../src/model/index.ts';
import { type Files, filledIn, loadFolder } from '../../../src/scenario/index.ts';
import { createSession, type GameRecord, type Preview, previewOf, type ReplayedOn, replayOn } from '../../../src/session/index.ts';

const TEMPLATE = resolve(import.meta.dirname, '../../../src/cli/template');
/** What `npm run new:scenario -- well` writes: three villages, one well, hours on a scale from 4 to 16, costs of three options. */
const well: Files = Object.fromEntries(
  readdirSync(TEMPLATE, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(TEMPLATE, name)).isFile())
    .map(name => [
      `well/${name.replaceAll('\\', '/')}`,
      filledIn(readFileSync(join(TEMPLATE, name), 'utf8'), { id: 'well', title: 'Well', schemas: '../schema', name: 'well' }),
    ]),
);

/** The scenario after an edit: in that file, this instead of that. */
type Edit = readonly [file: string, that: string, instead: string];
function edited(...edits: readonly Edit[]): Preview {
  const files: Record<string, string> = { ...well };
  for (const [file, that, other] of edits) {
    const before = files[`well/${file}`]!;
    if (before.split(that).length !== 2) throw new Error(`'${that}' does not stand in ${file} exactly once`);
    files[`well/${file}`] = before.replace(that, () => other);
  }
  return previewOf(loadFolder(files, 'well'), 'well', { seed: '7' });
}

const libraryOf = ({ game, problems }: Preview): Library => {
  if (!game) throw new Error(JSON.stringify(problems));
  return game.library;
};
const before = libraryOf(edited());

const draft = (hours: number, costs: number): Move => ({ type: 'tableDraft', levels: { hours, costs } });
const visit: Move = { type: 'sendEnvoy', party: 'lower' };

/** What the chair did, a list a round; the bots have answered. */
function played(...rounds: readonly (readonly Move[])[]): GameRecord {
  const session = createSession(before, { play: 'well', seed: '7', people: ['warden'], difficulty: 'standard' });
  for (const moves of rounds) expect(session.submit('warden', moves).kind).toBe('resolved');
  return session.record();
}
const on = (record: GameRecord, ...edits: readonly Edit[]): ReplayedOn => replayOn(before, libraryOf(edited(...edits)), record);

describe('what was played is replayed on the edited scenario', () => {
  test('nothing differs where nothing was edited', () => {
    const { rounds, of, stopped, differs } = on(played([draft(6, 1)], [visit], []));
    expect([rounds, of, stopped]).toEqual([3, 3, undefined]);
    expect(differs).toEqual({ levels: [], stances: [], events: [] });
  });

  test('to the same round, and the stance that an edited number turns is named', () => {
    const { rounds, differs, session } = on(played([draft(6, 1)], [visit]), [
      'positions.csv',
      'upper,hours,14,13,80',
      'upper,hours,8,8,80',
    ]);
    expect([rounds, session!.timeline().meetings[0]!.rounds]).toEqual([2, 2]);
    expect(differs.stances.find(({ party }) => party === 'upper')).toMatchObject({ party: 'upper', before: 'object' });
  });

  test('an event that comes no more is named with the round it came in', () => {
    const record = played([draft(6, 1)], [], [], []);
    const came = createSessionOf(record).view('public').events.fired['dry-week'];
    expect(came).toBeTypeOf('number');
    const { differs } = on(
      record,
      ['events/dry-week.yaml', 'chance: 800', 'chance: 1'],
      ['events/dry-week.yaml', 'round >= 2.0', 'round >= 5.0'],
    );
    expect(differs.events).toEqual([{ event: 'dry-week', before: came, after: undefined }]);
  });

  test('a draft of the chair names the values it named, though the scale begins elsewhere and an option stands before them', () => {
    const { stopped, differs, session } = on(
      played([draft(6, 1)]),
      ['issues.yaml', '{ from: 4, to: 16', '{ from: 2, to: 16'],
      ['issues.yaml', '{ each: 0,', '{ none: 0, each: 0.2,'],
      ['text/en.yaml', '      each: { .: Each', '      none: { .: Nobody, clause: Nobody pays. }\n      each: { .: Each'],
    );
    expect(stopped).toBeUndefined();
    expect(session!.view('public').draft?.levels).toEqual({ hours: 8, costs: 2 });
    expect(differs.levels).toEqual([]);
  });
});

describe('what no longer holds is named', () => {
  test('a draft with a value that is not on the scale any more', () => {
    const { stopped, rounds, of, session } = on(played([visit], [draft(12, 1)], []), ['issues.yaml', 'to: 16', 'to: 15']);
    expect(stopped).toEqual({ why: 'refused', meeting: 0, round: 2, seat: 'warden', move: draft(12, 1), refusal: 'level-off-scale' });
    expect([rounds, of, session!.timeline().meetings[0]!.rounds]).toEqual([1, 3, 1]);
  });

  test('a move that the meeting does not know any more', () => {
    const { stopped } = on(played([visit]), ['scenario.yaml', '    sendEnvoy: 1\n', '']);
    expect(stopped).toMatchObject({ why: 'refused', round: 1, move: visit, refusal: 'not-in-this-meeting' });
  });

  test('rounds after the end', () => {
    const { stopped, rounds } = on(
      played([], [], [], []),
      ['scenario.yaml', 'rounds: 5', 'rounds: 3'],
      [
        'scenario.yaml',
        '    - { date: 2026-09-05, part: morning, session: talks }\n    - { date: 2026-09-05, part: afternoon, session: talks }\n',
        '',
      ],
    );
    expect([stopped, rounds]).toEqual([{ why: 'over', meeting: 0, round: 4 }, 3]);
  });

  describe('an event that was brought on stage', () => {
    const staged = (): GameRecord => {
      const session = createSession(before, { play: 'well', seed: '7', people: ['warden'], difficulty: 'standard' });
      expect(session.stage('dry-week')).toBe(true);
      session.submit('warden', []);
      return session.record();
    };
    const fired = ({ session }: ReplayedOn) => session?.view('public').events.fired['dry-week'];

    test('is staged again at the same moment, and nothing differs', () => {
      const came = on(staged());
      expect([came.stopped, came.rounds, fired(came)]).toEqual([undefined, 1, expect.any(Number)]);
      expect(came.differs).toEqual({ levels: [], stances: [], events: [] });
      expect(came.session!.record().staged).toEqual(staged().staged);
    });

    test('needs nobody to stage it where it comes by itself by now', () => {
      const came = on(
        staged(),
        ['events/dry-week.yaml', 'round >= 2.0 && track.water < 58.0', 'round >= 1.0'],
        ['events/dry-week.yaml', 'chance: 800', 'chance: 1000'],
      );
      expect([came.stopped, fired(came)]).toEqual([undefined, expect.any(Number)]);
      expect(came.session!.record().staged ?? []).toEqual([]);
    });

    test('is named where it is gone', () => {
      const files = Object.fromEntries(Object.entries(well).filter(([path]) => path !== 'well/events/dry-week.yaml'));
      const { game } = previewOf(loadFolder(files, 'well'), 'well', { seed: '7' });
      const came = replayOn(before, game!.library, staged());
      expect([came.stopped, came.rounds]).toEqual([{ why: 'unstaged', meeting: 0, round: 0, event: 'dry-week' }, 0]);
    });
  });

  test('a seat that is gone', () => {
    const record = { ...played([]), setup: { play: 'well', seed: '7', people: ['nobody'], difficulty: 'standard' } as const };
    expect(replayOn(before, before, record)).toMatchObject({ stopped: { why: 'no-seat', seat: 'nobody' }, rounds: 0, of: 1 });
  });
});

describe('what is sent to the page', () => {
  test('of files with a mistake: where it is, and no game', () => {
    const { problems, game } = edited(['issues.yaml', '{ each: 0,', '{ each: 0']);
    expect(game).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'well/issues.yaml', line: 4, severity: 'error' });
  });

  test('of sound files: a game from the chair’s seat, or from the seat asked for', () => {
    expect(edited().game?.setup).toEqual({ play: 'well', seed: '7', people: ['warden'], difficulty: 'standard' });
    expect(previewOf(loadFolder(well, 'well'), 'well', { seed: '7', seat: 'mill' }).game?.setup.people).toEqual(['mill']);
  });
});

function createSessionOf(record: GameRecord) {
  return replayOn(before, before, record).session!;
}
