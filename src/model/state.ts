import type { AssetId, BlocId, ChoiceId, EventId, IssueId, Level, PartyId, ScenarioId, TrackId } from './ids.ts';
import type { OfferTerms } from './move.ts';
import type { Package, Stance, Thirds } from './package.ts';

/** A moment of a meeting, as plain JSON. Arrays by party and by issue follow the scenario's order. */
export interface State {
  readonly scenario: ScenarioId;
  readonly seed: string;
  /** From 1. */
  readonly round: number;
  /** May be extended by events. */
  readonly lastRound: number;
  readonly phase: Phase;
  readonly parties: readonly PartyState[];
  readonly tracks: Readonly<Record<TrackId, number>>;
  /** trust[of][towards], −1 to 1. */
  readonly trust: readonly (readonly number[])[];
  /** Absent until the chair has tabled one. */
  readonly draft?: Draft | undefined;
  /** Made last round, to be answered in this one. */
  readonly offers: readonly Offer[];
  /** Side payments already promised: who gave what to whom. */
  readonly promised: readonly { readonly asset: AssetId; readonly from: PartyId; readonly to: PartyId }[];
  /** Side payments an event has taken off the table. */
  readonly withdrawn: readonly AssetId[];
  readonly events: EventsState;
  readonly silencesBroken: number;
  readonly silencesOpened: number;
  /** What blocs have said with one voice in this meeting; the latest by bloc and issue. */
  readonly lines: readonly BlocLine[];
  readonly carried: Readonly<Record<string, number>>;
}

/** A bloc's common line on an issue, and who spoke for it. */
export interface BlocLine {
  readonly bloc: BlocId;
  readonly issue: IssueId;
  readonly level: Level;
  readonly voices: readonly PartyId[];
}

/** The phase says what can exist. */
export type Phase =
  | { readonly name: 'bargaining' }
  /** The draft stands adopted when round `ends` is over, unless somebody objects. */
  | { readonly name: 'silence'; readonly ends: number }
  | { readonly name: 'concluded'; readonly outcome: Outcome };

export type Outcome =
  | { readonly kind: 'adopted'; readonly agreement: Package; readonly dissent: readonly PartyId[] }
  /** A chair's summary: who associates itself with it, and whether enough do for it to bind the next meeting. */
  | { readonly kind: 'summary'; readonly agreement: Package; readonly distant: readonly PartyId[]; readonly binding: boolean }
  | { readonly kind: 'failed'; readonly blockers: readonly PartyId[] };

export interface Draft extends Package {
  readonly number: number;
  readonly tabledIn: number;
  /** By party: what each declared when last asked round the table. Absent for those who are not members. */
  readonly stances: Readonly<Record<PartyId, Stance>>;
  /** By issue: what last changed it, since the first draft. Absent for what stands as it was first tabled. */
  readonly moved?: Readonly<Record<IssueId, TextMoved>> | undefined;
}

/** A change of one issue of the text: from where, and by whom; two who agreed on an exchange of ground. */
export interface TextMoved {
  readonly from: Level;
  readonly by: readonly PartyId[];
}

export interface PartyState {
  /** By issue, in levels, fractional: what the party privately wants now. Drawn at the start, moved by politics. */
  readonly ideal: readonly number[];
  /** By issue, in levels, signed: how far the ideal has moved since it was drawn. The open position follows it in whole steps. */
  readonly drift: readonly number[];
  /** By issue: how much of its tolerance others have used up in moving it, 0–1. */
  readonly moved: readonly number[];
  /** By issue, whole levels: what it openly stands for. */
  readonly position: readonly Level[];
  /** By issue: whether it has said so in public on this very issue. */
  readonly spoken: readonly boolean[];
  /** By issue, 0–1. */
  readonly salience: readonly number[];
  /** By issue, in levels, fractional; null where it has none. */
  readonly redLine: readonly (number | null)[];
  /** Exponent of the concession curve. */
  readonly pace: number;
  /** Points. */
  readonly costOfFailure: number;
  /** Points added to no deal by others' carve-outs: what it now feels entitled to. */
  readonly entitlement: number;
  /** Accumulated pressure; bends the aspiration. */
  readonly pressure: number;
  /** Points added to the aspiration by its own statements, events and promises. */
  readonly resolve: number;
  /** Points an agreement is worth to it beyond the text: side payments promised. */
  readonly sweetener: number;
  /** What it committed to in public: issue → level. */
  readonly statements: Readonly<Record<IssueId, Level>>;
  /** By own issue: what it has pledged. */
  readonly pledges: Readonly<Record<IssueId, PledgeState>>;
  readonly askedCarveOut: boolean;
  /** Whether, when last asked round the table, it would have let the draft pass under silence; its own secret. True while there is no draft. */
  readonly lets: boolean;
  /** What this party knows of others beyond what is public: party → issue → interval of the ideal and the limit, in levels. */
  readonly knowledge: Readonly<Record<PartyId, Readonly<Record<IssueId, Known>>>>;
  /** Rounds in a row it would have blocked the draft, with silences broken counted double: the chair remembers. */
  readonly insistence: number;
}

export interface PledgeState {
  readonly level: Level;
  /** Decided at home, not at this table: no text is blamed for what it costs. */
  readonly plan?: true;
  readonly provided?: { readonly issue: IssueId; readonly side: 'atLeast' | 'atMost'; readonly level: Level };
}

export interface Known {
  readonly ideal: readonly [number, number];
  /** Furthest it can go on this issue: a red line, or what its surplus bears. */
  readonly limit: readonly [number, number];
  /** Times consulted. */
  readonly times: number;
}

export interface Offer {
  readonly id: string;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly terms: OfferTerms;
  /** The offer this one counters. */
  readonly counters?: string;
}

export interface EventsState {
  /** On stage this round, awaiting an answer or just shown. */
  readonly current: readonly EventId[];
  /** Round in which each fired. */
  readonly fired: Readonly<Record<EventId, number>>;
  readonly chosen: Readonly<Record<EventId, ChoiceId>>;
}

/** What a meeting hands to the next. */
export interface Carried {
  /** Values in the issues' own units, by `carried.<name>`. */
  readonly values: Readonly<Record<string, number>>;
  readonly tracks: Readonly<Record<TrackId, number>>;
  /** By party id: drift of ideals on shared issues, as a share of the range, and pressure and promises that last. */
  readonly parties: Readonly<Record<PartyId, CarriedParty>>;
  /** trust[of][towards], in the order of `among`. */
  readonly trust: { readonly among: readonly PartyId[]; readonly rows: State['trust'] };
  readonly promised: State['promised'];
}
export interface CarriedParty {
  readonly drift: Readonly<Record<IssueId, number>>;
  readonly sweetener: number;
  readonly pledges: Readonly<Record<IssueId, PledgeState>>;
  readonly knowledge: PartyState['knowledge'];
}

export type CarveOuts = Readonly<Record<PartyId, Thirds>>;
