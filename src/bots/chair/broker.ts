import type { Move } from '../../model/index.ts';
import { assetPoints } from '../../view/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, type Seat, standSeen } from '../seat.ts';
import { openAssets } from '../sidePayments.ts';
import { gainOf } from '../stand.ts';
import { near, weightiness } from './tipping.ts';

/** Worth of a word, of something to give and of a public word, with one whose mind it changes, measured as hearing somebody out is. */
const WORD = 1.1;
const GIFT = 1.4;
const PUBLIC_WORD = 0.7;
/** Members short of their bar that a chair turns over in its mind in a round. */
const TURNED_OVER = 4;
/** Those who stand out are few enough to be named in public. */
const FEW = 3;
/** Trust below which a public word hardens rather than bends, with something to spare. */
const SORE = -0.1;

/**
 * What a mediator does beside listening and writing: it argues for the text with those who are short of it, brings what it
 * has to give, and late, when few are left, says in public who is holding up the rest. Who does which when is Touval and
 * Zartman's (1985): a mediator communicates, formulates and, at last, manipulates.
 *
 * @param slack by party, points by which it is expected to clear its bar
 */
export function broker(seat: Seat, slack: readonly number[]): readonly Proposal[] {
  if (!seat.view.draft) return [];
  const { members } = seat.room.table;
  const short = members.filter(i => slack[i]! < 4).map(party => ({ party, tips: near(slack[party]!) * (0.6 + 0.8 * seat.chance()) }));
  short.sort((a, b) => b.tips - a.tips);
  return short.slice(0, TURNED_OVER).flatMap(({ party, tips }) => {
    const worth = tips * weightiness(seat, party);
    return [argue(seat, party, worth), give(seat, party, worth), name(seat, party, worth)].filter(one => one !== undefined);
  });
}

/** A word in private for the text as it stands, on what the other minds most. */
function argue(seat: Seat, party: number, worth: number): Proposal | undefined {
  if (!may(seat, 'persuade')) return undefined;
  const { table, at } = seat.room;
  const other = standSeen(seat, party);
  let worst: number | undefined;
  let most = 0.5;
  for (const k of table.common) {
    // What is dear to it is not argued away.
    const loss = gainOf(other, table, k, at[k]!, other.ideal[k]!) * (1 - 0.6 * other.salience[k]!) * (0.5 + seat.chance());
    if (loss > most) {
      most = loss;
      worst = k;
    }
  }
  if (worst === undefined) return undefined;
  const move: Move = { type: 'persuade', party: table.parties[party]!.id, issue: table.issues[worst]!.id, to: Math.round(at[worst]!) };
  return { move, worth: WORD * worth * (0.6 + 0.4 * seat.own.trusted[party]!) };
}

/** The dearest thing it has for the other, for its backing. */
function give(seat: Seat, party: number, worth: number): Proposal | undefined {
  const { scenario, own, room } = seat;
  const { id } = room.table.parties[party]!;
  if (!may(seat, 'makeOffer') || own.sent.some(one => one.to === id)) return undefined;
  let best: string | undefined;
  let most = 1;
  for (const a of openAssets(seat)) {
    const asset = scenario.assets[a]!;
    const helps = assetPoints(scenario, asset.worth[id] ?? 0);
    if (helps <= most) continue;
    most = helps;
    best = asset.id;
  }
  if (best === undefined) return undefined;
  return {
    move: { type: 'makeOffer', party: id, terms: { gives: [best], wants: { kind: 'backing' } } },
    worth: GIFT * worth * Math.min(most / 3, 1) * (0.5 + 0.5 * seat.clock),
  };
}

/** Said in public, of one of the last few. It costs everybody's cohesion. */
function name(seat: Seat, party: number, worth: number): Proposal | undefined {
  const { room, own, temper, clock } = seat;
  const { resisting, table } = room;
  if (!may(seat, 'applyPressure') || resisting.length > FEW || !resisting.includes(party)) return undefined;
  if (own.trusted[party]! < SORE || room.content < 0.7) return undefined;
  return { move: { type: 'applyPressure', party: table.parties[party]!.id }, worth: PUBLIC_WORD * temper.hostility * worth * clock };
}
