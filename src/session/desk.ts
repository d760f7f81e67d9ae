import type { Library, PartyId, Scenario } from '../model/index.ts';
import { secondOpinions, stancesSeen } from '../view/index.ts';
import type { Reply, Request, Update } from './messages.ts';
import { checkRecord, replay } from './replay.ts';
import { createSession } from './session.ts';
import type { Session } from './types.ts';

/** One person's way to a session: takes requests, gives replies, holds the session in between. */
export interface Desk {
  readonly answer: (request: Request) => Reply;
}

/** A desk over a library. Throws when asked of a game before one is open: the page opens or resumes first. */
export function createDesk(library: Library): Desk {
  let session: Session | undefined;

  const running = (): Session => {
    if (!session) throw new Error('no game is open');
    return session;
  };
  const seat = (): PartyId => running().setup.people[0]!;
  const scenario = (): Scenario => library.scenarios[running().meetings[running().meeting()]!]!.scenario;

  function update(): Update {
    const game = running();
    const view = game.view(seat());
    return {
      seat: seat(),
      play: game.setup.play,
      meetings: game.meetings,
      meeting: game.meeting(),
      scenario: game.meetings[game.meeting()]!,
      view,
      log: game.log(seat()),
      earlier: game.earlier(seat()),
      handedIn: view.phase.name !== 'concluded' && game.waiting().length === 0,
      canUndo: game.setup.people.length === 1 && (game.meeting() > 0 || view.round > 1 || view.phase.name === 'concluded'),
      over: game.over(),
    };
  }

  function resume(data: unknown): Reply {
    const record = checkRecord(data);
    if ('problem' in record) return { type: 'problem', problem: record.problem };
    const played = replay(library, record.ok);
    if ('problem' in played) return { type: 'problem', problem: played.problem };
    session = played.ok;
    return { type: 'update', update: update() };
  }

  function answer(request: Request): Reply {
    switch (request.type) {
      case 'open':
        session = createSession(library, request.setup);
        return { type: 'update', update: update() };
      case 'resume':
        return resume(request.record);
      case 'submit': {
        const made = running().submit(seat(), request.moves);
        return { type: 'update', update: update(), answer: made };
      }
      case 'undo':
        running().undo();
        return { type: 'update', update: update() };
      case 'proceed':
        running().proceed();
        return { type: 'update', update: update() };
      case 'stances':
        return { type: 'stances', stances: stancesSeen(scenario(), running().view(seat()), request.package) };
      case 'forecast':
        return { type: 'forecast', forecast: running().forecast(seat(), request.plan) };
      case 'opinions':
        return { type: 'opinions', opinions: secondOpinions(scenario(), running().view(seat())) };
      case 'record':
        return { type: 'record', record: running().record() };
      case 'debrief': {
        const open = running().view('public').phase.name === 'concluded' ? 1 : 0;
        const count = running().meeting() + open;
        return { type: 'debrief', debriefs: Array.from({ length: count }, (_, i) => running().debrief(i, seat())) };
      }
    }
  }

  return { answer };
}
