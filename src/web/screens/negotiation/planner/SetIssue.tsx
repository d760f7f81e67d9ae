import type { IssueId, Level, PartyId } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { IssueField } from '../ruler/IssueField.tsx';

interface Props {
  readonly issue: IssueId;
  readonly label: string;
  readonly value: Level;
  readonly onChange: (level: Level) => void;
  readonly other?: PartyId | undefined;
}

/** The field of an issue that goes by its name; nothing where there is no such issue. */
export function SetIssue({ issue, ...rest }: Props) {
  const { scenario } = useMeeting();
  const rules = scenario.issues.find(({ id }) => id === issue);
  return rules && <IssueField bare issue={rules} {...rest} />;
}
