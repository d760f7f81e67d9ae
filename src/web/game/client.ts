import type { Library, Move, Package } from '../../model/index.ts';
import type {
  GameRecord,
  Moment,
  RecordProblem,
  Reply,
  Request,
  Setup,
  SubmitAnswer,
  SummitPlayed,
  SummitsAsked,
  Timeline,
  Update,
} from '../../session/index.ts';
import type { Advice, Audience, Debrief, Forecast, SecondOpinion, StanceSeen, Weighable, Weighing } from '../../view/index.ts';
import { asking } from './asking.ts';
import type { FromWorker } from './worker.ts';

export type ForecastsMade = Extract<Reply, { type: 'forecastsHeld' }>;

/** A game running in a worker, as the page sees it. Every promise rejects with the worker's message if it fails there. */
export interface GameClient {
  /** Hands over the rules of a meeting to come; needed before `proceed` to it. */
  readonly extend: (library: Library) => Promise<void>;
  readonly open: (setup: Setup) => Promise<Update>;
  readonly resume: (record: unknown) => Promise<{ readonly update: Update } | { readonly problem: RecordProblem }>;
  readonly submit: (moves: readonly Move[]) => Promise<{ readonly answer: SubmitAnswer; readonly update: Update }>;
  readonly undo: () => Promise<Update>;
  readonly proceed: () => Promise<Update>;
  /** How each member would stand on a package, from what this seat knows. */
  readonly stances: (pkg: Package) => Promise<readonly StanceSeen[]>;
  /** What a plan will likely do, from what this seat knows. */
  readonly forecast: (plan: readonly Move[]) => Promise<Forecast>;
  /** Two other ways to guess where each issue ends. */
  readonly opinions: () => Promise<readonly SecondOpinion[]>;
  /** Who stands in the way of the text, by how much, and what bears on it, with the plan as it is. */
  readonly advice: (plan: readonly Move[]) => Promise<Advice>;
  /** What a move that is being thought of would do beside a plan: to this seat, to whom it is aimed at, and to the text. */
  readonly weighing: (plan: readonly Move[], move: Weighable) => Promise<Weighing>;
  readonly record: () => Promise<GameRecord>;
  /** The whole game in a few hundred letters; undefined where no link can carry it. */
  readonly link: () => Promise<string | undefined>;
  /** Opens the game of a link. */
  readonly follow: (link: string) => Promise<{ readonly update: Update } | { readonly problem: RecordProblem }>;
  /** For leafing through the game: where there is something to see, and what an audience saw at a moment. */
  readonly timeline: () => Promise<Timeline>;
  readonly moment: (at: Moment, audience: Audience) => Promise<Update>;
  readonly hashes: () => Promise<readonly (readonly string[])[]>;
  /** The game up to a moment, to be played on otherwise. */
  readonly branch: (at: Moment) => Promise<GameRecord>;
  /** Of a meeting that has concluded. */
  readonly debrief: (meeting: number) => Promise<Debrief>;
  /** Makes the forecasts of a meeting's first rounds again; says how they held once all are made. */
  readonly forecastsHeld: (meeting: number, rounds: number) => Promise<ForecastsMade>;
  /** How games of the same seed ended with bots in every seat; needs no game open. */
  readonly summits: (asked: SummitsAsked) => Promise<readonly SummitPlayed[]>;
  readonly close: () => void;
}

/** Starts the worker and hands it the scenarios the game needs. */
export function createClient(library: Library): GameClient {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const send = asking<{ library: Library } | { request: Request }, FromWorker>(worker);

  async function ask<T extends Reply['type']>(request: Request, ...expected: readonly T[]): Promise<Extract<Reply, { type: T }>> {
    const message = await send({ request });
    if (!('reply' in message) || !(expected as readonly string[]).includes(message.reply.type))
      throw new Error(`unexpected reply to '${request.type}'`);
    return message.reply as Extract<Reply, { type: T }>;
  }

  send({ library }).catch(() => {
    // The request that follows fails with the same message and is the one somebody waits for.
  });

  return {
    extend: async more => void (await send({ library: more })),
    open: async setup => (await ask({ type: 'open', setup }, 'update')).update,
    resume: async record => {
      const reply = await ask({ type: 'resume', record }, 'update', 'problem');
      return reply.type === 'update' ? { update: reply.update } : { problem: reply.problem };
    },
    submit: async moves => {
      const { answer, update } = await ask({ type: 'submit', moves }, 'update');
      if (!answer) throw new Error('no answer to moves handed in');
      return { answer, update };
    },
    undo: async () => (await ask({ type: 'undo' }, 'update')).update,
    proceed: async () => (await ask({ type: 'proceed' }, 'update')).update,
    stances: async pkg => (await ask({ type: 'stances', package: pkg }, 'stances')).stances,
    forecast: async plan => (await ask({ type: 'forecast', plan }, 'forecast')).forecast,
    opinions: async () => (await ask({ type: 'opinions' }, 'opinions')).opinions,
    advice: async plan => (await ask({ type: 'advice', plan }, 'advice')).advice,
    weighing: async (plan, move) => (await ask({ type: 'weighing', plan, move }, 'weighing')).weighing,
    record: async () => (await ask({ type: 'record' }, 'record')).record,
    link: async () => (await ask({ type: 'link' }, 'link')).link,
    follow: async link => {
      const reply = await ask({ type: 'follow', link }, 'update', 'problem');
      return reply.type === 'update' ? { update: reply.update } : { problem: reply.problem };
    },
    timeline: async () => (await ask({ type: 'timeline' }, 'timeline')).timeline,
    moment: async (at, audience) => (await ask({ type: 'moment', at, audience }, 'update')).update,
    hashes: async () => (await ask({ type: 'hashes' }, 'hashes')).hashes,
    branch: async at => (await ask({ type: 'branch', at }, 'record')).record,
    debrief: async meeting => (await ask({ type: 'meetingDebrief', meeting }, 'meetingDebrief')).debrief,
    forecastsHeld: (meeting, rounds) => ask({ type: 'forecastsHeld', meeting, rounds }, 'forecastsHeld'),
    summits: async asked => (await ask({ type: 'summits', asked }, 'summits')).summits,
    close: () => worker.terminate(),
  };
}
