import { describe, expect, test } from 'vitest';
import { play, refuse, stateHash } from '../../src/engine/index.ts';
import type { Move, PartyId, Refusal, Scenario, State } from '../../src/model/index.ts';
import { REFUSALS } from '../../src/scenario/schema/play.ts';
import { draft, feeDraft, fishery, played, pledged } from './tiny.ts';

const opened = played(fishery, []);
const tabled = played(fishery, [{ commission: [draft] }]);
const silent = played(fishery, [{ commission: [draft, { type: 'openSilence' }] }]);
const over = played(fishery, [{ commission: [{ type: 'closeMeeting' }] }]);
const offered = played(fishery, [{ coast: [{ type: 'makeOffer', party: 'bay', terms: { gives: ['loan'], wants: { kind: 'backing' } } }] }]);
const offer = offered.offers[0]!.id;
const given = played(fishery, [
  { coast: [{ type: 'makeOffer', party: 'bay', terms: { gives: ['loan'], wants: { kind: 'backing' } } }] },
  { bay: [{ type: 'answerOffer', offer, answer: { kind: 'accept' } }] },
]);
const feeTabled = played(pledged, [{ commission: [feeDraft] }]);
const exempted = played(pledged, [{ commission: [feeDraft, { type: 'grantCarveOut', party: 'bay', thirds: 2 }] }]);
const late: Scenario = { ...fishery, id: 'late', procedure: { ...fishery.procedure, decideFrom: 3, carveOutsFrom: 3 } };
const latePledged: Scenario = { ...pledged, id: 'late-pledged', procedure: { ...pledged.procedure, carveOutsFrom: 3 } };
const terse: Scenario = {
  ...fishery,
  id: 'terse',
  procedure: { ...fishery.procedure, moves: { tableDraft: { takes: 1 }, openSilence: { takes: 1 } } },
};

const backing = { kind: 'backing' } as const;
const offerTo = (to: PartyId, gives: readonly string[]): Move => ({ type: 'makeOffer', party: to, terms: { gives, wants: backing } });
const amend = (changes: readonly unknown[]): Move => ({ type: 'proposeAmendment', changes }) as unknown as Move;
const consult: Move = { type: 'consult', party: 'bay', issue: 'quota' };

type Row = readonly [refusal: Refusal, what: string, scenario: Scenario, state: State, party: PartyId, ...moves: unknown[]];

