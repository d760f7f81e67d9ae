import { useEffect, useState } from 'react';
import type { Library, Move, Scenario } from '../../model/index.ts';
import { moveText, outcomeText, type View, valueText, type Words } from '../../view/index.ts';
import { running } from '../app/game.ts';
import { wordsOf } from '../app/meeting.ts';
import { createClient, type GameClient } from '../game/client.ts';
import { loadLibrary } from '../game/library.ts';
import type { GameRecord, Moment } from '../game/types.ts';
import { look } from '../replay/acts.ts';
import { watched } from '../replay/store.ts';
import { readJson } from '../saves/file.ts';
import type { SaveLine } from '../saves/lines.ts';
import { listSaves, readSave } from '../saves/slots.ts';
import { useText } from '../text/index.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { partedAt } from './parted.ts';
import './compare.css';

/** Every meeting a game may have. */
const ALL = 99;

interface Side {
  readonly record: GameRecord;
  readonly hashes: readonly (readonly string[])[];
  /** What all could see at the end of each meeting. */
  readonly ends: readonly View[];
}
interface Compared {
  readonly library: Library;
  readonly sides: readonly [Side, Side];
  readonly parted: Moment | undefined;
}

async function sideOf(client: GameClient): Promise<Side> {
  const [record, hashes, { meetings }] = await Promise.all([client.record(), client.hashes(), client.timeline()]);
  const ends: View[] = [];
  for (const [meeting, { rounds }] of meetings.entries()) ends.push((await client.moment({ meeting, round: rounds }, 'public')).view);
  return { record, hashes, ends };
}

async function compare(record: unknown): Promise<Compared | 'unplayable'> {
  const { client, update } = running();
  const library = await loadLibrary(update.play, ALL);
  const other = createClient(library);
  try {
    if ('problem' in (await other.resume(record))) return 'unplayable';
    const sides = [await sideOf(client), await sideOf(other)] as const;
    return { library, sides, parted: partedAt(sides[0].hashes, sides[1].hashes) };
  } finally {
    other.close();
    // The replay's own moment is the one that questions are asked of.
    await look({});
  }
}

/** The game being watched beside another from the same seed: where they parted, and how each meeting ended. */
export function GamesDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [saves, setSaves] = useState<readonly SaveLine[]>();
  const [compared, setCompared] = useState<Compared>();
  const [trouble, setTrouble] = useState<'otherGame' | 'unplayable'>();
  const [busy, setBusy] = useState(false);
  const { setup } = watched().timeline;
  const akin = (record: GameRecord | undefined) => record?.setup?.play === setup.play && record.setup.seed === setup.seed;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the saves are read once
  useEffect(() => {
    listSaves().then(
      list => setSaves(list.filter((save): save is SaveLine => 'play' in save && save.play === setup.play && save.seed === setup.seed)),
      () => setSaves([]),
    );
  }, []);
  const choose = async (record: unknown) => {
    setTrouble(undefined);
    if (!akin(record as GameRecord)) return setTrouble('otherGame');
    setBusy(true);
    const found = await compare(record).catch(() => 'unplayable' as const);
    setBusy(false);
    if (found === 'unplayable') setTrouble('unplayable');
    else setCompared(found);
  };
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Dialog wide className="compare" title={text('compare.games')} onClose={onClose}>
      <p className="second">{text('compare.gamesMean', { seed: setup.seed })}</p>
      {trouble && (
        <p className="notice" role="alert">
          {text(`compare.${trouble}`)}
        </p>
      )}
      <div className="choices" aria-busy={busy}>
        {saves?.map(save => (
          <Button key={save.id} size="small" disabled={busy} onClick={() => void readSave(save.id).then(whole => choose(whole?.record))}>
            {text('compare.save', { seat: save.seat.toUpperCase(), when: when.format(save.savedAt) })}
          </Button>
        ))}
        <label className="button small">
          {text('saves.import')}
          <input
            className="unseen"
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void readJson(file).then(choose);
            }}
          />
        </label>
      </div>
      <div role="status">{compared && <Verdict compared={compared} />}</div>
      {compared?.sides[0].record.meetings.map((_, meeting) => (
        <Meeting key={Object.keys(compared.sides[0].record.scenarios)[meeting]} compared={compared} meeting={meeting} />
      ))}
    </Dialog>
  );
}

