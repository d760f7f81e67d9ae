import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { list, mend } from '../near.ts';
import { type Place, placeLater, type Report } from '../problem.ts';
import { rereading } from './lastRead.ts';
import { unreadable } from './yamlFile.ts';

/** One row of a table, by column; every cell trimmed, an empty one ''. */
export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly at: (column: string) => Place;
}

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Rows of a table with exactly these columns, in any order. Lines that start with # are remarks. */
export const readCsv = rereading(readRows);

function readRows(file: string, text: string, report: Report, columns: readonly string[]): readonly Row[] {
  if (unreadable(file, text, report)) return [];
  let parsed: readonly Parsed[];
  try {
    parsed = parse(text, {
      bom: true,
      trim: true,
      comment: '#',
      comment_no_infix: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
      raw: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    const what = error instanceof CsvError ? error.message.replace(/\s+at line \d+.*$/s, '').toLowerCase() : 'unreadable';
    report.add(
      'csv-syntax',
      { file, line, col: 1 },
      `this is not a well-formed table: ${what}`,
      'put text with commas or quotes in "…" and double the quotes inside',
    );
    return [];
  }
  const [header, ...rows] = parsed;
  if (!header) {
    report.add('csv-column', { file, line: 1, col: 1 }, 'the table is empty', `begin with the line: ${columns.join(',')}`);
    return [];
  }
  const [only = ''] = header.record;
  const between = header.record.length === 1 ? /[;\t]/.exec(only)?.[0] : undefined;
  if (between !== undefined) {
    const what = `the columns are parted by ${between === ';' ? 'semicolons' : 'tabs'}`;
    report.add('csv-column', { file, line: 1, col: 1 }, what, 'save the table with commas: spreadsheets ask for it under CSV');
    return [];
  }
  const place = (row: Parsed, index: number): Place => locate(file, row, index);
  let sound = true;
  header.record.forEach((name, index) => {
    if (columns.includes(name) && header.record.indexOf(name) === index) return;
    sound = false;
    const what = columns.includes(name)
      ? `the column '${name}' appears twice`
      : `'${name}' is not a column of this table; it has ${list(columns, 'and')}`;
    report.add('csv-column', place(header, index), what, mend(name, columns, 'remove the column'));
  });
  const missing = columns.filter(name => !header.record.includes(name));
  if (missing.length > 0) {
    sound = false;
    report.add(
      'csv-column',
      place(header, 0),
      `the column${missing.length > 1 ? 's' : ''} ${list(missing, 'and')} ${missing.length > 1 ? 'are' : 'is'} missing`,
      `the first line is: ${columns.join(',')}`,
    );
  }
  if (!sound) return [];
  return rows.flatMap(row => {
    if (row.record.length !== header.record.length) {
      report.add(
        'csv-column',
        place(row, 0),
        `this row has ${row.record.length} cells, the table ${header.record.length} columns`,
        'text with commas belongs in "…"; an empty cell still needs its comma',
      );
      return [];
    }
    const cells = Object.fromEntries(header.record.map((name, i) => [name, row.record[i]!]));
    return [{ cells, at: (column: string) => placeLater(file, () => place(row, Math.max(0, header.record.indexOf(column)))) }];
  });
}

/** `info.lines` counts the line a record ends on. */
function locate(file: string, row: Parsed, index: number): Place {
  const raw = row.raw.replace(/\r?\n$/, '');
  const start = raw.length - raw.replace(/^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/, '').length;
  let line = row.info.lines - (raw.slice(start).match(/\n/g)?.length ?? 0);
  let col = 1;
  let quoted = false;
  let cell = 0;
  for (let i = start; i < raw.length && cell < index; i++) {
    const character = raw[i];
    col++;
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) cell++;
    else if (character === '\n') {
      line++;
      col = 1;
    }
  }
  return { file, line, col };
}
