import type { MoveOf } from '../../../../model/index.ts';
import { useText } from '../../../text/index.ts';
import { levelNow, ownIssues } from './acts.ts';
import { Clauses } from './Clauses.tsx';
import { FormKeys } from './FormKeys.tsx';
import type { FormProps } from './formProps.ts';
import { Pick } from './Pick.tsx';
import { SetIssue } from './SetIssue.tsx';

/** One's own pledge, and the text it may depend on. */
export function PledgeFields({ move, onChange, meeting }: FormProps<MoveOf<'setPledge'>>) {
  const text = useText();
  const { scenario, words, view } = meeting;
  const own = ownIssues(scenario);
  const { provided } = move;
  const bare = (): MoveOf<'setPledge'> => ({ type: 'setPledge', issue: move.issue, level: move.level });
  const label = (id: string) => words(`issue.${id}.label`);
  return (
    <div className="fields">
      <div className="deal">
        <fieldset className="deal-side">
          <legend>{text('offer.gives')}</legend>
          {own.length > 1 && (
            <Pick
              label={text('field.issue')}
              value={move.issue}
              onChange={id => onChange({ ...bare(), issue: id, level: levelNow(scenario, view, id) })}
              options={own.map(i => ({ value: i.id, label: label(i.id) }))}
            />
          )}
          <SetIssue issue={move.issue} label={label(move.issue)} value={move.level} onChange={level => onChange({ ...move, level })} />
        </fieldset>
        <fieldset className="deal-side">
          <legend>{text('pledge.provided')}</legend>
          <Clauses
            label={text('pledge.condition')}
            none={text('pledge.unconditional')}
            chosen={provided ? [provided.issue] : []}
            onPress={id =>
              onChange(id ? { ...bare(), provided: { issue: id, side: 'atMost', level: levelNow(scenario, view, id) } } : bare())
            }
            field={id =>
              provided && (
                <>
                  <Pick
                    label={text('pledge.side')}
                    bare
                    value={provided.side}
                    onChange={side => onChange({ ...move, provided: { ...provided, side } })}
                    options={(['atLeast', 'atMost'] as const).map(side => ({ value: side, label: text(`pledge.${side}`) }))}
                  />
                  <SetIssue
                    issue={id}
                    label={text('field.level')}
                    value={provided.level}
                    onChange={level => onChange({ ...move, provided: { ...provided, level } })}
                  />
                </>
              )
            }
          />
        </fieldset>
      </div>
      <FormKeys />
    </div>
  );
}
