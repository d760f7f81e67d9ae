/** Ids start with a letter and use letters, digits and hyphens; they are never shown to a person. */
export type PartyId = string;
export type IssueId = string;
export type TrackId = string;
export type AssetId = string;
export type BlocId = string;
export type EventId = string;
export type ChoiceId = string;
export type ScenarioId = string;
export type PlaceId = string;
/** A key of a text catalogue, e.g. `issue.core.label`. */
export type TextId = string;
/** A language tag, e.g. `en`. */
export type Language = string;

/** Whole steps above the low end of a scale, or the index of an option. Always an integer from 0. */
export type Level = number;
