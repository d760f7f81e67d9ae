import type { Cause, Effect, PartySet, State } from '../model/index.ts';
import { amount } from './evaluate.ts';
import { learn } from './knowledge.ts';
import { parametersOf } from './parameters.ts';
import { pledge } from './pledge.ts';
import { levelOf, snap, valueOf } from './space.ts';
import { changing, finish, moveResolve, moveTrack, moveTrust, note, replaced, shiftIdeal, type Work } from './work.ts';

/** Does to the world what an event, a choice or an earlier meeting does. Amounts are read from the state before any of them. */
export function applyEffects(work: Work, effects: readonly Effect[], causeOf: (why: string) => Cause): void {
  const state = finish(work);
  for (const effect of effects) applyEffect(work, state, effect, causeOf(effect.why));
}

function applyEffect(work: Work, state: State, effect: Effect, cause: Cause): void {
  const { scenario, space } = work;
  switch (effect.type) {
    case 'track':
      moveTrack(work, effect.track, amount(scenario, state, effect.by), cause);
      return;
    case 'shift': {
      const issue = space.issueOf.get(effect.issue)!;
      const rules = scenario.issues[issue]!;
      const range = valueOf(rules, rules.top) - valueOf(rules, 0);
      const by = range === 0 ? 0 : amount(scenario, state, effect.by) / range;
      for (const i of partiesIn(work, effect.of)) shiftIdeal(work, i, issue, by, cause);
      return;
    }
    case 'salience': {
      const issue = space.issueOf.get(effect.issue)!;
      for (const i of partiesIn(work, effect.of)) {
        const { salience } = work.parties[i]!;
        changing(work, i).salience = replaced(salience, issue, Math.min(1, salience[issue]! * effect.times));
      }
      return;
    }
    case 'resolve':
      for (const i of partiesIn(work, effect.of)) moveResolve(work, i, amount(scenario, state, effect.points), cause);
      return;
    case 'failure':
      for (const i of partiesIn(work, effect.of))
        changing(work, i).costOfFailure = Math.max(0, work.parties[i]!.costOfFailure + amount(scenario, state, effect.points));
      return;
    case 'trust':
      for (const i of partiesIn(work, effect.of)) for (const j of partiesIn(work, effect.towards)) moveTrust(work, i, j, effect.by, cause);
      return;
    case 'pledge': {
      const index = space.issueOf.get(scenario.pledging!.issue)!;
      const rules = scenario.issues[index]!;
      pledge(work, space.partyOf.get(effect.party)!, rules.id, { level: snap(rules, levelOf(rules, effect.value)), plan: true }, cause);
      return;
    }
    case 'asset': {
      const others = work.rest.withdrawn.filter(id => id !== effect.asset);
      work.rest.withdrawn = effect.available ? others : [...others, effect.asset];
      return;
    }
    case 'reveal':
      for (let i = 0; i < work.parties.length; i += 1)
        if (i !== space.partyOf.get(effect.party))
          learn(work, i, space.partyOf.get(effect.party)!, [space.issueOf.get(effect.issue)!], parametersOf(scenario).consultNarrows);
      return;
    case 'rounds':
      work.rest.lastRound = Math.max(work.rest.round, work.rest.lastRound + effect.by);
      note(work, { type: 'roundsAdded', by: effect.by, cause });
  }
}

function partiesIn(work: Work, set: PartySet): readonly number[] {
  if ('all' in set) return work.space.members;
  if ('party' in set) return [work.space.partyOf.get(set.party)!];
  return work.scenario.blocs.find(({ id }) => id === set.bloc)!.members.map(id => work.space.partyOf.get(id)!);
}
