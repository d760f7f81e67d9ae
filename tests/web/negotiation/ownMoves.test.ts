import { expect, test } from 'vitest';
import type { Move } from '../../../src/model/index.ts';
import { createSession } from '../../../src/session/index.ts';
import { narrateRound } from '../../../src/view/index.ts';
import { wordsOf } from '../../../src/web/app/meeting.ts';
import { ownMoves } from '../../../src/web/screens/negotiation/round/ownMoves.ts';
import { text } from '../../../src/web/text/index.ts';
import { library } from '../../library.ts';
import '../../speak.ts';

const { scenario, texts } = library().scenarios['harbour-quotas']!;
const words = wordsOf(texts);
const name = (party: string) => words(`party.${party}.name`);

/** A round of a game in one seat, told. */
function told(seat: string, moves: readonly Move[]) {
  const session = createSession(library(), { play: scenario.id, seed: '4', people: [seat], difficulty: 'standard' });
  const before = session.view(seat);
  expect(session.submit(seat, moves).kind).toBe('resolved');
  const entries = session.log(seat);
  return { entries, ...ownMoves({ scenario, words, text, seat, before, view: session.view(seat), entries }) };
}

test('a talk in private tells what the limit was known to be and what it is known to be now', () => {
  const party = scenario.parties.find(one => one.member)!.id;
  const { own } = told(scenario.chair, [{ type: 'consult', party, issue: scenario.issues[0]!.id }]);
  const talk = own.find(({ told: line }) => line.entry.type === 'consulted')!;
  expect(talk.told.text).toContain(name(party));
  expect(talk.results[0]).toMatch(/^Limit known better: .+; before, .+\.$/);
  expect(talk.results.join(' ')).toContain(`trust in you (+3): ${name(party)}.`);
});

test('nothing of a round is lost or told twice: what the others did stands after what the seat did', () => {
  const { entries, own, others } = told(scenario.chair, [{ type: 'consult', party: 'varrow', issue: scenario.issues[0]!.id }]);
  const lines = narrateRound(scenario, words, entries);
  const shown = [...own.map(one => one.told), ...others].map(line => line.text);
  expect(new Set(shown).size).toBe(shown.length);
  for (const line of lines) {
    const mine = 'cause' in line.entry && line.entry.cause.kind === 'move' && line.entry.cause.by === scenario.chair;
    const gathered = others.some(other => other.entry.type === line.entry.type && other.parties.length > 1);
    if (!mine && !gathered) expect(shown).toContain(line.text);
  }
  for (const line of others) expect('by' in line.entry && line.entry.by).not.toBe(scenario.chair);
});

test('a public word tells how much more the seat holds out for', () => {
  const { own } = told('hythe', [{ type: 'makeStatement', issue: scenario.issues[0]!.id, level: 0 }]);
  const [word] = own.filter(({ told: line }) => line.entry.type === 'stated');
  expect(word?.results.join(' ')).toMatch(/^You now hold out for .+ more\./);
});
