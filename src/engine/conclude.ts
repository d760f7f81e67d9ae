import type { Package, PartyId } from '../model/index.ts';
import { standing } from './stances.ts';
import { finish, note, type Work } from './work.ts';

/** Closes the meeting as it stands: with the chair's summary where that is how it decides, else without agreement. */
export function conclude(work: Work): void {
  const { scenario, space } = work;
  const { draft } = work.rest;
  const objecting = draft ? objectors(work, draft) : [];
  if (scenario.procedure.decision !== 'summary' || !draft) {
    end(work, { kind: 'failed', blockers: objecting });
    return;
  }
  const near = scenario.parties.reduce(
    (sum, party, i) => (party.member && !objecting.includes(party.id) ? sum + space.influence[i]! : sum),
    0,
  );
  const binding = near >= (scenario.procedure.carriedFrom ?? 2 / 3) * space.totalInfluence;
  end(work, { kind: 'summary', agreement: text(draft), distant: objecting, binding });
}

/** The draft stands adopted; `dissent` is an objection noted that did not stop it. */
export function adopt(work: Work, dissent: readonly PartyId[]): void {
  if (work.rest.draft) end(work, { kind: 'adopted', agreement: text(work.rest.draft), dissent });
}

function text(draft: Package): Package {
  return { levels: draft.levels, carveOuts: draft.carveOuts };
}

function objectors(work: Work, draft: Package): readonly PartyId[] {
  const state = finish(work);
  const { passes } = standing(work.scenario, state, state.parties, draft);
  return work.scenario.parties.flatMap((party, i) => (passes[i] === false ? [party.id] : []));
}

function end(work: Work, outcome: Extract<Work['rest']['phase'], { name: 'concluded' }>['outcome']): void {
  const { fired, chosen } = work.rest.events;
  work.rest.phase = { name: 'concluded', outcome };
  work.rest.offers = [];
  work.rest.events = { current: [], fired, chosen };
  note(work, { type: 'meetingClosed', outcome });
}
