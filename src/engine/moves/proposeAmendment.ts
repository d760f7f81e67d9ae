import type { Draft, IssueId, PartyId } from '../../model/index.ts';
import { utilities } from '../appraise.ts';
import { order, stream } from '../chance.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { movedTo } from '../textMoves.ts';
import { type Count, vote } from '../vote.ts';
import { type Changes, note, redrafted, type Work } from '../work.ts';

const MOST = 2;

/**
 * One or two issues of the draft at once, carried when more influence is for it than against (`vote`). Exchanges of ground
 * agreed this round come to the table with them. Of several, no two change the same issue in one round, so that none undoes
 * another unseen.
 */
export const proposeAmendment: Rule<'proposeAmendment'> = {
  by: 'member',
  underSilence: false,
  refuse: (asking, move) => {
    const draft = asking.state.draft;
    if (!draft) return 'no-draft';
    if (!Array.isArray(move.changes) || move.changes.length === 0) return 'malformed';
    if (move.changes.some(change => change === null || typeof change !== 'object')) return 'malformed';
    if (move.changes.length > MOST || new Set(move.changes.map(({ issue }) => issue)).size < move.changes.length) return 'too-many-changes';
    for (const { issue, to } of move.changes) {
      const refused = knownLevel(asking, issue, to, 'common');
      if (refused) return refused;
    }
    return move.changes.every(({ issue, to }) => draft.levels[issue] === to) ? 'changes-nothing' : undefined;
  },
  apply: (work, made) => {
    const proposed: Changes[] = made.map(({ by, move }) => ({
      by: [by],
      levels: Object.fromEntries(move.changes.map(({ issue, to }) => [issue, to])),
    }));
    putToTheTable(work, [...proposed, ...work.agreed]);
  },
};

/** An amendment with what spoke for and against it on the text that all of the round were written for. */
interface Weighed {
  readonly amendment: Changes;
  readonly count: Count;
  /** Its place in an order drawn for the round, which decides between equals. */
  readonly place: number;
}

/**
 * Takes the amendments in turn, the one with most weight behind it first. What it settles is settled for the round: another
 * that would change the same issue once more falls, whole, and may be put forward again on the text as it then reads.
 */
function putToTheTable(work: Work, all: readonly Changes[]): void {
  const { draft } = work.rest;
  if (!draft) return;
  const drawn = order(stream(work.before.seed, work.scenario.id, 'amendments', work.rest.round), all.length);
  const before = all.length === 0 ? [] : utilities(work.scenario, work.parties, draft);
  const ranked = drawn.map((turn, place): Weighed => ({ amendment: all[turn]!, count: vote(work, draft, all[turn]!, before), place }));
  ranked.sort((a, b) => margin(b) - margin(a) || a.place - b.place);
  const settled = new Map<IssueId, PartyId>();
  for (const weighed of ranked) decide(work, weighed, draft, settled);
}

function margin({ count }: Weighed): number {
  return count.gaining - count.losing;
}

/**
 * Votes on one amendment against the text as it stands by now; while that is the one it was weighed on, the count is known.
 *
 * @param weighedOn the text that all of the round were written for
 * @param settled by issue, who has carried a change of it this round
 */
function decide(work: Work, { amendment, count: weighed }: Weighed, weighedOn: Draft, settled: Map<IssueId, PartyId>): void {
  const draft = work.rest.draft!;
  const { by, levels } = amendment;
  const changes = Object.entries(levels)
    .filter(([issue, to]) => draft.levels[issue] !== to)
    .map(([issue, to]) => ({ issue, from: draft.levels[issue]!, to }));
  if (changes.length === 0) return;
  const agreed = by[1] === undefined ? {} : { agreed: by[1] };
  const before = changes.map(({ issue }) => settled.get(issue)).find(carrier => carrier !== undefined);
  if (before !== undefined) {
    note(work, { type: 'amendmentFell', by: by[0]!, ...agreed, changes, before });
    return;
  }
  const count = draft === weighedOn ? weighed : vote(work, draft, amendment);
  const carried = count.gaining > count.losing;
  note(work, { type: carried ? 'amendmentCarried' : 'amendmentLost', by: by[0]!, ...agreed, changes, ...count });
  if (!carried) return;
  for (const { issue } of changes) settled.set(issue, by[0]!);
  work.rest.draft = redrafted(draft, { levels: { ...draft.levels, ...levels }, moved: movedTo(draft, levels, by) });
}
