import type { Library, Scenario } from '../model/index.ts';
import { advise, secondOpinions, stancesSeen, weighing } from '../view/index.ts';
import type { Audience, View } from '../view/types.ts';
import { linkOf, readLink } from './link/link.ts';
import type { Reply, Request, Update } from './messages.ts';
import { checkRecord, replay } from './replay.ts';
import { createSession } from './session.ts';
import { shortened } from './shortened.ts';
import { otherSummits } from './summits.ts';
import type { Moment, Session } from './types.ts';
import { updateFor } from './updateFor.ts';

/** One person's way to a session: takes requests, gives replies, holds the session in between. */
export interface Desk {
  readonly answer: (request: Request) => Reply;
}

interface MomentShown {
  readonly scenario: Scenario;
  readonly view: View;
}

/** A desk over a library. Throws when asked of a game before one is open: the page opens or resumes first. */
export function createDesk(library: Library): Desk {
  let session: Session | undefined;
  /** The moment last looked at, if any: questions about texts are then asked of it. */
  let shown: MomentShown | undefined;

  const running = (): Session => {
    if (!session) throw new Error('no game is open');
    return session;
  };
  /** Nobody's, where bots played every seat: then only what is public is seen. */
  const seat = (): Audience => running().setup.people[0] ?? 'public';
  const scenarioOf = (id: string): Scenario => shortened(library.scenarios[id]!.scenario, running().setup.rounds);
  const scenario = (): Scenario => scenarioOf(running().meetings[running().meeting()]!);

  function update(): Update {
    const game = running();
    const handedIn = game.view('public').phase.name !== 'concluded' && game.waiting().length === 0;
    return updateFor(game, seat(), { handedIn, canUndo: game.setup.people.length === 1 });
  }

  /** A seat's eyes are lent to others only once everything is over; a moment gone by takes no moves. */
  function moment(at: Moment, wanted: Audience): Update {
    const game = running();
    const audience = game.over() ? wanted : 'public';
    const seen = game.seenAt(at, audience);
    if (!seen) throw new Error(`no meeting ${at.meeting} with ${at.round} rounds`);
    const { own } = seen.view;
    const view: View = own ? { ...seen.view, own: { ...own, moves: [], asked: [] } } : seen.view;
    const id = game.meetings[at.meeting]!;
    shown = { scenario: scenarioOf(id), view };
    return {
      ...seen,
      view,
      seat: audience,
      play: game.setup.play,
      ...(game.setup.rounds === undefined ? {} : { rounds: game.setup.rounds }),
      meetings: game.meetings,
      meeting: at.meeting,
      scenario: id,
      handedIn: true,
      canUndo: false,
      over: game.over(),
    };
  }

  /** The game as it was at a moment, ready to be played on otherwise. */
  function branch(at: Moment): Reply {
    const played = replay(library, running().record(), at);
    if ('problem' in played) return { type: 'problem', problem: played.problem };
    return { type: 'record', record: played.ok.record() };
  }

  function resume(data: unknown): Reply {
    const record = checkRecord(data);
    if ('problem' in record) return { type: 'problem', problem: record.problem };
    const played = replay(library, record.ok);
    if ('problem' in played) return { type: 'problem', problem: played.problem };
    session = played.ok;
    shown = undefined;
    return { type: 'update', update: update() };
  }

  function follow(link: string): Reply {
    const record = readLink(library, link);
    return 'problem' in record ? { type: 'problem', problem: record.problem } : resume(record.ok);
  }

  function answer(request: Request): Reply {
    switch (request.type) {
      case 'open':
        session = createSession(library, request.setup);
        shown = undefined;
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
      case 'stances': {
        const { scenario: rules, view } = shown ?? { scenario: scenario(), view: running().view(seat()) };
        return { type: 'stances', stances: stancesSeen(rules, view, request.package) };
      }
      case 'forecast':
        return { type: 'forecast', forecast: running().forecast(seat(), request.plan) };
      case 'opinions':
        return { type: 'opinions', opinions: secondOpinions(scenario(), running().view(seat())) };
      case 'advice': {
        const { plan } = request;
        return { type: 'advice', advice: advise(scenario(), running().view(seat()), plan, running().forecast(seat(), plan)) };
      }
      case 'weighing':
        return { type: 'weighing', weighing: weighing(scenario(), running().view(seat()), request.plan, request.move) };
      case 'record':
        return { type: 'record', record: running().record() };
      case 'debrief': {
        const open = running().view('public').phase.name === 'concluded' ? 1 : 0;
        const count = running().meeting() + open;
        return { type: 'debrief', debriefs: Array.from({ length: count }, (_, i) => running().debrief(i)) };
      }
      case 'meetingDebrief':
        return { type: 'meetingDebrief', debrief: running().debrief(request.meeting) };
      case 'forecastsHeld': {
        const { made, of } = running().foretell(request.meeting, seat(), request.rounds);
        const held = made < of ? undefined : running().debrief(request.meeting, seat()).foretold;
        return { type: 'forecastsHeld', made, of, ...(held ? { held } : {}) };
      }
      case 'summits':
        return { type: 'summits', summits: otherSummits(library, request.asked) };
      case 'link':
        return { type: 'link', link: linkOf(library, running().record()) };
      case 'follow':
        return follow(request.link);
      case 'timeline':
        return { type: 'timeline', timeline: running().timeline() };
      case 'hashes':
        return { type: 'hashes', hashes: running().hashes() };
      case 'moment':
        return { type: 'update', update: moment(request.at, request.audience) };
      case 'branch':
        return branch(request.at);
    }
  }

  return { answer };
}
