import { useId } from 'react';
import { LESSON } from '../../app/lesson.ts';
import { useText } from '../../text/index.ts';
import type { Play } from './plays.ts';
import './plays.css';

interface Props {
  readonly plays: readonly Play[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Nobody has played here yet: the table of the guided first game says that it is the one to learn on. */
  readonly fresh: boolean;
}

/** From one day to another stays on one line. */
const unbroken = (words: string): string => words.replace(/(?<=\d)–(?=\d)/gu, '\u2060–\u2060');

/** Campaigns with their meetings under them, then every other table. */
export function Plays({ plays, chosen, onChoose, fresh }: Props) {
  const text = useText();
  const id = useId();
  const campaigns = plays.filter(play => play.meetings.length > 1);
  const within = new Set(campaigns.flatMap(play => play.meetings.map(m => m.scenario.id)));
  const parts = (campaign: Play) => plays.filter(p => p.meetings.length === 1 && campaign.meetings.some(m => m.scenario.id === p.id));
  const others = plays.filter(play => play.meetings.length === 1 && !within.has(play.id));
  const row = (play: Play, kind: 'road' | 'part' | 'other') => (
    <label key={play.id} className={`play ${kind}`}>
      <input type="radio" name={`${id}-play`} checked={play.id === chosen} onChange={() => onChoose(play.id)} />
      <span>
        <strong>{play.title}</strong>
        <span className="second">{unbroken(play.subtitle)}</span>
      </span>
      {fresh && play.id === LESSON.play && <b className="start-here">{text('title.startHere')}</b>}
      <span className="minutes">{play.minutes && text('title.minutes', { minutes: play.minutes })}</span>
    </label>
  );
  return (
    <>
      {campaigns.flatMap(campaign => [row(campaign, 'road'), ...parts(campaign).map(play => row(play, 'part'))])}
      <div className="others">{others.map(play => row(play, 'other'))}</div>
    </>
  );
}
