import type { Level, Move } from '../../model/index.ts';
import { namedBefore } from '../../view/index.ts';
import { type Proposal, withinAllowance } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
import { boldnessOf } from './ambition.ts';
import { broker } from './broker.ts';
import { chanceOf, readiness } from './decide.ts';
import { grantCarveOuts } from './exempt.ts';
import { firstText } from './firstText.ts';
import { halfwayText } from './halfway.ts';
import { hearOut } from './hearOut.ts';
import { mendedText } from './mend.ts';
import { blockersOf, type Outlook, outlookOf } from './outlook.ts';

/** Worth of what the chair is there for; above anything it does for its own sake. */
const DUTY = 100;

/**
 * The chair: hears out before it writes, tables a balanced text, argues for it, mends it where objections are in sight or more
 * can be had, exempts whoever stands alone, and asks for silence once it expects none to break it, or when there is no later.
 */
export function chairMoves(seat: Seat): readonly Move[] {
  const { own, view } = seat;
  const outlook = outlookOf(seat);
  const talks = [...hearOut(seat, outlook.slack), ...broker(seat, outlook.slack)];
  // Under silence the clock runs on the text as it is: it can only be talked about.
  const written = view.phase.name === 'silence' ? [] : duties(seat, outlook);
  return withinAllowance(seat, [...talks, ...written], own.allowance);
}

function duties(seat: Seat, outlook: Outlook): readonly Proposal[] {
  const decision = readiness(seat, outlook.slack);
  const mayWait = seat.clock < 0.4 + 0.6 * boldnessOf(seat);
  const text = decision === 'now' && !mayWait ? undefined : nextText(seat, outlook, decision === 'must');
  if (decision === 'now' && !text) return [{ move: closing(seat), worth: DUTY }];
  const proposals: Proposal[] = grantCarveOuts(seat, outlook, blockersOf(seat, outlook.slack)).map(move => ({ move, worth: DUTY }));
  // With nothing on the table, the text comes before the question whether it stands: the chair may have sat down for the last round alone.
  if (text) proposals.push({ move: text, worth: DUTY * (seat.view.draft ? 2 : 4) });
  if (decision === 'must' && (seat.view.draft || text)) proposals.push({ move: closing(seat), worth: DUTY * 3 });
  return proposals;
}

function closing(seat: Seat): Move {
  return { type: seat.scenario.procedure.decision === 'summary' ? 'closeMeeting' : 'openSilence' };
}

/** The first text once the chair has listened, later the mended one; undefined where the text may stand. */
function nextText(seat: Seat, outlook: Outlook, last: boolean): Move | undefined {
  const { view, room, scenario } = seat;
  if (!may(seat, 'tableDraft')) return undefined;
  if (!view.draft) {
    const listens = scenario.procedure.rounds > 6 ? 1 : 0;
    if (view.round <= listens && !last) return undefined;
    const letter = namedBefore(scenario, seat.own.party);
    return table(
      seat,
      firstText(seat).map((level, k) => letter[room.table.issues[k]!.id] ?? level),
    );
  }
  // A text wants a round to be read and answered, except at the very end.
  if ((view.round - view.draft.tabledIn) % 2 === 1 && view.lastRound - view.round > 2) return undefined;
  const step = mendedText(seat, outlook);
  const mended = step && step.better > 1 ? step : halfwayText(seat, outlook);
  if (!mended) return undefined;
  // What is asked for the decision itself is changed only to get it: nobody has answered a new text yet.
  if (last && chanceOf(seat, outlook.slack, mended.slack) <= chanceOf(seat, outlook.slack, outlook.slack)) return undefined;
  return table(seat, mended.levels);
}

function table(seat: Seat, levels: readonly number[]): Move {
  const { common, issues } = seat.room.table;
  const byId: Record<string, Level> = {};
  for (const k of common) byId[issues[k]!.id] = levels[k]!;
  return { type: 'tableDraft', levels: byId };
}
