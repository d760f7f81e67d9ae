import type { Confidence, Evidence, Figure, Issue, Level, Stake } from '../../model/index.ts';
import type { Row } from '../form/csvFile.ts';
import { list, mend } from '../near.ts';
import { CELLS, type FigureColumn, isDate, type PositionColumn } from '../schema/tables.ts';
import { type Context, refer } from './context.ts';
import { decimal, toLevel } from './grid.ts';

export interface Rows {
  /** Party id → issue id → stake. */
  readonly stakes: ReadonlyMap<string, Readonly<Record<string, Stake>>>;
  /** Party id → figure → value. */
  readonly figures: ReadonlyMap<string, Readonly<Record<string, Figure>>>;
}

/** `positions.csv`: the cast's rows, then the scenario's own, which take their place. Rows of the cast for other issues are left out. */
export function compilePositions(cast: readonly Row[], own: readonly Row[], context: Context): Rows['stakes'] {
  const stakes = new Map<string, Record<string, Stake>>();
  for (const [rows, borrowed] of [
    [cast, true],
    [own, false],
  ] as const) {
    const seen = new Map<string, Row>();
    for (const row of rows) {
      const cell = (column: PositionColumn): string => row.cells[column] ?? '';
      const [party, issue] = [cell('party'), cell('issue')];
      if (borrowed && !context.names.issue.open && !context.names.issue.all.has(issue)) continue;
      if (twice(`${party} on ${issue}`, row, seen, context)) continue;
      const known = [refer(context, 'party', party, row.at('party')), refer(context, 'issue', issue, row.at('issue'))];
      const scale = context.issues.get(issue);
      if (!scale || known.includes(false)) continue;
      const stake = compileStake(row, cell, scale, context);
      if (stake) stakes.set(party, { ...stakes.get(party), [issue]: stake });
    }
  }
  return stakes;
}

function compileStake(row: Row, cell: (column: PositionColumn) => string, issue: Issue, context: Context): Stake | undefined {
  const level = (column: PositionColumn): Level | undefined => toLevel(issue, cell(column), row.at(column), context.report);
  const ideal = level('ideal');
  const position = cell('position') === '' ? undefined : level('position');
  const salience = number(row, 'salience', context);
  if (salience !== undefined && (salience < 0 || salience > 100)) {
    context.report.add('out-of-range', row.at('salience'), `the salience is ${salience}; it goes from 0 to 100`, 'correct the value');
  }
  const side = oneOf(row, 'red_side', context);
  let redLine: Stake['redLine'];
  if (side === 'max' || side === 'min') {
    const at = level('red_value');
    if (at !== undefined) redLine = { side, level: at };
  } else if (side === '' && cell('red_value') !== '') {
    context.report.add(
      'missing-key',
      row.at('red_side'),
      `there is a red line at ${cell('red_value')}, but not on which side`,
      "write 'max' (no more than) or 'min' (no less than) under red_side",
    );
  }
  const evidence = compileEvidence(row, context);
  if (ideal === undefined || salience === undefined || !evidence) return undefined;
  return { ...(position === undefined ? {} : { position }), ideal, salience, ...(redLine ? { redLine } : {}), ...evidence };
}

/** `figures.csv`: any party, any figure; the scenario's own rows take the place of the cast's. */
export function compileFigures(cast: readonly Row[], own: readonly Row[], context: Context): Rows['figures'] {
  const figures = new Map<string, Record<string, Figure>>();
  for (const rows of [cast, own]) {
    const seen = new Map<string, Row>();
    for (const row of rows) {
      const cell = (column: FigureColumn): string => row.cells[column] ?? '';
      const [party, figure] = [cell('party'), cell('figure')];
      if (twice(`${figure} of ${party}`, row, seen, context)) continue;
      const known = refer(context, 'party', party, row.at('party'));
      const value = number(row, 'value', context);
      const evidence = compileEvidence(row, context);
      if (known && value !== undefined && evidence) figures.set(party, { ...figures.get(party), [figure]: { value, ...evidence } });
    }
  }
  return figures;
}

function compileEvidence(row: Row, context: Context): Evidence | undefined {
  const confidence = oneOf(row, 'confidence', context);
  const basis = oneOf(row, 'basis', context);
  if (confidence === undefined || basis === undefined) return undefined;
  const [source, date] = [row.cells.source ?? '', row.cells.date ?? ''];
  if (date !== '' && !isDate(date)) {
    context.report.add(
      'wrong-type',
      row.at('date'),
      `'${date}' is not a date`,
      'write a year, a month or a day: 2025, 2025-06 or 2025-06-25',
    );
  }
  if (source === '' && basis !== 'invented') {
    context.report.add(
      'evidence-without-source',
      row.at('source'),
      `this number rests on a ${basis}, but names no source`,
      "name a source or rule, or write 'invented' as its basis",
    );
  }
  return { basis: basis as Evidence['basis'], source, ...(date === '' ? {} : { date }), confidence: confidence as Confidence };
}

function oneOf(row: Row, column: keyof typeof CELLS, context: Context): string | undefined {
  const { allowed, empty } = CELLS[column];
  const text = row.cells[column] ?? '';
  if ((empty && text === '') || (allowed as readonly string[]).includes(text)) return text;
  context.report.add(
    'wrong-type',
    row.at(column),
    `${column} is '${text}'; it must be ${list(allowed)}${empty ? ', or empty' : ''}`,
    mend(text, allowed, 'write one of them'),
  );
  return undefined;
}

function number(row: Row, column: PositionColumn | FigureColumn, context: Context): number | undefined {
  const text = row.cells[column] ?? '';
  const value = decimal(text);
  if (value === undefined)
    context.report.add(
      'csv-number',
      row.at(column),
      `${column} is '${text}', which is not a number`,
      'write digits with a decimal point, without unit or thousands mark',
    );
  return value;
}

function twice(what: string, row: Row, seen: Map<string, Row>, context: Context): boolean {
  const earlier = seen.get(what);
  if (!earlier) {
    seen.set(what, row);
    return false;
  }
  const said = `${what} stands in line ${earlier.at('party').line} already`;
  context.report.add('duplicate-id', row.at('party'), said, 'keep one of the rows');
  return true;
}
