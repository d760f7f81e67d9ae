import { useState } from 'react';
import { acceptable, type Problem } from '../../../scenario/index.ts';
import { Button } from '../../ui/Button.tsx';
import { goToPlace, mendDraft } from '../acts.ts';
import { AcceptDialog } from '../mend/AcceptDialog.tsx';
import { allMissingWords, remediesFor } from '../mend/remedies.ts';
import { setStudio, studio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

const MOST_SHOWN = 200;
const WORST = { error: 0, warning: 1, note: 2 } as const;

/** Everything the linter says of the draft, the worst first. */
export function Problems() {
  const text = useStudioText();
  const found = useStudio(now => now.found);
  const looking = useStudio(now => now.looking);
  const problems = [...(found?.problems ?? [])].sort((a, b) => WORST[a.severity] - WORST[b.severity]);
  const missing = problems.filter(({ rule }) => rule === 'missing-text').length;
  const counts = (['error', 'warning', 'note'] as const).map(severity => ({
    severity,
    count: problems.filter(problem => problem.severity === severity).length,
  }));
  return (
    <section className="studio-problems" aria-labelledby="studio-problems">
      <header>
        <h2 id="studio-problems">{text('problems.title')}</h2>
        <p role="status">
          {counts
            .filter(({ count }) => count > 0)
            .map(({ severity, count }) => (
              <span key={severity} className={severity}>
                {text(`problems.${severity}`, { count })}
              </span>
            ))}
          {found && problems.length === 0 && <span>{text('problems.none')}</span>}
        </p>
        <p className="soft">
          {looking || !found ? text('problems.looking') : text('problems.ms', { ms: Math.max(1, Math.round(found.ms)) })}
        </p>
      </header>
      <ul className="scroll">
        {missing > 1 && (
          <li>
            <Button kind="link" onClick={() => mendDraft(allMissingWords(problems, studio().open?.files ?? {}))}>
              {text('remedy.allWords', { count: missing })}
            </Button>
          </li>
        )}
        {problems.slice(0, MOST_SHOWN).map(problem => (
          <Line key={`${problem.file}:${problem.line}:${problem.col} ${problem.rule} ${problem.message}`} problem={problem} />
        ))}
        {problems.length > MOST_SHOWN && <li className="soft">{text('problems.more', { count: problems.length - MOST_SHOWN })}</li>}
      </ul>
    </section>
  );
}

function Line({ problem }: { readonly problem: Problem }) {
  const text = useStudioText();
  const { file, line, col, rule, severity, message, help } = problem;
  const place = `${file.split('/').slice(-2).join('/')}:${line}:${col}`;
  return (
    <li className={severity}>
      <button type="button" className="place" aria-label={text('problem.goTo', { place })} onClick={() => goToPlace(problem)}>
        <code>{place}</code>
      </button>
      <Button kind="link" aria-label={text('problem.page', { rule })} onClick={() => setStudio({ rule })}>
        <span className="unseen">{text(`severity.${severity}`)}: </span>
        {rule}
      </Button>
      <p lang="en">
        {message}; <span className="soft">{help}</span>
      </p>
      <Remedies problem={problem} />
    </li>
  );
}

/** What can be done about it here and now; each can be taken back. */
function Remedies({ problem }: { readonly problem: Problem }) {
  const text = useStudioText();
  const files = useStudio(now => now.open?.files);
  const [accepting, setAccepting] = useState(false);
  const schemas = useStudio(now => now.schemas);
  const remedies = files ? remediesFor(problem, files, schemas) : [];
  if (remedies.length === 0 && !acceptable(problem)) return null;
  return (
    <p className="remedies">
      {remedies.map(({ kind, name, revision }) => (
        <Button key={kind} kind="link" onClick={() => mendDraft(revision())}>
          {text(`remedy.${kind}`, { name })}
        </Button>
      ))}
      {acceptable(problem) && (
        <Button kind="link" onClick={() => setAccepting(true)}>
          {text('accept.ask')}
        </Button>
      )}
      {accepting && <AcceptDialog problem={problem} onClose={() => setAccepting(false)} />}
    </p>
  );
}
