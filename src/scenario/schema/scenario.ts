import * as v from 'valibot';
import type { MoveType, Parameters } from '../../model/index.ts';
import { effect } from './effects.ts';
import { place, source } from './parts.ts';
import {
  basis,
  condition,
  confidence,
  count,
  day,
  finite,
  id,
  mapOf,
  part,
  points,
  positive,
  shape,
  share,
  someDate,
  value,
  words,
} from './shape.ts';

/** Moves a meeting may know; a move of the rules that is missing here does not compile. */
const KNOWN_MOVES: Readonly<Record<MoveType, true>> = {
  consult: true,
  persuade: true,
  makeOffer: true,
  answerOffer: true,
  makeStatement: true,
  applyPressure: true,
  leak: true,
  caucus: true,
  proposeAmendment: true,
  askCarveOut: true,
  setPledge: true,
  breakSilence: true,
  tableDraft: true,
  openSilence: true,
  grantCarveOut: true,
  sendEnvoy: true,
  closeMeeting: true,
  answerEvent: true,
};
export const MOVES = Object.keys(KNOWN_MOVES) as readonly MoveType[];

/** Constants of the rules that a scenario may override. */
const KNOWN_PARAMETERS: Readonly<Record<keyof Parameters, true>> = {
  failureScale: true,
  dependenceGain: true,
  isolation: true,
  isolationReserve: true,
  solidarity: true,
  redLineSteepness: true,
  redLineRelief: true,
  pledgeCost: true,
  pledgeNorm: true,
  normErosion: true,
  carveOutCost: true,
  contagion: true,
  openingConcession: true,
  pressureBend: true,
  pressureHalf: true,
  persuasionStep: true,
  tolerance: true,
  tradeBound: true,
  caucusPull: true,
  statementPoints: true,
  statementCap: true,
  statementBroken: true,
  assetScale: true,
  authorityLoss: true,
  cohesionPerBreak: true,
  commitmentGain: true,
  shockCommon: true,
  shockBloc: true,
  shockOwn: true,
  salienceSpread: true,
  failureSpread: true,
  redLineSpread: true,
  consultNarrows: true,
  envoyNarrows: true,
  leakTracedPermille: true,
  eventsPerRound: true,
};
export const PARAMETERS = Object.keys(KNOWN_PARAMETERS) as readonly (keyof Parameters)[];

function optionals<const K extends string, const S extends v.GenericSchema>(keys: readonly K[], schema: S) {
  return shape(Object.fromEntries(keys.map(key => [key, v.optional(schema)])) as Record<K, v.OptionalSchema<S, undefined>>);
}

const version = v.pipe(v.string('version'), v.regex(/^\d+\.\d+\.\d+$/, 'version'));

const procedure = shape({
  decision: v.picklist(['silence', 'minusOne', 'summary']),
  rounds: v.pipe(positive, v.maxValue(60)),
  allowance: shape({ chair: positive, member: positive }),
  decideFrom: positive,
  carveOutsFrom: v.optional(positive),
  moves: optionals(MOVES, count),
  carriedFrom: v.optional(share),
});

const pledging = shape({
  issue: id,
  yearIssue: v.optional(id),
  target: id,
  by: id,
  from: v.pipe(v.number(), v.integer()),
  today: id,
  room: id,
  support: id,
  weight: id,
  norm: v.array(shape({ issue: id, base: finite, gain: finite })),
});

const demander = shape({
  party: id,
  floor: v.record(id, value),
  track: id,
  ask: shape({ issues: v.array(id), from: finite, to: finite }),
  basis,
  source: v.optional(words),
  date: v.optional(someDate),
  confidence,
});

const track = shape({
  initial: points,
  role: v.optional(v.picklist(['cohesion', 'authority', 'commitment', 'credibility', 'heat'])),
  drift: v.optional(finite),
  marks: v.optional(v.array(points)),
  shown: v.optional(v.boolean()),
  basis: v.optional(basis),
  source: v.optional(words),
  date: v.optional(someDate),
  confidence: v.optional(confidence),
});
export type TrackSource = v.InferOutput<typeof track>;

const meter = v.variant('kind', [
  shape({ kind: v.literal('marks'), id, figure: id, issue: v.optional(id), at: v.pipe(v.array(finite), v.minLength(1)) }),
  shape({ kind: v.literal('share'), id, party: id, figure: id, weight: id, asks: v.optional(points) }),
  shape({ kind: v.literal('track'), id, track: id }),
]);

/** `scenario.yaml`. */
export const scenario = shape({
  format: v.literal(1),
  id,
  version,
  cast: v.optional(v.pipe(v.string(), v.nonEmpty())),
  chair: id,
  procedure,
  pledging: v.optional(pledging),
  demander: v.optional(demander),
  dependence: v.optional(id),
  tracks: v.optional(mapOf(track)),
  calendar: shape({ place: id, summit: day, rounds: v.array(shape({ date: day, part, session: id })) }),
  stage: shape({
    map: v.picklist(['north-atlantic', 'none']),
    palette: v.picklist(['coast', 'capital', 'summit', 'harbour', 'works', 'town', 'lagoon', 'plain']),
    places: v.optional(mapOf(place)),
    colour: v.optional(shape({ issue: id, figure: v.optional(id), bins: v.pipe(v.array(finite), v.minLength(1)) })),
  }),
  meters: v.optional(v.array(meter)),
  parameters: v.optional(optionals(PARAMETERS, finite)),
  carried: v.optional(v.record(id, finite)),
  opening: v.optional(v.array(shape({ when: condition, effects: v.pipe(v.array(effect), v.minLength(1)) }))),
  actual: v.optional(shape({ outcome: v.record(id, value), carveOuts: v.optional(v.array(id)), source: words })),
});
export type ScenarioSource = v.InferOutput<typeof scenario>;

const documented = { source: words, date: someDate };

/** `history.yaml`: what really happened, and what had been forecast. */
export const history = shape({
  cutoff: v.optional(day),
  outcome: v.optional(v.record(id, shape({ value, apart: v.optional(v.picklist(['coderKnew', 'forPlay'])), ...documented }))),
  exemptions: v.optional(v.record(id, shape({ form: v.picklist(['text', 'letter']), ...documented }))),
  stances: v.optional(v.record(id, shape({ stance: v.picklist(['support', 'reserve', 'object']), ...documented }))),
  forecasts: v.optional(mapOf(shape({ outcome: v.record(id, value), ...documented }))),
  sources: v.optional(mapOf(source)),
});
export type HistorySource = v.InferOutput<typeof history>;

/** `campaign.yaml`. */
export const campaign = shape({
  format: v.literal(1),
  id,
  version,
  meetings: v.pipe(
    v.array(shape({ scenario: id, carries: v.optional(v.array(shape({ name: id, from: id, issue: id }))) })),
    v.minLength(1),
  ),
});
export type CampaignSource = v.InferOutput<typeof campaign>;

export const FORMAT = 1;
