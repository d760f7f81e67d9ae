import { io, type Socket } from 'socket.io-client';
import type { ClassReply, ClassRequest } from '../../src/session/index.ts';

/** One of a crowd: a socket that reads of what it is told only what it needs to hand in, so that the crowd does not measure its own reading. */
export interface Member {
  readonly ask: (request: ClassRequest) => Promise<ClassReply>;
  /** Where its table stands; undefined before it was told. */
  readonly at: () => { readonly meeting: number; readonly round: number; readonly over: boolean } | undefined;
  readonly socket: Socket;
  /** Bytes of news so far. */
  readonly heard: () => number;
  /** Resolves with the next news. */
  readonly news: () => Promise<void>;
}

interface Reader {
  add: (data: unknown) => void;
}

export function member(port: number, transport: 'websocket' | 'polling'): Member {
  const socket = io(`http://127.0.0.1:${port}`, {
    path: '/live/',
    transports: [transport],
    forceNew: true,
    reconnectionDelay: 300,
    reconnectionDelayMax: 1000,
    auth: { packs: true },
  });
  const standing = { meeting: 0, round: 0, over: false };
  let [told, heard] = [false, 0];
  const waiting: (() => void)[] = [];
  const arrived = () => {
    for (const settle of waiting.splice(0)) settle();
  };
  const reader = (socket.io as unknown as { decoder: Reader }).decoder;
  const whole = reader.add.bind(reader);
  reader.add = data => {
    if (typeof data !== 'string' || !data.startsWith('2["news"')) {
      heard += typeof data === 'string' ? 0 : (data as ArrayBuffer).byteLength;
      return whole(data);
    }
    heard += data.length;
    if (data.startsWith('2["news",{"type":"update')) {
      const number = (name: string) => Number(new RegExp(`"${name}":(\\d+)`).exec(data)?.[1] ?? 0);
      Object.assign(standing, { meeting: number('meeting'), round: number('round'), over: data.includes('"name":"concluded"') });
      told = true;
    }
    arrived();
  };
  return {
    ask: request => socket.timeout(20_000).emitWithAck('ask', request) as Promise<ClassReply>,
    at: () => (told ? standing : undefined),
    socket,
    heard: () => heard,
    news: () => new Promise(settle => void waiting.push(settle)),
  };
}
