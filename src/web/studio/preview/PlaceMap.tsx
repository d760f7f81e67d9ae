import { use } from 'react';
import type { Words } from '../../../view/index.ts';
import { FRAME, INSET, project } from '../../map/project.ts';
import type { Land, Sheet } from '../../map/types.ts';
import { todayOf } from '../../scene/tiles.ts';
import { loadGeography } from '../../stage/geography.ts';
import type { Shown } from '../look/types.ts';
import { useStudioText } from '../text/words.ts';

interface Props {
  readonly shown: Shown;
  readonly words: Words;
}

/** Where the parties and the places of a scenario lie, coloured as the game colours them before anything is pledged; what lies nowhere on it, by name. */
export function PlaceMap({ shown: { scenario }, words }: Props) {
  const text = useStudioText();
  const { main, inset } = use(loadGeography());
  const { places, colour } = scenario.stage;
  const home = scenario.calendar.place;
  const fills = new Map(scenario.parties.map(party => [(party.flag ?? party.code).toUpperCase(), todayOf(scenario, party)?.bin] as const));
  const nowhere = scenario.parties.filter(party => {
    const code = (party.flag ?? party.code).toUpperCase();
    return party.member && !main.lands.has(code) && !inset.lands.has(code);
  });
  const spots = Object.entries(places).map(([id, { lon, lat }]) => ({ id, ...project(lon, lat) }));
  const named = withRoom(
    [...spots].sort((a, b) => Number(b.id === home) - Number(a.id === home)).map(spot => ({ ...spot, label: words(`place.${spot.id}`) })),
  );
  const beyond = spots.filter(({ sheet }) => sheet === 'beyond');
  return (
    <section aria-labelledby="preview-map">
      <h3 id="preview-map">{text('preview.map')}</h3>
      <div
        className="place-map"
        role="img"
        aria-label={text('preview.mapSays', { parties: fills.size - nowhere.length, places: spots.length - beyond.length })}
      >
        <svg viewBox={`${FRAME[0]} ${FRAME[1]} ${FRAME[2] - FRAME[0]} ${FRAME[3] - FRAME[1]}`} aria-hidden="true">
          <Lands sheet={main} fills={fills} bins={colour?.bins.length ?? 0} />
          {spots
            .filter(({ sheet }) => sheet === 'main')
            .map(({ id, x, y }) => (
              <Spot key={id} x={x} y={y} label={named.has(id) ? words(`place.${id}`) : ''} home={id === home} />
            ))}
        </svg>
        <svg className="inset" viewBox={`${INSET[0]} ${INSET[1]} ${INSET[2] - INSET[0]} ${INSET[3] - INSET[1]}`} aria-hidden="true">
          <Lands sheet={inset} fills={fills} bins={colour?.bins.length ?? 0} />
          {spots
            .filter(({ sheet }) => sheet === 'inset')
            .map(({ id, x, y }) => (
              <Spot key={id} x={x} y={y} label="" home={id === home} />
            ))}
        </svg>
      </div>
      {nowhere.length > 0 && (
        <p className="soft">{text('preview.noLand', { who: nowhere.map(({ id }) => words(`party.${id}.name`)).join(', ') })}</p>
      )}
      {beyond.length > 0 && (
        <p className="soft">{text('preview.beyond', { which: beyond.map(({ id }) => words(`place.${id}`)).join(', ') })}</p>
      )}
    </section>
  );
}

interface LandsProps {
  readonly sheet: Sheet;
  /** By territory: the step of the ramp, or undefined for a party that is coloured by nothing. */
  readonly fills: ReadonlyMap<string, number | undefined>;
  readonly bins: number;
}

function Lands({ sheet, fills, bins }: LandsProps) {
  return [...sheet.lands.values()].map(land => {
    const bin = fills.get(land.code);
    const step = bins === 0 ? 2 : Math.round((5 * (bin ?? 0)) / bins);
    return (
      <path
        key={land.code}
        d={outline(land)}
        className={fills.has(land.code) ? 'party' : ''}
        style={fills.has(land.code) ? { fill: `var(--ramp-${step})` } : undefined}
      />
    );
  });
}

const outline = ({ rings }: Land): string =>
  rings
    .map(ring => {
      const points: string[] = [];
      for (let i = 0; i < ring.length; i += 2) {
        const [x, y] = [ring[i]!, ring[i + 1]!];
        points.push(`${Math.round(x)} ${Math.round(y)}`);
      }
      return `M${points.join('L')}Z`;
    })
    .join('');

/** Units of a label's letters: as tall, and about as wide, as the style sheet draws them. */
const TALL = 62;
const WIDE = 32;

/** Places whose label lies over no other, those that come first before the rest. */
function withRoom(
  spots: readonly { readonly id: string; readonly x: number; readonly y: number; readonly label: string }[],
): ReadonlySet<string> {
  const taken: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  const named = new Set<string>();
  for (const { id, x, y, label } of spots) {
    const [left, right] = [x, x + 40 + WIDE * label.length];
    if (right > FRAME[2] || taken.some(other => left < other.right && right > other.left && Math.abs(y - other.y) < TALL)) continue;
    taken.push({ left, right, y });
    named.add(id);
  }
  return named;
}

function Spot({ x, y, label, home }: { readonly x: number; readonly y: number; readonly label: string; readonly home: boolean }) {
  return (
    <g className={home ? 'spot home' : 'spot'}>
      <circle cx={x} cy={y} r={home ? 22 : 14} />
      {label && (
        <text x={x + 32} y={y + 18}>
          {label}
        </text>
      )}
    </g>
  );
}
