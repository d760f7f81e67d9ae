import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Library } from '../../model/index.ts';
import { type Files, loadLibrary, type Problem } from '../../scenario/index.ts';
import { coverOf, type Shelf } from './cover.ts';

const ID = 'virtual:scenarios';
const RESOLVED = `\0${ID}`;
const SERVED = 'scenario-data';
/** No scenario can be called that: it begins with no letter. */
const SHELF = '0-shelf';
const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const OURS = /\.(ya?ml|csv)$/;

/**
 * Loads the scenarios while the page is built, so that the page itself holds no YAML, no CEL and no schema: `virtual:scenarios` is
 * a list of what can be played, `shelf.json` has the covers to choose from, and each scenario is a JSON file of its own, fetched when
 * its meeting opens. A build with a broken scenario fails with the linter's messages; the development server shows them and goes on with those that load.
 */
export function scenarios(folder: string = SHIPPED): Plugin {
  let building = false;
  let loaded: Loaded | undefined;
  const load = (): Loaded => {
    loaded ??= readAll(folder);
    return loaded;
  };
  return {
    name: 'five-percent:scenarios',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: id => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { library, problems } = load();
      const errors = problems.filter(problem => problem.severity === 'error');
      if (building && errors.length > 0) this.error(`The scenarios have errors:\n${errors.map(line).join('\n')}`);
      for (const problem of errors) this.warn(line(problem));
      return manifest(library, (name, data) => {
        if (!building) return `new URL(import.meta.env.BASE_URL + '${SERVED}/${name}', import.meta.url).href`;
        return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name, source: JSON.stringify(data) })}`;
      });
    },
    configureServer(server) {
      watch(server, folder, () => {
        loaded = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const name = new RegExp(`/${SERVED}/(campaign-)?([A-Za-z0-9-]+)\\.json$`).exec(request.url?.split('?')[0] ?? '');
        if (!name) return next();
        const { library } = load();
        const data = name[2] === SHELF ? shelfOf(library) : name[1] ? library.campaigns[name[2]!] : library.scenarios[name[2]!];
        response.statusCode = data ? 200 : 404;
        response.setHeader('Content-Type', 'application/json');
        response.setHeader('Cache-Control', 'no-store');
        response.end(JSON.stringify(data ?? { missing: name[2] }));
      });
    },
  };
}

interface Loaded {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

function readAll(folder: string): Loaded {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => OURS.test(name));
  const files: Files = Object.fromEntries(names.map(name => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]));
  return loadLibrary(files);
}

const shelfOf = (library: Library): Shelf => ({
  campaigns: Object.values(library.campaigns),
  scenarios: Object.values(library.scenarios).map(coverOf),
});

/** The module's source. `address` gives the JavaScript that stands for a file's address. */
function manifest(library: Library, address: (name: string, data: unknown) => string): string {
  const scenarios = Object.values(library.scenarios).map(loaded => {
    const { id } = loaded.scenario;
    return `{ id: '${id}', url: ${address(`${id}.json`, loaded)}, hash: '${loaded.hash}' }`;
  });
  const campaigns = Object.values(library.campaigns).map(loaded => {
    const { id, meetings } = loaded.campaign;
    const ids = JSON.stringify(meetings.map(meeting => meeting.scenario));
    return `{ id: '${id}', meetings: ${ids}, url: ${address(`campaign-${id}.json`, loaded)}, hash: '${loaded.hash}' }`;
  });
  const shelf = address(`${SHELF}.json`, shelfOf(library));
  return `export default { shelf: ${shelf}, campaigns: [${campaigns.join(', ')}], scenarios: [${scenarios.join(', ')}] };`;
}

/** A saved scenario file reloads the page with the new rules and words. */
function watch(server: ViteDevServer, folder: string, forget: () => void): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(folder)) || !OURS.test(path)) return;
    forget();
    const module = server.moduleGraph.getModuleById(RESOLVED);
    if (module) server.moduleGraph.invalidateModule(module);
    server.ws.send({ type: 'full-reload' });
  });
}

const line = ({ file, line: row, col, rule, message, help }: Problem): string => `${file}:${row}:${col}  ${rule}  ${message}; ${help}`;
