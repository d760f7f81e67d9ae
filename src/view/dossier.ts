import { issueIndex, partyIndex } from '../engine/index.ts';
import type { Figure, IssueId, Level, PartyId, PledgeState, Scenario, Stake } from '../model/index.ts';
import { knownSeen } from './estimate/knownSeen.ts';
import { type Lever, leversSeen } from './estimate/leversSeen.ts';
import { stancesSeen } from './estimate/stancesSeen.ts';
import type { KnownSeen, StanceSeen, View } from './types.ts';

/** One delegation, as far as the audience knows it. */
export interface Dossier {
  readonly party: PartyId;
  readonly member: boolean;
  readonly influence: number;
  /** With their evidence. */
  readonly figures: readonly ({ readonly id: string } & Figure)[];
  /** On the draft; absent while there is none and for who is no member. */
  readonly stance?: StanceSeen;
  /** What matters most to it first; issues it has no stake in are left out. */
  readonly issues: readonly IssueSeen[];
  /** −1 to 1: theirs in the audience, and the audience's in them. Absent for the public and for oneself. */
  readonly trust?: { readonly theirs: number; readonly mine: number };
  /** What would move it, most first. */
  readonly levers: readonly Lever[];
  readonly statements: readonly { readonly issue: IssueId; readonly level: Level }[];
  readonly pledges: Readonly<Record<IssueId, PledgeState>>;
  readonly askedCarveOut: boolean;
}

export interface IssueSeen {
  readonly issue: IssueId;
  readonly position: Level;
  /** Whether it has said so on this very issue. */
  readonly spoken: boolean;
  readonly known: KnownSeen;
  /** Of a common issue, while there is a draft. */
  readonly draft?: Level;
  /** 0–100, as coded, with its evidence; of the own seat, as it is now. */
  readonly salience: number;
  readonly evidence: Pick<Stake, 'basis' | 'source' | 'date' | 'confidence'>;
}

export function dossier(scenario: Scenario, view: View, id: PartyId): Dossier {
  const i = partyIndex(scenario, id);
  const party = scenario.parties[i];
  const face = view.parties[i];
  if (!party || !face) throw new Error(`no party '${id}'`);
  const own = view.own?.party === id ? view.own : undefined;
  const stance = view.draft ? stancesSeen(scenario, view, view.draft).find(seen => seen.party === id) : undefined;
  return {
    party: id,
    member: party.member,
    influence: party.influence,
    figures: Object.entries(party.figures).map(([figure, value]) => ({ id: figure, ...value })),
    ...(stance ? { stance } : {}),
    issues: issuesSeen(scenario, view, i).toSorted((a, b) => b.salience - a.salience),
    ...(view.own && !own ? { trust: { theirs: view.own.trusted[i]!, mine: view.own.trust[i]! } } : {}),
    levers: party.member ? leversSeen(scenario, view, id) : [],
    statements: Object.entries(face.statements).map(([issue, level]) => ({ issue, level })),
    pledges: own?.pledges ?? face.pledges,
    askedCarveOut: face.askedCarveOut,
  };
}

function issuesSeen(scenario: Scenario, view: View, i: number): readonly IssueSeen[] {
  const party = scenario.parties[i]!;
  const own = view.own?.party === party.id ? view.own : undefined;
  return Object.entries(party.stakes).flatMap(([issue, stake]) => {
    const k = issueIndex(scenario, issue);
    if (k < 0) return [];
    const { basis, source, date, confidence } = stake;
    const draft = view.draft?.levels[issue];
    return [
      {
        issue,
        position: view.parties[i]!.position[k]!,
        spoken: view.parties[i]!.spoken[k]!,
        known: knownSeen(scenario, view, party.id, issue),
        ...(draft === undefined ? {} : { draft }),
        salience: own ? 100 * own.salience[k]! : stake.salience,
        evidence: { basis, source, confidence, ...(date === undefined ? {} : { date }) },
      },
    ];
  });
}
