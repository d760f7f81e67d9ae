/** Rows as columns that line up: the first to the left, figures to the right where `right` says so. */
export function columns(rows: readonly (readonly string[])[], right: (column: number) => boolean): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, [...cell].length);
  return rows.map(row =>
    row
      .map((cell, i) => {
        const room = ' '.repeat(widths[i]! - [...cell].length);
        return right(i) ? room + cell : cell + room;
      })
      .join('  ')
      .trimEnd(),
  );
}
