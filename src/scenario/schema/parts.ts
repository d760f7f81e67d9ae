import * as v from 'valibot';
import { effect } from './effects.ts';
import {
  basis,
  condition,
  confidence,
  count,
  day,
  finite,
  id,
  mapOf,
  optionId,
  permille,
  points,
  shape,
  someDate,
  told,
  value,
  words,
} from './shape.ts';

const issueKeys = {
  scope: v.optional(v.picklist(['common', 'own'])),
  textOnly: v.optional(v.boolean()),
  classified: v.optional(v.boolean()),
};

/** `issues.yaml`, one entry: a graded scale, or named options with their places on 0–1. */
export const issue = told({
  scale: shape({
    ...issueKeys,
    scale: shape({ from: finite, to: finite, step: v.pipe(finite, v.gtValue(0)), unit: id }),
    statusQuo: v.union([finite, shape({ figure: id })]),
  }),
  options: shape({
    ...issueKeys,
    options: v.record(optionId, v.pipe(finite, v.minValue(0), v.maxValue(1))),
    statusQuo: value,
  }),
});
export type IssueSource = v.InferOutput<typeof issue>;

/** `parties.yaml`, one entry. */
export const party = shape({
  code: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/, 'code')),
  flag: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'flag'))),
  place: v.optional(id),
  member: v.optional(v.boolean()),
  playable: v.optional(v.boolean()),
  influence: points,
  style: v.picklist(['boulware', 'linear', 'conceder']),
  costOfFailure: points,
});
export type PartySource = v.InferOutput<typeof party>;

/** `blocs.yaml`, one entry: its members. */
export const bloc = v.pipe(v.array(id), v.minLength(2));

/** `assets.yaml`, one entry: a side payment. */
export const asset = shape({
  givers: v.pipe(v.array(id), v.minLength(1)),
  worth: mapOf(points),
  cost: points,
  basis: v.picklist(['recorded', 'plausible', ...basis.options]),
  source: v.optional(words),
  date: v.optional(someDate),
  confidence: v.optional(confidence),
});
export type AssetSource = v.InferOutput<typeof asset>;

/** `sources.yaml`, one entry. */
export const source = shape({
  title: words,
  publisher: v.optional(words),
  date: v.optional(someDate),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'url'))),
});

/** `places.yaml`, one entry: longitude, then latitude. */
export const place = v.strictTuple([v.pipe(finite, v.minValue(-180), v.maxValue(180)), v.pipe(finite, v.minValue(-90), v.maxValue(90))]);

/** `events/<id>.yaml`. */
export const event = shape({
  when: condition,
  basis: v.picklist(['recorded', 'plausible']),
  source: v.optional(words),
  date: v.optional(day),
  priority: v.optional(count),
  chance: v.optional(permille),
  stage: v.optional(
    shape({
      place: v.optional(id),
      cast: v.optional(v.array(id)),
      mood: v.optional(v.picklist(['calm', 'tense', 'grave', 'bright', 'press'])),
    }),
  ),
  asks: v.optional(id),
  choices: v.optional(v.array(shape({ id, effects: v.optional(v.array(effect)) }))),
  otherwise: v.optional(id),
  effects: v.optional(v.array(effect)),
});
export type EventSource = v.InferOutput<typeof event>;
