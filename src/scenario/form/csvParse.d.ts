/**
 * The part of csv-parse that is used here. Its own declarations bring Node's types with them, which the pure floors must not see:
 * `src/tsconfig.pure.json` puts this file in their place.
 */
export function parse(input: string, options: Readonly<Record<string, unknown>>): unknown[];
export class CsvError extends Error {
  readonly code: string;
  readonly lines?: number;
}
