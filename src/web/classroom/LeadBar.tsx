import { useEffect } from 'react';
import type { Led, TableId } from '../../session/index.ts';
import { useWatched } from '../replay/store.ts';
import { Button } from '../ui/Button.tsx';
import { within } from './inClass.ts';
import { ask, commandId, useClass } from './line.ts';
import { useClassText } from './words.ts';

/** Shows everybody a moment of a game; without one, nothing any more. */
export const lead = (led?: Led): void => within(ask('done', { type: 'lead', id: commandId(), ...(led ? { led } : {}) }));

/** Ms the facilitator stays somewhere before the class is taken along: not through every round a slider passes. */
const SETTLES = 150;

/** Above a replay at the desk: whether the class looks on. */
export function LeadBar({ table, code }: { readonly table: TableId; readonly code: string }) {
  const text = useClassText();
  const desk = useClass(state => state.desk);
  const watched = useWatched(({ watched }) => watched);
  const leading = desk?.led?.table === table;
  const [moment, eyes] = [watched?.moments[watched.at], watched?.eyes];
  useEffect(() => {
    if (!leading || !moment || eyes === undefined) return undefined;
    const timer = setTimeout(() => lead({ table, at: moment, eyes }), SETTLES);
    return () => clearTimeout(timer);
  }, [leading, moment, eyes, table]);
  if (!desk || !moment || eyes === undefined) return null;
  const unveiled = desk.tables.find(one => one.table === table)?.unveiled ?? false;
  return (
    <section className="class-bar" aria-label={text('bar.name')}>
      <b>{text('bar.table', { table })}</b>
      <p className="class-status" role="status">
        {text(leading ? 'lead.leading' : unveiled ? 'lead.alone' : 'lead.veiled')}
      </p>
      <span className="class-tools">
        {unveiled && (
          <Button
            size="small"
            kind={leading ? 'plain' : 'primary'}
            icon={leading ? 'pause' : 'eye'}
            onClick={() => (leading ? lead() : lead({ table, at: moment, eyes }))}
          >
            {text(leading ? 'lead.stop' : 'lead.go')}
          </Button>
        )}
        <a className="button small" href={`#/at/${code}`}>
          {text('papers.back')}
        </a>
      </span>
    </section>
  );
}
