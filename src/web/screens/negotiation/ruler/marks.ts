import type { Issue, Level, PartyId } from '../../../../model/index.ts';
import { knownSeen, type View } from '../../../../view/index.ts';
import { type Meeting, partyNumber } from '../../../app/meeting.ts';

/** Where a member openly stands on an issue; not `spoken` where only its policy says so. */
export interface Held {
  readonly party: PartyId;
  readonly level: Level;
  readonly spoken: boolean;
}

/** What is marked on an issue's scale, or beside its answers. In levels. */
export interface Marks {
  readonly held: readonly Held[];
  readonly draft?: Level | undefined;
  /** Where this seat would have it; absent for who wants nothing of its own. */
  readonly aim?: number | undefined;
  /** Somebody in particular: where it stands, and where its limit may lie. */
  readonly other?: { readonly party: PartyId; readonly open: Level | undefined; readonly limit: readonly [number, number] };
}

/** Whether a seat wants anything of its own; a chair without a vote may not. */
export const aims = (own: View['own']): boolean => own?.salience.some(salience => salience > 0) ?? false;

/** The marks of an issue as a view shows it, with all that is known of one party where one is looked at. */
export function marksOf({ scenario, seat }: Meeting, view: View, issue: Issue, other?: PartyId): Marks {
  const k = scenario.issues.indexOf(issue);
  const { own } = view;
  const face = (id: PartyId) => view.parties[partyNumber(scenario, id)];
  const held = scenario.parties.flatMap(({ id, member }) => {
    const level = face(id)?.position[k];
    return member && level !== undefined ? [{ party: id, level, spoken: face(id)?.spoken[k] ?? false }] : [];
  });
  const wanted = own?.party === seat && (own.salience[k] ?? 0) > 0;
  return {
    held,
    draft: view.draft?.levels[issue.id],
    ...(wanted ? { aim: own.ideal[k] } : {}),
    ...(other !== undefined && other !== seat
      ? { other: { party: other, open: face(other)?.position[k], limit: knownSeen(scenario, view, other, issue.id).limit } }
      : {}),
  };
}
