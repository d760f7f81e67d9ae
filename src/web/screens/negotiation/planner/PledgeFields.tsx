import type { MoveOf } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import { useText } from '../../../text/index.ts';
import { LevelField } from '../../../ui/Level.tsx';
import { Select } from '../../../ui/Select.tsx';
import { commonIssues, ownIssues } from './acts.ts';
import type { FormProps } from './formProps.ts';

/** One's own pledge, and the text it may depend on. */
export function PledgeFields({ move, onChange, meeting }: FormProps<MoveOf<'setPledge'>>) {
  const text = useText();
  const { scenario, words, view } = meeting;
  const own = ownIssues(scenario);
  const issue = own.find(i => i.id === move.issue);
  const { provided } = move;
  const condition = commonIssues(scenario).find(i => i.id === provided?.issue);
  const bare = (): MoveOf<'setPledge'> => ({ type: 'setPledge', issue: move.issue, level: move.level });
  const say = (id: string) => (level: number) => valueText(scenario, words, id, level);
  return (
    <div className="fields">
      {own.length > 1 && (
        <Select
          label={text('field.issue')}
          value={move.issue}
          onChange={id => onChange({ ...bare(), issue: id, level: own.find(i => i.id === id)?.statusQuo ?? 0 })}
          options={own.map(i => ({ value: i.id, label: words(`issue.${i.id}.label`) }))}
        />
      )}
      {issue && (
        <LevelField
          issue={issue}
          label={words(`issue.${issue.id}.label`)}
          value={move.level}
          onChange={level => onChange({ ...move, level })}
          say={say(issue.id)}
        />
      )}
      <Select
        label={text('pledge.provided')}
        value={provided?.issue ?? ''}
        onChange={id => onChange(id ? { ...bare(), provided: { issue: id, side: 'atMost', level: view.draft?.levels[id] ?? 0 } } : bare())}
        options={[
          { value: '', label: text('pledge.unconditional') },
          ...commonIssues(scenario).map(i => ({ value: i.id, label: words(`issue.${i.id}.label`) })),
        ]}
      />
      {provided && condition && (
        <>
          <div className="choices">
            {(['atLeast', 'atMost'] as const).map(side => (
              <label className="choice" key={side}>
                <input
                  type="radio"
                  name="side"
                  checked={provided.side === side}
                  onChange={() => onChange({ ...move, provided: { ...provided, side } })}
                />
                {text(`pledge.${side}`)}
              </label>
            ))}
          </div>
          <LevelField
            issue={condition}
            label={text('field.level')}
            value={provided.level}
            onChange={level => onChange({ ...move, provided: { ...provided, level } })}
            say={say(condition.id)}
          />
        </>
      )}
    </div>
  );
}
