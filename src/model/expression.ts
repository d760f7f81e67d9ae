import type { IssueId, PartyId, TrackId } from './ids.ts';

/**
 * A condition or amount of a scenario. Written in CEL, type-checked when the scenario is loaded, and kept as plain data
 * so that it can be hashed, sent and evaluated with exact arithmetic, without a parser in the browser.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'boolean'; readonly value: boolean }
  | { readonly op: 'string'; readonly value: string }
  /** `round`, `roundsLeft`, `silenceBroken` (times so far), `carveOuts` (in the draft), `blockers` (parties that object to the draft). */
  | { readonly op: 'count'; readonly name: CountName }
  /** `track.cohesion`: points, 0–100. */
  | { readonly op: 'track'; readonly track: TrackId }
  /** `draft.core`: the value in the issue's own unit (an option: its 0–1 value); the status quo while there is no draft. */
  | { readonly op: 'draft'; readonly issue: IssueId }
  /** `carried.eligibility`: what an earlier meeting settled, in the issue's own unit; or the declared default. */
  | { readonly op: 'carried'; readonly name: string }
  /** `pledge.es`: the party's own-scope value on the pledge issue, in its unit. */
  | { readonly op: 'pledge'; readonly party: PartyId }
  /** `fired["istanbul-talks"]`, or one choice of it: `chose["istanbul-talks"] == "welcome"`. */
  | { readonly op: 'fired'; readonly event: string }
  | { readonly op: 'chose'; readonly event: string }
  /** `stance.es`: `support`, `reserve`, `object` or `none` (no draft). */
  | { readonly op: 'stance'; readonly party: PartyId }
  | { readonly op: 'not' | 'negate'; readonly of: Expression }
  | { readonly op: BinaryOperator; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'if'; readonly condition: Expression; readonly then: Expression; readonly else: Expression };

export type CountName = 'round' | 'roundsLeft' | 'silenceBroken' | 'carveOuts' | 'blockers';
export type BinaryOperator =
  | 'and'
  | 'or'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'less'
  | 'lessOrEqual'
  | 'greater'
  | 'greaterOrEqual'
  | 'equal'
  | 'notEqual';
