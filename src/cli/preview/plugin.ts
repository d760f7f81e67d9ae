import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { foldersOf, loadFolder } from '../../scenario/index.ts';
import { type Opening, PREVIEW, PREVIEW_ASKED, type Preview, previewOf } from '../../session/index.ts';
import { readScenarios } from '../readScenarios.ts';
import { shownPath } from '../shownPath.ts';

/** What belongs to a scenario. */
const OURS = /\.(ya?ml|csv)$/;
/** An editor may write a file in several goes, and several files at once. */
const SETTLES_MS = 60;
/** The page's part of a preview; nothing that is built asks for it. */
const PAGE = '/src/web/preview/start.ts';

export interface PreviewOptions extends Opening {
  /** Told what came of the files each time they were read. */
  readonly onRead?: (preview: Preview) => void;
}

/** The scenario as its files stand now, with places as the author sees them. Throws `CannotRead`. */
export function readPreview(name: string, opening: Opening): Preview {
  const { files, root, folder } = readScenarios(name);
  const { problems, ...preview } = previewOf(loadFolder(files, folder!), folder!, opening);
  return { ...preview, problems: problems.map(problem => ({ ...problem, file: shownPath(join(root, problem.file)) })) };
}

/** Every folder it is made of, whole paths. */
function foldersIn(name: string): readonly string[] {
  const { files, root, folder } = readScenarios(name);
  return foldersOf(files, folder!).map(path => join(root, path));
}

/** Turns the development server into a preview: its page opens the scenario, and whenever a file of it is saved, hears of it. */
export function preview(name: string, { onRead, ...opening }: PreviewOptions): Plugin {
  return {
    name: PREVIEW,
    transformIndexHtml: () => [{ tag: 'script', attrs: { type: 'module', src: PAGE }, injectTo: 'body' }],
    configureServer(server) {
      server.ws.on(PREVIEW_ASKED, (_, page) => page.send(PREVIEW, readPreview(name, opening)));
      watch(server, foldersIn(name), () => {
        const now = readPreview(name, opening);
        onRead?.(now);
        server.ws.send(PREVIEW, now);
      });
    },
  };
}

function watch(server: ViteDevServer, folders: readonly string[], saved: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  server.watcher.add([...folders]);
  server.watcher.on('all', (_, path) => {
    if (!OURS.test(path) || !folders.some(folder => path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        saved();
      } catch (error) {
        // A folder that is being moved about: the next save tells.
        server.config.logger.warn(error instanceof Error ? error.message : String(error));
      }
    }, SETTLES_MS);
  });
}
