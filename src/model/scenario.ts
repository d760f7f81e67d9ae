import type { Expression } from './expression.ts';
import type { AssetId, BlocId, ChoiceId, EventId, IssueId, Level, PartyId, PlaceId, ScenarioId, TextId, TrackId } from './ids.ts';
import type { MoveType } from './move.ts';
import type { Parameters } from './parameters.ts';

/**
 * One meeting: everything the rules need, as plain JSON. Words are kept apart, in catalogues, under ids that follow from
 * these (`scenario.title`, `party.es.name`, `issue.core.label`, `event.istanbul-talks.choice.welcome.label`).
 */
export interface Scenario {
  readonly format: 1;
  readonly id: ScenarioId;
  readonly version: string;
  readonly chair: PartyId;
  /** In file order. Every array of the state that is "by party" follows this order; no rule may depend on it. */
  readonly parties: readonly Party[];
  readonly blocs: readonly Bloc[];
  /** Common issues first, in file order; then own issues. Every array "by issue" follows this order. */
  readonly issues: readonly Issue[];
  readonly tracks: readonly Track[];
  readonly assets: readonly Asset[];
  readonly events: readonly ScenarioEvent[];
  /** Applied once when the meeting starts: what earlier meetings change here. */
  readonly opening: readonly Consequence[];
  /** Names usable as `carried.<name>` with the value taken when the meeting is played alone. */
  readonly carried: Readonly<Record<string, number>>;
  readonly procedure: Procedure;
  readonly pledging?: Pledging;
  readonly demander?: Demander;
  /** Which figure of a party makes it depend on the demander, 0–100. */
  readonly dependence?: string;
  readonly parameters: Partial<Parameters>;
  readonly calendar: Calendar;
  readonly stage: Stage;
  readonly meters: readonly Meter[];
  readonly sources: Readonly<Record<string, Source>>;
}

/** How sure we are of a coded number: `high` a dated statement of it, `medium` inferred from one, `low` a rule or thin. */
export type Confidence = 'high' | 'medium' | 'low';

export interface Evidence {
  readonly basis: 'statement' | 'plan' | 'statistic' | 'rule' | 'invented';
  /** Plain words or an id of `sources`. */
  readonly source: string;
  readonly date?: string;
  readonly confidence: Confidence;
}

export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

export interface Figure extends Evidence {
  readonly value: number;
}

export type Style = 'boulware' | 'linear' | 'conceder';

export interface Party {
  readonly id: PartyId;
  /** Two or three letters for tiles and map labels. */
  readonly code: string;
  /** ISO 3166 code of the flag to draw, lower case; absent where the party has none. */
  readonly flag?: string;
  /** Where its decisions are made; pressure and deals are drawn from here. */
  readonly place?: PlaceId;
  /** Whether its objection counts. A Secretary General chairs without being a member. */
  readonly member: boolean;
  /** Whether a person may take this seat. */
  readonly playable: boolean;
  /** 0–100. Literature: power, capability. */
  readonly influence: number;
  readonly style: Style;
  /** 0–100: how much the failure of the meeting would hurt it. */
  readonly costOfFailure: number;
  /** By issue id; a party without a stake in an issue has salience 0 there. */
  readonly stakes: Readonly<Record<IssueId, Stake>>;
  /** Named figures with their evidence: spending, fiscal room, threat… Percentages of GDP in %, scores 0–100. */
  readonly figures: Readonly<Record<string, Figure>>;
}

export interface Stake extends Evidence {
  /** Openly stood for; absent where nothing was said on this very issue. */
  readonly position?: Level;
  /** Privately wanted, as coded from public evidence; the game draws the true one around it. */
  readonly ideal: Level;
  /** 0–100. */
  readonly salience: number;
  /** What it cannot accept at home: no more than (`max`), or no less than (`min`). */
  readonly redLine?: { readonly side: 'max' | 'min'; readonly level: Level };
}

export interface Bloc {
  readonly id: BlocId;
  readonly members: readonly PartyId[];
}

