import type { MapScene, StagePlace } from '../types.ts';
import { type layPlans, type MapLayout, onStage } from './layout.ts';

interface Props {
  readonly scene: MapScene;
  readonly layout: MapLayout;
  readonly plans: ReturnType<typeof layPlans>;
}

/** Names of the places that are marked, and the numbers of planned moves. */
export function MapPlaces({ scene, layout, plans }: Props) {
  const places: readonly StagePlace[] = [scene.home, ...(scene.places ?? []).filter(p => p.id !== scene.home.id)];
  const taken = places.map(place => onStage(place, layout.views));
  const event = scene.event?.place;
  return (
    <>
      {places.map((place, i) => {
        const [x, y] = taken[i]!;
        // Two meetings in neighbouring cities: the northern one is named above its ring.
        const crowded = taken.some((other, k) => k !== i && Math.abs(other[0] - x) < 90 && Math.abs(other[1] - y) < 60);
        const above = crowded && taken.some((other, k) => k !== i && other[1] > y && Math.abs(other[0] - x) < 90);
        const named = place.note !== undefined;
        const staged = event && onStage(event, layout.views);
        // The event's own place is named; its ring says where the meeting is.
        if (staged && Math.abs(staged[0] - x) < 150 && Math.abs(staged[1] - y) < 60) return null;
        const inside =
          x > layout.open.x && x < layout.open.x + layout.open.width && y > layout.open.y && y < layout.open.y + layout.open.height;
        return inside ? (
          <span
            key={place.id}
            className="place-name"
            data-state={place.state ?? (i === 0 ? 'home' : 'ahead')}
            data-side={named ? (above ? 'left-above' : 'left') : 'below'}
            style={{ left: x, top: y }}
          >
            <b>{place.label}</b>
            {place.note && <small>{place.note}</small>}
          </span>
        ) : null;
      })}
      {event && (
        <span className="place-name" data-state="event" data-side="right" style={place(onStage(event, layout.views))}>
          <b>{event.label}</b>
          {event.note && <small>{event.note}</small>}
        </span>
      )}
      {plans.map(plan => (
        <span key={plan.n} className="plan-disc" style={place(plan.disc)} aria-hidden="true">
          {plan.n}
        </span>
      ))}
    </>
  );
}

function place([left, top]: readonly [number, number]) {
  return { left, top };
}
