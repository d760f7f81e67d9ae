import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import type { PartyId } from '../../../model/index.ts';
import { landAt } from '../../map/decode.ts';
import type { Geography } from '../../map/types.ts';
import type { StageCanvas } from '../phaser/stageCanvas.ts';
import type { MapScene, StageProps, StageScene } from '../types.ts';
import type { StageSize } from '../useSize.ts';
import { Legend, legendSize } from './Legend.tsx';
import { landOf, layMap, layPlans, type MapLayout, type Zoom } from './layout.ts';
import { MapLabels } from './MapLabels.tsx';
import { MapLinks } from './MapLinks.tsx';
import { MapPlaces } from './MapPlaces.tsx';
import { nameSeas } from './seas.ts';
import { useGestures } from './useGestures.ts';

interface Props extends Pick<StageProps, 'selected' | 'onSelect' | 'texts' | 'cover'> {
  /** What the words say, and what the canvas starts from: they differ while a resolution plays. */
  readonly scene: MapScene;
  readonly drawn: StageScene;
  readonly frozen: boolean;
  readonly geography: Geography;
  readonly canvas: StageCanvas | undefined;
  readonly size: StageSize;
  readonly moving: boolean;
}

/** Words over the map, and the hand that moves it. */
export function MapStage({ scene, drawn, frozen, geography, canvas, size, moving, selected, onSelect, texts, cover }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<Zoom>();
  const [dragging, setDragging] = useState(false);
  const [hovered, setHovered] = useState<PartyId>();
  const spoken = onSelect !== undefined;
  const stage = `${scene.home.id}/${scene.event?.place ? `${scene.event.place.lon},${scene.event.place.lat}` : ''}`;
  const [stageWas, setStageWas] = useState(stage);
  if (stage !== stageWas) {
    setStageWas(stage);
    setZoom(undefined);
  }
  const layout = useLayout(scene, geography, size, cover, zoom, spoken);
  const selectedLand = selected === undefined ? undefined : scene.tiles[selected] && landOf(scene.tiles[selected]);

  useEffect(() => {
    if (!canvas || frozen || drawn.kind !== 'map') return;
    canvas.showMap({ scene: drawn, layout, selected: selectedLand, px: size.px });
  }, [canvas, frozen, drawn, layout, selectedLand, size.px]);

  const byLand = useMemo(() => new Map(Object.entries(scene.tiles).map(([party, tile]) => [landOf(tile), party])), [scene.tiles]);
  const partyAt = (x: number, y: number): PartyId | undefined => {
    const { main, inset } = layout.views;
    const rect = layout.insetRect;
    const inInset = inset && rect && x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height;
    const view = inInset ? inset : main;
    const land = landAt(inInset ? geography.inset : geography.main, (x - view.x) / view.scale, (y - view.y) / view.scale);
    return land === undefined ? undefined : byLand.get(land);
  };
  const hover = (party: PartyId | undefined) => {
    setHovered(party);
    canvas?.hover(party === undefined ? undefined : landOf(scene.tiles[party]!));
  };
  useGestures(area, layout, {
    drag: view => {
      setDragging(true);
      canvas?.drag(view);
    },
    settle: next => {
      setDragging(false);
      setZoom(next);
    },
    hover: (x, y) => onSelect && !dragging && hover(partyAt(x, y)),
    leave: () => hover(undefined),
    press: (x, y) => {
      const party = partyAt(x, y);
      if (party !== undefined) onSelect?.(party);
    },
  });

  const plans = useMemo(() => (scene.event ? [] : layPlans(scene, layout)), [scene, layout]);
  const legend = legendSize(scene, size, layout.open);
  const seas = useMemo(() => {
    const { views, em, open, labels, insetRect, landAt } = layout;
    const taken = [...labels.map(label => label.rect), ...layout.taken, ...(insetRect ? [insetRect] : [])];
    return nameSeas(texts.seas, { view: views.main, em, open, taken, land: (x, y) => landAt(x, y) !== undefined });
  }, [texts.seas, layout]);
  return (
    <>
      <div
        ref={area}
        className="stage-hand"
        data-zoomed={zoom !== undefined}
        data-over={hovered !== undefined}
        aria-hidden="true"
        onDoubleClick={() => setZoom(undefined)}
      />
      <div className="stage-words" data-moving={moving || dragging} style={{ '--grow': layout.grow } as CSSProperties}>
        {seas.map(sea => (
          <span key={sea.id} className="sea-name" style={{ left: sea.at[0], top: sea.at[1], rotate: `${sea.turn}deg` }} aria-hidden="true">
            {texts.seas[sea.id]}
          </span>
        ))}
        {!scene.event && <MapLinks scene={scene} layout={layout} about={hovered ?? selected} />}
        {spoken && (
          <MapLabels
            scene={scene}
            was={drawn.kind === 'map' ? drawn : scene}
            layout={layout}
            selected={selected}
            hovered={hovered}
            onSelect={onSelect}
            onHover={hover}
            texts={texts}
          />
        )}
        <MapPlaces scene={scene} layout={layout} plans={plans} />
      </div>
      {legend && scene.legend && (
        <Legend legend={scene.legend} bins={scene.bins.length} right={size.width - layout.open.x - layout.open.width} top={layout.open.y} />
      )}
      {zoom && texts.whole && (
        <button type="button" className="stage-whole" onClick={() => setZoom(undefined)}>
          {texts.whole}
        </button>
      )}
    </>
  );
}

/** Made anew only when something that moves words changes; figures do not. */
function useLayout(
  scene: MapScene,
  geography: Geography,
  size: StageSize,
  cover: Props['cover'],
  zoom: Zoom | undefined,
  spoken: boolean,
): MapLayout {
  const tiles = Object.entries(scene.tiles).map(([party, t]) => [party, t.code, t.flag, Math.max(3, t.valueText.length)]);
  const key = JSON.stringify([tiles, scene.home, scene.places, scene.event, scene.legend?.none, size, cover, zoom, spoken]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key holds what matters of the scene.
  return useMemo(() => {
    const open = { width: size.width - (cover?.left ?? 0) - (cover?.right ?? 0) };
    return layMap({
      geography,
      scene,
      width: size.width,
      height: size.height,
      em: size.em,
      cover,
      zoom,
      legend: legendSize(scene, size, open),
      spoken,
    });
  }, [key, geography]);
}
