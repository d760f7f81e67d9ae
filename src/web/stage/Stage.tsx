import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { PartyId } from '../../model/index.ts';
import type { Geography } from '../map/types.ts';
import { loadGeography } from './geography.ts';
import { MapStage } from './map/MapStage.tsx';
import { TableStage } from './table/TableStage.tsx';
import './stage.css';
import './map/map.css';
import './table/table.css';
import type { MapTile, StageProps, StageScene, TableSeat } from './types.ts';
import { useCanvas } from './useCanvas.ts';
import { useSize } from './useSize.ts';

/** What a resolution has changed so far, over the scene it started from. */
export interface Live {
  readonly scene: StageScene;
  readonly tiles: Readonly<Record<PartyId, MapTile>>;
  readonly seats: Readonly<Record<PartyId, Partial<TableSeat>>>;
}

/**
 * The stage: a drawn picture behind words. The canvas comes in its own chunk; until it is there the words stand on plain sea, and where it cannot
 * be had `onUnavailable` says why and they stay.
 */
export function Stage({
  scene: given,
  selected,
  onSelect,
  reducedMotion = false,
  speed = 1,
  texts,
  cover,
  children,
  onUnavailable,
  ref,
}: StageProps) {
  const box = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [geography, setGeography] = useState<Geography>();
  const [moving, setMoving] = useState(false);
  const [live, setLive] = useState<Live>();
  const [playing, setPlaying] = useState(false);
  const unavailable = useRef(onUnavailable);
  unavailable.current = onUnavailable;

  useEffect(() => {
    let here = true;
    loadGeography().then(
      loaded => here && setGeography(loaded),
      () => here && unavailable.current?.('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  const canvas = useCanvas(host, geography, size !== undefined, {
    onMoving: setMoving,
    onTile: (party, tile) => setLive(was => was && { ...was, tiles: { ...was.tiles, [party]: tile } }),
    onSeat: (party, seat) => setLive(was => was && { ...was, seats: { ...was.seats, [party]: { ...was.seats[party], ...seat } } }),
    onUnavailable: reason => unavailable.current?.(reason),
  });
  useEffect(() => canvas?.setStill(reducedMotion), [canvas, reducedMotion]);

  // While a resolution plays, and until the page brings the scene it led to, the scene it started from stays.
  const held = live && (playing || live.scene === given) ? live : undefined;
  const scene = held?.scene ?? given;
  const skip = useCallback(() => canvas?.skip(), [canvas]);
  const latest = useRef(given);
  latest.current = given;
  useImperativeHandle(
    ref,
    () => ({
      animate: async (steps, onStep) => {
        if (!canvas || steps.length === 0) return;
        setLive({ scene: latest.current, tiles: {}, seats: {} });
        setPlaying(true);
        try {
          await canvas.play(steps, reducedMotion ? 'off' : speed, index => onStep?.(index));
        } finally {
          setPlaying(false);
        }
      },
      skip,
      hold: held => canvas?.hold(held),
    }),
    [canvas, reducedMotion, speed, skip],
  );
  useEffect(() => {
    if (live && !playing && live.scene !== given) setLive(undefined);
  }, [live, playing, given]);
  useSpace(playing, skip);

  const shown = useMemo(() => withLive(scene, held), [scene, held]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks on a picture is no fieldset.
    <div ref={box} className="stage" role="group" aria-label={texts.region} data-kind={scene.kind} data-palette={scene.palette}>
      <div ref={host} className="stage-canvas" aria-hidden="true" />
      {size && shown.kind === 'map' && geography && (
        <MapStage
          scene={shown}
          drawn={playing ? scene : shown}
          frozen={playing}
          geography={geography}
          canvas={canvas}
          size={size}
          moving={moving}
          selected={selected}
          onSelect={onSelect}
          texts={texts}
          cover={cover}
        />
      )}
      {size && shown.kind === 'table' && (
        <TableStage
          scene={shown}
          drawn={playing ? scene : shown}
          frozen={playing}
          canvas={canvas}
          size={size}
          selected={selected}
          onSelect={onSelect}
          texts={texts}
          cover={cover}
        >
          {children}
        </TableStage>
      )}
      {playing && (
        <button type="button" className="stage-skip" onClick={skip}>
          {texts.skip}
        </button>
      )}
    </div>
  );
}

function withLive(scene: StageScene, live: Live | undefined): StageScene {
  if (!live) return scene;
  return scene.kind === 'map'
    ? { ...scene, tiles: { ...scene.tiles, ...live.tiles } }
    : { ...scene, seats: scene.seats.map(seat => ({ ...seat, ...live.seats[seat.party] })) };
}

/** Space skips a resolution, unless it would press or type something. */
function useSpace(active: boolean, skip: () => void): void {
  useEffect(() => {
    if (!active) return;
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, button, a, [contenteditable]');
      if (event.key !== ' ' || typing) return;
      event.preventDefault();
      skip();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [active, skip]);
}
