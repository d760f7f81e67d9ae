import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PartyId } from '../../../model/index.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Lamp } from '../../ui/Lamp.tsx';
import { openRect } from '../map/sheetView.ts';
import type { StageCanvas } from '../phaser/stageCanvas.ts';
import type { StageProps, StageScene, TableScene } from '../types.ts';
import type { StageSize } from '../useSize.ts';
import { SilenceRing } from './SilenceRing.tsx';
import { layTable, type SeatPlace } from './tableLayout.ts';

interface Props extends Pick<StageProps, 'selected' | 'onSelect' | 'texts' | 'cover'> {
  readonly scene: TableScene;
  readonly drawn: StageScene;
  readonly frozen: boolean;
  readonly canvas: StageCanvas | undefined;
  readonly size: StageSize;
  readonly children?: ReactNode;
}

/** Under this width a horseshoe cannot hold its names: seats stand in a grid, in table order. */
const LEAST_WIDTH = 600;

/** Names, flags and lamps of the seats as a list laid over the drawn table; the page's sheet in its middle. */
export function TableStage({ scene, drawn, frozen, canvas, size, selected, onSelect, texts, cover, children }: Props) {
  const open = openRect(size.width, size.height, cover);
  // A large table has large cards and letters.
  const grow = Math.max(1, Math.min(1.8, size.width / (1150 * size.em), size.height / (640 * size.em)));
  const em = size.em * grow;
  const layout = useMemo(() => layTable(scene.seats, size.width, size.height, em), [scene.seats, size, em]);
  const narrow = open.width < LEAST_WIDTH * size.em || layout.cramped;
  const drawnSeats = drawn.kind === 'table' ? drawn.seats : scene.seats;
  const drawnLayout = useMemo(() => layTable(drawnSeats, size.width, size.height, em), [drawnSeats, size, em]);
  useEffect(() => {
    if (!canvas || frozen || drawn.kind !== 'table') return;
    canvas.showTable({ scene: drawn, layout: narrow ? { ...drawnLayout, places: [] } : drawnLayout, selected, px: size.px });
  }, [canvas, frozen, drawn, drawnLayout, selected, size.px, narrow]);
  const { middle } = layout;
  const places = narrow ? scene.seats.flatMap(seat => layout.places.filter(p => p.seat === seat)) : layout.places;
  const seats = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<PartyId>();
  const stop = [focused, selected].find(id => places.some(p => p.seat.party === id)) ?? places[0]?.seat.party;
  const turn = (event: KeyboardEvent) => {
    const all = [...(seats.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (at < 0 || by === undefined) return;
    event.preventDefault();
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    <div
      className="table-stage"
      data-narrow={narrow}
      data-brief={layout.brief}
      data-brief-head={layout.briefHead}
      data-phase={scene.phase}
      style={{ '--grow': grow } as CSSProperties}
    >
      <ul className="table-seats" ref={seats} onKeyDown={turn}>
        {places.map(place => (
          <Seat
            key={place.seat.party}
            place={place}
            free={narrow}
            selected={selected === place.seat.party}
            stop={stop === place.seat.party}
            onFocus={setFocused}
            onSelect={onSelect}
            texts={texts}
          />
        ))}
      </ul>
      <div
        className="table-middle"
        style={narrow ? undefined : { left: middle.x, top: middle.y, width: middle.width, height: middle.height }}
        data-silence={scene.silence !== undefined}
      >
        {children}
        {scene.silence && <SilenceRing silence={scene.silence} />}
      </div>
    </div>
  );
}

/** A word that is wider than a placard at the head of a full table. */
const LONG = /\S{10}/u;
/** Height of a placard on which a long name has two lines, px. */
const TALL = 38;

interface SeatProps {
  readonly place: SeatPlace;
  readonly free: boolean;
  readonly selected: boolean;
  /** The one seat in the tab order. */
  readonly stop: boolean;
  readonly onFocus: (party: PartyId) => void;
  readonly onSelect: StageProps['onSelect'];
  readonly texts: StageProps['texts'];
}

function Seat({ place, free, selected, stop, onFocus, onSelect, texts }: SeatProps) {
  const { seat, rect, lamp, side, nearness } = place;
  const style = (free ? {} : { left: rect.x, top: rect.y, width: rect.width, height: rect.height, '--near': nearness }) as CSSProperties;
  const lampStyle: CSSProperties = free ? {} : ({ left: lamp[0] - rect.x, top: lamp[1] - rect.y } as CSSProperties);
  return (
    <li>
      <button
        type="button"
        tabIndex={stop ? 0 : -1}
        onFocus={() => onFocus(seat.party)}
        className={`seat at-${side}`}
        style={style}
        data-party={seat.party}
        data-stance={seat.stance}
        data-speaking={seat.speaking}
        data-asks={seat.asks}
        data-answered={seat.answered}
        data-you={seat.you}
        data-absent={seat.absent}
        data-long={LONG.test(seat.name)}
        data-tall={rect.height >= TALL}
        data-selected={selected}
        aria-label={texts.party(seat.party)}
        onClick={() => onSelect?.(seat.party)}
      >
        <span className="seat-card">
          {!seat.chair && <Flag className="seat-flag" party={{ ...seat, id: seat.party }} />}
          <span className="seat-name">{seat.chair ? (seat.you ? texts.chairYou : texts.chair) : seat.name}</span>
          <span className="seat-code">{seat.code}</span>
        </span>
        {!seat.chair && (
          <span className="seat-lamp" style={lampStyle}>
            <Lamp stance={seat.stance} />
          </span>
        )}
      </button>
    </li>
  );
}
