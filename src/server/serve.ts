import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { Library } from '../model/index.ts';
import type { Entry } from './classroom/entries.ts';
import { codeOf, logOf } from './classroom/room.ts';
import { newCode } from './classroom/secrets.ts';
import { type Clock, systemClock } from './clock.ts';
import { bearer, EXPORTS, type ExportKind, sendExport } from './export.ts';
import { createHttp } from './http.ts';
import { createHub, type Hub } from './hub/hub.ts';
import { createStaff } from './staff.ts';
import { openPostgres } from './storage/postgres.ts';
import { openSqlite } from './storage/sqlite.ts';
import type { Store } from './storage/store.ts';
import { text } from './text.ts';

export interface ServeOptions {
  readonly library: Library;
  /** Folder of the built game. */
  readonly pages: string;
  readonly host: string;
  readonly port: number;
  /** Tries the next ports where this one is taken. */
  readonly orNext?: boolean;
  /** Folder for the database file and the server's key. */
  readonly data: string;
  readonly databaseUrl?: string | undefined;
  /** Where the logs are kept, where it is neither: for tests. */
  readonly store?: Store;
  /** Sub-path, such as `/summit/`. */
  readonly base?: string;
  /** The address students are told, where a proxy stands before this server. */
  readonly publicUrl?: string | undefined;
  readonly trustProxy?: boolean;
  /** Scenario files are withheld, so that nobody can read up on what is to come; playing alone is off then. */
  readonly classOnly?: boolean;
  /** Days a class is kept after its last entry. */
  readonly retentionDays?: number;
  readonly clock?: Clock;
  readonly key?: string;
}

export interface Served {
  readonly port: number;
  readonly key: string;
  /** Where students reach it: the public address, or those of the local network. */
  readonly addresses: readonly string[];
  /** The facilitator's own way in, with the key behind the #, where no proxy's log sees it. */
  readonly desk: string;
  readonly hub: Hub;
  readonly close: () => Promise<void>;
}

const DAY = 86_400_000;

/** Opens the store, serves pages and sockets on one port. Rejects where the port or the store cannot be had. */
export async function serve(options: ServeOptions): Promise<Served> {
  const clock = options.clock ?? systemClock;
  const base = options.base ?? '/';
  const data = isAbsolute(options.data) ? options.data : resolve(options.data);
  mkdirSync(data, { recursive: true });
  const key = options.key ?? keyIn(data);
  const store = options.store ?? (await openStore(data, options.databaseUrl));
  const staff = createStaff(options.library);
  const withheld = Object.keys({ ...options.library.scenarios, ...options.library.campaigns });
  let hub: Hub | undefined;

  const http = createHttp({
    pages: resolve(options.pages),
    base,
    serves: path => !options.classOnly || !withheld.some(id => new RegExp(`(^|/)(campaign-)?${id}-[^/]*\\.json$`).test(path)),
    handle: async (path, request, response) => {
      const [kind, code, file] = path.split('/');
      if (path === 'health') {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end('{"well":true}');
        return true;
      }
      if (kind !== 'export' || code === undefined || !EXPORTS.includes(file as ExportKind)) return false;
      const room = await hub?.deskOf(code, bearer(request));
      if (!room) {
        response.writeHead(403, { 'Content-Type': 'text/plain' }).end('Only the desk of this class may have it.\n');
        return true;
      }
      const lines = await store.read(logOf(room.code), 0).catch(() => undefined);
      if (!lines) {
        response.writeHead(503, { 'Content-Type': 'text/plain' }).end(`${text.away}\n`);
        return true;
      }
      const entries = lines.slice(0, room.state().length).map(line => JSON.parse(line) as Entry);
      const chat = new URL(request.url ?? '', 'http://here').searchParams.get('chat') === 'yes';
      const home = options.publicUrl ?? `http://${request.headers.host ?? 'localhost'}${base}`;
      sendExport(response, file as ExportKind, { library: options.library, state: room.state(), games: room.games, entries, chat, home });
      return true;
    },
  });
  await listen(http, options);
  const { port } = http.address() as AddressInfo;
  const addresses = options.publicUrl ? [options.publicUrl] : localAddresses(options.host).map(host => `http://${host}:${port}${base}`);
  hub = createHub({
    http,
    store,
    library: options.library,
    clock,
    staff,
    key,
    base,
    addresses,
    origins: options.publicUrl ? [new URL(options.publicUrl).origin] : [],
    trustProxy: options.trustProxy ?? false,
  });
  const callOff = retire(store, hub.remove, clock, options.retentionDays ?? 30);
  return {
    port,
    key,
    addresses,
    desk: `${options.publicUrl ?? `http://localhost:${port}${base}`}#/desk/${key}`,
    hub,
    close: async () => {
      callOff();
      await hub?.close();
      http.closeAllConnections();
      await staff.dismiss();
      await store.close();
    },
  };
}

const openStore = async (data: string, databaseUrl: string | undefined): Promise<Store> =>
  databaseUrl ? openPostgres(databaseUrl, newCode(12)) : openSqlite(join(data, 'classes.sqlite'));

/** The key lies beside the database, readable by its owner alone. */
function keyIn(data: string): string {
  const file = join(data, 'desk.key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const key = newCode(12);
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return key;
}

function listen(http: ReturnType<typeof createHttp>, { port, host, orNext }: ServeOptions): Promise<void> {
  return new Promise((settle, fail) => {
    let at = port;
    http.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || !orNext || at > port + 50) return fail(error);
      at += 1;
      http.listen(at, host);
    });
    http.on('listening', () => settle());
    http.listen(at, host);
  });
}

/** Addresses of this machine in its networks; its own name where it listens to itself alone. */
export function localAddresses(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host === '127.0.0.1' ? 'localhost' : host];
  const found = Object.values(networkInterfaces())
    .flatMap(list => list ?? [])
    .filter(one => one.family === 'IPv4' && !one.internal)
    .map(one => one.address);
  return found.length > 0 ? found : ['localhost'];
}

/** Deletes classes whose last entry is older than that, now and once a day. */
function retire(store: Store, remove: Hub['remove'], clock: Clock, days: number): () => void {
  let callOff = () => {};
  async function look(): Promise<void> {
    try {
      for (const log of await store.logs()) {
        const lines = await store.read(log, 0);
        const last = JSON.parse(lines.at(-1) ?? '{"at":0}') as Entry;
        const code = codeOf(log);
        if (code !== undefined && last.at < clock.now() - days * DAY) await remove(code);
      }
    } catch {
      // The store is away for the moment; tomorrow is another day.
    }
    callOff = clock.after(DAY, () => void look());
  }
  void look();
  return () => callOff();
}
