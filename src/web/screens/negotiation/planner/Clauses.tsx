import { type ReactNode, useId } from 'react';
import type { IssueId, Level } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { commonIssues } from './acts.ts';

interface Props {
  readonly label: string;
  readonly chosen: readonly IssueId[];
  /** The issue pressed, or none of them. A press on one of several that are chosen takes it out again. */
  readonly onPress: (issue: IssueId | '') => void;
  /** More than one may be chosen, up to so many. */
  readonly most?: number;
  /** What choosing none of them is called, where that may be chosen. */
  readonly none?: string;
  /** What a chosen issue would be set to, told beside what the draft says. */
  readonly to?: (issue: IssueId) => Level | undefined;
  /** Drawn in the line of every issue, where there is room. */
  readonly drawn?: (issue: IssueId) => ReactNode;
  /** Laid out below an issue that is chosen. */
  readonly field?: (issue: IssueId) => ReactNode;
}

/** The text, issue by issue, each with what the draft says of it; the issue pressed opens. Radio buttons or ticks under the skin. */
export function Clauses({ label, chosen, onPress, most = 1, none, to, drawn, field }: Props) {
  const text = useText();
  const name = useId();
  const { scenario, words, view } = useMeeting();
  const kind = most > 1 ? 'checkbox' : 'radio';
  const rows: readonly (IssueId | '')[] = [...(none === undefined ? [] : ['' as const]), ...commonIssues(scenario).map(({ id }) => id)];
  const row = (id: IssueId | '') => {
    const pressed = id === '' ? chosen.length === 0 : chosen.includes(id);
    const drafted = view.draft?.levels[id];
    const aimed = pressed && id !== '' ? to?.(id) : undefined;
    const say = (level: Level) => valueText(scenario, words, id, level);
    const said = id === '' ? (none ?? '') : words(`issue.${id}.label`);
    return (
      <li key={id} className={pressed ? 'pressed' : ''}>
        <label className="clause">
          <input
            type={kind}
            name={name}
            checked={pressed}
            disabled={kind === 'checkbox' && !pressed && chosen.length >= most}
            aria-label={said}
            aria-describedby={drafted === undefined ? undefined : `${name}-${id}`}
            onChange={() => onPress(id)}
          />
          <span>{said}</span>
          {id !== '' && drawn?.(id)}
          {drafted !== undefined && (
            <small id={`${name}-${id}`}>
              <span className="unseen">{text('field.inDraft', { value: '' })}</span>
              {say(drafted)}
              {aimed !== undefined && aimed !== drafted && (
                <>
                  {' → '}
                  <b>{say(aimed)}</b>
                </>
              )}
            </small>
          )}
        </label>
        {pressed && id !== '' && field && <div className="clause-open">{field(id)}</div>}
      </li>
    );
  };
  return (
    <fieldset className="pick">
      <legend className="legend">{label}</legend>
      <ul className="clause-list">{rows.map(row)}</ul>
    </fieldset>
  );
}
