import pg from 'pg';
import type { Store } from './store.ts';

const UNIQUE_VIOLATION = '23505';
const CHANNEL = 'five_percent';
const WHISPERS = 'five_percent_whispers';
/** Name of the lock that whoever makes the table holds. */
const MAKING = 5_305;
/** How long to wait before listening again after the database was gone, ms. */
const AGAIN = 1000;

/**
 * A store in PostgreSQL that several processes may share: the primary key decides who was first, NOTIFY tells the others. The name of
 * the process goes with the news, so that nobody is told of its own lines.
 */
export async function openPostgres(url: string, process: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5000 });
  // A connection that breaks while idle is replaced when it is next needed.
  pool.on('error', () => {});
  // Two servers that start in the same moment make the table one after the other: IF NOT EXISTS alone does not see to that.
  await pool.query(
    `BEGIN; SELECT pg_advisory_xact_lock(${MAKING});
     CREATE TABLE IF NOT EXISTS five_percent_lines (log text NOT NULL, n integer NOT NULL, line text NOT NULL, PRIMARY KEY (log, n)); COMMIT`,
  );
  const listeners: ((log: string) => void)[] = [];
  const overhearing: ((said: string, from: string) => void)[] = [];
  /** Logs this process has to do with: it hears of them again after the line was down, were they deleted meanwhile. */
  const known = new Set<string>();
  let closed = false;
  let ear: pg.Client | undefined;

  async function listen(): Promise<void> {
    if (closed) return;
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    client.on('end', () => {
      if (!closed) setTimeout(() => void listen(), AGAIN).unref();
    });
    client.on('notification', ({ channel, payload = '' }) => {
      const [from, ...rest] = payload.split(' ');
      const said = rest.join(' ');
      if (from === undefined || from === process || said === '') return;
      if (channel === WHISPERS) for (const hear of overhearing) hear(said, from);
      else for (const tell of listeners) tell(said);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}; LISTEN ${WHISPERS}`);
      ear = client;
      // Whatever was said while nobody listened.
      for (const log of new Set([...known, ...(await logs())])) for (const tell of listeners) tell(log);
    } catch {
      await client.end().catch(() => {});
    }
  }
  const logs = async (): Promise<readonly string[]> =>
    (await pool.query<{ log: string }>('SELECT DISTINCT log FROM five_percent_lines ORDER BY log')).rows.map(row => row.log);
  const tell = (log: string) => pool.query('SELECT pg_notify($1, $2)', [CHANNEL, `${process} ${log}`]);

  await listen();
  return {
    append: async (log, next, lines) => {
      try {
        // One statement, one transaction: all lines or none, and only right behind those that are there.
        const { rowCount } = await pool.query(
          `WITH fits AS (SELECT 1 WHERE (SELECT coalesce(max(n) + 1, 0) FROM five_percent_lines WHERE log = $1) = $2::integer),
           kept AS (INSERT INTO five_percent_lines (log, n, line)
             SELECT $1, $2::integer + (i - 1)::integer, line FROM unnest($3::text[]) WITH ORDINALITY AS given(line, i), fits RETURNING n)
           SELECT pg_notify($4, $5) FROM kept LIMIT 1`,
          [log, next, lines, CHANNEL, `${process} ${log}`],
        );
        return (rowCount ?? 0) > 0;
      } catch (error) {
        if ((error as { code?: string }).code === UNIQUE_VIOLATION) return false;
        throw error;
      }
    },
    read: async (log, from) => {
      const { rows } = await pool.query<{ line: string }>('SELECT line FROM five_percent_lines WHERE log = $1 AND n >= $2 ORDER BY n', [
        log,
        from,
      ]);
      if (rows.length > 0) known.add(log);
      return rows.map(row => row.line);
    },
    logs,
    remove: async log => {
      await pool.query('DELETE FROM five_percent_lines WHERE log = $1', [log]);
      known.delete(log);
      await tell(log);
    },
    watch: listener => void listeners.push(listener),
    whisper: said => void pool.query('SELECT pg_notify($1, $2)', [WHISPERS, `${process} ${said}`]).catch(() => {}),
    overhear: listener => void overhearing.push(listener),
    close: async () => {
      closed = true;
      await ear?.end().catch(() => {});
      await pool.end();
    },
  };
}
