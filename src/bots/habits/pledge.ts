import type { Issue, Move } from '../../model/index.ts';
import { pledgeAnswers } from '../../view/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';

/** Says what it will do itself: what the text would have it do, on condition that it gets the time it needs. */
export function setPledge(seat: Seat): Proposal | undefined {
  const { scenario, room, own, clock } = seat;
  // Who demands asks it of others.
  if (!may(seat, 'setPledge') || scenario.demander?.party === own.party) return undefined;
  const { pledging } = scenario;
  for (let k = 0; k < room.table.issues.length; k += 1) {
    const issue = room.table.issues[k]!;
    if (issue.scope !== 'own' || issue.id === pledging?.yearIssue) continue;
    const level = issue.id === pledging?.issue ? answerToText(seat, issue) : ofOwnAccord(seat, k);
    if (level === undefined || level < 0 || level > issue.top) continue;
    const made = own.pledges[issue.id];
    // A pledge says more than everybody knows already; to lower one would break a word given.
    if (level < (made ? made.level + 2 : today(seat, issue) + 1)) continue;
    const move: Move = { type: 'setPledge', issue: issue.id, level, ...(issue.id === pledging?.issue ? condition(seat) : {}) };
    return { move, worth: (made ? 0.4 : 0.5) + 0.5 * clock };
  }
  return undefined;
}

function answerToText(seat: Seat, issue: Issue): number | undefined {
  const { draft } = seat.view;
  if (!draft || issue.kind !== 'scale') return undefined;
  const answer = pledgeAnswers(seat.scenario, draft).pledges[seat.self]!;
  return Math.round((answer - issue.from) / issue.step);
}

/** Where no text asks for it, few commit themselves before they must. */
function ofOwnAccord(seat: Seat, k: number): number | undefined {
  return seat.own.salience[k]! > 0 && seat.chance() < 0.2 ? Math.round(seat.own.ideal[k]!) : undefined;
}

/** Where the party stands without a pledge, in levels. */
function today(seat: Seat, issue: Issue): number {
  const figure =
    issue.kind === 'scale' && issue.statusQuoFigure ? seat.room.table.parties[seat.self]!.figures[issue.statusQuoFigure] : undefined;
  return figure && issue.kind === 'scale' ? (figure.value - issue.from) / issue.step : issue.statusQuo;
}

/** Time is what a pledge costs: who wants more of it than the text gives, asks for it in the same breath. */
function condition(seat: Seat): { readonly provided?: NonNullable<Extract<Move, { type: 'setPledge' }>['provided']> } {
  const by = seat.scenario.pledging!.by;
  const k = seat.room.table.issueIndex.get(by)!;
  const wanted = Math.round(seat.stand.ideal[k]!);
  return wanted > seat.room.at[k]! ? { provided: { issue: by, side: 'atLeast', level: wanted } } : {};
}
