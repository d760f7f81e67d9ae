import { valueText, type Words } from '../../../view/index.ts';
import type { Shown } from '../look/types.ts';
import { useStudioText } from '../text/words.ts';

/** What is on the table, and what holds without an agreement. */
export function Issues({ shown, words }: { readonly shown: Shown; readonly words: Words }) {
  const text = useStudioText();
  return (
    <section aria-labelledby="preview-issues">
      <h3 id="preview-issues">{text('preview.issues')}</h3>
      <ul className="on-table">
        {shown.scenario.issues.map(issue => (
          <li key={issue.id}>
            <p>
              <b>{words(`issue.${issue.id}.label`)}</b> {issue.scope === 'own' && <span className="soft">{text('preview.own')}</span>}
            </p>
            <p className="second">{words(`issue.${issue.id}.question`)}</p>
            {issue.scope === 'common' && (
              <p className="soft">{text('preview.statusQuo', { value: valueText(shown.scenario, words, issue.id, issue.statusQuo) })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
