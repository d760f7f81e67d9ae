import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { RULES_VERSION } from '../../session/index.ts';
import type { BuildAbout } from '../offline/builds.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ICONS = ['icon-180.png', 'icon-192.png', 'icon-512.png', 'icon-512-maskable.png'];
/** Letters no language of the game is written in are fetched when somebody types them. */
const RARE = /-(greek|greek-ext|cyrillic|cyrillic-ext|vietnamese)-/;
/** What the page may load and run: itself, and nothing from anywhere else. Small pictures are written into style sheets as `data:`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const MANIFEST = {
  name: 'Five Percent',
  short_name: 'Five Percent',
  description: 'A summit-negotiation simulation: one number, many parties, and a text that nobody may object to.',
  start_url: './',
  scope: './',
  id: './',
  display: 'standalone',
  background_color: '#050a11',
  theme_color: '#050a11',
  categories: ['games', 'education'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-512-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** What lies at the address `studio/`: the studio is a part of the page. */
const STUDIO_PAGE =
  '<!doctype html><meta charset="utf-8"><title>Five Percent</title><meta http-equiv="refresh" content="0; url=../#/studio"><a href="../#/studio">Five Percent</a>\n';

/**
 * Makes the build installable and playable offline: manifest, icons, a service worker that knows the build's files, a `build.json` that says
 * what games this build can go on with, and a Content-Security-Policy. Addresses are relative, so that any host and sub-path will do. The
 * development server has none of it.
 */
export function offline(): Plugin {
  return {
    name: 'five-percent:offline',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-180.png' }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const emit = (fileName: string, source: string | Uint8Array): void => void this.emitFile({ type: 'asset', fileName, source });
        for (const icon of ICONS) emit(icon, readFileSync(here(`../offline/icons/${icon}`)));
        emit('studio/index.html', STUDIO_PAGE);
        emit('manifest.webmanifest', JSON.stringify(MANIFEST));
        const built = Object.keys(bundle)
          .filter(name => !RARE.test(name) && !name.endsWith('.map'))
          .sort();
        const page = bundle['index.html'];
        const worker = readFileSync(here('../offline/serviceWorker.js'), 'utf8');
        const hash = createHash('sha256').update(built.join('\n'));
        hash.update(page?.type === 'asset' ? String(page.source) : '').update(worker);
        const build = hash.digest('hex').slice(0, 12);
        emit('build.json', JSON.stringify({ build, rules: RULES_VERSION } satisfies BuildAbout));
        const files = [...new Set(['index.html', 'build.json', 'manifest.webmanifest', 'icon-192.png', ...built])];
        emit('service-worker.js', serviceWorker(worker, build, files));
      },
    },
  };
}

/** The worker's source with its build in it. */
export function serviceWorker(source: string, build: string, files: readonly string[]): string {
  return source.replace("'__BUILD__'", JSON.stringify(build)).replace("['__FILES__']", JSON.stringify(files));
}
