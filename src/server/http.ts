import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Nothing from anywhere else, and nothing of this inside another page. Styles are set on elements by the screens and by the canvas. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data: blob: ws: wss:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export interface HttpParts {
  /** Folder of the built game. */
  readonly pages: string;
  /** Where the pages are, beginning and ending in `/`. */
  readonly base: string;
  /** Answers what is no page; false where it does not know the address either. */
  readonly handle: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Whether a file may be had. */
  readonly serves: (path: string) => boolean;
}

/** The built game over HTTP, with headers that keep strangers out. Says nothing about who asks, and writes no log of it. */
export function createHttp({ pages, base, handle, serves }: HttpParts): Server {
  const front = () => readFileSync(join(pages, 'index.html'));
  return createServer((request, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    respond(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decoded(request.url ?? '/');
    if (path === undefined || !path.startsWith(base)) {
      if (path !== undefined && `${path}/` === base) response.writeHead(308, { Location: base }).end();
      else missing(response);
      return;
    }
    const inside = path.slice(base.length);
    if (await handle(inside, request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    if (inside === '' || inside === 'index.html' || /^j(\/[A-Za-z0-9-]*\/?)?$/.test(inside)) {
      // A link with a class code shows the same page: opening it claims nothing.
      if (inside !== '' && inside !== 'index.html')
        return void response.writeHead(302, { Location: `${base}#/join/${inside.split('/')[1] ?? ''}` }).end();
      response.writeHead(200, { 'Content-Type': KINDS['.html'], 'Cache-Control': 'no-cache' });
      return void response.end(request.method === 'HEAD' ? undefined : front());
    }
    if (/^studio(\/(index\.html)?)?$/.test(inside)) return void response.writeHead(302, { Location: `${base}#/studio` }).end();
    const file = normalize(join(pages, inside));
    if (!file.startsWith(pages + sep) || !serves(inside) || !isFile(file)) return missing(response);
    response.writeHead(200, {
      'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
      'Cache-Control': inside.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    if (request.method === 'HEAD') return void response.end();
    createReadStream(file).pipe(response);
  }
}

function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0]!);
  } catch {
    return undefined;
  }
}

const missing = (response: ServerResponse): void => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not here.\n');

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
