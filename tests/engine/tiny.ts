import { play, start } from '../../src/engine/index.ts';
import type { Evidence, Issue, Move, MoveType, Party, PartyId, Scenario, Stake, State } from '../../src/model/index.ts';

const evidence: Evidence = { basis: 'invented', source: 'for a test', confidence: 'low' };

export function stake(ideal: number, salience: number, more: Partial<Stake> = {}): Stake {
  return { ...evidence, ideal, salience, ...more };
}

export function scale(id: string, top: number, more: Partial<Extract<Issue, { kind: 'scale' }>> = {}): Issue {
  return {
    id,
    kind: 'scale',
    scope: 'common',
    from: 0,
    to: top,
    step: 1,
    top,
    unit: 'tonnes',
    statusQuo: 0,
    textOnly: false,
    classified: false,
    ...more,
  };
}

export function party(id: PartyId, influence: number, stakes: Record<string, Stake>, more: Partial<Party> = {}): Party {
  return {
    id,
    code: id.slice(0, 2).toUpperCase(),
    member: true,
    playable: true,
    influence,
    style: 'linear',
    costOfFailure: 40,
    stakes,
    figures: {},
    ...more,
  };
}

const ALL: readonly MoveType[] = [
  'consult',
  'persuade',
  'makeOffer',
  'answerOffer',
  'makeStatement',
  'applyPressure',
  'leak',
  'caucus',
  'proposeAmendment',
  'askCarveOut',
  'setPledge',
  'breakSilence',
  'tableDraft',
  'openSilence',
  'grantCarveOut',
  'sendEnvoy',
  'closeMeeting',
  'answerEvent',
];
const FREE: readonly MoveType[] = ['answerOffer', 'answerEvent', 'breakSilence'];
const moves = Object.fromEntries(ALL.map(type => [type, { takes: FREE.includes(type) ? 0 : 1 }]));

/** No draws: what the coding says is what the parties want. */
export const STILL = { shockCommon: 0, shockBloc: 0, shockOwn: 0, salienceSpread: 0, failureSpread: 0, redLineSpread: 0 };

/**
 * A fishery: three ports that vote, a commission that chairs without a vote. Coast wants a large quota, isles a small one,
 * bay stands between; the closure is an issue of three options, the licence each port's own.
 */
export const fishery: Scenario = {
  format: 1,
  id: 'fishery',
  version: '1.0.0',
  chair: 'commission',
  parties: [
    party('commission', 20, {}, { member: false }),
    party('coast', 40, { quota: stake(9, 80, { position: 10 }), closure: stake(0, 40) }),
    party('isles', 30, { quota: stake(3, 60), closure: stake(2, 70) }),
    party('bay', 20, { quota: stake(6, 50), closure: stake(1, 30) }),
  ],
  blocs: [{ id: 'small-ports', members: ['isles', 'bay'] }],
  issues: [
    scale('quota', 10),
    {
      id: 'closure',
      kind: 'options',
      scope: 'common',
      options: [
        { id: 'none', value: 0 },
        { id: 'spawning', value: 0.5 },
        { id: 'spring', value: 1 },
      ],
      top: 2,
      statusQuo: 0,
      textOnly: false,
      classified: false,
    },
    scale('licence', 5, { scope: 'own' }),
  ],
  tracks: [
    { id: 'cohesion', initial: 70, role: 'cohesion', drift: 0, marks: [], shown: true },
    { id: 'authority', initial: 80, role: 'authority', drift: 0, marks: [], shown: true },
  ],
  assets: [
    { ...evidence, id: 'loan', givers: ['coast', 'commission'], worth: { bay: 60, isles: 30 }, cost: 20 },
    { ...evidence, id: 'harbour', givers: ['isles'], worth: { coast: 50 }, cost: 10 },
  ],
  events: [
    {
      id: 'storm',
      when: { op: 'greaterOrEqual', left: { op: 'count', name: 'round' }, right: { op: 'number', value: 1 } },
      priority: 1,
      permille: 1000,
      basis: 'plausible',
      stage: { cast: [], mood: 'grave' },
      asks: 'isles',
      choices: [
        { id: 'shelter', effects: [{ type: 'track', track: 'cohesion', by: { op: 'number', value: 5 }, why: 'shelter' }] },
        { id: 'sail', effects: [{ type: 'track', track: 'cohesion', by: { op: 'number', value: -5 }, why: 'sail' }] },
      ],
      otherwise: 'sail',
      effects: [],
    },
  ],
  opening: [],
  carried: {},
  procedure: { decision: 'silence', rounds: 6, allowance: { chair: 4, member: 3 }, decideFrom: 1, carveOutsFrom: 1, moves },
  parameters: STILL,
  calendar: { place: 'pier', rounds: [], summit: '2026-03-20' },
  stage: { map: 'none', palette: 'harbour', places: {} },
  meters: [],
  sources: {},
};

const figures = (today: number, room: number): Party['figures'] => ({
  today: { ...evidence, value: today },
  room: { ...evidence, value: room },
  support: { ...evidence, value: 50 },
  fleet: { ...evidence, value: 10 },
});

/** The fishery with a common target that each port answers with a licence fee of its own, and one port that demands it. */
export const pledged: Scenario = {
  ...fishery,
  id: 'pledged',
  parties: [
    fishery.parties[0]!,
    { ...fishery.parties[1]!, figures: { ...figures(4, 60), reliance: { ...evidence, value: 0 } } },
    { ...fishery.parties[2]!, figures: { ...figures(1, 30), reliance: { ...evidence, value: 80 } } },
    { ...fishery.parties[3]!, figures: { ...figures(2, 50), reliance: { ...evidence, value: 40 } } },
  ],
  issues: [
    fishery.issues[0]!,
    fishery.issues[1]!,
    scale('fee', 5, { from: 0, to: 5, statusQuo: 1 }),
    scale('year', 8, { from: 2028, to: 2036, statusQuo: 8 }),
    fishery.issues[2]!,
  ],
  tracks: [
    ...fishery.tracks,
    { id: 'resolve', initial: 60, role: 'commitment', drift: 0, marks: [], shown: true },
    { id: 'belief', initial: 50, role: 'credibility', drift: 0, marks: [], shown: true },
  ],
  pledging: {
    issue: 'licence',
    target: 'fee',
    by: 'year',
    from: 2026,
    today: 'today',
    room: 'room',
    support: 'support',
    weight: 'fleet',
    norm: [{ issue: 'closure', base: 0.5, gain: 0.5 }],
  },
  demander: {
    party: 'coast',
    floor: { quota: 7, closure: 1, fee: 3, year: 6 },
    track: 'resolve',
    ask: { issues: ['fee'], from: 4, to: 3 },
    evidence,
  },
  dependence: 'reliance',
};

export const draft = { type: 'tableDraft', levels: { quota: 6, closure: 1 } } as const;
export const feeDraft = { type: 'tableDraft', levels: { quota: 6, closure: 1, fee: 4, year: 4 } } as const;

export type Hand = Readonly<Record<PartyId, readonly Move[]>>;

/** Plays round after round from the start; every moment of it. */
export function moments(scenario: Scenario, hands: readonly Hand[], seed = '7'): readonly State[] {
  const states = [start(scenario, seed).state];
  for (const hand of hands) states.push(play(scenario, states.at(-1)!, hand).state);
  return states;
}

export function played(scenario: Scenario, hands: readonly Hand[], seed = '7'): State {
  return moments(scenario, hands, seed).at(-1)!;
}

export function of(scenario: Scenario, state: State, id: PartyId) {
  return state.parties[scenario.parties.findIndex(one => one.id === id)]!;
}
