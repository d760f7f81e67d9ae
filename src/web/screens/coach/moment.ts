import type { AssetId, IssueId, LogEntry, Move, PartyId, Scenario } from '../../../model/index.ts';
import { leversSeen, partyText, type StanceSeen, sentence, stancesSeen, type View, type Words } from '../../../view/index.ts';
import type { Screen } from '../../app/game.ts';
import { commonIssues } from '../negotiation/planner/acts.ts';

/** What is on the screen, as far as a lesson may ask about it. */
export interface Moment {
  readonly screen: Screen;
  readonly scenario: Scenario;
  readonly words: Words;
  readonly view: View;
  readonly plan: readonly Move[];
  readonly log: readonly LogEntry[];
  readonly selected: PartyId | undefined;
  /** A round is being shown. */
  readonly resolving: boolean;
  /** Something that has happened lies over the table. */
  readonly staged: boolean;
  /** Questions to this seat without an answer in the plan. */
  readonly asked: number;
}

/** As it stands inside a sentence. */
export const nameInside = ({ words }: Moment, party: PartyId | undefined): string => (party === undefined ? '' : partyText(words, party));
/** As it stands at the start of one. */
export const nameFirst = ({ words }: Moment, party: PartyId | undefined): string =>
  party === undefined ? '' : sentence(partyText(words, party));
export const plans = ({ plan }: Moment, type: Move['type']): boolean => plan.some(move => move.type === type);
export const did = ({ log, view }: Moment, type: LogEntry['type']): boolean =>
  log.some(entry => entry.type === type && 'by' in entry && entry.by === view.own?.party);
export const bargaining = ({ view, resolving, staged }: Moment): boolean => view.phase.name === 'bargaining' && !resolving && !staged;
export const draftLies = (moment: Moment): boolean => bargaining(moment) && moment.view.draft !== undefined;
export const opening = (moment: Moment): boolean => bargaining(moment) && moment.view.round === 1 && !moment.view.draft;

const stuck = new WeakMap<View, readonly StanceSeen[]>();

/** Those expected to stop the draft, furthest from it first. Worked out once for a view. */
export function inTheWay({ scenario, view }: Moment): readonly StanceSeen[] {
  if (!view.draft) return [];
  let found = stuck.get(view);
  if (!found) {
    const { levels, carveOuts } = view.draft;
    found = stancesSeen(scenario, view, { levels, carveOuts })
      .filter(seen => !seen.lets && seen.party !== view.own?.party)
      .sort((a, b) => a.margin[1] - b.margin[1]);
    stuck.set(view, found);
  }
  return found;
}

/** The member that counts for most, other than the seat. */
export function heaviest({ scenario, view }: Moment): PartyId | undefined {
  const others = scenario.parties.filter(party => party.member && party.id !== view.own?.party);
  return [...others].sort((a, b) => b.influence - a.influence)[0]?.id;
}

/** The common issue that matters most to a party. */
export function closest({ scenario }: Moment, party: PartyId): IssueId | undefined {
  const stakes = scenario.parties.find(p => p.id === party)?.stakes ?? {};
  return [...commonIssues(scenario)].sort((a, b) => (stakes[b.id]?.salience ?? 0) - (stakes[a.id]?.salience ?? 0))[0]?.id;
}

/** What this seat could give to somebody in the way; the one that values it most. */
export function gift(moment: Moment): { readonly party: PartyId; readonly asset: AssetId; readonly points: number } | undefined {
  const { scenario, view } = moment;
  return inTheWay(moment)
    .flatMap(({ party }) =>
      leversSeen(scenario, view, party).flatMap(lever =>
        lever.kind === 'asset' ? [{ party, asset: lever.asset, points: lever.points[1] }] : [],
      ),
    )
    .sort((a, b) => b.points - a.points)[0];
}

/** Points somebody lacks for what it would have without a text; 1 at least, since it is in the way. */
export const lacks = (seen: StanceSeen | undefined): number => Math.max(1, Math.round(-(seen?.margin[1] ?? 0)));
