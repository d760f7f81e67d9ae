import type { IssueId } from '../../model/index.ts';
import { undoes } from '../../view/index.ts';
import type { Proposal } from '../proposal.ts';
import { gainsBy } from '../room.ts';
import { may, ownGain, type Seat, surplus } from '../seat.ts';
import { contested } from './contested.ts';

/** Companions it thinks of for what it wants: ground to give on another issue. */
const TRIES = 6;

/** Points over which a member's loss turns a doubt about it into a certainty. */
const DOUBT = 8;

/** One issue of the text, as a party would change it. */
interface Change {
  readonly issue: number;
  readonly to: number;
}

/**
 * Changes the text where it hurts, if more influence stands to gain than to lose and nobody who wavers is pushed out;
 * with something given in return where that wins the votes.
 */
export function proposeAmendment(seat: Seat): Proposal | undefined {
  const { room, chance, clock, temper } = seat;
  if (!may(seat, 'proposeAmendment') || !seat.view.draft || clock < temper.holdBack * 0.5) return undefined;
  const issue = contested(seat);
  if (issue === undefined) return undefined;
  const { table, at } = room;
  const away = seat.stand.ideal[issue]! - at[issue]!;
  const stride = Math.max(1, Math.round(table.tops[issue]! * 0.06)) * (chance() < 0.35 ? 2 : 1);
  const wanted: Change = { issue, to: stepTowards(at[issue]!, away, stride) };
  if (wanted.to === at[issue]) return undefined;

  const gains = gainsBy(room, issue, wanted.to);
  let best: Proposal | undefined = weigh(seat, [wanted], gains);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const k = table.common[Math.floor(chance() * table.common.length)]!;
    const up = chance() < 0.5 ? 1 : -1;
    const to = at[k]! + up * Math.max(1, Math.round(table.tops[k]! * 0.06));
    if (k === issue || to < 0 || to > table.issues[k]!.top) continue;
    const pair = weigh(seat, [wanted, { issue: k, to }], gains);
    if (pair && pair.worth > (best?.worth ?? 0)) best = pair;
  }
  return best;
}

function stepTowards(from: number, away: number, stride: number): number {
  return from + Math.round(away > 0 ? Math.min(away, stride) : Math.max(away, -stride));
}

/**
 * What it gains, less what it endangers. Undefined where it would be lost or is not worth a vote.
 *
 * @param first by party: what each gains by the first of the changes
 */
function weigh(seat: Seat, changes: readonly Change[], first: readonly number[]): Proposal | undefined {
  const { room, self, temper } = seat;
  const { table, at } = room;
  let own = 0;
  for (const { issue, to } of changes) own += ownGain(seat, issue, at[issue]!, to);
  if (own < 0.3) return undefined;
  // What the table has carried is not put to it again the other way.
  for (const { issue, to } of changes) if (reopens(seat, table.issues[issue]!.id, to)) return undefined;
  const second = changes[1] && gainsBy(room, changes[1].issue, changes[1].to);
  const spokenFor = changes.some(({ issue }) => room.lines[issue]!.length > 0);
  let gaining = table.influence[self]!;
  let losing = 0;
  for (const i of table.members) {
    if (i === self) continue;
    const gain = second ? first[i]! + second[i]! : first[i]!;
    // Those who spoke for their bloc's line vote for it unless it costs them dear.
    const line = spokenFor && Math.abs(gain) <= 1 ? linesSay(seat, i, changes) : 0;
    if (line > 0 || (line === 0 && gain > 0)) gaining += table.influence[i]!;
    else losing += table.influence[i]!;
  }
  // Most of what comes to mind ends here.
  if (gaining < losing * 1.15) return undefined;
  let relief = 0;
  let risk = 0;
  for (const i of table.members) {
    if (i === self) continue;
    const gain = second ? first[i]! + second[i]! : first[i]!;
    if (room.resists[i]) relief += gain;
    // One that supports has points to lose before it stops the text; one that wavers has none.
    const spare = room.resists[i] ? 0 : room.reserves[i] ? 1 : 4;
    if (gain < -spare) risk += Math.min((-gain - spare) / DOUBT, 1);
  }
  const mended = Math.max(relief, 0) * temper.help * Math.min(Math.max(surplus(seat), 0), 25) * 0.01;
  // A text that may be put to the silence any moment is not reopened at the cost of somebody who might stop it.
  const endangered = Math.min(risk, 1) * Math.max(surplus(seat), 0) * (0.3 + 0.7 * seat.clock);
  return {
    move: { type: 'proposeAmendment', changes: changes.map(({ issue, to }) => ({ issue: table.issues[issue]!.id, to })) },
    worth: own + mended - endangered,
  };
}

/** Whether a change takes back what an amendment has carried. */
function reopens({ view, scenario }: Seat, issue: IssueId, to: number): boolean {
  const last = view.draft?.moved?.[issue];
  return last !== undefined && last.by.length > 0 && !last.by.includes(scenario.chair) && undoes(view.draft!, issue, to);
}

/** Whether changes bring the text nearer (above 0) to the lines a party has spoken for, or take it away from them. */
function linesSay({ room }: Seat, party: number, changes: readonly Change[]): number {
  let says = 0;
  for (const { issue, to } of changes) {
    const at = room.at[issue]!;
    for (const { level, spoke } of room.lines[issue]!) if (spoke[party]) says += Math.abs(at - level) - Math.abs(to - level);
  }
  return says;
}