const scenarioAt = ({ library, sides }: Compared, meeting: number): { scenario: Scenario; words: Words } | undefined => {
  const id = Object.keys(sides[0].record.scenarios)[meeting];
  const loaded = id === undefined ? undefined : library.scenarios[id];
  return loaded && { scenario: loaded.scenario, words: wordsOf(loaded.texts) };
};

/** When they parted, and what each handed in then. */
function Verdict({ compared }: { readonly compared: Compared }) {
  const text = useText();
  const { parted, sides } = compared;
  const at = parted && scenarioAt(compared, parted.meeting);
  if (!parted || !at) return <p className="lead">{text('compare.same')}</p>;
  const { scenario, words } = at;
  const place = words(`place.${scenario.calendar.place}`);
  const handed = ({ record }: Side): readonly Move[] => Object.values(record.meetings[parted.meeting]?.[parted.round - 1] ?? {}).flat();
  return (
    <>
      <p className="lead">{text('compare.parted', { place, round: parted.round })}</p>
      {parted.round > 0 && (
        <div className="two-sides">
          {sides.map((side, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: there are two, and they stay
            <section key={n}>
              <h3>{text(n === 0 ? 'compare.this' : 'compare.that')}</h3>
              <ul>
                {handed(side).map((move, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the moves of a round gone by
                  <li key={i}>{moveText(scenario, words, move)}</li>
                ))}
                {handed(side).length === 0 && <li className="soft">{text('compare.nothing')}</li>}
              </ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
}

/** How a meeting ended in both, line by line. */
function Meeting({ compared, meeting }: { readonly compared: Compared; readonly meeting: number }) {
  const text = useText();
  const at = scenarioAt(compared, meeting);
  if (!at) return null;
  const { scenario, words } = at;
  const ends = compared.sides.map(side => side.ends[meeting]);
  const outcome = (view: View | undefined): string => {
    if (!view) return text('compare.notReached');
    return view.phase.name === 'concluded'
      ? outcomeText(scenario, words, view.phase.outcome)
      : text('compare.running', { round: view.round });
  };
  const rows: readonly { readonly label: string; readonly said: readonly string[] }[] = [
    { label: text('compare.outcome'), said: ends.map(outcome) },
    ...scenario.issues
      .filter(issue => issue.scope === 'common')
      .map(({ id }) => ({
        label: words(`issue.${id}.label`),
        said: ends.map(view => (view?.draft ? valueText(scenario, words, id, view.draft.levels[id]!) : '–')),
      })),
    {
      label: text('draft.carveOuts'),
      said: ends.map(
        view =>
          Object.keys(view?.draft?.carveOuts ?? {})
            .map(party => words(`party.${party}.name`))
            .join(', ') || '–',
      ),
    },
    ...scenario.tracks.map(({ id }) => ({
      label: words(`track.${id}.label`),
      said: ends.map(view => (view ? String(Math.round(view.tracks[id] ?? 0)) : '–')),
    })),
  ];
  return (
    <section>
      <h3>{words(`place.${scenario.calendar.place}`)}</h3>
      <Rows head={text('compare.line')} one={text('compare.this')} other={text('compare.that')} rows={rows} />
    </section>
  );
}

/** Two columns; where they differ a mark says so, and a word for those who do not see it. */
export function Rows(props: {
  readonly head: string;
  readonly one: string;
  readonly other: string;
  readonly rows: readonly { readonly label: string; readonly said: readonly string[] }[];
}) {
  const text = useText();
  return (
    <table className="compare-rows">
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col">{props.one}</th>
          <th scope="col">{props.other}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ label, said: [one = '', other = ''] }) => (
          <tr key={label} className={one === other ? 'alike' : 'unlike'}>
            <th scope="row">
              {one !== other && (
                <>
                  <span aria-hidden="true">≠ </span>
                  <span className="unseen">{text('compare.differs')} </span>
                </>
              )}
              {label}
            </th>
            <td>{one}</td>
            <td>{other}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
