import { describe, expect, test } from 'vitest';
import { allowedMoves, aspiration, play, reservation, start, stateHash, utility } from '../../src/engine/index.ts';
import type { Move, Scenario, State } from '../../src/model/index.ts';
import { draft, feeDraft, fishery, moments, of, played, pledged, STILL, stake } from './tiny.ts';

const silence: Move = { type: 'openSilence' };
const broken: Move = { type: 'breakSilence' };
const storm = fishery.events[0]!;

describe('silence', () => {
  test('a draft nobody objects to stands adopted when the next round is over', () => {
    const end = played(fishery, [{ commission: [draft, silence] }, {}]);
    expect(end.phase).toEqual({
      name: 'concluded',
      outcome: { kind: 'adopted', agreement: { levels: draft.levels, carveOuts: {} }, dissent: [] },
    });
  });

  test('one objection returns the draft to the table, and the chair and all are the weaker for it', () => {
    const [, , opened, back] = moments(fishery, [
      { isles: [{ type: 'answerEvent', event: 'storm', choice: 'sail' }] },
      { commission: [draft, silence] },
      { coast: [broken] },
    ]);
    expect(back!.phase).toEqual({ name: 'bargaining' });
    expect(back!.silencesBroken).toBe(1);
    expect(back!.tracks.authority).toBeCloseTo(opened!.tracks.authority! * 0.85);
    expect(back!.tracks.cohesion).toBeCloseTo(opened!.tracks.cohesion! - 4);
  });

  test('a member that dislikes the text and keeps silent lets it stand', () => {
    const hated = { type: 'tableDraft', levels: { quota: 0, closure: 2 } } as const;
    const states = moments(fishery, [{ commission: [hated] }, { commission: [silence] }, {}]);
    expect(states[2]!.draft!.stances.coast).toBe('object');
    expect(states[3]!.phase).toMatchObject({ outcome: { kind: 'adopted' } });
  });

  const minusOne: Scenario = { ...fishery, id: 'minus-one', procedure: { ...fishery.procedure, decision: 'minusOne' } };
  test.each([
    [1, ['coast'], { name: 'concluded', outcome: { kind: 'adopted', dissent: ['coast'] } }],
    [2, ['coast', 'isles'], { name: 'bargaining' }],
  ])('consensus minus one: %i objection(s)', (_, objectors, phase) => {
    const hands = Object.fromEntries(objectors.map(id => [id, [broken]]));
    expect(played(minusOne, [{ commission: [draft, silence] }, hands]).phase).toMatchObject(phase);
  });

  test('opened in the last round it has one closing round; broken there, the meeting fails', () => {
    const short: Scenario = { ...fishery, id: 'short', procedure: { ...fishery.procedure, rounds: 1 } };
    expect(played(short, [{ commission: [draft, silence] }]).phase).toEqual({ name: 'silence', ends: 2 });
    expect(played(short, [{ commission: [draft, silence] }, {}]).phase).toMatchObject({ outcome: { kind: 'adopted' } });
    expect(played(short, [{ commission: [draft, silence] }, { bay: [broken] }]).phase).toMatchObject({ outcome: { kind: 'failed' } });
  });
});

describe('how a meeting ends', () => {
  const summing: Scenario = { ...fishery, id: 'summing', procedure: { ...fishery.procedure, decision: 'summary', carriedFrom: 0.6 } };

  test('without a draft it fails when its rounds are over, and nobody blocked it', () => {
    expect(played(fishery, Array(6).fill({})).phase).toEqual({ name: 'concluded', outcome: { kind: 'failed', blockers: [] } });
  });

  test("the chair's summary is the draft; who objects keeps its distance", () => {
    const hated = { type: 'tableDraft', levels: { quota: 0, closure: 2 } } as const;
    const { phase } = played(summing, [{ commission: [hated] }, { commission: [{ type: 'closeMeeting' }] }]);
    expect(phase).toMatchObject({ outcome: { kind: 'summary', agreement: { levels: hated.levels } } });
    expect(phase).toMatchObject({ outcome: { distant: expect.arrayContaining(['coast']) } });
  });

  test('a summary binds when enough influence associates itself with it', () => {
    const binding = (carriedFrom: number) => {
      const scenario = { ...summing, procedure: { ...summing.procedure, carriedFrom } };
      return (played(scenario, [{ commission: [draft] }, ...Array(5).fill({})]).phase as { outcome: { binding: boolean } }).outcome.binding;
    };
    expect([binding(0), binding(1.01)]).toEqual([true, false]);
  });
});

