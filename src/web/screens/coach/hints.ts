import type { Moment } from './moment.ts';

/** A sentence for the moment it is useful in; put away once, it does not come back. */
export interface Hint {
  readonly id: string;
  readonly when: (moment: Moment) => boolean;
}

const may = ({ view }: Moment, type: string): boolean => view.own?.moves.some(move => move === type) ?? false;
const chairs = ({ scenario, view }: Moment): boolean => scenario.chair === view.own?.party;

/** What presses most comes first. */
export const HINTS: readonly Hint[] = [
  { id: 'silence', when: moment => moment.view.phase.name === 'silence' && !chairs(moment) },
  { id: 'offers', when: ({ view }) => (view.own?.offers.length ?? 0) > 0 },
  { id: 'last', when: ({ view }) => view.phase.name === 'bargaining' && view.round >= view.lastRound - 1 },
  { id: 'broken', when: ({ view }) => view.silencesBroken > 0 },
  { id: 'carveOut', when: moment => may(moment, 'grantCarveOut') && moment.view.parties.some(party => party.askedCarveOut) },
  { id: 'help', when: ({ view }) => Object.values(view.draft?.stances ?? {}).includes('object') },
  { id: 'amend', when: moment => !chairs(moment) && moment.view.draft !== undefined && may(moment, 'proposeAmendment') },
  {
    id: 'pledge',
    when: moment => moment.view.round > 1 && may(moment, 'setPledge') && Object.keys(moment.view.own?.pledges ?? {}).length === 0,
  },
  { id: 'back', when: ({ view }) => view.round === 2 },
  { id: 'look', when: ({ view }) => view.round === 1 && !view.draft },
];

/** The hint for this moment, of those not put away. */
export function hintFor(moment: Moment, dismissed: readonly string[]): Hint | undefined {
  return HINTS.find(hint => !dismissed.includes(hint.id) && hint.when(moment));
}
