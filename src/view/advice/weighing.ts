import { type Profile, partyIndex, standing, utility } from '../../engine/index.ts';
import type { Move, MoveOf, PartyId, Scenario } from '../../model/index.ts';
import { carried } from '../forecast/forecast.ts';
import type { View } from '../types.ts';
import { bargainSeen, exchanged, kept } from './bargainSeen.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Weighing } from './types.ts';
import { voteSeen } from './voteSeen.ts';

/** A move that can be weighed before it is planned. */
export type Weighable = MoveOf<'makeOffer'> | MoveOf<'proposeAmendment'> | MoveOf<'setPledge'> | MoveOf<'grantCarveOut'>;

export function weighable(move: Move): move is Weighable {
  return ['makeOffer', 'proposeAmendment', 'setPledge', 'grantCarveOut'].includes(move.type);
}

/**
 * What a move that is being thought of would do beside a plan: to the seat itself, to whom it is aimed at, and to the text. It
 * supposes that an offer is taken and an amendment carried, and says apart from that how often they are. All from what the seat
 * knows, asked of the same imagined tables as a forecast.
 */
export function weighing(scenario: Scenario, view: View, plan: readonly Move[], move: Weighable): Weighing {
  const scene = sceneOf(scenario, view, plan);
  const then = afterMove(scene, view, plan, move);
  const self = view.own ? partyIndex(scenario, view.own.party) : -1;
  const own = self >= 0 && view.own!.salience.some(salience => salience > 0) ? gainAt(scene, then, self) : undefined;
  return {
    tables: scene.tables.length,
    ...(own === undefined ? {} : { own }),
    ...(move.type === 'makeOffer' ? { bargain: bargainSeen(scene, move) } : {}),
    ...votes(scene, view.own?.party, move),
    ...outlooks(scene, then, 'party' in move ? partyIndex(scenario, move.party) : -1),
  };
}

/** The same moment with the move done. */
function afterMove(scene: Scene, view: View, plan: readonly Move[], move: Weighable): Scene {
  if (move.type !== 'makeOffer') return sceneOf(scene.scenario, view, [...plan, move]);
  const both = (table: readonly Profile[]) => kept(scene, move, table);
  const changes = exchanged(scene, move);
  const text = scene.text && changes ? { ...scene.text, levels: { ...scene.text.levels, ...changes } } : scene.text;
  return { ...scene, text, middle: both(scene.middle), tables: scene.tables.map(both) };
}

/** Points a party gains from one moment to the other, by the middle table. */
function gainAt(scene: Scene, then: Scene, i: number): number | undefined {
  if (!scene.text || !then.text) return undefined;
  return utility(scene.scenario, i, then.middle[i]!, then.text) - utility(scene.scenario, i, scene.middle[i]!, scene.text);
}

/** How the table would vote on what a move changes in the text; nothing where it changes nothing. */
function votes(scene: Scene, by: PartyId | undefined, move: Weighable): Pick<Weighing, 'vote'> {
  const { text } = scene;
  if (!text || by === undefined) return {};
  const levels =
    move.type === 'makeOffer'
      ? exchanged(scene, move)
      : move.type === 'proposeAmendment'
        ? Object.fromEntries(move.changes.map(change => [change.issue, change.to]))
        : undefined;
  if (!levels || Object.entries(levels).every(([issue, to]) => text.levels[issue] === to)) return {};
  return { vote: voteSeen(scene, levels, move.type === 'makeOffer' ? [by, move.party] : [by]) };
}

/** Share of the tables in which the text would be adopted, and in which the other would stop it: now, and with the move done. */
function outlooks(scene: Scene, then: Scene, other: number): Pick<Weighing, 'adopted' | 'stops'> {
  const [now, later] = [outlook(scene, other), outlook(then, other)];
  if (!now || !later) return {};
  const member = scene.scenario.parties[other]?.member;
  return { adopted: [now.adopted, later.adopted], ...(member ? { stops: [now.stops, later.stops] as const } : {}) };
}

function outlook(
  { scenario, after, text, tables }: Scene,
  other: number,
): { readonly adopted: number; readonly stops: number } | undefined {
  if (!text || tables.length === 0) return undefined;
  let [adopted, stops] = [0, 0];
  for (const table of tables) {
    const stood = standing(scenario, after, table, text);
    if (carried(scenario, stood)) adopted += 1;
    if (stood.passes[other] === false) stops += 1;
  }
  return { adopted: adopted / tables.length, stops: stops / tables.length };
}