describe('stances and reservation values', () => {
  test('an ideal text is worth 100 points, the worst corner none', () => {
    const { state } = start(fishery, '7');
    const coast = state.parties[1]!;
    expect(utility(fishery, 1, coast, { levels: { quota: 9, closure: 0 }, carveOuts: {} })).toBeCloseTo(100);
    expect(utility(fishery, 1, coast, { levels: { quota: 0, closure: 2 }, carveOuts: {} })).toBeCloseTo(0);
  });

  test('a matter of the text alone costs nobody anything when there is no text', () => {
    const lengthy = {
      ...fishery,
      id: 'lengthy',
      issues: fishery.issues.map(one => (one.id === 'quota' ? { ...one, textOnly: true } : one)),
    };
    const [{ state: with_ }, { state: without }] = [start(fishery, '7'), start(lengthy, '7')];
    expect(reservation(lengthy, without, 1, without.parties[1]!)).toBeGreaterThan(reservation(fishery, with_, 1, with_.parties[1]!));
  });

  test('as the demander turns away, failure costs its dependants more and itself less', () => {
    const { state } = start(pledged, '7');
    const away: State = { ...state, tracks: { ...state.tracks, resolve: 20 } };
    const change = (i: number) => reservation(pledged, away, i, state.parties[i]!) - reservation(pledged, state, i, state.parties[i]!);
    expect(change(1)).toBeGreaterThan(0);
    expect(change(2)).toBeLessThan(change(3));
    expect(change(3)).toBeLessThan(0);
  });

  test('no deal is worth what it is with the promises made by now, whatever was asked before', () => {
    const owing = {
      ...pledged,
      id: 'owing',
      issues: pledged.issues.map(one => (one.id === 'fee' ? { ...one, statusQuo: 3 } : one)),
      parties: pledged.parties.map(one => (one.id === 'isles' ? { ...one, stakes: { ...one.stakes, fee: stake(0, 30) } } : one)),
    };
    const { state } = start(owing, '7');
    const worth = ({ parties }: State) => parties.map((party, i) => reservation(owing, state, i, party));
    const before = worth(state);
    const promising: State = { ...state, parties: state.parties.map(one => ({ ...one, pledges: { licence: { level: 5 } } })) };
    expect(worth(promising)).toEqual(worth(JSON.parse(JSON.stringify(promising))));
    expect(worth(promising)[2]).toBeLessThan(before[2]!);
    expect(worth(state)).toEqual(before);
  });

  test('reasons for a stance reach the party alone', () => {
    const { state } = start(fishery, '7');
    const { log } = play(fishery, state, { commission: [{ type: 'tableDraft', levels: { quota: 0, closure: 2 } }] });
    const taken = log.flatMap(entry => (entry.type === 'stanceTaken' && entry.party === 'coast' ? [entry] : []));
    expect(taken.filter(({ audience }) => !audience).map(({ reasons }) => reasons)).toEqual([[]]);
    expect(taken.filter(({ audience }) => audience).every(({ audience }) => audience!.length === 1)).toBe(true);
  });
});

