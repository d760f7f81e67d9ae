import type { ReactNode, Ref } from 'react';
import type { MoveType, PartyId, Scenario, Stance } from '../../model/index.ts';

/** What the stage shows: where things are, who is where, who moves whom. Plain data made from a view; every word comes from the page. */
export type StageScene = MapScene | TableScene;

/** Light and warmth of the meeting, from the scenario's stage. */
export type StagePalette = Scenario['stage']['palette'];

export interface MapScene {
  readonly kind: 'map';
  /** The meeting place. */
  readonly home: StagePlace;
  /** Other places worth a mark, such as the meetings before and after; and whether a dotted route joins all of them in this order. */
  readonly places?: readonly StagePlace[];
  readonly route?: boolean;
  readonly tiles: Readonly<Record<PartyId, MapTile>>;
  /** Thresholds of the pledge ramp, ascending, in the unit. */
  readonly bins: readonly number[];
  /** One word per bin boundary, lowest first; left out, no legend is drawn. */
  readonly legend?: { readonly title: string; readonly unit: string; readonly marks: readonly string[]; readonly none?: string };
  /** Planned moves of this seat: a numbered disc each. `from` defaults to the home place. */
  readonly plans: readonly MapPlan[];
  /** What stands between parties: pledges, pressure, trust, deals. */
  readonly links: readonly MapLink[];
  readonly event?: MapEvent;
  readonly palette: StagePalette;
  /** 1 day, 0 night: the game’s days drift from one to the other. Left out, it is evening. */
  readonly light?: number;
}

export interface StagePlace {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly label: string;
  /** A second, smaller line. */
  readonly note?: string;
  /** `home`: the meeting now; `met`: held already; `ahead`: to come. */
  readonly state?: 'home' | 'met' | 'ahead';
}

export interface MapTile {
  /** Shown: two or three letters. */
  readonly code: string;
  /** ISO 3166 alpha-2 code of its territory, any case; `code` when left out. */
  readonly flag?: string;
  readonly value?: number;
  readonly valueText: string;
  /** Not pledged: hatched, figure in regular weight. */
  readonly pledged: boolean;
  /** Index on the ramp: number of `bins` the value reaches. */
  readonly bin: number;
  readonly stance?: Stance;
  /** How telling it is beside the others: where not all find room for their words, the highest are named first. */
  readonly weight?: number;
  /** No forces: dashed edge, its own slate. */
  readonly none?: boolean;
}

export interface MapPlan {
  readonly from?: PartyId;
  /** Absent for moves that concern everybody: drawn at the home place. */
  readonly to?: PartyId;
  readonly kind: MoveType;
  /** Number on the disc, from 1. */
  readonly n: number;
}

/** How each looks: `map/arcs.ts`. */
export type LineKind =
  | 'offer'
  | 'deal'
  | 'talk'
  | 'consult'
  | 'persuade'
  | 'pressure'
  | 'leak'
  | 'event'
  /** A pledge put on the table; `provided`: one that holds only on a condition. */
  | 'pledge'
  | 'provided'
  | 'trust'
  | 'distrust';

export interface MapLink {
  readonly from: LineEnd;
  readonly to: LineEnd;
  readonly kind: LineKind;
}
/** A party, or `home`: the meeting place (a party of that id wins). */
export type LineEnd = PartyId;

export interface MapEvent {
  readonly place?: { readonly lon: number; readonly lat: number; readonly label: string; readonly note?: string };
  /** Others are dimmed; with nobody in the cast nobody is. */
  readonly cast: readonly PartyId[];
  readonly mood: 'calm' | 'tense' | 'grave' | 'bright' | 'press';
  /** Whom the answer under consideration moves. */
  readonly marks?: Readonly<Record<PartyId, 'up' | 'down'>>;
}

