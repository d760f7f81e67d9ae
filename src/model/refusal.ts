/** Why a move may not be made. Put into words once, in `view/`. */
export type Refusal =
  | 'meeting-over'
  | 'not-a-party'
  | 'not-the-chair'
  | 'not-a-member'
  | 'not-in-this-meeting'
  | 'allowance-spent'
  | 'made-already'
  | 'unknown-party'
  | 'unknown-issue'
  | 'unknown-bloc'
  | 'unknown-asset'
  | 'unknown-event'
  | 'unknown-choice'
  | 'unknown-offer'
  | 'not-your-offer'
  | 'not-asked'
  | 'on-yourself'
  | 'level-off-scale'
  | 'incomplete-draft'
  | 'same-draft'
  | 'issue-not-common'
  | 'issue-not-own'
  | 'too-many-changes'
  | 'changes-nothing'
  | 'not-in-bloc'
  | 'asset-not-yours'
  | 'asset-given'
  | 'asset-worthless-to-them'
  | 'offers-nothing'
  | 'no-draft'
  | 'too-early'
  | 'silence-running'
  | 'no-silence-running'
  | 'no-target'
  | 'carve-out-granted'
  | 'malformed';

export interface Refused {
  /** Index of the move in the list handed in. */
  readonly move: number;
  readonly refusal: Refusal;
}
