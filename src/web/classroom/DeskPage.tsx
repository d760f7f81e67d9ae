import { useEffect, useState } from 'react';
import type { ClassRequest, DeskFace, TableAct } from '../../session/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { Button } from '../ui/Button.tsx';
import { ComparedDialog } from './ComparedDialog.tsx';
import type { Command } from './command.ts';
import { DeskActs, type DeskOpen } from './DeskActs.tsx';
import { DeskHead } from './DeskHead.tsx';
import { DeskPeople } from './DeskPeople.tsx';
import { DeskTables } from './DeskTables.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { LessonLine } from './LessonLine.tsx';
import { ask, commandId, enter, keepClass, kept, useClass } from './line.ts';
import { type Choice, Messages } from './Messages.tsx';
import { StageDialog } from './StageDialog.tsx';
import { SureDialog } from './SureDialog.tsx';
import { TablePanel } from './TablePanel.tsx';
import { type ClassText, useClassText } from './words.ts';

/** All tables on one page. */
export function DeskPage({ code }: { readonly code: string }) {
  const text = useClassText();
  const desk = useClass(state => state.desk);
  const keeping = useClass(state => state.keeping);
  const name = useSeatNames();
  const scenarios = useClass(state => state.scenarios);
  const title = (id: string) => (scenarios[id] ? wordsOf(scenarios[id].texts)('scenario.title') : id);
  const [trouble, setTrouble] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState<DeskOpen>();
  /** The table that is spoken to; otherwise everybody. */
  const [addressed, setAddressed] = useState<string>();
  const mine = kept(code);
  useEffect(() => {
    enter({ type: 'enter', code, token: kept(code)?.token ?? '' }).catch((error: Error) => setTrouble(error.message));
  }, [code]);

  function give(command: Command): void {
    setTrouble(undefined);
    ask('done', { ...command, id: commandId() } as ClassRequest).catch((error: Error) => setTrouble(error.message));
  }
  const act = (what: TableAct) => give({ type: 'act', tables: 'all', act: what });
  const close = () => {
    setOpen(undefined);
    setAddressed(undefined);
  };

  if (!desk)
    return (
      <main className="class-door">
        <p role={trouble ? 'alert' : 'status'}>{trouble ?? text('away.connecting')}</p>
      </main>
    );
  const table = desk.tables.find(one => one.table === chosen);
  return (
    <main className="desk-page">
      <DeskHead desk={desk} />
      <DeskActs desk={desk} act={act} onAddTable={() => give({ type: 'addTable' })} onOpen={setOpen} />
      {(trouble || !keeping) && (
        <p className="notice" role="alert">
          {keeping ? trouble : text('desk.keepsNothing')}
        </p>
      )}
      {desk.led && (
        <p className="notice">
          {text('lead.now', { table: desk.led.table })} <a href={`#/replay/${desk.code}.${desk.led.table}`}>{text('lead.back')}</a>{' '}
          <Button kind="link" onClick={() => give({ type: 'lead' })}>
            {text('lead.stop')}
          </Button>
        </p>
      )}
      <LessonLine desk={desk} />
      <div className="desk-body">
        <div>
          <DeskTables
            desk={desk}
            name={name}
            chosen={chosen}
            onChoose={setChosen}
            give={give}
            onSpeak={at => {
              setAddressed(at);
              setOpen('speak');
            }}
          />
          <DeskPeople desk={desk} name={name} give={give} />
        </div>
        {table && <TablePanel key={table.table} table={table} desk={desk} name={name} give={give} onClose={() => setChosen(undefined)} />}
      </div>
      {mine?.instructorCode && (
        <p className="soft desk-people">
          {text('desk.instructorCodeIs', { code: mine.instructorCode })}{' '}
          <Button kind="link" onClick={() => setOpen('delete')}>
            {text('desk.delete')}
          </Button>
        </p>
      )}
      {(open === 'speak' || open === 'news') && (
        <Messages
          title={text(open === 'speak' ? 'desk.speak' : 'desk.news')}
          news={open === 'news'}
          messages={desk.messages}
          name={name}
          choices={choicesOf(desk, name, text)}
          first={addressed === undefined ? undefined : { to: 'table', table: addressed }}
          onHide={n => give({ type: 'moderate', hide: n })}
          onClose={close}
        />
      )}
      {open === 'stage' && <StageDialog desk={desk} give={give} onClose={close} />}
      {open === 'export' && (
        <ExportDialog
          code={desk.code}
          token={mine?.token ?? ''}
          running={desk.tables.some(one => one.status !== 'over' && one.status !== 'closed')}
          onClose={close}
        />
      )}
      {open === 'compare' && <ComparedDialog name={name} title={title} onClose={close} />}
      {open === 'unveil' && (
        <SureDialog title={text('replay.unveil')} onClose={close} onSure={() => act({ act: 'unveil' })}>
          {text('replay.unveilSure')}
        </SureDialog>
      )}
      {open === 'delete' && (
        <SureDialog
          title={text('desk.delete')}
          onClose={close}
          onSure={() => {
            give({ type: 'deleteClass' });
            keepClass(desk.code, undefined);
          }}
        >
          {text('desk.deleteSure')}
        </SureDialog>
      )}
    </main>
  );
}

/** A seat's name in whichever meeting of the class has it. */
function useSeatNames(): (seat: string) => string {
  const scenarios = useClass(state => state.scenarios);
  return seat => {
    const loaded = Object.values(scenarios).find(one => one.scenario.parties.some(party => party.id === seat));
    return loaded ? wordsOf(loaded.texts)(`party.${seat}.name`) : seat;
  };
}

/** Whom the desk may speak to: everybody, each table, each seat held, each person. */
function choicesOf({ tables, people }: DeskFace, name: (seat: string) => string, text: ClassText): readonly Choice[] {
  return [
    { label: text('messages.to.all'), address: { to: 'all' } },
    ...tables.map(one => ({ label: text('bar.table', { table: one.table }), address: { to: 'table', table: one.table } as const })),
    ...tables.flatMap(one =>
      one.seats.map(({ seat }) => ({
        label: text('desk.seatOption', { table: one.table, seat: name(seat) }),
        address: { to: 'seat', table: one.table, seat } as const,
      })),
    ),
    ...people.map(one => ({ label: one.label, address: { to: 'person', person: one.person } as const })),
  ];
}
