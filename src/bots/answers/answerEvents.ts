import type { Choice, Effect, Expression, Move, PartySet } from '../../model/index.ts';
import { may, type Seat } from '../seat.ts';
import { gainOf } from '../stand.ts';

/** Answers what an event asks of the seat: the choice that does most for its wishes and for the tracks it lives by. */
export function answerEvents(seat: Seat): readonly Move[] {
  if (seat.own.asked.length === 0 || !may(seat, 'answerEvent')) return [];
  return seat.own.asked.flatMap((id): Move[] => {
    const event = seat.scenario.events.find(one => one.id === id);
    const choice = event && favourite(seat, event.choices);
    return choice ? [{ type: 'answerEvent', event: id, choice: choice.id }] : [];
  });
}

function favourite(seat: Seat, choices: readonly Choice[]): Choice | undefined {
  let best: Choice | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    let worth = seat.chance() * 1.5;
    for (const effect of choice.effects) worth += worthOf(seat, effect);
    if (worth > most) {
      most = worth;
      best = choice;
    }
  }
  return best;
}

/** Points, roughly: a bot judges an effect as a diplomat would, by its direction and size. */
function worthOf(seat: Seat, effect: Effect): number {
  switch (effect.type) {
    case 'track':
      return amount(effect.by) * trackWorth(seat, effect.track);
    case 'shift':
      return shiftWorth(seat, effect.of, effect.issue, amount(effect.by));
    case 'resolve':
      // Others who hold out for more make agreement harder; its own resolve it does not mind.
      return includesSelf(seat, effect.of) && !('all' in effect.of) ? 0 : -0.5 * amount(effect.points) * shareOf(seat, effect.of);
    case 'failure':
      return 0.4 * amount(effect.points) * shareOf(seat, effect.of);
    case 'trust':
      return 4 * effect.by * (includesSelf(seat, effect.towards) || includesSelf(seat, effect.of) ? 1 : 0.3);
    case 'pledge':
    case 'asset':
    case 'reveal':
    case 'salience':
      return 0;
    case 'rounds':
      return effect.by;
  }
}

function trackWorth(seat: Seat, id: string): number {
  switch (seat.scenario.tracks.find(track => track.id === id)?.role) {
    case 'cohesion':
    case 'authority':
      return 0.25;
    case 'commitment':
      return 0.25;
    case 'credibility':
      return 0.15;
    case 'heat':
      return -0.1;
    default:
      return 0;
  }
}

function shiftWorth(seat: Seat, of: PartySet, issueId: string, by: number): number {
  const { table, at, weight, stands } = seat.room;
  const k = table.issueIndex.get(issueId);
  const issue = k === undefined ? undefined : table.issues[k];
  if (k === undefined || !issue || weight[k]! <= 0) return 0;
  const levels = issue.kind === 'scale' ? by / issue.step : by * issue.top;
  let moved = 0;
  for (const i of partiesIn(seat, of)) moved += table.influence[i]! * stands[i]!.salience[k]! * levels;
  return 6 * gainOf(seat.stand, table, k, at[k]!, at[k]! + moved / weight[k]!);
}

function partiesIn(seat: Seat, of: PartySet): readonly number[] {
  const { partyIndex, members } = seat.room.table;
  if ('all' in of) return members;
  const ids = 'party' in of ? [of.party] : (seat.scenario.blocs.find(bloc => bloc.id === of.bloc)?.members ?? []);
  return ids.map(id => partyIndex.get(id)).filter(i => i !== undefined);
}

function shareOf(seat: Seat, of: PartySet): number {
  const { influence, totalInfluence } = seat.room.table;
  return partiesIn(seat, of).reduce((sum, i) => sum + influence[i]!, 0) / totalInfluence;
}

function includesSelf(seat: Seat, of: PartySet): boolean {
  return partiesIn(seat, of).includes(seat.self);
}

/** The number in an effect, if it is one: what hangs on the game's course is not worked out in the head. */
function amount(expression: Expression): number {
  if (expression.op === 'number') return expression.value;
  return expression.op === 'negate' && expression.of.op === 'number' ? -expression.of.value : 0;
}