const ROWS: readonly Row[] = [
  ['meeting-over', 'any move once the meeting is over', fishery, over, 'coast', consult],
  ['not-a-party', 'somebody who is not at the table', fishery, opened, 'pirates', consult],
  ['not-the-chair', 'a member tables a draft', fishery, opened, 'coast', draft],
  ['not-a-member', 'a chair without a vote breaks silence', fishery, silent, 'commission', { type: 'breakSilence' }],
  ['not-in-this-meeting', 'a move the meeting does not know', terse, played(terse, []), 'coast', consult],
  [
    'allowance-spent',
    'a fourth move where three are allowed',
    fishery,
    opened,
    'coast',
    consult,
    { ...consult, issue: 'closure' },
    { ...consult, party: 'isles' },
    { type: 'applyPressure', party: 'isles' },
  ],
  ['made-already', 'the same consultation twice', fishery, opened, 'coast', consult, consult],
  ['made-already', 'two drafts at once', fishery, opened, 'commission', draft, { ...draft, levels: { quota: 5, closure: 1 } }],
  ['unknown-party', 'hearing out nobody', fishery, opened, 'coast', { ...consult, party: 'pirates' }],
  ['unknown-issue', 'on nothing', fishery, opened, 'coast', { ...consult, issue: 'whales' }],
  ['unknown-issue', 'a draft with an issue too many', fishery, opened, 'commission', { ...draft, levels: { ...draft.levels, whales: 1 } }],
  ['unknown-bloc', 'a caucus of no bloc', fishery, opened, 'bay', { type: 'caucus', bloc: 'navy', issue: 'quota' }],
  ['unknown-asset', 'giving what there is not', fishery, opened, 'coast', offerTo('bay', ['gold'])],
  ['unknown-event', 'answering what is not on stage', fishery, opened, 'isles', { type: 'answerEvent', event: 'flood', choice: 'sail' }],
  ['unknown-choice', 'a choice there is not', fishery, opened, 'isles', { type: 'answerEvent', event: 'storm', choice: 'pray' }],
  ['unknown-offer', 'answering no offer', fishery, opened, 'bay', { type: 'answerOffer', offer: 'none', answer: { kind: 'accept' } }],
  ['not-your-offer', "answering another's offer", fishery, offered, 'isles', { type: 'answerOffer', offer, answer: { kind: 'accept' } }],
  ['not-asked', 'answering for another', fishery, opened, 'coast', { type: 'answerEvent', event: 'storm', choice: 'sail' }],
  ['on-yourself', 'pressing oneself', fishery, opened, 'coast', { type: 'applyPressure', party: 'coast' }],
  ['level-off-scale', 'above the top', fishery, opened, 'coast', { type: 'makeStatement', issue: 'quota', level: 11 }],
  ['level-off-scale', 'between two steps', fishery, opened, 'coast', { type: 'makeStatement', issue: 'quota', level: 2.5 }],
  ['level-off-scale', 'not a number', fishery, opened, 'coast', { type: 'makeStatement', issue: 'quota', level: 'high' }],
  ['incomplete-draft', 'a draft that leaves an issue open', fishery, opened, 'commission', { type: 'tableDraft', levels: { quota: 6 } }],
  ['same-draft', 'the draft that lies there already', fishery, tabled, 'commission', draft],
  ['issue-not-common', "amending another's own issue", fishery, tabled, 'coast', amend([{ issue: 'licence', to: 1 }])],
  ['issue-not-own', 'pledging a common issue', fishery, opened, 'coast', { type: 'setPledge', issue: 'quota', level: 4 }],
  [
    'too-many-changes',
    'three changes in an amendment',
    pledged,
    feeTabled,
    'coast',
    amend([
      { issue: 'quota', to: 7 },
      { issue: 'fee', to: 3 },
      { issue: 'year', to: 5 },
    ]),
  ],
  ['changes-nothing', 'an amendment to what stands', fishery, tabled, 'coast', amend([{ issue: 'quota', to: 6 }])],
  ['not-in-bloc', "another's caucus", fishery, opened, 'coast', { type: 'caucus', bloc: 'small-ports', issue: 'quota' }],
  ['asset-not-yours', "giving another's side payment", fishery, opened, 'isles', offerTo('bay', ['loan'])],
  ['asset-given', 'promising the same twice', fishery, given, 'coast', offerTo('bay', ['loan'])],
  ['asset-worthless-to-them', 'what the other does not want', fishery, opened, 'isles', offerTo('bay', ['harbour'])],
  ['offers-nothing', 'asking without giving', fishery, opened, 'coast', offerTo('bay', [])],
  ['no-draft', 'amending nothing', fishery, opened, 'coast', amend([{ issue: 'quota', to: 6 }])],
  ['no-draft', 'silence over nothing', fishery, opened, 'commission', { type: 'openSilence' }],
  ['too-early', 'silence before its time', late, played(late, [{ commission: [draft] }]), 'commission', { type: 'openSilence' }],
  [
    'too-early',
    'a carve-out before its time',
    latePledged,
    played(latePledged, [{ commission: [feeDraft] }]),
    'commission',
    { type: 'grantCarveOut', party: 'bay', thirds: 1 },
  ],
  ['silence-running', 'a new draft under silence', fishery, silent, 'commission', { ...draft, levels: { quota: 5, closure: 1 } }],
  ['silence-running', 'an amendment under silence', fishery, silent, 'coast', amend([{ issue: 'quota', to: 7 }])],
  ['no-silence-running', 'breaking no silence', fishery, tabled, 'coast', { type: 'breakSilence' }],
  ['no-target', 'a carve-out where nothing is asked', fishery, tabled, 'coast', { type: 'askCarveOut' }],
  ['carve-out-granted', 'no more than it has', pledged, exempted, 'commission', { type: 'grantCarveOut', party: 'bay', thirds: 2 }],
  ['malformed', 'no move at all', fishery, opened, 'coast', null],
  ['malformed', 'a move of no kind', fishery, opened, 'coast', { type: 'surrender' }],
  ['malformed', 'an inherited name', fishery, opened, 'coast', { type: 'toString' }],
  ['malformed', 'a draft without levels', fishery, opened, 'commission', { type: 'tableDraft' }],
  ['malformed', 'a kind that only reads like one', fishery, opened, 'coast', { ...consult, type: ['consult'] }],
  ['malformed', 'an amendment of nothing in particular', fishery, tabled, 'coast', amend([null])],
  ['asset-given', 'the same side payment twice in one offer', fishery, opened, 'coast', offerTo('bay', ['loan', 'loan'])],
  ['malformed', 'an offer without terms', fishery, opened, 'coast', { type: 'makeOffer', party: 'bay' }],
];

describe('refusals', () => {
  test.each(ROWS.map(([refusal, what, scenario, state, party, ...moves]) => ({ refusal, what, scenario, state, party, moves })))(
    '$refusal: $what',
    ({ refusal, scenario, state, party, moves }) => {
      const before = stateHash(state);
      const refused = refuse(scenario, state, party, moves as readonly Move[]);
      expect(refused).toEqual([{ move: moves.length - 1, refusal }]);
      expect(stateHash(state)).toBe(before);
    },
  );

  test('every refusal of the list has a row', () => {
    const shown = new Set(ROWS.map(([refusal]) => refusal));
    expect(REFUSALS.filter(refusal => !shown.has(refusal))).toEqual([]);
  });

  test('a hand-in that is no list is malformed, not an accident', () => {
    expect(refuse(fishery, opened, 'coast', 'everything' as unknown as readonly Move[])).toEqual([{ move: 0, refusal: 'malformed' }]);
  });

  test('a round is not played with a move that was refused', () => {
    expect(() => play(fishery, opened, { coast: [{ type: 'breakSilence' }] })).toThrow();
  });
});