interface IssueBase {
  readonly id: IssueId;
  /** `common`: one value in the text. `own`: each party settles its own. */
  readonly scope: 'common' | 'own';
  readonly statusQuo: Level;
  /** A matter of the text itself: it vanishes with the text, so no deal costs nobody anything on it. */
  readonly textOnly: boolean;
  /** Others see bands of own values rather than figures. */
  readonly classified: boolean;
}
export interface ScaleIssue extends IssueBase {
  readonly kind: 'scale';
  /** Value at level 0, in `unit`. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Number of steps; the top level. */
  readonly top: Level;
  /** An id whose words are `unit.<id>`, an ICU pattern with `{value}`. */
  readonly unit: string;
  /** For own issues: the figure of the party that is its status quo. */
  readonly statusQuoFigure?: string;
}
export interface OptionIssue extends IssueBase {
  readonly kind: 'options';
  /** `value` places the option on 0–1; ascending. */
  readonly options: readonly { readonly id: string; readonly value: number }[];
  readonly top: Level;
}
export type Issue = ScaleIssue | OptionIssue;

/** The parts a track may play for the rules; a scenario names any other track freely. */
export type TrackRole = 'cohesion' | 'authority' | 'commitment' | 'credibility' | 'heat';

/** A quantity of the world outside the table, 0–100 points. */
export interface Track {
  readonly id: TrackId;
  readonly initial: number;
  readonly role?: TrackRole;
  /** Points added each round. */
  readonly drift: number;
  /** A mark with a consequence in words: `track.cohesion.below.50`. */
  readonly marks: readonly number[];
  readonly shown: boolean;
  readonly evidence?: Evidence;
}

/** A side payment: something outside the issues that some can give and others value. */
export interface Asset extends Evidence {
  readonly id: AssetId;
  /** Parties that can give it; the chair may be one. */
  readonly givers: readonly PartyId[];
  /** Points 0–100 by receiving party. */
  readonly worth: Readonly<Record<PartyId, number>>;
  /** 0–100, to the giver. */
  readonly cost: number;
}

export interface Procedure {
  /**
   * `silence`: adopted unless somebody objects. `minusOne`: one objection alone does not stop it.
   * `summary`: the chair's summary closes the meeting; members associate themselves with it or keep their distance.
   */
  readonly decision: 'silence' | 'minusOne' | 'summary';
  readonly rounds: number;
  /** Moves a seat may hand in each round; answers to events and offers, and breaking silence, are free. */
  readonly allowance: { readonly chair: number; readonly member: number };
  /** First round in which silence may be opened or a summary given. */
  readonly decideFrom: number;
  /** First round in which a carve-out may be granted. */
  readonly carveOutsFrom: number;
  /** Moves this meeting knows, with what each takes of the allowance. A move not listed is refused. */
  readonly moves: Readonly<Partial<Record<MoveType, { readonly takes: number }>>>;
  /** For `summary`: share of influence (0–1) that must associate itself for the summary to be carried on as agreed. */
  readonly carriedFrom?: number;
}

/** Own pledges answer a common target by a common deadline, at a cost that rises with the steepness of the path. */
export interface Pledging {
  /** The own-scope issue that is pledged, and optionally the own-scope issue of its year. */
  readonly issue: IssueId;
  readonly yearIssue?: IssueId;
  /** Common issue that sets the target, in the same unit as `issue`; and the one that sets the year. */
  readonly target: IssueId;
  readonly by: IssueId;
  /** The year the meeting takes place. */
  readonly from: number;
  /** Names of figures: today's value; room to pay (0–100); support at home (0–100); weight in the total. */
  readonly today: string;
  readonly room: string;
  readonly support: string;
  readonly weight: string;
  /** Option issues that set how strong the norm is: strength is the product of `base + gain × value`. */
  readonly norm: readonly { readonly issue: IssueId; readonly base: number; readonly gain: number }[];
}

/** The party that demands has an outside option of its own: a package below which walking out is better. */
export interface Demander {
  readonly party: PartyId;
  readonly floor: Readonly<Record<IssueId, Level>>;
  /** Falls when the table offers little: then walking out costs the demander less, and failure costs its dependants more. */
  readonly track: TrackId;
  /** What it asks for: the sum of these issues' values, from the first to the last round. */
  readonly ask: { readonly issues: readonly IssueId[]; readonly from: number; readonly to: number };
  readonly evidence: Evidence;
}

