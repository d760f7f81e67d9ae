import { useMemo } from 'react';
import type { Issue, Level, PartyId } from '../../../../model/index.ts';
import { snap, valueText } from '../../../../view/index.ts';
import { partyOf, useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { LevelField } from '../../../ui/Level.tsx';
import { spanText } from '../dossier/spanText.ts';
import { AimGlyph, DraftGlyph } from './Glyph.tsx';
import { type Marks, marksOf } from './marks.ts';
import { Scale } from './Scale.tsx';
import './ruler.css';

interface Props {
  readonly issue: Issue;
  readonly label: string;
  readonly value: Level;
  readonly onChange: (level: Level) => void;
  /** Hide the label where a heading beside it already says it. */
  readonly bare?: boolean;
  /** Whose position and limit are marked too. */
  readonly other?: PartyId | undefined;
}

/** An issue to be set: a ruler or a row of cards, on which everybody's place is marked. The one way levels are set at the table. */
export function IssueField({ issue, label, value, onChange, bare = false, other }: Props) {
  const meeting = useMeeting();
  const { scenario, words, view } = meeting;
  const marks = useMemo(() => marksOf(meeting, view, issue, other), [meeting, view, issue, other]);
  const say = (level: Level) => valueText(scenario, words, issue.id, level);
  return (
    <LevelField
      issue={issue}
      label={label}
      value={value}
      onChange={onChange}
      say={say}
      bare={bare}
      ruler={<Scale top={issue.top} marks={marks} say={say} />}
      told={<Told issue={issue} marks={marks} say={say} />}
      mark={level => <Beside level={level} issue={issue} marks={marks} />}
    />
  );
}

/** What the marks on a ruler say, for who does not see them. */
function Told({ issue, marks, say }: { readonly issue: Issue; readonly marks: Marks; readonly say: (level: Level) => string }) {
  const text = useText();
  const { name } = useMeeting();
  const at = (level: number) => say(snap(issue, level));
  const { held, draft, aim, other } = marks;
  const levels = held.map(({ level }) => level);
  const said = [
    ...(draft === undefined ? [] : [`${text('dossier.draft')} ${say(draft)}`]),
    ...(aim === undefined ? [] : [`${text('ruler.aim')} ${at(aim)}`]),
    ...(levels.length === 0
      ? []
      : [`${text('room.positions')} ${text('room.spread', { low: say(Math.min(...levels)), high: say(Math.max(...levels)) })}`]),
    ...(other?.open === undefined ? [] : [`${name(other.party)}: ${text('dossier.open')} ${say(other.open)}`]),
    ...(other ? [`${name(other.party)}: ${text('dossier.limitAt', { at: spanText(at(other.limit[0]), at(other.limit[1]), text) })}`] : []),
  ];
  return <>{said.join('; ')}</>;
}

/** Beside an answer: whether the draft says it, whether one aims at it, how many openly stand for it, and whether the other does. */
function Beside({
  level,
  issue,
  marks: { held, draft, aim, other },
}: {
  readonly level: Level;
  readonly issue: Issue;
  readonly marks: Marks;
}) {
  const text = useText();
  const { scenario, name } = useMeeting();
  const count = held.filter(dot => dot.level === level).length;
  const aimed = aim !== undefined && snap(issue, aim) === level;
  return (
    <small className="held">
      {draft === level && (
        <span title={text('dossier.draft')}>
          <DraftGlyph />
          <span className="unseen">{text('dossier.draft')}</span>
        </span>
      )}
      {aimed && (
        <span title={text('ruler.aim')}>
          <AimGlyph />
          <span className="unseen">{text('ruler.aim')}</span>
        </span>
      )}
      {other?.open === level && (
        <span title={name(other.party)}>
          <Flag party={partyOf(scenario, other.party)} />
          <span className="unseen">{name(other.party)}</span>
        </span>
      )}
      <span title={text('level.held', { count })}>
        <span aria-hidden="true">{count}</span>
        <span className="unseen">{text('level.held', { count })}</span>
      </span>
    </small>
  );
}