describe('influence', () => {
  test('argument moves an ideal towards what is argued for, and never beyond the tolerance', () => {
    const argue = { coast: [{ type: 'persuade', party: 'bay', issue: 'quota', to: 10 }] } as const;
    const states = moments(fishery, Array(5).fill(argue));
    const ideals = states.map(state => of(fishery, state, 'bay').ideal[0]!);
    expect(ideals.at(-1)).toBeGreaterThan(ideals[0]!);
    expect(ideals.at(-1)).toBeLessThanOrEqual(6 + 10 * 0.06 + 1e-9);
  });

  test('two who argue opposite ways with equal weight leave the other where it is', () => {
    const twins: Scenario = {
      ...fishery,
      id: 'twins',
      parties: fishery.parties.map(one => (one.member ? { ...one, influence: 30 } : one)),
      blocs: [],
    };
    const argue = (to: number): Move => ({ type: 'persuade', party: 'bay', issue: 'quota', to });
    expect(of(twins, played(twins, [{ coast: [argue(10)], isles: [argue(2)] }]), 'bay').ideal[0]).toBeCloseTo(6);
  });

  test('pressure costs the presser trust and everybody cohesion', () => {
    const [before, now] = moments(fishery, [{ coast: [{ type: 'applyPressure', party: 'bay' }] }]);
    const calm = played(fishery, [{}]);
    expect(of(fishery, now!, 'bay').pressure).toBeGreaterThan(0);
    expect(now!.trust[3]![1]).toBeCloseTo(before!.trust[3]![1]! - 0.2);
    expect(now!.tracks.cohesion).toBeLessThan(calm.tracks.cohesion!);
  });

  test('pressed by one it has come to resent, a party hardens', () => {
    const press = { coast: [{ type: 'applyPressure', party: 'bay' }] } as const;
    const { state } = start(fishery, '7');
    const sore: State = { ...state, trust: state.trust.map((row, of) => (of === 3 ? row.map(() => -0.8) : row)) };
    const step = play(fishery, sore, press);
    const wanted = (now: State) => aspiration(fishery, { ...now, round: 1 }, 3, now.parties[3]!);
    expect(wanted(step.state)).toBeGreaterThan(wanted(play(fishery, sore, {}).state));
    const moved = step.log.filter(({ type }) => type === 'aspirationMoved');
    expect(moved).toMatchObject([{ party: 'bay', cause: { by: 'coast', move: 'pressure' }, audience: ['bay'] }]);
  });

  test('a leak gives away what the leaker has learnt, and no more', () => {
    const secret: Scenario = {
      ...fishery,
      id: 'secret',
      parties: fishery.parties.map(one =>
        one.id === 'bay' ? { ...one, stakes: { ...one.stakes, quota: stake(6, 50, { position: 9 }) } } : one,
      ),
    };
    const leak: Move = { type: 'leak', party: 'bay', issue: 'quota' };
    const blind = played(secret, [{ coast: [leak] }]);
    const told = played(secret, [{ coast: [{ type: 'consult', party: 'bay', issue: 'quota' }] }, { coast: [leak] }]);
    expect(of(secret, blind, 'bay').position[0]).toBe(9);
    expect(of(secret, told, 'bay').position[0]).toBe(6);
  });

  test('what was leaked is not taken back by the next argument', () => {
    const secret: Scenario = {
      ...fishery,
      id: 'secret-kept',
      parties: fishery.parties.map(one =>
        one.id === 'bay' ? { ...one, stakes: { ...one.stakes, quota: stake(6, 50, { position: 9 }) } } : one,
      ),
    };
    const state = played(secret, [
      { coast: [{ type: 'consult', party: 'bay', issue: 'quota' }] },
      { coast: [{ type: 'leak', party: 'bay', issue: 'quota' }] },
      { isles: [{ type: 'persuade', party: 'bay', issue: 'quota', to: 0 }] },
    ]);
    expect(of(secret, state, 'bay').position[0]).toBeLessThanOrEqual(6);
  });

  test('a broken word is remembered by everybody, and the log says whose it was', () => {
    const say = (level: number): Move => ({ type: 'makeStatement', issue: 'quota', level });
    const said = played(fishery, [{ bay: [say(8)] }]);
    const { state, log } = play(fishery, said, { bay: [say(5)] });
    expect(state.trust[1]![3]).toBeCloseTo(said.trust[1]![3]! - 0.05);
    const moved = log.flatMap(entry => (entry.type === 'trustMoved' ? [entry] : []));
    expect(moved.map(({ of }) => of).sort()).toEqual(['coast', 'commission', 'isles']);
    expect(moved.every(({ cause }) => cause.kind === 'move' && cause.by === 'bay')).toBe(true);
  });

  test('a statement holds the position and stiffens; walking it back costs', () => {
    const say = (level: number): Move => ({ type: 'makeStatement', issue: 'quota', level });
    const [, said, back] = moments(fishery, [{ bay: [say(8)] }, { bay: [say(5)] }]);
    expect(of(fishery, said!, 'bay')).toMatchObject({ statements: { quota: 8 }, resolve: 1.5, sweetener: 0 });
    expect(of(fishery, said!, 'bay').position[0]).toBe(8);
    expect(of(fishery, back!, 'bay')).toMatchObject({ statements: { quota: 5 }, sweetener: -3 });
  });

  test('a caucus draws its members together', () => {
    const [before, now] = moments(fishery, [{ bay: [{ type: 'caucus', bloc: 'small-ports', issue: 'quota' }] }]);
    const apart = (state: State) => of(fishery, state, 'bay').ideal[0]! - of(fishery, state, 'isles').ideal[0]!;
    expect(apart(now!)).toBeLessThan(apart(before!));
  });

  test('consulting narrows what is known, round after round, around the truth', () => {
    const wide: Scenario = { ...fishery, id: 'wide', parameters: { ...STILL, shockOwn: 0.2 } };
    const ask = { coast: [{ type: 'consult', party: 'bay', issue: 'quota' }] } as const;
    const [before, once, twice] = moments(wide, [ask, ask]);
    const truth = of(wide, before!, 'bay').ideal[0]!;
    const known = (state: State) => of(wide, state, 'coast').knowledge.bay!.quota!;
    const width = ([low, high]: readonly [number, number]) => high - low;
    for (const state of [once!, twice!]) {
      expect(known(state).ideal[0]).toBeLessThanOrEqual(truth);
      expect(known(state).ideal[1]).toBeGreaterThanOrEqual(truth);
    }
    expect(width(known(twice!).ideal)).toBeLessThan(width(known(once!).ideal));
  });
});

