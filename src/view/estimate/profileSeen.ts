import { keepRecent, PACES, type Profile, parametersOf, partyIndex, perScenario } from '../../engine/index.ts';
import type { IssueId, Known, PartyId, Scenario } from '../../model/index.ts';
import type { PartyFace, View } from '../types.ts';
import { idealSeen, middle, redLineSeen } from './narrow.ts';
import { type News, newsOf, sameEntries, sameNews } from './news.ts';
import { promisedTo } from './promisedTo.ts';

/** By the faces of a moment, which all views of it share: what anybody would guess of each party. */
const open = new WeakMap<readonly PartyFace[], Profile[]>();
/** By view: where the audience knows better. */
const informed = new WeakMap<View, (Profile | undefined)[]>();
const complete = new WeakMap<View, readonly Profile[]>();

/** Middle estimate of what appraising needs of a party; of itself a party knows all. Memoised. */
export function profileSeen(scenario: Scenario, view: View, party: PartyId): Profile {
  return profileAt(scenario, view, partyIndex(scenario, party));
}

/** By party, in the scenario's order. Memoised by view. */
export function profilesSeen(scenario: Scenario, view: View): readonly Profile[] {
  let profiles = complete.get(view);
  if (!profiles) {
    profiles = scenario.parties.map((_, i) => profileAt(scenario, view, i));
    complete.set(view, profiles);
  }
  return profiles;
}

export function profileAt(scenario: Scenario, view: View, i: number): Profile {
  const { id } = scenario.parties[i]!;
  const { own } = view;
  if (own?.party === id) return own;
  if (own?.insight) return own.insight[i]!;
  const known = own?.knowledge[id];
  if (!known) return openProfile(scenario, view, i);
  let mine = informed.get(view);
  if (!mine) {
    mine = [];
    informed.set(view, mine);
  }
  mine[i] ??= estimate(scenario, view, i, known);
  return mine[i];
}

function openProfile(scenario: Scenario, view: View, i: number): Profile {
  let profiles = open.get(view.parties);
  if (!profiles) {
    profiles = [];
    open.set(view.parties, profiles);
  }
  profiles[i] ??= estimate(scenario, view, i, undefined);
  return profiles[i];
}

/** A guess at a party, and everything it rests on. */
interface Estimate {
  readonly position: PartyFace['position'];
  readonly statements: PartyFace['statements'];
  /** What the audience found out about it, if anything. */
  readonly known: Readonly<Record<IssueId, Known>> | undefined;
  readonly news: News;
  readonly promised: number;
  readonly profile: Profile;
}

/** By party: the public's guess, the chair's, and those of a few who found something out. */
const KEPT = 6;
const recentEstimates = perScenario((scenario): readonly Estimate[][] => scenario.parties.map(() => []));

/** An estimate, and with it the sums that the rules remember by it, holds until something it rests on is replaced. */
function estimate(scenario: Scenario, view: View, i: number, known: Estimate['known']): Profile {
  const { position, statements, pledges } = view.parties[i]!;
  const news = newsOf(scenario, view)[i]!;
  const promised = promisedTo(scenario, view.promised)[i]!;
  const recent = recentEstimates(scenario)[i]!;
  for (const one of recent) {
    if (one.position !== position || one.known !== known || one.statements !== statements || one.promised !== promised) continue;
    if (sameEntries(one.profile.pledges, pledges) && sameNews(one.news, news)) return one.profile;
  }
  const profile = guess(scenario, view, i, news, promised);
  return keepRecent(recent, { position, statements, known, news, promised, profile }, KEPT).profile;
}

function guess(scenario: Scenario, view: View, i: number, news: News, promised: number): Profile {
  const party = scenario.parties[i]!;
  const { statements, pledges } = view.parties[i]!;
  const { assetScale, statementPoints, statementCap } = parametersOf(scenario);
  return {
    // What is wanted of words is a wording.
    ideal: scenario.issues.map((issue, k) => {
      const about = middle(idealSeen(scenario, view, i, k));
      return issue.kind === 'options' ? Math.round(about) : about;
    }),
    salience: scenario.issues.map((issue, k) => Math.min(1, ((party.stakes[issue.id]?.salience ?? 0) / 100) * (news.salience[k] ?? 1))),
    redLine: scenario.issues.map((_, k) => {
      const line = redLineSeen(scenario, view, i, k);
      return line ? middle(line) : null;
    }),
    // The likelier of the two that the rules draw from.
    pace: PACES[party.style][0],
    costOfFailure: Math.max(0, party.costOfFailure + news.failure),
    // What others' exemptions and pressure do to it shows only in how it stands.
    entitlement: 0,
    pressure: 0,
    resolve: Math.min(statementCap, Object.keys(statements).length * statementPoints) + news.resolve,
    sweetener: (assetScale * promised) / 100,
    pledges,
  };
}
