import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { createSession } from '../../../src/session/index.ts';
import { words } from '../../../src/view/index.ts';
import { debriefCsv } from '../../../src/web/screens/debrief/csv.ts';
import { library } from '../../library.ts';

const session = createSession(library(), { play: 'hague-summit', seed: '11', people: [], difficulty: 'standard' });
while (!session.over()) session.resolveWithout('bot');
const debrief = session.debrief(0);
const { scenario, texts } = library().scenarios['hague-summit']!;
const told = { debrief, scenario, words: words(texts), seat: 'sg', name: (party: string) => party, called: (party: string) => party };
const rows = parse(debriefCsv(told), { columns: true }) as Record<'part' | 'subject' | 'measure' | 'at' | 'value' | 'meaning', string>[];
const of = (part: string) => rows.filter(row => row.part === part);

test('every line has every column, and no figure is lost on the way', () => {
  expect(of('party')).toHaveLength(2 * debrief.parties.filter(({ member }) => member).length);
  expect(of('concession')).toHaveLength(debrief.rounds.length * debrief.parties.filter(({ member }) => member).length);
  expect(of('moved').map(({ value }) => Number(value))).toEqual(debrief.moved.map(({ points }) => points));
  expect(of('spending').filter(({ measure }) => measure === 'billions')).toHaveLength(debrief.spending!.years.length);
  for (const { part, subject, measure, value } of rows) for (const cell of [part, subject, measure, value]) expect(cell).not.toBe('');
});

test('what an issue’s level means stands beside it, quoted where it holds a comma', () => {
  const quoted = { ...told, words: ((id: string) => (id.startsWith('unit') ? '3,5 "per cent"' : id)) as typeof told.words };
  const [core] = (parse(debriefCsv(quoted), { columns: true }) as typeof rows).filter(
    row => row.part === 'issue' && row.subject === 'core',
  );
  expect(core?.meaning).toBe('3,5 "per cent"');
});
