import { type CSSProperties, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Party, PartyId } from '../../../../model/index.ts';
import { select } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { tileWords } from '../../../scene/texts.ts';
import { tilesOf } from '../../../scene/tiles.ts';
import type { MapTile } from '../../../stage/types.ts';
import { useText } from '../../../text/index.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { Lamp } from '../../../ui/Lamp.tsx';
import './grid.css';

interface Props {
  readonly id: string;
  /** Show pledges and colour the tiles by them, where the grid stands for the map. */
  readonly figures?: boolean;
}

/** All members, one cell each: the keyboard's way into the map. One tab stop; arrows, Home and End move within. */
export const Grid = memo(function Grid({ id, figures = false }: Props) {
  const text = useText();
  const { scenario, words } = useMeeting();
  const selected = useGame(game => game.selected);
  const view = useShown();
  const list = useRef<HTMLFieldSetElement>(null);
  // Few at the table, and no map they could stand for: each by its name.
  const named = figures && scenario.stage.map === 'none';
  const members = useMemo(() => scenario.parties.filter(p => p.member), [scenario]);
  const tiles = useMemo(() => tilesOf(scenario, words, view), [scenario, words, view]);
  const [focused, setFocused] = useState<PartyId>();
  const stop = focused ?? selected ?? members[0]?.id;

  const counts = { support: 0, reserve: 0, object: 0 };
  for (const party of members) {
    const stance = view.draft?.stances[party.id];
    if (stance) counts[stance] += 1;
  }

  const turn = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const cells = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = cells.indexOf(document.activeElement as HTMLButtonElement);
    const first = cells[0];
    if (at < 0 || !first) return;
    const columns = cells.filter(cell => cell.offsetTop === first.offsetTop).length;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + columns, ArrowUp: at - columns, Home: 0, End: cells.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    cells[Math.min(cells.length - 1, Math.max(0, to))]?.focus();
  };

  return (
    <section className="grid-panel" aria-labelledby={`${id}-grid`}>
      <h2 id={`${id}-grid`}>{text(view.draft ? 'draft.stand' : 'draft.standNone', { of: members.length })}</h2>
      {view.draft && (
        <p className="counts">
          {(['support', 'reserve', 'object'] as const).map(stance => (
            <span key={stance}>
              <Lamp stance={stance} /> <b>{counts[stance]}</b> {text(`stance.${stance}`)}
            </span>
          ))}
        </p>
      )}
      <fieldset
        ref={list}
        className={`grid ${named ? 'named' : figures ? 'figured' : ''}`}
        style={{ '--columns': Math.min(8, members.length) } as CSSProperties}
        aria-labelledby={`${id}-grid`}
        onKeyDown={turn}
      >
        {members.map(party => (
          <Cell
            key={party.id}
            party={party}
            tile={tiles[party.id]}
            drafted={view.draft !== undefined}
            carved={Boolean(view.draft?.carveOuts[party.id])}
            shows={named ? 'name' : figures ? 'figure' : 'lamp'}
            stop={party.id === stop}
            selected={party.id === selected}
            onFocus={setFocused}
          />
        ))}
      </fieldset>
    </section>
  );
});

interface CellProps {
  readonly party: Party;
  readonly tile: MapTile | undefined;
  readonly drafted: boolean;
  readonly carved: boolean;
  readonly shows: 'name' | 'figure' | 'lamp';
  /** The one cell that Tab comes to. */
  readonly stop: boolean;
  readonly selected: boolean;
  readonly onFocus: (party: PartyId) => void;
}

/** One member. Most presses change two cells of thirty-two, so each is drawn for itself. */
const Cell = memo(function Cell({ party, tile, drafted, carved, shows, stop, selected, onFocus }: CellProps) {
  const { name, seat } = useMeeting();
  const stance = tile?.stance;
  const classes = ['tile', stance ?? '', party.id === seat ? 'you' : '', carved ? 'carved' : '', tile && !tile.pledged ? 'bare' : ''];
  const style = tile && !tile.none ? fill(tile.bin, tile.pledged) : { '--fill': 'var(--none)' };
  return (
    <button
      type="button"
      className={classes.join(' ')}
      data-party={party.id}
      style={style as CSSProperties}
      tabIndex={stop ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
      aria-label={tileWords(name(party.id), tile, stance)}
      title={name(party.id)}
      onFocus={() => onFocus(party.id)}
      onClick={() => select(party.id)}
    >
      {shows === 'name' ? (
        <>
          <Flag party={party} />
          <span className="name">{name(party.id)}</span>
          {drafted && <Lamp stance={stance} />}
        </>
      ) : (
        <>
          <span className="top">
            {party.code} {shows === 'figure' && drafted && <Lamp stance={stance} plain />}
          </span>
          {shows === 'figure' ? <span className="figure">{tile?.valueText}</span> : drafted && <Lamp stance={stance} />}
        </>
      )}
    </button>
  );
});

function fill(bin: number, pledged: boolean): Record<string, string> {
  return { '--fill': `var(--ramp-${Math.min(6, bin)})`, '--on-fill': bin >= 2 && pledged ? 'var(--on-ramp-high)' : 'var(--on-ramp-low)' };
}
