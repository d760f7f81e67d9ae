import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { draftLines } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { DraftsButton } from '../../../compare/DraftsButton.tsx';
import { useText } from '../../../text/index.ts';
import { useScrollStop } from '../../../ui/useScrollStop.ts';
import { commonIssues } from '../planner/acts.ts';
import { Gavel } from './Gavel.tsx';
import './sheet.css';

/** More than these stand in two columns. */
const MANY = 4;

/** The text as it lies on the table. Brackets stay open where not every member can live with the words; before there is one, the questions. */
export function DraftSheet() {
  const text = useText();
  const { scenario, words } = useMeeting();
  const view = useShown();
  const { draft } = view;
  const resolving = useGame(game => game.resolution !== undefined);
  const lines = useMemo(() => draftLines(scenario, words, view), [scenario, words, view]);
  const was = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    was.current = new Set(lines.flatMap(line => (line.open ? line.issue : [])));
  }, [lines]);
  /** How far apart the brackets stand: as many as cannot live with the words. */
  const gap = (line: (typeof lines)[number]) => ({ '--apart': (line.of - line.content) / Math.max(1, line.of) }) as CSSProperties;
  const sheet = useRef<HTMLElement>(null);
  useScrollStop(sheet);
  return (
    <article ref={sheet} className="paper sheet on-paper" aria-label={text('draft')}>
      <header>
        <h2>{words('declaration.title')}</h2>
        <span>
          {draft
            ? text(view.phase.name === 'silence' ? 'draft.underSilence' : 'draft.number', { number: draft.number })
            : text('draft.none')}
        </span>
        {draft && !resolving && <DraftsButton />}
      </header>
      <ol className={commonIssues(scenario).length > MANY ? 'many' : ''}>
        {draft
          ? lines.map((line, at) => (
              <li key={line.issue} className={line.open ? '' : was.current.has(line.issue) ? 'closed closing' : 'closed'} style={gap(line)}>
                <span>{at + 1}</span>
                <span>
                  {text('label.colon', { label: line.label })} <span className={line.open ? 'bracket' : 'settled'}>{line.text}</span>
                  <small>{text('draft.content', { content: line.content, of: line.of })}</small>
                </span>
              </li>
            ))
          : commonIssues(scenario).map((issue, at) => (
              <li key={issue.id} className="closed">
                <span>{at + 1}</span>
                <span>
                  {words(`issue.${issue.id}.label`)}
                  <small>{words(`issue.${issue.id}.question`)}</small>
                </span>
              </li>
            ))}
      </ol>
      <Gavel />
    </article>
  );
}
