import type { TextEdit } from './nodes.ts';

/** One row of a table as it is written: its cells, and where its lines begin and end. */
export interface WrittenRow {
  readonly cells: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly line: number;
  readonly from: number;
  /** Behind the end of its last line. */
  readonly to: number;
}

/** The rows of a table in the order they stand in; remarks and empty lines are none. */
export function rowsOf(text: string): readonly WrittenRow[] {
  const [header, ...rows] = recordsOf(text);
  const columns = header ? cellsOf(header.text) : [];
  return rows.map(({ text: written, ...where }) => {
    const cells = cellsOf(written);
    return { ...where, cells: Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])) };
  });
}

/** Takes the first row that a question answers yes to out of a table. */
export function removeRow(text: string, which: (cells: WrittenRow['cells']) => boolean): TextEdit | undefined {
  const row = rowsOf(text).find(({ cells }) => which(cells));
  return row && { from: row.from, to: row.to, insert: '' };
}

/** Adds a row behind the last one that a question answers yes to, else at the end; cells that are not given are left empty. */
export function addRow(text: string, cells: WrittenRow['cells'], behind: (cells: WrittenRow['cells']) => boolean): TextEdit | undefined {
  const [header] = recordsOf(text);
  if (!header) return undefined;
  const row = cellsOf(header.text)
    .map(name => quoted(cells[name] ?? ''))
    .join(',');
  const last = rowsOf(text).filter(one => behind(one.cells));
  const at = last.at(-1)?.to ?? text.length;
  const begin = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
  return { from: at, to: at, insert: `${begin}${row}\n` };
}

interface WrittenRecord {
  readonly text: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

function recordsOf(text: string): readonly WrittenRecord[] {
  const records: WrittenRecord[] = [];
  let line = 1;
  let from = 0;
  while (from < text.length) {
    let to = from;
    let quotes = false;
    while (to < text.length && (quotes || text[to] !== '\n')) {
      if (text[to] === '"') quotes = !quotes;
      to += 1;
    }
    const written = text.slice(from, to);
    const end = Math.min(text.length, to + 1);
    if (!/^\s*(#|$)/.test(written)) records.push({ text: written.replace(/^\uFEFF/, ''), line, from, to: end });
    line += written.split('\n').length;
    from = end;
  }
  return records;
}

const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/(?:^|,)\s*("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => {
    const bare = cell!.trim();
    return bare.startsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : bare;
  });

const quoted = (cell: string): string => (/[",\n#]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
