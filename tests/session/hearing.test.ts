import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHearing, type DeskFace, partBetween, type Room } from '../../src/session/index.ts';

const said = fc.uniqueArray(fc.record({ n: fc.nat(30), text: fc.string(), hidden: fc.boolean() }), { selector: one => one.n });
const people = fc.uniqueArray(fc.record({ person: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), online: fc.boolean() }), {
  selector: one => one.person,
});
const face = fc.record(
  {
    now: fc.nat(),
    code: fc.constantFrom('ABC', 'DEF'),
    me: fc.record({ hand: fc.boolean(), plan: fc.array(fc.nat(3)) }),
    table: fc.record({ table: fc.constantFrom('A', 'B'), round: fc.nat(12) }),
    tables: fc.uniqueArray(fc.record({ table: fc.constantFrom('A', 'B', 'C'), round: fc.nat(12) }), { selector: one => one.table }),
    people,
    messages: said,
  },
  { requiredKeys: ['now', 'code', 'tables', 'people', 'messages'] },
);

test('told whole at first and in parts after that, a page knows what it would know told whole each time', () => {
  fc.assert(
    fc.property(fc.array(face, { minLength: 1, maxLength: 8 }), faces => {
      const hear = createHearing();
      let known: unknown = hear({ type: 'room', room: faces[0] as unknown as Room });
      faces.slice(1).forEach((after, i) => {
        const part = partBetween(faces[i] as unknown as Room, after as unknown as Room);
        // As it comes over the line.
        if (part) known = hear(JSON.parse(JSON.stringify({ type: 'roomPart', part })));
        const { now: _, ...rest } = (known as { room: Room }).room;
        const { now: __, ...wanted } = after;
        expect(rest).toEqual(wanted);
      });
    }),
    { seed: 6, numRuns: 300 },
  );
});

test('of a long list only the item that has changed is told', () => {
  const person = (n: number, online: boolean) => ({
    person: `p${n}`,
    label: `S${n}`,
    online,
    hand: false,
    muted: false,
    extra: 0,
    facilitator: false,
    answered: [],
  });
  const desk = (online: boolean): DeskFace => ({
    now: Number(online),
    since: 0,
    code: 'ABC',
    addresses: [],
    plan: {} as DeskFace['plan'],
    tables: [],
    people: Array.from({ length: 300 }, (_, n) => person(n, n === 7 && online)),
    messages: [],
  });
  expect(partBetween(desk(false), desk(true))).toEqual({
    now: 1,
    set: {},
    lists: { people: { changed: [person(7, true)], gone: [] } },
    dropped: [],
  });
  expect(partBetween(desk(true), { ...desk(true), now: 9 })).toBeUndefined();
});

test('a part of what was never told is nothing', () => {
  expect(createHearing()({ type: 'roomPart', part: { now: 1, set: {}, lists: {}, dropped: [] } })).toBeUndefined();
});