describe('offers', () => {
  const loan: Move = { type: 'makeOffer', party: 'bay', terms: { gives: ['loan'], wants: { kind: 'backing' } } };

  test('accepted, both sides keep it: the side payment is promised and the backing given', () => {
    const made = played(fishery, [{ coast: [loan] }]);
    const kept = play(fishery, made, { bay: [{ type: 'answerOffer', offer: made.offers[0]!.id, answer: { kind: 'accept' } }] }).state;
    expect(kept.promised).toEqual([{ asset: 'loan', from: 'coast', to: 'bay' }]);
    expect(of(fishery, kept, 'bay').sweetener).toBeGreaterThan(0);
    expect(of(fishery, kept, 'bay').resolve).toBeLessThan(0);
    expect(of(fishery, kept, 'coast').sweetener).toBeLessThan(0);
  });

  test('unanswered it lapses', () => {
    expect(played(fishery, [{ coast: [loan] }, {}]).offers).toEqual([]);
  });

  test('countered it comes back the other way', () => {
    const made = played(fishery, [{ coast: [loan] }]);
    const terms = { gives: [], concedes: { issue: 'quota', to: 7 }, wants: { kind: 'backing' } } as const;
    const { state } = play(fishery, made, {
      bay: [{ type: 'answerOffer', offer: made.offers[0]!.id, answer: { kind: 'counter', terms } }],
    });
    expect(state.offers).toMatchObject([{ from: 'bay', to: 'coast', terms, counters: made.offers[0]!.id }]);
  });

  test('ground given in a trade stays within its bound', () => {
    const trade: Move = {
      type: 'makeOffer',
      party: 'isles',
      terms: { gives: ['loan'], wants: { kind: 'concession', issue: 'quota', to: 10 } },
    };
    const made = played(fishery, [{ coast: [trade] }]);
    const { state } = play(fishery, made, { isles: [{ type: 'answerOffer', offer: made.offers[0]!.id, answer: { kind: 'accept' } }] });
    expect(of(fishery, state, 'isles').ideal[0]).toBeCloseTo(4);
  });
});

