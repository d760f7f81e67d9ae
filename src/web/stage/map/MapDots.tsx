import type { CSSProperties } from 'react';
import type { PartyId } from '../../../model/index.ts';
import { rampStep } from '../colours.ts';
import type { MapScene, StageTexts } from '../types.ts';
import { isLit, type MapLayout } from './layout.ts';

/** What the words of parties on the map are made from. */
export interface LabelProps {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  readonly selected: PartyId | undefined;
  readonly hovered: PartyId | undefined;
  readonly onSelect: ((party: PartyId) => void) | undefined;
  readonly onHover: (party: PartyId | undefined) => void;
  readonly texts: StageTexts;
}

/** A dot in the land of everybody who is not named for want of room; pointed at, or chosen, it says what its words would have said. */
export function MapDots({ scene, layout, hovered, selected, onSelect, onHover, texts }: LabelProps) {
  const named = new Set(layout.labels.map(label => label.party));
  const unnamed = [...layout.anchors].filter(([party]) => !named.has(party) && isLit(scene, party));
  return unnamed.map(([party, [left, top]]) => {
    const tile = scene.tiles[party]!;
    const fill = tile.none ? 'var(--none)' : `var(--ramp-${rampStep(tile.bin, scene.bins.length)})`;
    return (
      <button
        key={party}
        type="button"
        tabIndex={-1}
        className="map-dot"
        style={{ left, top, '--fill': fill } as CSSProperties}
        aria-label={texts.party(party)}
        onClick={() => onSelect?.(party)}
        onPointerEnter={event => event.pointerType === 'mouse' && onHover(party)}
        onPointerLeave={() => onHover(undefined)}
      >
        {(party === hovered || party === selected) && (
          <span className="map-label as-callout" data-pledged={tile.pledged} data-selected={party === selected}>
            <span>{tile.code}</span>
            <b>{tile.valueText}</b>
          </span>
        )}
      </button>
    );
  });
}
