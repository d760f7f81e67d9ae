import { join } from 'node:path';
import type { Entry } from '../../src/server/classroom/entries.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';

/** What the log of a class keeps that nobody may ever be sent. */
export async function secretsOf(
  data: string,
  code: string,
): Promise<{ readonly seeds: readonly string[]; readonly hashes: readonly string[] }> {
  const store = openSqlite(join(data, 'classes.sqlite'));
  const entries = (await store.read(`class-${code}`, 0)).map(line => JSON.parse(line) as Entry);
  await store.close();
  const seeds = entries.flatMap(entry => (entry.type === 'opened' ? entry.seeds : []));
  const hashes = entries.flatMap(entry =>
    entry.type === 'opened' ? [entry.desk, entry.instructor] : entry.type === 'joined' ? [entry.token, entry.rejoin] : [],
  );
  return { seeds, hashes };
}
