import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guest, type House, house, KEY, PLAN, tidy } from './people.ts';
import { act, submit } from './sitting.ts';

/** A reverse proxy as an institution has one: passes paths on, says where it heard of them; upgrades sockets, or not. */
function proxyTo(port: number, upgrades: boolean): Promise<Server> {
  const headersOf = ({ headers, socket }: IncomingMessage) => ({
    ...headers,
    host: 'inner.example',
    'x-forwarded-host': headers.host ?? '',
    'x-forwarded-for': socket.remoteAddress ?? '',
  });
  const proxy = createServer((asked, answer) => {
    const passed = request({ host: '127.0.0.1', port, path: asked.url, method: asked.method, headers: headersOf(asked) }, reply => {
      answer.writeHead(reply.statusCode!, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  proxy.on('upgrade', (asked, socket, head) => {
    if (!upgrades) return void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
    const inner = connect(port, '127.0.0.1', () => {
      const lines = Object.entries(headersOf(asked)).map(([name, value]) => `${name}: ${value}`);
      inner.write(`GET ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on('error', () => end.destroy());
  });
  return new Promise(settle => void proxy.listen(0, '127.0.0.1', () => settle(proxy)));
}

describe.each([
  ['that upgrades sockets', true, ['polling', 'websocket']],
  ['that does not', false, ['polling', 'websocket']],
] as const)('under a sub-path, behind a proxy %s', (_, upgrades, transports) => {
  let home: House;
  let proxy: Server;
  let port: number;
  beforeAll(async () => {
    home = await house({ base: '/summit/', publicUrl: 'https://school.example/summit/', trustProxy: true });
    proxy = await proxyTo(home.served.port, upgrades);
    port = (proxy.address() as AddressInfo).port;
  }, 60_000);
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await home.stop();
    tidy(home.data);
  });

  test('pages, a join link, an export and a whole round work', async () => {
    const at = `http://127.0.0.1:${port}`;
    expect(await (await fetch(`${at}/summit/`)).text()).toContain('<title>Game</title>');
    expect((await fetch(`${at}/`)).status).toBe(404);
    const link = await fetch(`${at}/summit/j/ABC234`, { redirect: 'manual' });
    expect(link.headers.get('location')).toBe('/summit/#/join/ABC234');
    expect(home.served.addresses).toEqual(['https://school.example/summit/']);

    const desk = guest(port, transports, '/summit/live/');
    const { code, token } = await desk.get('created', { type: 'create', key: KEY, plan: PLAN });
    await desk.get('entered', { type: 'enter', code, token });
    const one = guest(port, transports, '/summit/live/');
    const joined = await one.get('joined', { type: 'join', code, label: 'S1' });
    await one.get('entered', { type: 'enter', code, token: joined.token });
    await desk.get('done', act({ act: 'start' }));
    await one.until(() => one.update() !== undefined, 'an update');
    await one.get('done', submit(one));
    await one.until(() => one.update()!.view.round === 2, 'round two');
    if (!upgrades) expect(one.socket.io.engine.transport.name).toBe('polling');
    else await one.until(() => one.socket.io.engine.transport.name === 'websocket', 'a socket');
    const book = await fetch(`${at}/summit/export/${code}/gradebook.csv`, { headers: { authorization: `Bearer ${token}` } });
    expect(await book.text()).toContain('S1');
    for (const all of [desk, one]) all.close();
  });

  test('a page of the address the proxy has may talk, another may not', async () => {
    const poll = (origin: string) => fetch(`http://127.0.0.1:${port}/summit/live/?EIO=4&transport=polling`, { headers: { origin } });
    expect((await poll('https://school.example')).status).toBe(200);
    expect((await poll(`http://127.0.0.1:${port}`)).status).toBe(200);
    expect((await poll('https://elsewhere.example')).status).toBe(403);
  });
});
