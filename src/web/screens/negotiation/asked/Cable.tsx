import type { ScenarioEvent } from '../../../../model/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { dates } from '../../../text/figures.ts';
import { useText } from '../../../text/index.ts';
import { SourceTitle } from '../../../ui/SourceTitle.tsx';
import { Linked } from '../../book/Linked.tsx';
import { Vignette } from './Vignette.tsx';
import './cable.css';

const day = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Paper only for texts that exist in the story. Whether it was recorded or imagined is stamped on it. */
export function Cable({ event, titleId }: { readonly event: ScenarioEvent; readonly titleId?: string }) {
  const text = useText();
  const { words, scenario, view } = useMeeting();
  const date = event.date ?? scenario.calendar.rounds[Math.min(view.round, scenario.calendar.rounds.length) - 1]?.date;
  const source = event.source ? (scenario.sources[event.source]?.title ?? event.source) : undefined;
  return (
    <article className="paper cable on-paper">
      <Vignette mood={event.stage.mood} />
      <p className="cable-head">
        <span>{text('event.cable')}</span>
        {date && <time dateTime={date}>{day.format(new Date(`${date.slice(0, 10)}T00:00:00Z`))}</time>}
      </p>
      <h2 id={titleId}>{words(`event.${event.id}.title`)}</h2>
      <p className="cable-text">
        <Linked>{words(`event.${event.id}.body`)}</Linked>
      </p>
      <p className="cable-foot">
        <b className="stamp">{text(`event.${event.basis}`)}</b>{' '}
        {source ? <SourceTitle>{source}</SourceTitle> : <span>{text('event.imagined')}</span>}
      </p>
    </article>
  );
}
