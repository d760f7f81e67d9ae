import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The shipped cast's parties, for tests of the map: id, code and flag. */
export function shippedCast(): readonly {
  readonly id: string;
  readonly code: string;
  readonly flag?: string;
  readonly member?: boolean;
}[] {
  const url = new URL('../../../scenarios/casts/nato/parties.yaml', import.meta.url);
  return Object.entries(parse(readFileSync(url, 'utf8')) as Record<string, { code: string; flag?: string; member?: boolean }>).map(
    ([id, p]) => ({ id, ...p }),
  );
}
