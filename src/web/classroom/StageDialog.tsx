import { useState } from 'react';
import type { DeskFace, TableId } from '../../session/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Select } from '../ui/Select.tsx';
import type { Command } from './command.ts';
import { Field } from './Field.tsx';
import { useClass } from './line.ts';
import { type Stageable, toStage } from './toStage.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly desk: DeskFace;
  readonly give: (command: Command) => void;
  readonly onClose: () => void;
}

/** What the facilitator can make happen: the scenario's own events, with their effects, and news written beforehand, which change nothing. */
export function StageDialog({ desk, give, onClose }: Props) {
  const text = useClassText();
  const [where, setWhere] = useState('');
  const tables: 'all' | readonly TableId[] = where === '' ? 'all' : [where];
  const open = desk.tables.filter(one => one.status !== 'closed');
  return (
    <Dialog title={text('desk.stage')} onClose={onClose} wide>
      {open.length > 1 && (
        <Select
          label={text('stage.where')}
          value={where}
          onChange={setWhere}
          options={[
            { value: '', label: text('messages.to.all') },
            ...open.map(one => ({ value: one.table, label: text('bar.table', { table: one.table }) })),
          ]}
        />
      )}
      <Events desk={desk} where={where} onStage={event => give({ type: 'act', tables, act: { act: 'stage', event } })} />
      <Prepared
        texts={desk.plan.prepared ?? []}
        onSay={said =>
          give({ type: 'say', address: where === '' ? { to: 'all' } : { to: 'table', table: where }, text: said, kind: 'news' })
        }
        onPrepare={texts => give({ type: 'prepare', texts })}
      />
    </Dialog>
  );
}

/** Events of the meetings being played that have not happened yet, each with the tables that could see it. */
function Events({ desk, where, onStage }: { readonly desk: DeskFace; readonly where: string; readonly onStage: (event: string) => void }) {
  const text = useClassText();
  const scenarios = useClass(state => state.scenarios);
  const [done, setDone] = useState<string>();
  const events = toStage(desk.tables.filter(one => where === '' || one.table === where));
  const words = ({ scenario }: Stageable) => (scenarios[scenario] ? wordsOf(scenarios[scenario].texts) : undefined);
  return (
    <section className="stage-part" aria-labelledby="stage-events">
      <h3 id="stage-events">{text('stage.events')}</h3>
      <p className="soft">{text(events.length > 0 ? 'stage.eventsNote' : 'stage.eventsNone')}</p>
      <p role="status" className="stage-done">
        {done === undefined ? '' : text('stage.done', { title: done })}
      </p>
      <ul className="stage-list">
        {events.map(one => {
          const title = words(one)?.(`event.${one.event}.title`) ?? one.event;
          return (
            <li key={`${one.scenario} ${one.event}`}>
              <div>
                <b>{title}</b>
                <p>{words(one)?.(`event.${one.event}.body`)}</p>
                {desk.tables.length > 1 && <p className="soft">{text('stage.at', { tables: one.tables.join(', ') })}</p>}
              </div>
              <Button
                size="small"
                icon="answerEvent"
                aria-label={text('stage.doThis', { title })}
                onClick={() => {
                  setDone(title);
                  onStage(one.event);
                }}
              >
                {text('stage.do')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the server takes: letters of one piece of news, pieces of a class. */
const [LETTERS, PIECES] = [600, 40];

interface PreparedProps {
  readonly texts: readonly string[];
  readonly onSay: (text: string) => void;
  readonly onPrepare: (texts: readonly string[]) => void;
}

/** News the facilitator has ready. */
function Prepared({ texts, onSay, onPrepare }: PreparedProps) {
  const text = useClassText();
  const [fresh, setFresh] = useState('');
  return (
    <section className="stage-part" aria-labelledby="stage-news">
      <h3 id="stage-news">{text('stage.news')}</h3>
      <p className="soft">{text('stage.newsNote')}</p>
      <ul className="stage-list">
        {texts.map((one, n) => (
          <li key={one}>
            <p>{one}</p>
            <span className="acts">
              <Button size="small" icon="consult" aria-label={text('stage.sayThis', { text: one })} onClick={() => onSay(one)}>
                {text('stage.say')}
              </Button>
              <Button
                kind="link"
                aria-label={text('stage.dropThis', { text: one })}
                onClick={() => onPrepare(texts.filter((_, m) => m !== n))}
              >
                {text('stage.drop')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <form
        className="fields"
        onSubmit={event => {
          event.preventDefault();
          onPrepare([...texts, fresh.trim()]);
          setFresh('');
        }}
      >
        <Field label={text('stage.write')} value={fresh} onChange={setFresh} longest={LETTERS} />
        <Button type="submit" disabled={fresh.trim() === '' || texts.includes(fresh.trim()) || texts.length >= PIECES}>
          {text('stage.keep')}
        </Button>
      </form>
    </section>
  );
}
