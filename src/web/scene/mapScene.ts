import type { Move, PlaceId } from '../../model/index.ts';
import { type View, valueText } from '../../view/index.ts';
import type { Meeting } from '../app/meeting.ts';
import type { MapEvent, MapLink, MapPlan, MapScene } from '../stage/types.ts';
import { numbers } from '../text/figures.ts';
import { text } from '../text/index.ts';
import { tilesOf } from './tiles.ts';

const figure = numbers({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The sea of this meeting as this seat sees it, with its plan drawn on it. */
export function mapScene(
  meeting: Meeting,
  view: View,
  plan: readonly Move[],
  event: MapEvent | undefined,
  links: readonly MapLink[],
): MapScene {
  const { scenario, words, seat, chair } = meeting;
  const { calendar, stage } = scenario;
  const at = stage.places[calendar.place] ?? { lon: 4.35, lat: 50.85 };
  const bins = stage.colour?.bins ?? [];
  const own = stage.colour?.issue;
  return {
    kind: 'map',
    home: { id: calendar.place, ...at, label: words(`place.${calendar.place}`), state: 'home' },
    tiles: tilesOf(scenario, words, view),
    bins,
    ...(own && bins.length > 0
      ? {
          legend: {
            title: words(`issue.${own}.label`),
            unit: unitOf(meeting, own),
            marks: bins.map(bin => figure.format(bin)),
            none: text('map.none'),
          },
        }
      : {}),
    plans: plan.map((move, index) => planned(move, index, chair ? undefined : seat)),
    links,
    ...(event ? { event } : {}),
    palette: stage.palette,
    light: lightOf(meeting, view),
  };
}

/** Day when a game begins, night when it ends, whatever number of meetings it has. */
export function lightOf({ scenario, update }: Meeting, view: View): number {
  const gone = update.meeting + (view.round - 1) / Math.max(1, scenario.procedure.rounds);
  return Math.max(0, 1 - gone / update.meetings.length);
}

/** What stands behind the figure, e.g. `% of GDP`. */
function unitOf({ scenario, words }: Meeting, issue: string): string {
  return valueText(scenario, words, issue, 0).replace(/^[\d.,\s\u00a0\u202f]+/u, '');
}

function planned(move: Move, index: number, from: string | undefined): MapPlan {
  return { kind: move.type, n: index + 1, ...(from ? { from } : {}), ...('party' in move ? { to: move.party } : {}) };
}

export function placeOf(meeting: Meeting, id: PlaceId | undefined): MapEvent['place'] {
  const at = id ? meeting.scenario.stage.places[id] : undefined;
  return id && at ? { ...at, label: meeting.words(`place.${id}`) } : undefined;
}
