import { lazy, Suspense, useMemo, useState } from 'react';
import { useRoom } from '../../app/room.ts';
import { stillness, useSettings } from '../../app/settings.ts';
import { stageTexts } from '../../scene/texts.ts';
import { todayOf } from '../../scene/tiles.ts';
import { rampStep } from '../../stage/colours.ts';
import type { MapScene, StagePlace } from '../../stage/types.ts';
import { dates, numbers } from '../../text/figures.ts';
import { useText } from '../../text/index.ts';
import { Agenda } from './Agenda.tsx';
import type { Play } from './plays.ts';
import './chart.css';

const Skyline = lazy(() => import('../../ui/Skyline.tsx').then(module => ({ default: module.Skyline })));
const Stage = lazy(() => import('../../stage/Stage.tsx').then(module => ({ default: module.Stage })));
const figure = numbers({ maximumFractionDigits: 1 });
const day = dates({ day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The road on a chart: where the meetings are, and what is spent today. A picture beside the list, never needed to choose. */
export function Chart({ play }: { readonly play: Play | undefined }) {
  const text = useText();
  const settings = useSettings();
  const [away, setAway] = useState(false);
  const scene = useMemo(() => (play && play.first.stage.map !== 'none' ? chart(play) : undefined), [play]);
  const wide = useRoom('chart');
  return (
    <div className="chart" aria-hidden="true">
      {scene && wide && !away && (
        <Suspense fallback={null}>
          <Stage
            scene={scene}
            reducedMotion={stillness(settings)}
            texts={{ ...stageTexts(id => id), region: text('title.chart') }}
            onUnavailable={() => setAway(true)}
          />
        </Suspense>
      )}
      {play && scene && !away && <Key play={play} />}
      {play && (!scene || away) && (
        <>
          <Suspense fallback={null}>
            <Skyline palette={play.first.stage.palette} />
          </Suspense>
          <Agenda play={play} />
        </>
      )}
    </div>
  );
}

const dated = (date: string) => new Date(`${date.slice(0, 10)}T00:00:00Z`);

/** What the fills mean. */
function Key({ play }: { readonly play: Play }) {
  const shown = play.meetings.at(-1)?.scenario;
  const colour = shown?.stage.colour;
  if (!colour?.figure || colour.bins.length === 0) return null;
  return (
    <p className="chart-key">
      <b>{play.meetings.at(-1)?.words(`figure.${colour.figure}`)}</b>
      <span className="ramp">
        {[undefined, ...colour.bins].map((bin, step) => (
          <i key={bin ?? 'under'} style={{ background: `var(--ramp-${rampStep(step, colour.bins.length)})` }}>
            {bin !== undefined && <small>{figure.format(bin)}</small>}
          </i>
        ))}
      </span>
    </p>
  );
}

function chart(play: Play): MapScene | undefined {
  const places: StagePlace[] = play.meetings.flatMap(({ scenario, words }, index) => {
    const id = scenario.calendar.place;
    const at = scenario.stage.places[id];
    const first = scenario.calendar.rounds[0]?.date;
    const last = scenario.calendar.rounds.at(-1)?.date;
    if (!at) return [];
    return [
      {
        id,
        ...at,
        label: words(`place.${id}`),
        ...(first && last ? { note: day.formatRange(dated(first), dated(last)).replace(/\s–\s/u, '–') } : {}),
        state: index === 0 ? ('home' as const) : ('ahead' as const),
      },
    ];
  });
  const home = places[0];
  if (!home) return undefined;
  // The last meeting of a road colours its map: that is where pledges are.
  const shown = play.meetings.at(-1) ?? play.meetings[0]!;
  const colour = shown.scenario.stage.colour;
  return {
    kind: 'map',
    home,
    places,
    route: places.length > 1,
    // What is spent today is all there is to see yet: plain fills, and the legend says so.
    tiles: Object.fromEntries(
      shown.scenario.parties.flatMap(party => {
        const tile = todayOf(shown.scenario, party);
        return tile ? [[party.id, { ...tile, pledged: true }]] : [];
      }),
    ),
    bins: colour?.bins ?? [],
    plans: [],
    links: [],
    palette: play.first.stage.palette,
  };
}
