import type { CSSProperties } from 'react';
import { Lamp } from '../../ui/Lamp.tsx';
import { rampStep } from '../colours.ts';
import type { MapScene } from '../types.ts';
import { leaderEnd, type PlacedLabel } from './labels.ts';
import { isLit } from './layout.ts';
import { type LabelProps, MapDots } from './MapDots.tsx';

interface Props extends LabelProps {
  /** The scene a resolution started from: a lamp shows whose stance it has changed. */
  readonly was: MapScene;
}

/** Code and figure of every party; the page's grid is the keyboard's way to the same, so these are out of the tab order. */
export function MapLabels({ scene, was, layout, selected, hovered, onSelect, onHover, texts }: Props) {
  const labels = layout.labels.filter(label => scene.tiles[label.party] && isLit(scene, label.party));
  return (
    <>
      <svg className="stage-leaders" aria-hidden="true" width={layout.width} height={layout.height}>
        {labels
          .filter(label => label.kind === 'callout' || (label.kind === 'mark' && !covers(label)))
          .map(label => {
            const [x2, y2] = leaderEnd(label.rect, label.anchor);
            return (
              <g key={label.party} data-on={label.party === hovered || label.party === selected}>
                <line x1={label.anchor[0]} y1={label.anchor[1]} x2={x2} y2={y2} />
                <circle cx={label.anchor[0]} cy={label.anchor[1]} r={2.4} />
              </g>
            );
          })}
      </svg>
      <MapDots scene={scene} layout={layout} hovered={hovered} selected={selected} onSelect={onSelect} onHover={onHover} texts={texts} />
      {labels.map(label => (
        <button
          key={label.party}
          type="button"
          tabIndex={-1}
          className={`map-label as-${label.kind}`}
          style={styleOf(label, scene)}
          data-ground={groundOf(label, scene)}
          data-pledged={scene.tiles[label.party]!.pledged}
          data-selected={label.party === selected}
          data-mark={scene.event?.marks?.[label.party]}
          aria-label={texts.party(label.party)}
          onClick={() => onSelect?.(label.party)}
          onPointerEnter={event => event.pointerType === 'mouse' && onHover(label.party)}
          onPointerLeave={() => onHover(undefined)}
        >
          <span>{scene.tiles[label.party]!.code}</span>
          <b>{scene.tiles[label.party]!.valueText}</b>
          {label.kind === 'mark' && <i className="way" aria-hidden="true" />}
          {scene.tiles[label.party]!.stance !== was.tiles[label.party]?.stance && <Lamp stance={scene.tiles[label.party]!.stance} />}
        </button>
      ))}
    </>
  );
}

function covers({ rect, anchor }: PlacedLabel): boolean {
  return anchor[0] > rect.x - 2 && anchor[0] < rect.x + rect.width + 2 && anchor[1] > rect.y - 2 && anchor[1] < rect.y + rect.height + 2;
}

function styleOf(label: PlacedLabel, scene: MapScene): CSSProperties {
  const tile = scene.tiles[label.party]!;
  return {
    left: label.rect.x,
    top: label.rect.y,
    width: label.rect.width,
    height: label.rect.height,
    '--fill': tile.none ? 'var(--none)' : `var(--ramp-${rampStep(tile.bin, scene.bins.length)})`,
  } as CSSProperties;
}

/** Light or dark letters: by the fill they stand on; over hatch always light. */
function groundOf(label: PlacedLabel, scene: MapScene): 'light' | 'dark' {
  const tile = scene.tiles[label.party]!;
  if (label.kind === 'callout' || label.kind === 'mark' || tile.none || !tile.pledged) return 'dark';
  return rampStep(tile.bin, scene.bins.length) >= 2 ? 'light' : 'dark';
}
