import { memo, useMemo, useRef } from 'react';
import { draftLines } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { DraftsButton } from '../../../compare/DraftsButton.tsx';
import { useText } from '../../../text/index.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { useScrollStop } from '../../../ui/useScrollStop.ts';
import type { OnOpen } from '../open.ts';
import { commonIssues } from '../planner/acts.ts';
import { Grid } from './Grid.tsx';
import './draft.css';

/** A share without what it is a share of, which the question says. */
const brief = (said: string): string => said.replace(/%\s.*$/u, '%');

/** The words on the table, which are still in brackets, and where everybody stands on them. */
export const DraftPanel = memo(function DraftPanel({ onOpen }: { readonly onOpen: OnOpen }) {
  const text = useText();
  const { scenario, view: now, words, chair, name } = useMeeting();
  const before = useGame(game => game.resolution?.before);
  const pane = useRef<HTMLElement>(null);
  useScrollStop(pane);
  const view = useShown();
  const { draft } = view;
  const lines = useMemo(() => draftLines(scenario, words, view), [scenario, words, view]);
  const of = lines[0]?.of ?? 0;
  const writes = chair && !before && now.own?.moves.includes('tableDraft');
  const carved = Object.keys(draft?.carveOuts ?? {});
  return (
    <>
      <section ref={pane} className="panel scroll" aria-labelledby="draft-title">
        <h2 id="draft-title">{words('declaration.title')}</h2>
        <div className="draft-at">
          <p className="soft">
            {draft
              ? text(view.phase.name === 'silence' ? 'draft.underSilence' : 'draft.number', { number: draft.number })
              : text(chair ? 'draft.noneChair' : 'draft.noneMember')}
          </p>
          {draft && !before && <DraftsButton />}
          {writes && <IconButton icon="proposeAmendment" label={text('draft.write')} onClick={() => onOpen({ kind: 'draft' })} />}
        </div>
        <ul className="lines">
          {draft
            ? lines.map(line => (
                <li key={line.issue} className={`line ${line.open ? 'open' : ''}`}>
                  <span>{line.label}</span>
                  <span className="says" title={line.text}>
                    {line.open ? `[${brief(line.text)}]` : brief(line.text)}
                  </span>
                  <span className="content">{line.content}</span>
                </li>
              ))
            : commonIssues(scenario).map(issue => (
                <li key={issue.id} className="line">
                  <span>{words(`issue.${issue.id}.label`)}</span>
                  <span className="says">[…]</span>
                </li>
              ))}
        </ul>
        {writes && (
          <Button icon="proposeAmendment" className="write" onClick={() => onOpen({ kind: 'draft' })}>
            {text('draft.write')}
          </Button>
        )}
        {draft && <p className="soft brackets">{text('draft.brackets', { of })}</p>}
        {carved.length > 0 && (
          <p className="second">
            {text('label.colon', { label: text('draft.carveOuts') })}{' '}
            {carved.map(id => `${name(id)} (${text('thirds', { thirds: draft?.carveOuts[id] ?? 0 })})`).join(', ')}
          </p>
        )}
      </section>
      <Grid id="desk" />
    </>
  );
});