describe('the text', () => {
  test('an amendment is carried when more influence gains than loses, and else lost', () => {
    const tabled = played(fishery, [{ commission: [{ type: 'tableDraft', levels: { quota: 2, closure: 1 } }] }]);
    const amend = (to: number): Move => ({ type: 'proposeAmendment', changes: [{ issue: 'quota', to }] });
    expect(play(fishery, tabled, { coast: [amend(5)] }).state.draft!.levels.quota).toBe(5);
    expect(play(fishery, tabled, { isles: [amend(0)] }).state.draft!.levels.quota).toBe(2);
  });

  test('an exemption helps the exempted, stays with later drafts, and costs cohesion', () => {
    const [, tabled, granted, again] = moments(pledged, [
      { commission: [feeDraft] },
      { commission: [{ type: 'grantCarveOut', party: 'isles', thirds: 3 }] },
      { commission: [{ ...feeDraft, levels: { ...feeDraft.levels, fee: 5 } }] },
    ]);
    const calm = played(pledged, [{ commission: [feeDraft] }, {}]);
    const i = 2;
    expect(utility(pledged, i, tabled!.parties[i]!, granted!.draft!)).toBeGreaterThan(
      utility(pledged, i, tabled!.parties[i]!, tabled!.draft!),
    );
    expect(again!.draft!.carveOuts).toEqual({ isles: 3 });
    expect(granted!.tracks.cohesion).toBeLessThan(calm.tracks.cohesion!);
  });
});

describe('events', () => {
  test('an answer is heeded; no answer is the one the scenario names', () => {
    const [before] = moments(fishery, []);
    const said = played(fishery, [{ isles: [{ type: 'answerEvent', event: 'storm', choice: 'shelter' }] }]);
    const silent = played(fishery, [{}]);
    expect([said.events.chosen.storm, silent.events.chosen.storm]).toEqual(['shelter', storm.otherwise]);
    expect(said.tracks.cohesion).toBeCloseTo(before!.tracks.cohesion! + 5);
    expect(silent.tracks.cohesion).toBeCloseTo(before!.tracks.cohesion! - 5);
  });

  test('an event fires once', () => {
    const states = moments(fishery, Array(4).fill({}));
    expect(states.filter(({ events }) => events.current.includes('storm'))).toHaveLength(1);
  });
});

describe('what a seat may do', () => {
  test('allowed kinds follow the office and the phase', () => {
    const opened = played(fishery, []);
    expect(allowedMoves(fishery, opened, 'commission')).toContain('tableDraft');
    expect(allowedMoves(fishery, opened, 'coast')).not.toContain('tableDraft');
    const silent = played(fishery, [{ commission: [draft, silence] }]);
    expect(allowedMoves(fishery, silent, 'coast')).toContain('breakSilence');
    expect(allowedMoves(fishery, silent, 'commission')).not.toContain('tableDraft');
  });

  test('the same seed gives the same opening, another seed another', () => {
    const drawn: Scenario = { ...fishery, id: 'drawn', parameters: {} };
    expect(stateHash(start(drawn, '1').state)).toBe(stateHash(start(drawn, '1').state));
    expect(stateHash(start(drawn, '1').state)).not.toBe(stateHash(start(drawn, '2').state));
  });
});
