import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { PartyId } from '../../../../model/index.ts';
import { select } from '../../../app/acts.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useShown } from '../../../app/shown.ts';
import { tileWords } from '../../../scene/texts.ts';
import { tileOf } from '../../../scene/tiles.ts';
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
export function Grid({ id, figures = false }: Props) {
  const text = useText();
  const { scenario, words, name, seat } = useMeeting();
  const selected = useGame(game => game.selected);
  const view = useShown();
  const list = useRef<HTMLFieldSetElement>(null);
  // Few at the table, and no map they could stand for: each by its name.
  const named = figures && scenario.stage.map === 'none';
  const members = useMemo(() => scenario.parties.filter(p => p.member), [scenario]);
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
        {members.map(party => {
          const stance = view.draft?.stances[party.id];
          const tile = tileOf(scenario, words, view, party.id);
          const classes = [
            'tile',
            stance ?? '',
            party.id === seat ? 'you' : '',
            view.draft?.carveOuts[party.id] ? 'carved' : '',
            tile && !tile.pledged ? 'bare' : '',
          ];
          const style = tile && !tile.none ? fill(tile.bin, tile.pledged) : { '--fill': 'var(--none)' };
          return (
            <button
              key={party.id}
              type="button"
              className={classes.join(' ')}
              data-party={party.id}
              style={style as CSSProperties}
              tabIndex={party.id === stop ? 0 : -1}
              aria-current={party.id === selected ? 'true' : undefined}
              aria-label={tileWords(name(party.id), tile, stance)}
              title={name(party.id)}
              onFocus={() => setFocused(party.id)}
              onClick={() => select(party.id)}
            >
              {named ? (
                <>
                  <Flag party={party} />
                  <span className="name">{name(party.id)}</span>
                  {view.draft && <Lamp stance={stance} />}
                </>
              ) : (
                <>
                  <span className="top">
                    {party.code} {figures && view.draft && <Lamp stance={stance} plain />}
                  </span>
                  {figures ? <span className="figure">{tile?.valueText}</span> : view.draft && <Lamp stance={stance} />}
                </>
              )}
            </button>
          );
        })}
      </fieldset>
    </section>
  );
}

function fill(bin: number, pledged: boolean): Record<string, string> {
  return { '--fill': `var(--ramp-${Math.min(6, bin)})`, '--on-fill': bin >= 2 && pledged ? 'var(--on-ramp-high)' : 'var(--on-ramp-low)' };
}
