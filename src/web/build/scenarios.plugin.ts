import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Library, LoadedCampaign, LoadedScenario } from '../../model/index.ts';
import { type Files, loadLibrary, type Problem, played } from '../../scenario/index.ts';
import { PREVIEW } from '../../session/index.ts';
import { coverOf, type Shelf } from './cover.ts';

const ID = 'virtual:scenarios';
const RESOLVED = `\0${ID}`;
const SERVED = 'scenario-data';
/** No scenario can be called that: it begins with no letter. */
const SHELF = '0-shelf';
/** Every scenario has words in it. */
const FIRST = 'en';
const SHIPPED = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const OURS = /\.(ya?ml|csv)$/;

/**
 * Loads the scenarios while the page is built, so that the page itself holds no YAML, no CEL and no schema: `virtual:scenarios` is
 * a list of what can be played, a shelf has the covers to choose from, and each scenario is a JSON file of its own, fetched when its
 * meeting opens. Words lie apart, a file for each language. A build with a broken scenario fails with the linter's messages; the
 * development server shows them and goes on with those that load.
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
        const name = new RegExp(`/${SERVED}/(campaign-)?([A-Za-z0-9-]+)(?:\\.([A-Za-z-]+))?\\.json$`).exec(
          request.url?.split('?')[0] ?? '',
        );
        if (!name) return next();
        const { library } = load();
        const found = name[1] ? library.campaigns[name[2]!] : library.scenarios[name[2]!];
        const data = name[2] === SHELF ? shelfIn(library, name[3] ?? FIRST) : found && (name[3] ? wordsIn(found, name[3]) : rulesOf(found));
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
  return loadLibrary(played(files));
}

const languagesOf = ({ campaigns, scenarios }: Library): readonly string[] => [
  ...new Set([FIRST, ...[...Object.values(campaigns), ...Object.values(scenarios)].flatMap(({ texts }) => Object.keys(texts))]),
];

/** The covers with their words in one language. */
function shelfIn(library: Library, language: string): Shelf {
  const worded = <T extends LoadedCampaign | LoadedScenario>(loaded: T): T => {
    const words = wordsIn(loaded, language);
    return words ? { ...loaded, texts: { [language]: words } } : loaded;
  };
  return {
    campaigns: Object.values(library.campaigns).map(worded),
    scenarios: Object.values(library.scenarios).map(loaded => coverOf(worded(loaded))),
  };
}

const rulesOf = <T extends LoadedScenario | LoadedCampaign>(loaded: T): Omit<T, 'texts'> => {
  const { texts: _, ...rules } = loaded;
  return rules;
};

/** One language's words, with English for those it lacks, so that a page needs no other file. */
const wordsIn = ({ texts }: LoadedScenario | LoadedCampaign, language: string) =>
  texts[language] && { ...texts[FIRST], ...texts[language] };

/** The module's source. `address` gives the JavaScript that stands for a file's address. */
function manifest(library: Library, address: (name: string, data: unknown) => string): string {
  const addresses = (name: string, loaded: LoadedScenario | LoadedCampaign): string => {
    const texts = Object.keys(loaded.texts).map(
      language => `'${language}': ${address(`${name}.${language}.json`, wordsIn(loaded, language))}`,
    );
    return `url: ${address(`${name}.json`, rulesOf(loaded))}, texts: { ${texts.join(', ')} }`;
  };
  const scenarios = Object.values(library.scenarios).map(loaded => {
    const { id } = loaded.scenario;
    return `{ id: '${id}', ${addresses(id, loaded)}, hash: '${loaded.hash}' }`;
  });
  const campaigns = Object.values(library.campaigns).map(loaded => {
    const { id, meetings } = loaded.campaign;
    const ids = JSON.stringify(meetings.map(meeting => meeting.scenario));
    return `{ id: '${id}', meetings: ${ids}, ${addresses(`campaign-${id}`, loaded)}, hash: '${loaded.hash}' }`;
  });
  const shelves = languagesOf(library).map(
    language => `'${language}': ${address(`${SHELF}.${language}.json`, shelfIn(library, language))}`,
  );
  return `export default { shelf: { ${shelves.join(', ')} }, campaigns: [${campaigns.join(', ')}], scenarios: [${scenarios.join(', ')}] };`;
}

/** A saved scenario file reloads the page with the new rules and words; a preview plays what was played on them instead. */
function watch(server: ViteDevServer, folder: string, forget: () => void): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(resolve(folder)) || !OURS.test(path)) return;
    forget();
    const module = server.moduleGraph.getModuleById(RESOLVED);
    if (module) server.moduleGraph.invalidateModule(module);
    if (!server.config.plugins.some(({ name }) => name === PREVIEW)) server.ws.send({ type: 'full-reload' });
  });
}

const line = ({ file, line: row, col, rule, message, help }: Problem): string => `${file}:${row}:${col}  ${rule}  ${message}; ${help}`;
