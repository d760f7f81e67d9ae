import { mix, rampStep } from '../colours.ts';
import { endOf, landOf } from '../map/layout.ts';
import { countedText, type Timed } from '../resolution.ts';
import type { MapScene, MapTile, StageChange } from '../types.ts';
import { type Clock, EASE } from './clock.ts';
import type { MapPainter } from './mapPainter.ts';

export interface Told {
  readonly onStep: (index: number) => void;
  /** What the words beside a party should now say. */
  readonly onTile: (party: string, tile: MapTile) => void;
  readonly skipped: () => boolean;
}

/** Plays a resolution on the map: the line arrives, then what it changed changes. */
export async function playOnMap(painter: MapPainter, clock: Clock, timed: readonly Timed[], told: Told): Promise<void> {
  for (const [index, { step, line, changes, pause }] of timed.entries()) {
    const picture = painter.picture;
    if (!picture) return;
    told.onStep(index);
    const { layout, px } = picture;
    if (step.line && line > 0 && step.line.from !== step.line.to) {
      await scaled(clock, 520 / line, () =>
        painter.lines.travel(endOf(step.line!.from, layout), endOf(step.line!.to, layout), step.line!.kind, painter.colours, px),
      );
    }
    await Promise.all(step.changes.map((change, i) => playChange(painter, clock, change, changes[i]!, told)));
    painter.lines.clearMoving();
    if (!told.skipped()) await clock.run(pause, EASE.linear, () => undefined);
  }
}

async function playChange(painter: MapPainter, clock: Clock, change: StageChange, ms: number, told: Told): Promise<void> {
  const picture = painter.picture!;
  const { layout, px, scene } = picture;
  const at = layout.labels.find(l => l.party === change.party)?.anchor ?? layout.home;
  if (change.type === 'pledge') {
    const before = scene.tiles[change.party];
    if (!before) return;
    await rise(painter, clock, scene, change.from, change.to, ms, told, change.party);
    return;
  }
  const tile = painter.picture!.scene.tiles[change.party];
  const colour = painter.colours.of(change.type === 'stance' ? change.stance : 'brass');
  if (change.type === 'stance' && tile) setTile(painter, change.party, { ...tile, stance: change.stance }, told);
  await painter.lines.ring(at, colour, px, ms);
}

/** Colour climbs through every bin on the way, and the figure counts. */
async function rise(
  painter: MapPainter,
  clock: Clock,
  scene: MapScene,
  from: MapTile,
  to: MapTile,
  ms: number,
  told: Told,
  party: string,
): Promise<void> {
  const land = landOf(to);
  const first = rampStep(from.bin, scene.bins.length);
  const last = rampStep(to.bin, scene.bins.length);
  await clock.run(ms, EASE.linear, t => {
    const along = first + (last - first) * t;
    const low = Math.floor(along);
    const ramp = painter.colours.ramp;
    const flash = t < 1 ? 0.22 * Math.sin(t * Math.PI) : 0;
    painter.fills.paint(land, mix(mix(ramp[low]!, ramp[Math.min(low + 1, ramp.length - 1)]!, along - low), 0xffffff, flash));
    told.onTile(party, t >= 1 ? to : { ...to, bin: from.bin + Math.round((to.bin - from.bin) * t), valueText: countedText(from, to, t) });
  });
  setTile(painter, party, to, told);
}

function setTile(painter: MapPainter, party: string, tile: MapTile, told: Told): void {
  const scene = painter.picture!.scene;
  const before = scene.tiles[party];
  const next = { ...scene, tiles: { ...scene.tiles, [party]: tile } };
  if (before?.pledged !== tile.pledged) painter.ink(next);
  else painter.keep(next);
  told.onTile(party, tile);
}

/** Runs something faster, without touching what else is running. */
async function scaled(clock: Clock, times: number, run: () => Promise<void>): Promise<void> {
  const speed = clock.speed;
  clock.speed = speed * times;
  const running = run();
  clock.speed = speed;
  await running;
}