export interface ScenarioEvent {
  readonly id: EventId;
  /** Checked when a round begins, once the round before has been resolved. Fires at most once. */
  readonly when: Expression;
  /** Among events that may fire in the same round, those of higher priority come first; at most `maxPerRound` fire. */
  readonly priority: number;
  /** Chance of firing when the condition holds, 0–1000; 1000 is certain. */
  readonly permille: number;
  /** `recorded`: it happened, with date and source. `plausible`: imagined, and marked as such. */
  readonly basis: 'recorded' | 'plausible';
  readonly source?: string;
  readonly date?: string;
  readonly stage: { readonly place?: PlaceId; readonly cast: readonly PartyId[]; readonly mood: Mood };
  /** Who answers: the chair unless named. An event without choices just happens. */
  readonly asks?: PartyId;
  readonly choices: readonly Choice[];
  /** Chosen when nobody answers; an id of `choices`. */
  readonly otherwise?: ChoiceId;
  /** Happen when the event fires, whatever is chosen. */
  readonly effects: readonly Effect[];
}
export type Mood = 'calm' | 'tense' | 'grave' | 'bright' | 'press';

export interface Choice {
  readonly id: ChoiceId;
  readonly effects: readonly Effect[];
}

export interface Consequence {
  readonly when: Expression;
  readonly effects: readonly Effect[];
}

/** What an event, a choice or an earlier meeting does to the world. `why` is a text id giving the reason in words. */
export type Effect = { readonly why: TextId } & (
  | { readonly type: 'track'; readonly track: TrackId; readonly by: Expression }
  /** Moves ideals and open positions; `by` in the issue's own unit (options: on the 0–1 scale). */
  | { readonly type: 'shift'; readonly of: PartySet; readonly issue: IssueId; readonly by: Expression }
  | { readonly type: 'salience'; readonly of: PartySet; readonly issue: IssueId; readonly times: number }
  /** Points of aspiration: positive hardens. */
  | { readonly type: 'resolve'; readonly of: PartySet; readonly points: Expression }
  /** Points of cost of failure: negative makes walking away easier. */
  | { readonly type: 'failure'; readonly of: PartySet; readonly points: Expression }
  /** Trust −1 to 1 of one set of parties in another. */
  | { readonly type: 'trust'; readonly of: PartySet; readonly towards: PartySet; readonly by: number }
  /** A party's own pledge is announced at this value of the pledged issue. */
  | { readonly type: 'pledge'; readonly party: PartyId; readonly value: number }
  | { readonly type: 'asset'; readonly asset: AssetId; readonly available: boolean }
  /** The audience learns the party's limit on the issue, as after a consultation. */
  | { readonly type: 'reveal'; readonly party: PartyId; readonly issue: IssueId }
  | { readonly type: 'rounds'; readonly by: number }
);

export type PartySet = { readonly party: PartyId } | { readonly bloc: BlocId } | { readonly all: true };

export interface Calendar {
  readonly place: PlaceId;
  /** One entry a round: ISO date, part of the day, and which session it is (`leaders`: its words are `session.leaders`). */
  readonly rounds: readonly { readonly date: string; readonly part: 'morning' | 'afternoon' | 'evening'; readonly session: string }[];
  /** The date everything leads to, for "days to go". */
  readonly summit: string;
}

export interface Stage {
  /** A map drawn by the program, or `none`: then the grid and the table carry the game. */
  readonly map: 'north-atlantic' | 'none';
  /** Light, skyline and palette of the meeting. */
  readonly palette: 'coast' | 'capital' | 'summit' | 'harbour' | 'works' | 'town' | 'lagoon' | 'plain';
  readonly places: Readonly<Record<PlaceId, { readonly lon: number; readonly lat: number }>>;
  /** Own issue whose value colours each party on the map and in the grid; its thresholds for the ramp, in its unit. */
  readonly colour?: { readonly issue: IssueId; readonly figure?: string; readonly bins: readonly number[] };
}

export type Meter =
  /** How many parties are at each mark of a figure or own issue. */
  | { readonly kind: 'marks'; readonly id: string; readonly issue?: IssueId; readonly figure: string; readonly at: readonly number[] }
  /** One party's share of a total (figure × weight), and the share somebody asks for. */
  | {
      readonly kind: 'share';
      readonly id: string;
      readonly party: PartyId;
      readonly figure: string;
      readonly weight: string;
      readonly asks?: number;
    }
  | { readonly kind: 'track'; readonly id: string; readonly track: TrackId };

export interface Campaign {
  readonly format: 1;
  readonly id: ScenarioId;
  readonly version: string;
  readonly meetings: readonly CampaignMeeting[];
}
export interface CampaignMeeting {
  readonly scenario: ScenarioId;
  /** Values of the meeting before that this one reads as `carried.<name>`. */
  readonly carries: readonly { readonly name: string; readonly from: ScenarioId; readonly issue: IssueId }[];
}
