import { keepRecent, PACES, type Profile, parametersOf, partyIndex, perScenario, remembered } from '../../engine/index.ts';
import type { IssueId, Known, PartyId, Scenario } from '../../model/index.ts';
import type { PartyFace, View } from '../types.ts';
import { idealWithin, middle, redLineWithin } from './narrow.ts';
import { type News, newsOf, sameEntries, sameNews } from './news.ts';
import { priorsOf } from './prior.ts';
import { promisedTo } from './promisedTo.ts';

/** Moments looked at in turn, and audiences that know better than the public. */
const MOMENTS = 2;
const AUDIENCES = 4;
/** By the faces of a moment, which all views of it share: what anybody would guess of each party. */
const openProfiles = remembered(MOMENTS, (_scenario, _faces: readonly PartyFace[]): Profile[] => []);
/** By view: where the audience knows better. */
const informedProfiles = remembered(AUDIENCES, (_scenario, _view: View): (Profile | undefined)[] => []);

/** Middle estimate of what appraising needs of a party; of itself a party knows all. Memoised. */
export function profileSeen(scenario: Scenario, view: View, party: PartyId): Profile {
  return profileAt(scenario, view, partyIndex(scenario, party));
}

/** By party, in the scenario's order. Memoised by view. */
export const profilesSeen: (scenario: Scenario, view: View) => readonly Profile[] = remembered(AUDIENCES, (scenario, view: View) => {
  // What many read is filled by `push` (DECISIONS, “Why is a list not always made by `map`?”).
  const profiles: Profile[] = [];
  for (let i = 0; i < scenario.parties.length; i += 1) profiles.push(profileAt(scenario, view, i));
  return profiles;
});

export function profileAt(scenario: Scenario, view: View, i: number): Profile {
  const { id } = scenario.parties[i]!;
  const { own } = view;
  if (own?.party === id) return own;
  if (own?.insight) return own.insight[i]!;
  const known = own?.knowledge[id];
  if (!known) return openProfile(scenario, view, i);
  const mine = informedProfiles(scenario, view);
  mine[i] ??= estimate(scenario, view, i, known);
  return mine[i];
}

function openProfile(scenario: Scenario, view: View, i: number): Profile {
  const profiles = openProfiles(scenario, view.parties);
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

/** By party: the last guesses of the public, and apart from them those of the few who found something out. */
const KEPT = 4;
const recentEstimates = perScenario((scenario): readonly { readonly open: Estimate[]; readonly informed: Estimate[] }[] =>
  scenario.parties.map(() => ({ open: [], informed: [] })),
);

/** An estimate, and with it the sums that the rules remember by it, holds until something it rests on is replaced. */
function estimate(scenario: Scenario, view: View, i: number, known: Estimate['known']): Profile {
  const face = view.parties[i]!;
  const { position, statements, pledges } = face;
  const news = newsOf(scenario, view)[i]!;
  const promised = promisedTo(scenario, view.promised)[i]!;
  const { open, informed } = recentEstimates(scenario)[i]!;
  const recent = known ? informed : open;
  for (const one of recent) {
    if (one.position !== position || one.known !== known || one.statements !== statements || one.promised !== promised) continue;
    if (sameEntries(one.profile.pledges, pledges) && sameNews(one.news, news)) return one.profile;
  }
  const profile = guess(scenario, face, i, known, news, promised);
  return keepRecent(recent, { position, statements, known, news, promised, profile }, KEPT).profile;
}

function guess(scenario: Scenario, face: PartyFace, i: number, known: Estimate['known'], news: News, promised: number): Profile {
  const party = scenario.parties[i]!;
  const priors = priorsOf(scenario)[i]!;
  const { statements, pledges } = face;
  const { assetScale, statementPoints, statementCap } = parametersOf(scenario);
  const ideal: number[] = [];
  const salience: number[] = [];
  const redLine: (number | null)[] = [];
  for (let k = 0; k < priors.length; k += 1) {
    const issue = scenario.issues[k]!;
    const found = known?.[issue.id];
    const about = middle(idealWithin(priors[k]!, issue, k, face, found));
    // What is wanted of words is a wording.
    ideal.push(issue.kind === 'options' ? Math.round(about) : about);
    salience.push(Math.min(1, priors[k]!.salience * news.salience[k]!));
    const line = redLineWithin(priors[k]!, found);
    redLine.push(line ? middle(line) : null);
  }
  return {
    ideal,
    salience,
    redLine,
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
