import { allowedMoves, refuse } from '../../src/engine/index.ts';
import type { Level, Move, MoveType, PartyId, Scenario, State } from '../../src/model/index.ts';

/** A monkey at the table: moves of every kind, sensible or not, that the rules accept. */
export function randomMoves(scenario: Scenario, state: State, party: PartyId, chance: () => number): readonly Move[] {
  const accepted: Move[] = [];
  const tries = 4;
  for (let i = 0; i < tries; i += 1) {
    const types = allowedMoves(scenario, state, party);
    if (types.length === 0) break;
    const move = randomMove(scenario, state, party, pick(types, chance), chance);
    if (move && refuse(scenario, state, party, [...accepted, move]).length === 0) accepted.push(move);
  }
  return accepted;
}

/** A move of that type with arguments drawn blindly; undefined where the scenario has nothing to draw from. */
export function randomMove(scenario: Scenario, state: State, self: PartyId, type: MoveType, chance: () => number): Move | undefined {
  const party = pick(scenario.parties, chance).id;
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  const own = scenario.issues.filter(issue => issue.scope === 'own');
  const issue = pick(scenario.issues, chance);
  const level = (top: Level) => Math.floor(chance() * (top + 1));
  switch (type) {
    case 'consult':
    case 'leak':
      return { type, party, issue: issue.id };
    case 'persuade':
      return { type, party, issue: issue.id, to: level(issue.top) };
    case 'makeOffer': {
      const wanted = pick(common, chance);
      const gives = scenario.assets.filter(asset => asset.givers.includes(self) && chance() < 0.3).map(asset => asset.id);
      const wants =
        chance() < 0.5 ? ({ kind: 'backing' } as const) : ({ kind: 'concession', issue: wanted.id, to: level(wanted.top) } as const);
      const given = pick(common, chance);
      return {
        type,
        party,
        terms: chance() < 0.5 ? { gives, wants } : { gives, concedes: { issue: given.id, to: level(given.top) }, wants },
      };
    }
    case 'answerOffer': {
      const offers = state.offers.filter(offer => offer.to === self);
      if (offers.length === 0) return undefined;
      return { type, offer: pick(offers, chance).id, answer: { kind: chance() < 0.6 ? 'accept' : 'decline' } };
    }
    case 'makeStatement':
      return { type, issue: issue.id, level: level(issue.top) };
    case 'applyPressure':
    case 'sendEnvoy':
      return { type, party };
    case 'caucus':
      return scenario.blocs.length === 0 ? undefined : { type, bloc: pick(scenario.blocs, chance).id, issue: pick(common, chance).id };
    case 'proposeAmendment': {
      const changed = pick(common, chance);
      return { type, changes: [{ issue: changed.id, to: level(changed.top) }] };
    }
    case 'setPledge': {
      if (own.length === 0) return undefined;
      const pledged = pick(own, chance);
      return { type, issue: pledged.id, level: level(pledged.top) };
    }
    case 'tableDraft':
      return { type, levels: Object.fromEntries(common.map(one => [one.id, level(one.top)])) };
    case 'grantCarveOut':
      return { type, party, thirds: pick([1, 2, 3] as const, chance) };
    case 'answerEvent': {
      const asking = state.events.current
        .map(id => scenario.events.find(event => event.id === id)!)
        .filter(event => event.choices.length > 0);
      if (asking.length === 0) return undefined;
      const event = pick(asking, chance);
      return { type, event: event.id, choice: pick(event.choices, chance).id };
    }
    case 'askCarveOut':
    case 'breakSilence':
    case 'openSilence':
    case 'closeMeeting':
      return { type };
  }
}

function pick<T>(list: readonly T[], chance: () => number): T {
  return list[Math.floor(chance() * list.length)]!;
}
