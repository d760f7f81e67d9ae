import type { PartyId } from '../../../model/index.ts';
import type { MapScene } from '../types.ts';
import { arc } from './arcs.ts';
import { LineStroke } from './LineStroke.tsx';
import { endOf, type MapLayout } from './layout.ts';

interface Props {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  /** Whose lines stand out; with none of theirs, or nobody, all are drawn alike. */
  readonly about: PartyId | undefined;
}

/** What ties delegations to one another. In the page and not on the canvas, so that it is there in forced colours and on paper too. */
export function MapLinks({ scene, layout, about }: Props) {
  const home = layout.home;
  const ends = scene.links.map(link => ({ link, from: endOf(link.from, layout), to: endOf(link.to, layout) }));
  const drawn = ends.filter(({ from, to }) => Math.hypot(from[0] - to[0], from[1] - to[1]) > 12);
  const own = drawn.some(({ link }) => link.from === about || link.to === about);
  const lanes = new Map<string, number>();
  return (
    <svg className="stage-links" aria-hidden="true" width={layout.width} height={layout.height}>
      {drawn.map(({ link, from, to }) => {
        const pair = [from === home ? 'home' : link.from, to === home ? 'home' : link.to].sort().join(' ');
        const lane = lanes.get(pair) ?? 0;
        lanes.set(pair, lane + 1);
        return (
          <g key={`${link.from} ${link.to} ${link.kind}`} data-faint={own && link.from !== about && link.to !== about}>
            <LineStroke kind={link.kind} points={arc(from, to, lane)} />
          </g>
        );
      })}
    </svg>
  );
}
