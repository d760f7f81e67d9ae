import type { Choice, Effect, Expression, Move, PartySet, Style } from '../../model/index.ts';
import { may, type Seat } from '../seat.ts';
import { gainOf } from '../stand.ts';

/**
 * Points by which one choice must do worse than the best to be made half as often. Ministers answer in front of cameras, with
 * a party, a parliament and a night's sleep in mind that no table of ours holds: the better choice is likelier, not certain.
 */
const JUDGEMENT = 1.5;

/** Answers what an event asks of the seat: of the choices, the likeliest is the one that does most for its wishes and for the tracks it lives by. */
export function answerEvents(seat: Seat): readonly Move[] {
  if (seat.own.asked.length === 0 || !may(seat, 'answerEvent')) return [];
  const answers: Move[] = [];
  for (const id of seat.own.asked) {
    const event = seat.scenario.events.find(one => one.id === id);
    const choice = event && favourite(seat, event.choices);
    if (choice) answers.push({ type: 'answerEvent', event: id, choice: choice.id });
  }
  return answers;
}

/** Luce's rule (1959): each choice in proportion to what speaks for it, here a strength that falls with the square of what it gives away. */
function favourite(seat: Seat, choices: readonly Choice[]): Choice | undefined {
  const worths = choices.map(choice => {
    let worth = 0;
    for (const effect of choice.effects) worth += worthOf(seat, effect);
    return worth;
  });
  const most = Math.max(...worths);
  const strengths = worths.map(worth => 1 / (1 + ((most - worth) / JUDGEMENT) * ((most - worth) / JUDGEMENT)));
  let left = seat.chance() * strengths.reduce((sum, strength) => sum + strength, 0);
  for (const [n, strength] of strengths.entries()) {
    left -= strength;
    if (left < 0) return choices[n];
  }
  return choices.at(-1);
}

/** Points a point of its own resolve is worth to a party, by how it bargains (commitment as a tactic: Schelling 1960). */
const HELD_TO_ITS_WORD: Readonly<Record<Style, number>> = { boulware: 0.6, linear: 0, conceder: -0.4 };

/** Points, roughly: a bot judges an effect as a diplomat would, by its direction and size. */
function worthOf(seat: Seat, effect: Effect): number {
  switch (effect.type) {
    case 'track':
      return amount(effect.by) * trackWorth(seat, effect.track);
    case 'shift':
      return shiftWorth(seat, effect.of, effect.issue, amount(effect.by));
    case 'resolve':
      // Others who hold out for more make agreement harder. To be held to its own word is what a hard bargainer is after, and an easy one not.
      return includesSelf(seat, effect.of) && !('all' in effect.of)
        ? HELD_TO_ITS_WORD[seat.room.table.parties[seat.self]!.style] * amount(effect.points)
        : -0.5 * amount(effect.points) * shareOf(seat, effect.of);
    case 'failure':
      return 0.4 * amount(effect.points) * shareOf(seat, effect.of);
    case 'trust':
      return 4 * effect.by * (includesSelf(seat, effect.towards) || includesSelf(seat, effect.of) ? 1 : 0.3);
    case 'reveal':
      // To hear what another wants is worth something to whoever has a text to write.
      return seat.own.party === seat.scenario.chair ? 0.7 : 0;
    case 'pledge':
    case 'asset':
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
