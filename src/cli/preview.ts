import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { nearest } from '../scenario/index.ts';
import type { Preview } from '../session/index.ts';
import { type Format, formatOf, printed } from './formats/formats.ts';
import { toldProblems } from './lint/toldProblems.ts';
import { preview, readPreview } from './preview/plugin.ts';
import { readArguments, wholeNumber } from './readArguments.ts';
import { readScenarios } from './readScenarios.ts';
import { CannotDo, command } from './refusal.ts';
import { help } from './text/help.ts';
import { text } from './text/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where it is served unless said otherwise; the next that is free where that is taken. */
const USUAL_PORT = 5180;

/** `npm run preview`: see `text/help.ts`. */
async function main(argv: readonly string[]): Promise<number> {
  const { given, names } = readArguments(argv, { seat: 'string', seed: 'string', port: 'string', format: 'string', help: 'boolean' });
  if (given.help) {
    process.stdout.write(help.preview);
    return 0;
  }
  const [name, more] = names;
  if (name === undefined) throw new CannotDo(text('order.noPlay'));
  if (more !== undefined) throw new CannotDo(text('order.oneTooMany', { name: more }));
  const format = formatOf(given);
  const port = given.port === undefined ? undefined : wholeNumber('--port', given.port, 1, 65_535);
  const opening = { seat: given.seat, seed: given.seed ?? '1' };
  if (statSync(readScenarios(name).root).isFile()) throw new CannotDo(text('preview.pack', { name }));
  const first = readPreview(name, opening);
  if (given.seat !== undefined) checkSeat(first, given.seat);

  const server = await serve(port, preview(name, { ...opening, onRead: now => tell(format, now) }));
  // Where findings are read by a program, they have standard output for themselves.
  const aside = format === 'human' ? process.stdout : process.stderr;
  aside.write(`${text('preview.at', { name, address: server.resolvedUrls?.local[0] ?? '' })}\n`);
  tell(format, first);
  await new Promise<void>(done => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await server.close();
  return 0;
}

/** Throws `CannotDo` where the port that was asked for is taken. */
async function serve(port: number | undefined, plugin: ReturnType<typeof preview>): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: resolve(ROOT, 'vite.config.ts'),
    root: ROOT,
    logLevel: 'warn',
    clearScreen: false,
    plugins: [plugin],
    server: { port: port ?? USUAL_PORT, strictPort: port !== undefined },
  });
  try {
    return await server.listen();
  } catch (error) {
    await server.close();
    throw new CannotDo(text('preview.port', { port: port ?? USUAL_PORT, reason: error instanceof Error ? error.message : String(error) }));
  }
}

/** A seat that a person may not take is refused here, before a page is opened on it. */
function checkSeat({ game, play }: Preview, seat: string): void {
  const scenario = game && Object.values(game.library.scenarios)[0]?.scenario;
  const known = scenario?.parties.filter(({ playable }) => playable).map(({ id }) => id);
  if (!known || known.includes(seat)) return;
  throw new CannotDo(text('order.unknownSeat', { given: seat, known: known.join(', '), meant: nearest(seat, known) ?? 'none', play }));
}

/** What a save came to, beside what the page shows of it. */
function tell(format: Format, { problems }: Preview): void {
  const said = printed(format, { ...toldProblems(problems, 'preview'), oneLine: true });
  (format === 'human' ? process.stderr : process.stdout).write(said);
}

await command(() => main(process.argv.slice(2)));
