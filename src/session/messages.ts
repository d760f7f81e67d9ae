import type { LogEntry, Move, Package, PartyId, ScenarioId } from '../model/index.ts';
import type { Advice, Debrief, Forecast, Foretold, SecondOpinion, Weighable, Weighing } from '../view/index.ts';
import type { Audience, StanceSeen, View } from '../view/types.ts';
import type { SummitPlayed, SummitsAsked } from './summits.ts';
import type { GameRecord, MeetingHistory, Moment, RecordProblem, Setup, SubmitAnswer, Timeline } from './types.ts';

/** What a page asks of the place where the session runs: a worker now, a server later. Documented in PROTOCOL.md. */
export type Request =
  | { readonly type: 'open'; readonly setup: Setup }
  | { readonly type: 'resume'; readonly record: unknown }
  | { readonly type: 'submit'; readonly moves: readonly Move[] }
  | { readonly type: 'undo' }
  | { readonly type: 'proceed' }
  | { readonly type: 'stances'; readonly package: Package }
  | { readonly type: 'forecast'; readonly plan: readonly Move[] }
  | { readonly type: 'opinions' }
  | { readonly type: 'advice'; readonly plan: readonly Move[] }
  | { readonly type: 'weighing'; readonly plan: readonly Move[]; readonly move: Weighable }
  | { readonly type: 'record' }
  | { readonly type: 'debrief' }
  | { readonly type: 'meetingDebrief'; readonly meeting: number }
  | { readonly type: 'forecastsHeld'; readonly meeting: number; readonly rounds: number }
  | { readonly type: 'summits'; readonly asked: SummitsAsked }
  | { readonly type: 'link' }
  | { readonly type: 'follow'; readonly link: string }
  | { readonly type: 'timeline' }
  | { readonly type: 'hashes' }
  | { readonly type: 'moment'; readonly at: Moment; readonly audience: Audience }
  | { readonly type: 'branch'; readonly at: Moment };

export type Reply =
  | { readonly type: 'update'; readonly update: Update; readonly answer?: SubmitAnswer }
  | { readonly type: 'problem'; readonly problem: RecordProblem }
  | { readonly type: 'stances'; readonly stances: readonly StanceSeen[] }
  | { readonly type: 'forecast'; readonly forecast: Forecast }
  | { readonly type: 'opinions'; readonly opinions: readonly SecondOpinion[] }
  | { readonly type: 'advice'; readonly advice: Advice }
  | { readonly type: 'weighing'; readonly weighing: Weighing }
  | { readonly type: 'record'; readonly record: GameRecord }
  | { readonly type: 'debrief'; readonly debriefs: readonly Debrief[] }
  | { readonly type: 'meetingDebrief'; readonly debrief: Debrief }
  /** `held` once all are made. */
  | { readonly type: 'forecastsHeld'; readonly made: number; readonly of: number; readonly held?: Foretold }
  | { readonly type: 'summits'; readonly summits: readonly SummitPlayed[] }
  | { readonly type: 'link'; readonly link: string | undefined }
  | { readonly type: 'timeline'; readonly timeline: Timeline }
  | { readonly type: 'hashes'; readonly hashes: readonly (readonly string[])[] };

/** Everything one seat's page needs to draw itself. */
export interface Update {
  /** Whose page it is; `public` for a moment looked at through nobody's eyes. */
  readonly seat: PartyId;
  readonly play: ScenarioId;
  /** Rounds a meeting has at most, where it is cut short. */
  readonly rounds?: number;
  readonly meetings: readonly ScenarioId[];
  readonly meeting: number;
  readonly scenario: ScenarioId;
  readonly view: View;
  /** Of the running meeting, as far as this seat may see. */
  readonly log: readonly LogEntry[];
  readonly earlier: readonly MeetingHistory[];
  readonly handedIn: boolean;
  readonly canUndo: boolean;
  /** The last meeting has concluded. */
  readonly over: boolean;
}
