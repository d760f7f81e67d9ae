import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/server/export.ts';
import { type ClassRequest, stream } from '../../src/session/index.ts';
import { randomMoves } from '../laws/randomMoves.ts';
import { library } from '../library.ts';
import { command, type Guest, guest, student } from './people.ts';
import { secretsOf } from './probe.ts';
import { act, home, keep, port, sitting, submit } from './sitting.ts';

type Student = Awaited<ReturnType<typeof student>>;
/** A word that is in one private field, and the only ones who may be sent it besides the desks. */
interface Mark {
  readonly word: string;
  readonly for: readonly Guest[];
}

/** Figures with so many digits that nobody else has them by chance, of what a seat alone is shown. */
function figuresOf(own: unknown): readonly string[] {
  return (JSON.stringify(own).match(/\d+\.\d{9,}/g) ?? []).filter(text => !/0000|9999/.test(text)).map(text => text.slice(0, 14));
}

describe.each([
  ['harbour-quotas', 'canary-1', ['websocket']],
  ['harbour-quotas', 'canary-2', ['polling']],
  ['school-budget', 'canary-3', ['websocket']],
  ['climate-pledges', 'canary-4', ['websocket']],
  ['hague-summit', 'canary-5', ['polling']],
] as const)('a random game of %s (%s) over %s', (play, seed, transports) => {
  test('nobody is sent a byte of what another keeps to itself, over sockets or over HTTP', async () => {
    const chance = stream(seed, 'game');
    const prepared = [`prepared ${seed}-news-to-come`];
    const table = await sitting(0, { play, tables: 1, perSeat: 2, prepared }, transports);
    const { desk, code, token, instructorCode } = table;
    const second = keep(guest(port(), transports));
    const assisting = await second.get('assisting', { type: 'assist', code, instructorCode });
    await second.get('entered', { type: 'enter', code, token: assisting.token });
    const people: Student[] = [];
    for (let n = 0; n < 5; n += 1) people.push(keep(await student(port(), code, `S${n}`, {}, transports)));
    for (const one of people) await one.until(() => one.update() !== undefined, 'a seat');
    const mate = keep(await student(port(), code, 'Mate', {}, transports));
    const seat = people[0]!.update()!.seat;
    await desk.get('done', { type: 'seat', id: command(), person: mate.person, table: 'A', seat });
    await mate.until(() => mate.update()?.seat === seat, 'the same seat');
    const observer = keep(await student(port(), code, 'Observer', { observe: true }, transports));
    const projector = keep(guest(port(), transports));
    await projector.get('entered', { type: 'watch', code });
    const viewers: (Guest | Student)[] = [...people, mate, observer, projector];
    const seated = (one: string) => [...people, mate].filter(person => person.update()!.seat === one);

    /** Devices that somebody else has taken over from. */
    const sentAway: Guest[] = [];
    const marks: Mark[] = [];
    const mark = (what: string, readers: readonly Guest[]): string => {
      const word = `${seed}-${what}-${marks.length}.`;
      marks.push({ word, for: readers });
      return word;
    };
    const room = (await home.served.hub.deskOf(code, token))!;
    const game = room.state().tables.get('A')!;
    const { scenario } = library().scenarios[play]!;
    const figures = new Map<string, Set<string>>();
    const noteFigures = () => {
      for (const one of people) {
        const { seat: at, view } = one.update()!;
        // Pressure comes of what all can see, and two seats may feel the same.
        const { pressure: _, ...kept } = view.own!;
        figures.set(at, new Set([...(figures.get(at) ?? []), ...figuresOf(kept)]));
      }
    };
    const tell = (from: Student, address: Extract<ClassRequest, { type: 'say' }>['address'], text: string) =>
      from.get('done', { type: 'say', id: command(), address, text });
    for (let turn = 1; turn <= 6 && !game.concluded; turn += 1) {
      const { round } = people[0]!.update()!.view;
      noteFigures();
      for (const [n, one] of people.entries()) {
        const own = one.update()!.seat;
        const other = people[(n + 1) % people.length]!;
        await one.get('done', { type: 'share', moves: [{ type: 'askCarveOut', note: mark('plan', seated(own)) } as never] });
        await tell(one, { to: 'seat', table: 'A', seat: other.update()!.seat }, mark('letter', [one, ...seated(other.update()!.seat)]));
        await tell(one, { to: 'desk' }, mark('to-desk', [one]));
        // The last hands in nothing, so that only the desk ends a round.
        if (n === people.length - 1) continue;
        const moves = randomMoves(scenario, room.games.of(game).botsAsked({}).state, own, chance);
        await one.ask({ ...(submit(one) as Extract<ClassRequest, { type: 'submit' }>), moves });
      }
      const to = people[turn % people.length]!;
      await desk.get('done', {
        type: 'say',
        id: command(),
        address: { to: 'person', person: to.person },
        text: mark('to-person', [to]),
      });
      await second.get('shoulder', { type: 'overShoulder', table: 'A', seat });
      const steps = game.steps.length;
      await desk.get('done', act({ act: 'advance' }));
      for (const one of viewers.filter(viewer => !sentAway.includes(viewer)))
        await one.until(() => one.update()!.view.round > round || one.update()!.view.phase.name === 'concluded', `round ${round + 1}`);
      expect(game.steps.length).toBeGreaterThanOrEqual(steps);
      if (turn === 2) await desk.get('done', act({ act: 'rollBack' }));
      if (turn === 2) for (const one of viewers) await one.until(() => one.update()!.view.round === round, 'the round again');
      if (turn === 3) viewers.push(keep(await student(port(), code, 'Late', { observe: true }, transports)));
      if (turn === 3) {
        // Somebody goes on from another device, which may see what its person may.
        const device = keep(guest(port(), transports));
        const again = await device.get('joined', { type: 'rejoin', code, rejoin: people[1]!.rejoin });
        await device.get('entered', { type: 'enter', code, token: again.token });
        await device.until(() => device.update() !== undefined, 'the same seat');
        const here = { ...people[1]!, ...device, token: again.token };
        for (const one of marks) if (one.for.includes(people[1]!)) (one.for as Guest[]).push(here);
        viewers.push(here);
        sentAway.push(people[1]!);
        people[1] = here;
      }
    }
    noteFigures();

    const secrets = await secretsOf(home.data, code);
    // Those of the round that was taken back have been seen.
    const fired = new Set(projector.news.flatMap(news => (news.type === 'update' ? Object.keys(news.update.view.events.fired) : [])));
    const { texts } = library().scenarios[play]!;
    const toCome = Object.values(texts).flatMap(words =>
      Object.entries(words).filter(([id]) => id.startsWith('event.') && !fired.has(id.split('.')[1]!)),
    );
    const never = [...secrets.seeds, ...secrets.hashes, token, assisting.token, instructorCode, 'news-to-come'];
    let searched = 0;
    for (const [n, one] of viewers.entries()) {
      const bytes = one.bytes();
      searched += bytes.length;
      for (const word of never) expect(bytes).not.toContain(word);
      for (const { word, for: readers } of marks) if (!readers.includes(one)) expect(bytes, `${word}, by viewer ${n}`).not.toContain(word);
      for (const [id, words] of toCome) if (String(words).length > 12) expect(bytes, id).not.toContain(JSON.stringify(words).slice(1, -1));
      // One who was moved has rightly seen what its seat before knew.
      const held = new Set(one.news.flatMap(news => (news.type === 'update' ? [news.update.seat] : [])));
      // What its own log tells a viewer is for it: the persuader is told what it has moved.
      const logs = one.news.flatMap(news => (news.type === 'update' ? news.update.log : []));
      for (const { audience } of logs) if (audience) expect(audience.some(seat => held.has(seat))).toBe(true);
      const told = new Set(figuresOf(logs));
      for (const [at, private_] of figures) {
        if (held.has(at)) continue;
        const elsewhere = [...figures].filter(([there]) => there !== at).flatMap(([, set]) => [...set]);
        for (const figure of private_)
          if (!elsewhere.includes(figure) && !told.has(figure)) expect(bytes, `a figure of ${at}`).not.toContain(figure);
      }
      for (const other of viewers)
        if (other !== one && 'token' in other && other.person !== (one as Partial<Student>).person)
          expect(bytes).not.toContain(other.token);
    }
    expect(searched).toBeGreaterThan(100_000);
    for (const { word } of marks.filter(({ word }) => word.includes('letter')))
      await desk.until(() => desk.bytes().includes(word), 'every letter at the desk');

    // Over HTTP: nothing for whoever is not the desk; nothing for the desk with which to enter or to foresee.
    const at = `http://127.0.0.1:${port()}`;
    for (const file of EXPORTS) {
      for (const bearer of ['nonsense', people[0]!.token, instructorCode]) {
        const answer = await fetch(`${at}/export/${code}/${file}`, { headers: { authorization: `Bearer ${bearer}` } });
        expect([answer.status, await answer.text()]).toEqual([403, 'Only the desk of this class may have it.\n']);
      }
      const answer = await fetch(`${at}/export/${code}/${file}?chat=no`, { headers: { authorization: `Bearer ${token}` } });
      const exported = await answer.text();
      const foresee = game.concluded ? secrets.hashes : [...secrets.seeds, ...secrets.hashes];
      for (const word of [...foresee, token, assisting.token, instructorCode, `${seed}-letter`, ...people.map(one => one.rejoin)])
        expect(exported, file).not.toContain(word);
    }
    for (const wrong of [{ type: 'submit' }, { type: 'enter', code, token: 'x' }, { type: 'record', table: 'A' }, { type: 'debrief' }])
      expect(Object.keys((await observer.send(wrong)) as object).sort()).toEqual(['refusal', 'type']);
  });
});

