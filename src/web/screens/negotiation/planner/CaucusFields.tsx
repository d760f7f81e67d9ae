import type { MoveOf } from '../../../../model/index.ts';
import { listText, valueText } from '../../../../view/index.ts';
import { partyOf } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { marksOf } from '../ruler/marks.ts';
import { Scale } from '../ruler/Scale.tsx';
import { Clauses } from './Clauses.tsx';
import { FormKeys } from './FormKeys.tsx';
import type { FormProps } from './formProps.ts';
import { Pick } from './Pick.tsx';

/** Which bloc, with its members' flags, and on what: on each issue where its members openly stand, for a line is found where they are near. */
export function CaucusFields({ move, onChange, meeting }: FormProps<MoveOf<'caucus'>>) {
  const text = useText();
  const { scenario, words, view, seat, name } = meeting;
  const blocs = scenario.blocs.filter(({ members }) => members.includes(seat));
  const members = blocs.find(({ id }) => id === move.bloc)?.members ?? [];
  const drawn = (id: string) => {
    const issue = scenario.issues.find(one => one.id === id);
    if (!issue) return null;
    const marks = marksOf(meeting, view, issue);
    const held = marks.held.filter(({ party }) => members.includes(party));
    return <Scale top={issue.top} marks={{ ...marks, held }} say={level => valueText(scenario, words, id, level)} />;
  };
  return (
    <div className="fields">
      <Pick
        label={text('field.bloc')}
        value={move.bloc}
        onChange={bloc => onChange({ ...move, bloc })}
        options={blocs.map(bloc => ({
          value: bloc.id,
          label: words(`bloc.${bloc.id}`),
          note: (
            <span className="flags">
              <span className="unseen">{listText(words, bloc.members.map(name))}</span>
              {bloc.members.map(id => (
                <Flag key={id} party={partyOf(scenario, id)} />
              ))}
            </span>
          ),
        }))}
      />
      <Clauses label={text('field.issue')} chosen={[move.issue]} onPress={issue => onChange({ ...move, issue })} drawn={drawn} />
      <FormKeys />
    </div>
  );
}
