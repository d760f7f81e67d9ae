import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShipped } from '../../src/cli/readScenarios.ts';
import { locate, parseFully } from '../../src/scenario/form/csvFile.ts';
import { type CsvRow, quickCsv } from '../../src/scenario/form/quickCsv.ts';

/** What rows say and where each cell stands. */
const told = (rows: readonly CsvRow[]) => rows.map(row => row.record.map((cell, i) => [cell, locate('a.csv', row, i)] as const));

/** Whatever is read quickly is read so by the full reader too. */
function agree(text: string): void {
  const quick = quickCsv(text);
  if (quick) expect(told(quick), text).toEqual(told(parseFully(text)));
}

test('every shipped table is read quickly, and as by the full reader', () => {
  const tables = Object.entries(readShipped()).filter(([path]) => path.endsWith('.csv'));
  expect(tables.length).toBeGreaterThan(5);
  for (const [path, text] of tables) expect(told(quickCsv(text) ?? []), path).toEqual(told(parseFully(text)));
});

describe('what is written otherwise is left to the full reader', () => {
  test.each(['a,"b\nc"', 'a,"b""c"', 'a,b"c"', 'a,"b"c', 'a\tb,c', '\uFEFFa', 'a\r\nb', ' # a', 'a\n  \nb', 'a," b"', 'a,"'])(
    '%j',
    text => {
      expect(quickCsv(text)).toBeUndefined();
    },
  );
});

test('tables made of commas, quotes, spaces and remarks are read alike or left alone', () => {
  const pieces = ['a', 'b', '1.5', ',', ',', ',', '\n', '\n', '"', '"x"', '"x,y"', ' ', '#', '\n#', '""', '\u00a0', '\r\n', 'é'];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map(all => all.join(''));
  fc.assert(
    fc.property(text, given => agreeOrRefused(given)),
    { seed: 9, numRuns: 6000 },
  );
});

/** Where the full reader refuses a text, the quick one must have left it alone. */
function agreeOrRefused(text: string): void {
  let refused = false;
  try {
    parseFully(text);
  } catch {
    refused = true;
  }
  if (refused) expect(quickCsv(text), text).toBeUndefined();
  else agree(text);
}