test('an export made while a class runs holds no seed, of whatever table; after the end the game can be opened from it', async () => {
  const { desk, code, token } = await sitting(1, { tables: 2 });
  await desk.get('done', { type: 'addTable', id: command() });
  await desk.get('done', act({ act: 'restart' }, ['B']));
  const exported = async () => {
    const answer = await fetch(`http://127.0.0.1:${port()}/export/${code}/class.json`, { headers: { authorization: `Bearer ${token}` } });
    return (await answer.text()) as string;
  };
  const seedsNow = async () => {
    const room = (await home.served.hub.deskOf(code, token))!;
    return [...room.state().tables.values()].map(table => table.seed);
  };
  const { seeds } = await secretsOf(home.data, code);
  const running = await exported();
  for (const seed of [...seeds, ...(await seedsNow())]) expect(running).not.toContain(seed);
  expect(running).not.toContain('"seed"');
  for (let n = 0; n < 12; n += 1) await desk.get('done', act({ act: 'advance' }, ['A']));
  const { tables } = JSON.parse(await exported()) as { tables: { over: boolean; record?: { setup: { seed: string } } }[] };
  const [first] = await seedsNow();
  expect(tables.map(table => table.over)).toEqual([true, false, false]);
  expect(tables.map(table => table.record?.setup.seed)).toEqual([first, undefined, undefined]);
});
