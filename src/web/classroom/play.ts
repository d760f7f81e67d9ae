import type { ClassNews } from '../../session/index.ts';
import { running, setGame, useGame } from '../app/game.ts';
import type { GameClient, Update } from '../game/types.ts';
import { ask, commandId, NotDone, onNews, useClass } from './line.ts';
import { withinRound } from './withinRound.ts';

/** A game on a server behind the same client that a worker's has: what only a player alone may do is refused there. */
function classClient(): GameClient {
  const notHere = () => Promise.reject(new NotDone('not-yours'));
  /** The staff may be busy for a moment. */
  async function staff<T>(question: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      try {
        return await question();
      } catch (error) {
        if (!(error instanceof NotDone) || error.refusal !== 'busy' || tries >= 4) throw error;
        await new Promise(settle => setTimeout(settle, 1500));
      }
    }
  }
  return {
    extend: notHere,
    open: notHere,
    resume: notHere,
    undo: notHere,
    proceed: notHere,
    record: notHere,
    link: async () => undefined,
    follow: notHere,
    timeline: notHere,
    moment: notHere,
    hashes: notHere,
    // The seed of a class stays on the server.
    summits: notHere,
    // Those a seat had before it when it handed in, kept by the server; where it had none there is nothing to show.
    forecastsHeld: async meeting => {
      const { made, of, held } = await ask('forecastsHeld', { type: 'forecastsHeld', meeting });
      return held ? { type: 'forecastsHeld', made, of, held } : new Promise(() => {});
    },
    branch: notHere,
    advice: plan => staff(async () => (await ask('advice', { type: 'advice', plan })).advice),
    weighing: (plan, move) => staff(async () => (await ask('weighing', { type: 'weighing', plan, move })).weighing),
    submit: async moves => {
      const { meeting, view } = running().update;
      try {
        await ask('done', { type: 'submit', id: commandId(), meeting, round: view.round, moves });
      } catch (error) {
        if (error instanceof NotDone && error.moves.length > 0)
          return { answer: { kind: 'refused', refused: error.moves }, update: running().update };
        throw error;
      }
      const now = running().update;
      const same = now.meeting === meeting && now.view.round === view.round;
      return { answer: { kind: 'waiting', waiting: [] }, update: same ? { ...now, handedIn: true } : now };
    },
    stances: pkg =>
      staff(async () => (await ask('stances', { type: 'stances', package: { levels: pkg.levels, carveOuts: pkg.carveOuts } })).stances),
    forecast: plan => staff(async () => (await ask('forecast', { type: 'forecast', plan })).forecast),
    opinions: () => staff(async () => (await ask('opinions', { type: 'opinions' })).opinions),
    debrief: async meeting => {
      const { debriefs } = await ask('debrief', { type: 'debrief' });
      const found = debriefs[meeting];
      if (!found) throw new NotDone('not-revealed');
      return found;
    },
    close: () => {},
  };
}

/** Lets what the server tells move the screens of the game; returns what stops it. */
export function followClass(): () => void {
  setGame({
    hosted: true,
    client: classClient(),
    plan: [],
    refused: [],
    update: undefined,
    library: undefined,
    screen: 'table',
    resolution: undefined,
  });
  const stop = onNews(news => {
    if (news.type === 'scenario') holdScenario(news);
    if (news.type === 'events') addEvents(news);
    if (news.type === 'update') show(news.update);
    if (news.type === 'room') markHandedIn();
  });
  return () => {
    stop();
    setGame({ hosted: false, client: undefined, update: undefined, library: undefined, plan: [], resolution: undefined, screen: 'title' });
  };
}

function holdScenario({ loaded, campaign, earlier }: Extract<ClassNews, { type: 'scenario' }>): void {
  const { library } = useGame.getState();
  const all = [...(earlier ?? []), loaded];
  setGame({
    library: {
      ...library,
      scenarios: { ...library?.scenarios, ...Object.fromEntries(all.map(one => [one.scenario.id, one])) },
      campaigns: campaign ? { [campaign.campaign.id]: campaign } : (library?.campaigns ?? {}),
    },
  });
}

function addEvents({ scenario: id, added }: Extract<ClassNews, { type: 'events' }>): void {
  const { library } = useGame.getState();
  const loaded = library?.scenarios[id];
  if (!library || !loaded) return;
  const languages = new Set([...Object.keys(loaded.texts), ...Object.keys(added.texts)]);
  const texts = Object.fromEntries([...languages].map(language => [language, { ...loaded.texts[language], ...added.texts[language] }]));
  const scenario = { ...loaded.scenario, events: [...loaded.scenario.events, ...added.events] };
  setGame({ library: { ...library, scenarios: { ...library.scenarios, [id]: { ...loaded, scenario, texts } } } });
}

/** A new round is shown as it unfolds; anything else, such as a round taken back or another seat, at once. */
function show(update: Update): void {
  const { update: before, screen } = useGame.getState();
  if (before && withinRound(before, update)) {
    setGame({ update: { ...update, handedIn: before.handedIn } });
    return;
  }
  const concluded = update.view.phase.name === 'concluded';
  const nextRound =
    before &&
    before.seat === update.seat &&
    before.meeting === update.meeting &&
    before.view.phase.name !== 'concluded' &&
    update.log.length > before.log.length &&
    (concluded || update.view.round > before.view.round);
  if (nextRound && screen === 'table' && update.seat !== 'public') {
    const entries = update.log.slice(before.log.length);
    setGame({ update, plan: [], refused: [], resolution: { before: before.view, entries, foreseen: undefined, skipped: false } });
    return;
  }
  const opening = update.view.round === 1 && before?.meeting !== update.meeting;
  setGame({
    update,
    plan: before?.view.round === update.view.round && before.meeting === update.meeting ? useGame.getState().plan : [],
    refused: [],
    resolution: undefined,
    screen: concluded ? 'ending' : opening ? 'briefing' : 'table',
  });
}

function markHandedIn(): void {
  const { update } = useGame.getState();
  const { room } = useClass.getState();
  const me = room?.me;
  if (!update || !me) return;
  const seat = room.table?.seats.find(one => one.seat === me.seat);
  const handedIn = (me.team.find(mate => mate.person === me.person)?.handedIn ?? false) || (seat?.handedIn ?? false);
  if (update.handedIn !== handedIn) setGame({ update: { ...update, handedIn } });
}
