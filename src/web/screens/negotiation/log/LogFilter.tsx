import { LOG_KINDS, type LogKind, type LogQuestion } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';

interface Props {
  readonly question: LogQuestion;
  readonly onAsk: (question: LogQuestion) => void;
  /** Lines that answer it. */
  readonly found: number;
}

/** Who, what and on which issue: three lists that go together, each with its “all”. */
export function LogFilter({ question, onAsk, found }: Props) {
  const text = useText();
  const { scenario, words, name } = useMeeting();
  const asked = Object.values(question).some(one => one !== undefined);
  return (
    <search className="log-filter" aria-label={text('log.ask')}>
      <Select
        label={text('log.who')}
        value={question.party ?? ''}
        onChange={party => onAsk({ ...question, party: party || undefined })}
        options={[{ value: '', label: text('log.everybody') }, ...scenario.parties.map(({ id }) => ({ value: id, label: name(id) }))]}
      />
      <Select
        label={text('log.what')}
        value={question.kind ?? ''}
        onChange={kind => onAsk({ ...question, kind: (kind || undefined) as LogKind | undefined })}
        options={[{ value: '', label: text('log.anything') }, ...LOG_KINDS.map(kind => ({ value: kind, label: text(`log.kind.${kind}`) }))]}
      />
      <Select
        label={text('log.issue')}
        value={question.issue ?? ''}
        onChange={issue => onAsk({ ...question, issue: issue || undefined })}
        options={[
          { value: '', label: text('log.anyIssue') },
          ...scenario.issues.map(({ id }) => ({ value: id, label: words(`issue.${id}.label`) })),
        ]}
      />
      {asked && (
        <Button size="small" className="log-whole" onClick={() => onAsk({})}>
          {text('log.whole')}
        </Button>
      )}
      <p className="soft" role="status">
        {asked && text('log.found', { count: found })}
      </p>
    </search>
  );
}
