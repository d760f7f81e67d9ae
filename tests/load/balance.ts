import { connect, createServer } from 'node:net';

/** What stands before several servers: passes every new connection to one that answers, in turn. Resolves once it listens. */
export function balance(port: number, servers: readonly number[]): Promise<() => void> {
  let turn = 0;
  const front = createServer(asked => {
    asked.on('error', () => asked.destroy());
    pass(servers.length);
    function pass(tries: number): void {
      turn += 1;
      const inner = connect(servers[turn % servers.length]!, '127.0.0.1');
      let through = false;
      inner.on('connect', () => {
        through = true;
        asked.pipe(inner).pipe(asked);
      });
      inner.on('error', () => {
        if (!through && tries > 1) pass(tries - 1);
        else asked.destroy();
      });
      asked.on('close', () => inner.destroy());
      inner.on('close', () => through && asked.destroy());
    }
  });
  return new Promise(settle => void front.listen(port, '127.0.0.1', () => settle(() => front.close())));
}
