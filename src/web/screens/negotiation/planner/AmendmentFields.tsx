import type { MoveOf } from '../../../../model/index.ts';
import { valueText } from '../../../../view/index.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { LevelField } from '../../../ui/Level.tsx';
import { Select } from '../../../ui/Select.tsx';
import { commonIssues } from './acts.ts';
import type { FormProps } from './formProps.ts';

/** One or two changes to the draft on the table. */
export function AmendmentFields({ move, onChange, meeting }: FormProps<MoveOf<'proposeAmendment'>>) {
  const text = useText();
  const { scenario, words, view } = meeting;
  const common = commonIssues(scenario);
  const set = (changes: MoveOf<'proposeAmendment'>['changes']) => onChange({ ...move, changes });
  const here = (id: string) => view.draft?.levels[id] ?? 0;
  return (
    <div className="fields">
      {move.changes.map((change, at) => {
        const issue = common.find(i => i.id === change.issue);
        const others = move.changes.filter((_, i) => i !== at).map(c => c.issue);
        return (
          <div className="amend-change" key={change.issue}>
            <Select
              label={text('field.issue')}
              value={change.issue}
              onChange={id => set(move.changes.map((c, i) => (i === at ? { issue: id, to: here(id) } : c)))}
              options={common.filter(i => !others.includes(i.id)).map(i => ({ value: i.id, label: words(`issue.${i.id}.label`) }))}
              note={text('field.inDraft', { value: valueText(scenario, words, change.issue, here(change.issue)) })}
            />
            {issue && (
              <LevelField
                issue={issue}
                label={text('field.newText')}
                value={change.to}
                onChange={to => set(move.changes.map((c, i) => (i === at ? { ...c, to } : c)))}
                say={level => valueText(scenario, words, change.issue, level)}
              />
            )}
            {move.changes.length > 1 && (
              <Button kind="link" onClick={() => set(move.changes.filter((_, i) => i !== at))}>
                {text('plan.removeChange')}
              </Button>
            )}
          </div>
        );
      })}
      {move.changes.length < 2 && common.length > 1 && (
        <Button
          icon="plus"
          size="small"
          onClick={() => {
            const next = common.find(i => move.changes.every(c => c.issue !== i.id));
            if (next) set([...move.changes, { issue: next.id, to: here(next.id) }]);
          }}
        >
          {text('plan.secondChange')}
        </Button>
      )}
    </div>
  );
}
