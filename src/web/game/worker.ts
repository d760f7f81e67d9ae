/// <reference lib="webworker" />
import type { Library, LoadedScenario, ScenarioId } from '../../model/index.ts';
import { createDesk, type Desk, type Reply, type Request } from '../../session/index.ts';

/** The session, its bots and its estimates run here, so that the page never waits for them. */
export type ToWorker = { readonly id: number } & ({ readonly library: Library } | { readonly request: Request });
export type FromWorker = { readonly id: number } & ({ readonly reply: Reply } | { readonly failure: string } | { readonly ready: true });

let desk: Desk | undefined;
/** What the page has handed over so far; it sends each meeting's rules before that meeting opens. */
const scenarios: Record<ScenarioId, LoadedScenario> = {};

function handle(message: ToWorker): FromWorker {
  if ('library' in message) {
    Object.assign(scenarios, message.library.scenarios);
    desk ??= createDesk({ ...message.library, scenarios });
    return { id: message.id, ready: true };
  }
  if (!desk) throw new Error('no library yet');
  return { id: message.id, reply: desk.answer(message.request) };
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  try {
    self.postMessage(handle(data));
  } catch (error) {
    self.postMessage({
      id: data.id,
      failure: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
    } satisfies FromWorker);
  }
};
