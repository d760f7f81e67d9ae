import type { LoadedScenario } from '../../model/index.ts';
import type { DeskTable } from '../../session/index.ts';
import { causeText, narrate } from '../../view/index.ts';
import { wordsOf } from '../app/meeting.ts';
import { useClassText } from './words.ts';

interface Props {
  readonly table: DeskTable;
  readonly loaded: LoadedScenario;
}

/** Where cohesion changes what may happen, as the scenario marks it; and whether it is below. */
export function cohesionMark({ cohesion }: DeskTable, { scenario }: LoadedScenario) {
  const track = scenario.tracks.find(one => one.role === 'cohesion');
  const [mark, value] = [track?.marks[0], cohesion?.at(-1)];
  return track && value !== undefined ? { track: track.id, value, mark, below: mark !== undefined && value < mark } : undefined;
}

/** Cohesion by round, 0 to 100, its mark, its last value in figures, and what took it down last. */
export function Cohesion({ table, loaded }: Props) {
  const text = useClassText();
  const at = cohesionMark(table, loaded);
  const values = table.cohesion ?? [];
  if (!at) return null;
  const wide = Math.max(1, values.length - 1);
  const points = values.map((value, n) => `${(100 * n) / wide},${100 - value}`).join(' ');
  const whole = Math.round(at.value);
  const why = at.mark === undefined ? '' : wordsOf(loaded.texts)(`track.${at.track}.below.${at.mark}`);
  const last = table.cohesionFell.at(-1);
  return (
    <>
      <span
        className={`spark-line ${at.below ? 'now' : ''}`}
        title={at.mark === undefined ? undefined : text('desk.mark', { mark: at.mark, why })}
      >
        <svg className="spark" viewBox="-4 0 108 100" preserveAspectRatio="none" aria-hidden="true">
          {at.mark !== undefined && (
            <line className="mark-line" x1="0" x2="100" y1={100 - at.mark} y2={100 - at.mark} vectorEffect="non-scaling-stroke" />
          )}
          <polyline points={points} vectorEffect="non-scaling-stroke" />
          <path className="end" d={`M${values.length > 1 ? 100 : 0} ${100 - at.value}h0`} vectorEffect="non-scaling-stroke" />
        </svg>{' '}
        <b>{whole}</b>
        {at.below && <span className="unseen">, {text('desk.mark', { mark: at.mark ?? 0, why })}</span>}
      </span>
      {last?.type === 'trackMoved' && (
        <p className="soft desk-fell">
          {text('desk.fellLast', { points: fallOf(last), cause: causeText(wordsOf(loaded.texts), last.cause) })}
        </p>
      )}
    </>
  );
}

const fallOf = ({ from, to }: { readonly from: number; readonly to: number }): number => Math.max(1, Math.round(from - to));

/** What took cohesion down in this meeting, the latest first. */
export function WhyCohesionFell({ table, loaded }: Props) {
  const text = useClassText();
  const at = cohesionMark(table, loaded);
  if (!at || table.cohesionFell.length === 0) return null;
  const words = wordsOf(loaded.texts);
  return (
    <section>
      <h3>{text('desk.fell', { value: Math.round(at.value) })}</h3>
      <ol className="fell">
        {table.cohesionFell.toReversed().map(one => (
          <li key={`${one.round} ${JSON.stringify(one)}`}>
            {narrate(loaded.scenario, words, one)} <b>{one.type === 'trackMoved' && `−${fallOf(one)}`}</b>
          </li>
        ))}
      </ol>
      {at.mark !== undefined && (
        <p className="soft">{text('desk.mark', { mark: at.mark, why: words(`track.${at.track}.below.${at.mark}`) })}</p>
      )}
    </section>
  );
}
