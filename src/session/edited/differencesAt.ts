import type { EventId, IssueId, Level, Library, Outcome, Package, PartyId, Stance } from '../../model/index.ts';
import type { View } from '../../view/index.ts';
import type { Session } from '../types.ts';
import { levelIn } from './movesIn.ts';

/** What differs between two games at the same moment, for anybody to see. A side is absent where there is nothing on it. */
export interface Differs {
  /** Of the text on the table, or agreed on; levels are of each version's own scale. */
  readonly levels: readonly { readonly issue: IssueId; readonly before?: Level | undefined; readonly after?: Level | undefined }[];
  /** On the text on the table. */
  readonly stances: readonly { readonly party: PartyId; readonly before?: Stance | undefined; readonly after?: Stance | undefined }[];
  /** Rounds in which an event came on stage. */
  readonly events: readonly { readonly event: EventId; readonly before?: number | undefined; readonly after?: number | undefined }[];
  /** How the meeting ended; present where it ended otherwise, or only in one of the two. */
  readonly outcome?: { readonly before?: Outcome['kind'] | undefined; readonly after?: Outcome['kind'] | undefined };
}

/** Two games of two versions, both at the same meeting and round. */
export function differencesAt(before: Library, after: Library, was: Session, is: Session): Differs {
  const id = is.meetings[is.meeting()]!;
  const [one, other] = [before.scenarios[id]!.scenario, after.scenarios[id]!.scenario];
  const [then, now] = [was.view('public'), is.view('public')];
  const [old, text] = [textOf(then), textOf(now)];
  const sameValue = (issue: IssueId, from?: Level, to?: Level): boolean =>
    from === undefined || to === undefined ? from === to : levelIn(one, other, issue, from) === to;

  const levels = both(one.issues, other.issues).flatMap(issue => {
    const [from, to] = [old?.levels[issue], text?.levels[issue]];
    return sameValue(issue, from, to) ? [] : [{ issue, before: from, after: to }];
  });
  const stances = both(one.parties, other.parties).flatMap(party => {
    const [from, to] = [then.draft?.stances[party], now.draft?.stances[party]];
    return from === to ? [] : [{ party, before: from, after: to }];
  });
  const events = both(one.events, other.events).flatMap(event => {
    const [from, to] = [then.events.fired[event], now.events.fired[event]];
    return from === to ? [] : [{ event, before: from, after: to }];
  });
  const [ended, ends] = [outcomeOf(then)?.kind, outcomeOf(now)?.kind];
  return { levels, stances, events, ...(ended === ends ? {} : { outcome: { before: ended, after: ends } }) };
}

const outcomeOf = ({ phase }: View): Outcome | undefined => (phase.name === 'concluded' ? phase.outcome : undefined);

/** What was agreed, else what lies on the table. */
function textOf(view: View): Package | undefined {
  const outcome = outcomeOf(view);
  return outcome && 'agreement' in outcome ? outcome.agreement : view.draft;
}

/** Ids of both versions, in the order of the later one. */
function both(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set([...after, ...before].map(({ id }) => id))];
}
