import type { Scenario, State, TrackId } from '../model/index.ts';
import { worth } from './appraise.ts';
import { groundOf } from './ground.ts';
import { pledgedAtTable } from './ownValues.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';
import { score, spaceOf, statusQuoPackage } from './space.ts';
import { type Text, textOf } from './textOf.ts';
import { type Profile, wants } from './wants.ts';

/** What appraising needs of the moment; State and View satisfy it. */
export type Circumstances = Pick<State, 'round' | 'lastRound' | 'tracks'>;

/** What no deal means in a scenario, the same for every state of it. */
interface NoDeal {
  readonly text: Text;
  /** By common issue: a matter of the text itself, gone with it. */
  readonly vanishes: readonly boolean[];
  readonly demander: { readonly party: number; readonly floor: Text; readonly track: TrackId; readonly initial: number } | undefined;
  /** By party: dependence on the demander, 0–1. */
  readonly dependence: readonly number[];
}

const nothingAgreed = perScenario((scenario): NoDeal => {
  const { common, partyOf } = spaceOf(scenario);
  const pkg = statusQuoPackage(scenario);
  const { demander, dependence } = scenario;
  return {
    text: textOf(scenario, pkg),
    vanishes: common.map(k => scenario.issues[k]!.textOnly),
    demander: demander && {
      party: partyOf.get(demander.party)!,
      floor: textOf(scenario, { levels: { ...pkg.levels, ...demander.floor }, carveOuts: {} }),
      track: demander.track,
      initial: scenario.tracks.find(track => track.id === demander.track)!.initial / 100,
    },
    dependence: scenario.parties.map(party => (dependence ? score(party, dependence, 0) : 0)),
  };
});

/**
 * Worth of no deal, in points: the status quo less the cost of failure, which grows for the demander's dependants as its
 * commitment falls. The demander walks out to its own floor package instead, at a cost that falls with its commitment.
 */
export function reservation(scenario: Scenario, now: Circumstances, party: number, profile: Profile): number {
  const p = parametersOf(scenario);
  const none = nothingAgreed(scenario);
  const cost = profile.costOfFailure * p.failureScale;
  const { demander } = none;
  const walksOut = demander?.party === party;
  const want = wants(scenario, party, profile);
  const text = walksOut ? demander.floor : none.text;
  // Neither text ever changes: what they are worth is kept with the wishes and the promise it follows from.
  const promised = text.norm && pledgedAtTable(scenario, profile, text.pkg);
  if (!want.alone || want.alone.promised !== promised)
    want.alone = { promised, points: worth(scenario, groundOf(scenario), want, profile, text, walksOut ? undefined : none.vanishes) };
  const alone = want.alone.points;
  if (!demander) return alone - cost + profile.entitlement;
  const commitment = (now.tracks[demander.track] ?? 0) / 100;
  if (walksOut) return alone - (demander.initial === 0 ? 0 : (cost * commitment) / demander.initial);
  const scared = Math.max(0, 1 + p.dependenceGain * none.dependence[party]! * 2 * (demander.initial - commitment));
  return alone - cost * scared + profile.entitlement;
}