export interface TableScene {
  readonly kind: 'table';
  /** In table order; the chair sits at the head wherever it stands in the list. */
  readonly seats: readonly TableSeat[];
  readonly phase: 'bargaining' | 'silence' | 'concluded';
  readonly silence?: {
    readonly answered: number;
    readonly of: number;
    /** e.g. 'of 32', 'Silence is running', 'Adopted when round 4 closes, unless somebody objects.' */
    readonly ofText: string;
    readonly title: string;
    readonly note: string;
  };
  /** How it ended; the table lights up, or goes dark. */
  readonly outcome?: 'adopted' | 'failed';
  readonly palette: StagePalette;
  /** As on the map: what the windows show. */
  readonly light?: number;
}

export interface TableSeat {
  readonly party: PartyId;
  readonly name: string;
  readonly code: string;
  readonly flag?: string;
  /** Absent: none is known or none may be taken. */
  readonly stance?: Stance;
  readonly speaking?: boolean;
  /** Wants something of you now: the warm outline. */
  readonly asks?: boolean;
  /** Has let the text pass or objected, while silence runs. */
  readonly answered?: boolean;
  readonly chair?: boolean;
  readonly you?: boolean;
  /** No person or bot sits there now: dashed edge. */
  readonly absent?: boolean;
}

/** Every word the stage shows or speaks; the page takes them from its catalogues. */
export interface StageTexts {
  /** Name of the whole, for its region. */
  readonly region: string;
  /** Spoken name of a party on stage, with its value and stance. */
  readonly party: (party: PartyId) => string;
  readonly seas: Readonly<Record<SeaId, string>>;
  /** Beside the chair's name when the chair is yours, e.g. 'Chair (you)'; and 'Chair'. */
  readonly chair: string;
  readonly chairYou: string;
  /** Shown while a resolution plays. */
  readonly skip: string;
  /** Back from a part of the map to all of it; without it a double click does. */
  readonly whole?: string;
}
export type SeaId = 'norwegian' | 'atlantic' | 'north' | 'baltic' | 'mediterranean' | 'black' | 'barents';

/** One cause of a round's resolution and what it changed. */
export interface StageStep {
  /** Drawn from mover to moved, before the changes. */
  readonly line?: { readonly from: LineEnd; readonly to: LineEnd; readonly kind: LineKind };
  readonly changes: readonly StageChange[];
}
export type StageChange =
  /** Colour rises (or falls) through the bins; the figure counts. */
  | { readonly type: 'pledge'; readonly party: PartyId; readonly from: MapTile; readonly to: MapTile }
  | { readonly type: 'stance'; readonly party: PartyId; readonly stance: Stance; readonly was?: Stance }
  /** Its placard stands up; on the map a ring. */
  | { readonly type: 'speaks'; readonly party: PartyId };

export type StageSpeed = 1 | 2 | 'off';

/** Given through `ref`. */
export interface StageHandle {
  /**
   * Plays a round's resolution from the scene now shown, one cause at a time, in 6 s at most, and resolves when it is over, skipped, or
   * could not be shown. The page sets the new scene afterwards. `onStep` names the step that begins, for captions and live regions.
   */
  readonly animate: (steps: readonly StageStep[], onStep?: (index: number) => void) => Promise<void>;
  readonly skip: () => void;
  /** It waits where it is, or goes on. */
  readonly hold: (held: boolean) => void;
}

/** `no-webgl`: cannot be drawn here; `lost`: the context went away; `failed`: its code did not arrive. */
export type UnavailableReason = 'no-webgl' | 'lost' | 'failed';

export interface StageProps {
  readonly scene: StageScene;
  readonly selected?: PartyId | undefined;
  readonly onSelect?: ((party: PartyId) => void) | undefined;
  readonly reducedMotion?: boolean | undefined;
  readonly speed?: StageSpeed | undefined;
  readonly texts: StageTexts;
  /** CSS px of the stage that panels of the page cover: the map is framed in what is left. */
  readonly cover?: { readonly left?: number; readonly right?: number; readonly top?: number; readonly bottom?: number } | undefined;
  /** Placed in the middle of the table: the draft sheet. */
  readonly children?: ReactNode;
  readonly onUnavailable?: ((reason: UnavailableReason) => void) | undefined;
  readonly ref?: Ref<StageHandle> | undefined;
}
