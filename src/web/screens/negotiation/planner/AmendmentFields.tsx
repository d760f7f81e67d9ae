import type { IssueId, MoveOf } from '../../../../model/index.ts';
import { useText } from '../../../text/index.ts';
import { levelNow } from './acts.ts';
import { Clauses } from './Clauses.tsx';
import { FormKeys } from './FormKeys.tsx';
import type { FormProps } from './formProps.ts';
import { SetIssue } from './SetIssue.tsx';

const MOST = 2;

/** One or two changes to the draft on the table. */
export function AmendmentFields({ move, onChange, meeting }: FormProps<MoveOf<'proposeAmendment'>>) {
  const text = useText();
  const { changes } = move;
  const set = (made: MoveOf<'proposeAmendment'>['changes']) => onChange({ ...move, changes: made });
  const changeOf = (issue: IssueId) => changes.find(one => one.issue === issue);
  return (
    <div className="fields">
      <Clauses
        label={text('field.issues')}
        most={MOST}
        chosen={changes.map(({ issue }) => issue)}
        onPress={issue =>
          set(
            changeOf(issue)
              ? changes.filter(one => one.issue !== issue)
              : [...changes, { issue, to: levelNow(meeting.scenario, meeting.view, issue) }],
          )
        }
        to={issue => changeOf(issue)?.to}
        field={issue => (
          <SetIssue
            issue={issue}
            label={text('field.newText')}
            value={changeOf(issue)?.to ?? 0}
            onChange={to => set(changes.map(one => (one.issue === issue ? { issue, to } : one)))}
          />
        )}
      />
      <FormKeys />
    </div>
  );
}
