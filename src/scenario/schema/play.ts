import * as v from 'valibot';
import type { FactType, Refusal } from '../../model/index.ts';
import { finite, id, mapOf, positive, shape, told, value, words } from './shape.ts';

/** Every kind of log entry and every refusal: one the rules learn and a script could not name does not compile. */
const KNOWN_FACTS: Readonly<Record<FactType, true>> = {
  meetingOpened: true,
  roundBegan: true,
  consulted: true,
  envoySent: true,
  persuaded: true,
  idealMoved: true,
  positionMoved: true,
  aspirationMoved: true,
  trustMoved: true,
  trackMoved: true,
  stated: true,
  statementBroken: true,
  pressed: true,
  leaked: true,
  caucused: true,
  offerMade: true,
  offerAccepted: true,
  offerDeclined: true,
  offerLapsed: true,
  assetPromised: true,
  pledged: true,
  draftTabled: true,
  amendmentCarried: true,
  amendmentLost: true,
  amendmentFell: true,
  carveOutAsked: true,
  carveOutGranted: true,
  stanceTaken: true,
  silenceOpened: true,
  silenceBroken: true,
  objectionNoted: true,
  eventFired: true,
  eventAnswered: true,
  roundsAdded: true,
  meetingClosed: true,
};
const KNOWN_REFUSALS: Readonly<Record<Refusal, true>> = {
  'meeting-over': true,
  'not-a-party': true,
  'not-the-chair': true,
  'not-a-member': true,
  'not-in-this-meeting': true,
  'allowance-spent': true,
  'made-already': true,
  'unknown-party': true,
  'unknown-issue': true,
  'unknown-bloc': true,
  'unknown-asset': true,
  'unknown-event': true,
  'unknown-choice': true,
  'unknown-offer': true,
  'not-your-offer': true,
  'not-asked': true,
  'on-yourself': true,
  'level-off-scale': true,
  'incomplete-draft': true,
  'same-draft': true,
  'issue-not-common': true,
  'issue-not-own': true,
  'too-many-changes': true,
  'changes-nothing': true,
  'not-in-bloc': true,
  'asset-not-yours': true,
  'asset-given': true,
  'asset-worthless-to-them': true,
  'offers-nothing': true,
  'no-draft': true,
  'too-early': true,
  'silence-running': true,
  'no-silence-running': true,
  'no-target': true,
  'carve-out-granted': true,
  malformed: true,
};
export const FACTS = Object.keys(KNOWN_FACTS) as FactType[];
/** Every word of the closed list; a new one that is not listed above does not compile. */
export const REFUSALS = Object.keys(KNOWN_REFUSALS) as Refusal[];
const refusal = v.picklist(REFUSALS);

const nothing = v.optional(v.null());
const levels = v.record(id, value);
const concession = shape({ issue: id, to: value });
const terms = {
  gives: v.optional(v.array(id)),
  concedes: v.optional(concession),
  wants: told({
    backing: shape({ backing: v.literal(true) }),
    concession: shape({ concession }),
    pledge: shape({ pledge: concession }),
  }),
};

/** A move as an author writes it: values in the issue's own unit, options by name. One without anything to say is a bare word. */
export const playMove = told({
  consult: shape({ consult: shape({ party: id, issue: id }) }),
  persuade: shape({ persuade: shape({ party: id, issue: id, to: value }) }),
  makeOffer: shape({ makeOffer: shape({ party: id, ...terms }) }),
  answerOffer: shape({ answerOffer: shape({ offer: v.string(), answer: v.picklist(['accept', 'decline']) }) }),
  makeStatement: shape({ makeStatement: concession }),
  applyPressure: shape({ applyPressure: id }),
  leak: shape({ leak: shape({ party: id, issue: id }) }),
  caucus: shape({ caucus: shape({ bloc: id, issue: id }) }),
  proposeAmendment: shape({ proposeAmendment: levels }),
  askCarveOut: shape({ askCarveOut: nothing }),
  setPledge: shape({
    setPledge: shape({
      issue: id,
      to: value,
      provided: v.optional(shape({ issue: id, side: v.picklist(['atLeast', 'atMost']), to: value })),
    }),
  }),
  breakSilence: shape({ breakSilence: nothing }),
  tableDraft: shape({ tableDraft: levels }),
  openSilence: shape({ openSilence: nothing }),
  grantCarveOut: shape({ grantCarveOut: shape({ party: id, thirds: v.picklist([1, 2, 3]) }) }),
  sendEnvoy: shape({ sendEnvoy: id }),
  closeMeeting: shape({ closeMeeting: nothing }),
  answerEvent: shape({ answerEvent: shape({ event: id, choice: id }) }),
});
export type PlayMove = v.InferOutput<typeof playMove>;

const bounds = shape({ atLeast: v.optional(finite), atMost: v.optional(finite) });
/** A log entry: its type, and of what it says as much as matters. */
const entry = v.union([words, v.record(id, v.record(id, v.union([v.string(), v.number(), v.boolean()])))]);

const expected = {
  stances: v.optional(v.record(id, v.picklist(['support', 'reserve', 'object', 'none']))),
  log: v.optional(v.array(entry)),
  not: v.optional(v.array(entry)),
  tracks: v.optional(mapOf(bounds)),
  draft: v.optional(levels),
};

/** `plays/<name>.yaml`: a scripted play, and what must come of it. */
export const play = shape({
  says: words,
  seed: v.optional(v.string()),
  difficulty: v.optional(v.picklist(['gentle', 'standard', 'hard'])),
  /** Whether bots play the seats that the script leaves out; else they pass. */
  bots: v.optional(v.boolean()),
  rounds: v.pipe(
    v.array(
      shape({
        moves: v.optional(v.record(id, v.array(playMove))),
        refused: v.optional(v.array(shape({ seat: id, move: playMove, because: refusal }))),
        expect: v.optional(shape(expected)),
      }),
    ),
    v.minLength(1),
  ),
  expect: v.optional(
    shape({
      ...expected,
      outcome: v.optional(v.picklist(['adopted', 'summary', 'failed'])),
      agreement: v.optional(levels),
      rounds: v.optional(positive),
      blockers: v.optional(v.array(id)),
    }),
  ),
});
export type PlaySource = v.InferOutput<typeof play>;
