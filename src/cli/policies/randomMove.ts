import type { EventId, Level, Move, MoveType, Offer, PartyId, Scenario } from '../../model/index.ts';
import type { Policy } from './policy.ts';

/** What a monkey needs to know to draw its arguments: who it is, and what waits for an answer from it. */
export interface Perch {
  readonly party: PartyId;
  readonly offers: readonly Offer[];
  readonly asked: readonly EventId[];
}

/** Moves a monkey thinks of in a round; those the rules refuse are lost. */
const TRIES = 4;

/** Kinds of move drawn evenly from those that might be accepted, with arguments drawn blindly. */
export const random: Policy = ({ scenario, own, chance }) => {
  const moves: Move[] = [];
  for (let tries = 0; tries < TRIES && own.moves.length > 0; tries += 1) {
    const move = randomMove(scenario, own, pick(own.moves, chance), chance);
    if (move) moves.push(move);
  }
  return moves;
};

/** A move of that type with arguments drawn blindly; undefined where the scenario has nothing to draw from. */
export function randomMove(scenario: Scenario, perch: Perch, type: MoveType, chance: () => number): Move | undefined {
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
      const gives = scenario.assets.filter(asset => asset.givers.includes(perch.party) && chance() < 0.3).map(asset => asset.id);
      const wants =
        chance() < 0.5 ? ({ kind: 'backing' } as const) : ({ kind: 'concession', issue: wanted.id, to: level(wanted.top) } as const);
      const given = pick(common, chance);
      return {
        type,
        party,
        terms: chance() < 0.5 ? { gives, wants } : { gives, concedes: { issue: given.id, to: level(given.top) }, wants },
      };
    }
    case 'answerOffer':
      if (perch.offers.length === 0) return undefined;
      return { type, offer: pick(perch.offers, chance).id, answer: { kind: chance() < 0.6 ? 'accept' : 'decline' } };
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
      const event = scenario.events.find(one => one.id === perch.asked[Math.floor(chance() * perch.asked.length)]);
      return event && { type, event: event.id, choice: pick(event.choices, chance).id };
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
