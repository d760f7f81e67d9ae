/** A row as the full reader of tables gives it: its cells, the lines it was written on, and the line it ends on, from 1. */
export interface CsvRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** A cell and the comma or end behind it; in quotes it holds neither quotes nor breaks. */
const CELL = / *(?:"([^"]*)" *|([^",]*))(,|$)/y;

/**
 * The rows of a table in which every row is one line and nothing is doubtful; undefined otherwise, and for every mistake in form, which
 * the full reader is left to find. Lines that start with # are remarks.
 */
export function quickCsv(text: string): readonly CsvRow[] | undefined {
  // White other than spaces, and what counts as a break or a mark to some: the full reader knows what to trim.
  if (/[^\n\x20-\x7E\u00A1-\u1FFF\u2010-\u2027\u2030-\u205E\u2060-\u2FFF\u3001-\uD7FF\uE000-\uFEFE\uFF00-\uFFFC]/.test(text))
    return undefined;
  const rows: CsvRow[] = [];
  for (const [n, line] of text.split('\n').entries()) {
    if (line === '' || line[0] === '#') continue;
    if (/^ *(?:#|$)/.test(line)) return undefined;
    const record = cellsOf(line);
    if (!record) return undefined;
    rows.push({ record, raw: line, info: { lines: n + 1 } });
  }
  return rows;
}

function cellsOf(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  for (let last = ','; last === ','; ) {
    const [, quoted, plain, end] = CELL.exec(line) ?? [];
    if (end === undefined) return undefined;
    // What is quoted keeps its spaces or not: only the full reader says.
    if (quoted !== undefined && quoted !== quoted.trim()) return undefined;
    cells.push(quoted ?? plain!.trim());
    last = end;
  }
  return cells;
}
