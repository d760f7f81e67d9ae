/// <reference lib="webworker" />
/*
 * Plain JavaScript, written out by `build/offline.plugin.ts` with the build's name and files put in.
 *
 * Every build is kept whole in a cache of its own, and one of them is in use. A new build that has been fetched waits there until the page
 * says to use it, so that a game is never taken out of the rules it was begun under; the build before stays at hand for going back.
 */
const BUILD = '__BUILD__';
const FILES = ['__FILES__'];
const PREFIX = 'five-percent:';
/** Builds kept: the one in use, the newest, and one to go back to. */
const KEPT = 3;
const scope = self.registration.scope;
const IN_USE = new URL('in-use', scope).href;

const names = async () => (await caches.keys()).filter(name => name.startsWith(`${PREFIX}build:`));
const nameOf = build => `${PREFIX}build:${build}`;

async function inUse() {
  const notes = await caches.open(`${PREFIX}notes`);
  const said = await notes.match(IN_USE);
  const build = said ? await said.text() : BUILD;
  return (await caches.has(nameOf(build))) ? build : BUILD;
}

async function use(build) {
  const notes = await caches.open(`${PREFIX}notes`);
  await notes.put(IN_USE, new Response(build));
}

/** What is unchanged since an earlier build is not fetched again: a file's name changes with what is in it. */
async function fetchAll() {
  const cache = await caches.open(nameOf(BUILD));
  for (const file of FILES) {
    const url = new URL(file, scope).href;
    const hashed = file.startsWith('assets/');
    const had = hashed ? await caches.match(url) : undefined;
    const response = had ?? (await fetch(url, hashed ? {} : { cache: 'no-cache' }));
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    await cache.put(url, response);
  }
}

/** The oldest builds go, never the one in use. */
async function tidy() {
  const kept = nameOf(await inUse());
  const all = await names();
  for (const name of all.slice(0, Math.max(0, all.length - KEPT))) if (name !== kept && name !== nameOf(BUILD)) await caches.delete(name);
}

self.addEventListener('install', event => {
  event.waitUntil(fetchAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', event => {
  event.waitUntil(
    (async () => {
      const notes = await caches.open(`${PREFIX}notes`);
      if (!(await notes.match(IN_USE))) await use(BUILD);
      await self.clients.claim();
      await tidy();
      for (const client of await self.clients.matchAll()) client.postMessage({ type: 'fetched' });
    })(),
  );
});

/** The address of the studio, which is a part of the page: `studio/` as well as `#/studio`. */
const STUDIO = new URL('studio', scope).href;

async function answer(request) {
  const cache = await caches.open(nameOf(await inUse()));
  const url = request.url.split(/[?#]/)[0];
  const page = request.mode === 'navigate';
  if (page && url.replace(/\/(index\.html)?$/, '') === STUDIO) return Response.redirect(`${scope}#/studio`);
  const found = (await cache.match(page ? new URL('index.html', scope).href : url)) ?? (page ? undefined : await caches.match(url));
  return found ?? fetch(request);
}

self.addEventListener('fetch', event => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
});

/** The page asks which builds are here, or says which to use; each is answered. */
self.addEventListener('message', event => {
  const [port] = event.ports;
  const { data } = event;
  event.waitUntil(
    (async () => {
      if (data.type === 'use') await use(data.build);
      const builds = [];
      for (const name of await names()) {
        const about = await (await caches.open(name)).match(new URL('build.json', scope).href);
        if (about) builds.push(await about.json());
      }
      port?.postMessage({ newest: BUILD, inUse: await inUse(), builds });
    })(),
  );
});
